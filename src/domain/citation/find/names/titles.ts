import { announcing } from './announcing.ts';
import { implementing, implementingAlone } from './implementing.ts';
import { interpreting } from './interpreting.ts';
import type { Span } from '../../model.ts';
import type { Wording } from '../../wording.ts';
import { wordingIn } from './wording-in-bracket.ts';
import { matchAt } from '../match-at.ts';

/** A title in book-title marks, and what is said in brackets behind it. */
export interface Title extends Span {
	/**
	 * The words between the marks without the wording's year; marks inside stay as they are. With the words around them, where
	 * the marks are those of a law that another one carries out or interprets: 某省实施《某法》办法, 最高人民法院关于适用《某法》的解释.
	 */
	name: string;
	/** `合同`, where the title names one 编 of a code: 《某法典·合同编》 is the code. */
	inPart?: string;
	/** The wording, where a bracket tells it: 《某法》（2018年修正）, 《某法（2018年修正）》, 《某法》（修订前）. */
	wording?: Wording;
	/** The end of the brackets behind it: a place that follows there is a place in this law. */
	reach: number;
}

/** Longer than any title: the closing mark is missing. */
const LONGEST_TITLE = 150;

/**
 * The titles of a text, outermost ones only: in 《关于修改〈某法〉的决定》 it is the decision that is named. 某省实施〈某法〉办法 is one
 * without marks around it.
 */
export function titlesIn(text: string): Title[] {
	const marked = titlesInMarks(text);
	const alone = implementingAlone(text)
		.filter(({ start, end }) => !marked.some((one) => one.start < end && start < one.end))
		.map((one) => titleAt(text, one, one.name));
	return alone.length === 0 ? marked : [...marked, ...alone].sort((a, b) => a.start - b.start);
}

function titlesInMarks(text: string): Title[] {
	const titles: Title[] = [];
	for (let at = text.indexOf('《'); at !== -1; at = text.indexOf('《', at)) {
		const end = closingMark(text, at);
		if (end === null) {
			at += 1;
			continue;
		}
		titles.push(titleAt(text, { start: at, end }));
		at = end;
	}
	return titles;
}

/** The end of the title that opens here; null if it is not closed, or another opens that takes its closing mark. */
function closingMark(text: string, start: number): number | null {
	let depth = 0;
	for (let at = start; at < Math.min(text.length, start + LONGEST_TITLE); at += 1) {
		if (text[at] === '《') depth += 1;
		if (text[at] === '》') depth -= 1;
		if (depth === 0) return at + 1;
	}
	return null;
}

// e.g. "（以下简称民事诉讼法）", "（法释〔2015〕11号）", "(2018年修正)", "(国令第5号）"
const BRACKET =
	/\s*(?:（[^（）]{1,60}）|\([^()]{1,60}\)|[（(][^（）()]{1,60}[）)]|[【〔[][^【】〔〕[\]]{1,60}[】〕\]])/y;
/** The words in a bracket. */
const inside = (bracket: string): string => bracket.trim().slice(1, -1);

// e.g. "某法（2018年修正）", "某条例(2012年)"; not 某修正案（2018年）, whose year is a part of its name
const NAME_AND_EDITION =
	/^(.+(?:法|法典|条例|规定|办法|细则|规则|解释))[（(]\d{4}年?(?:\d{1,2}月\d{1,2}日)?(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改)?(?:本|文本)?[)）]$/;

// e.g. "（试行）", "（修订草案）", "（征求意见稿）" behind 《某办法》: a part of its name
const PART_OF_NAME = /^[（(](?:试行|暂行|[^（()），,]{0,8}(?:草案|稿))[）)]/;

// e.g. "某法典·合同编", "某法典合同编", "某法典（合同编）"
const CODE_AND_PART =
	/^(?<code>.+法典)(?:[·•・‧]?(?<plain>[\u4e00-\u9fff]{1,8})编|[（(](?<bracketed>[\u4e00-\u9fff]{1,8})编[)）])$/;

/** @param whole the words, where no marks stand around them */
function titleAt(text: string, marked: Span, whole?: string): Title {
	const words = whole ?? text.slice(marked.start + 1, marked.end - 1);
	const { code, plain, bracketed } = CODE_AND_PART.exec(words)?.groups ?? {};
	const part = plain ?? bracketed;
	const { start, end, name } = announcing(text, marked) ??
		implementing(text, marked) ??
		interpreting(text, marked) ?? {
			...marked,
			name: code ?? NAME_AND_EDITION.exec(words)?.[1] ?? words,
		};
	let reach = end;
	const further = PART_OF_NAME.exec(text.slice(end, end + 12))?.[0];
	let wording = wordingIn(inside(words.slice(name.length)));
	for (let brackets = 0; brackets < 2; brackets += 1) {
		const bracket = matchAt(BRACKET, text, reach)?.[0];
		if (bracket === undefined) break;
		wording ??= wordingIn(inside(bracket));
		reach += bracket.length;
	}
	const inPart = part === undefined ? {} : { inPart: part };
	return {
		...{ start, end, reach },
		name: name + (further ?? ''),
		...(wording && { wording }),
		...inPart,
	};
}
