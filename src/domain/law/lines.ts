import { NUMERAL, parseNumeral } from './numerals.ts';
import type { UnitNumber } from './model.ts';

/** How a list is numbered. Which unit it makes depends on how deep it stands, not on the style alone. */
export type ListStyle = 'enumeration' | 'bracket' | 'arabic' | 'arabicBracket' | 'circle';

export type LineKind =
	| 'part'
	| 'subpart'
	| 'chapter'
	| 'section'
	| 'heading'
	| 'article'
	| 'list'
	| 'annex'
	| 'contents'
	| 'row'
	| 'text';

/** One line that says something. Blank lines and Markdown marks are in the `before` of the line after them. */
export interface Line {
	kind: LineKind;
	/** 1-based place in the source. */
	line: number;
	before: string;
	label: string;
	gap: string;
	text: string;
	number: UnitNumber | null;
	/** Only for `list`. */
	style?: ListStyle;
}

const N = `[${NUMERAL}\\d０-９]+`;
const B = '[\\s\\u200b-\\u200d\\u2060]';

// e.g. "# ", "##" before a heading in Markdown; "<!-- INFO END -->"; "|---|---|" under the head of a table
const MARK = new RegExp(
	`^(?:#{1,6}(?:${B}+|$)|<!-- [A-Z][A-Z ]* -->${B}*|\\|(?:\\s*:?-{2,}:?\\s*\\|)+$)`,
);
// e.g. "第一编 总则", "第二分编　所有权", "第三章总 则", "第八节之一 …"
const DIVISION = new RegExp(`^([第笫]\\s*(${N})\\s*(分编|编|章|节)(?:之(${N}))?)(${B}*)(.*)$`);
// e.g. "第二十二条 …", "第十七条之一　…", "第七十五 条体育…"
const ARTICLE = new RegExp(
	`^([第笫]\\s*(${N})\\s*条(?:之([${NUMERAL}]+)(?![${NUMERAL}]))?)(${B}*)(.*)$`,
);
// e.g. "附件一", "附件2：…", "附：…", "附表 …"
const ANNEX = new RegExp(`^(附(?:件|表|录|图)?(?:\\s*(${N}))?[：:]?)(${B}*)(.*)$`);
// e.g. "（三）…", "(十二)…", "㈢…"
const BRACKET = new RegExp(`^([（(]\\s*([${NUMERAL}]+)\\s*[)）]|[㈠-㈩])(${B}*)(.*)$`);
// e.g. "一、…"
const ENUMERATION = new RegExp(`^(([${NUMERAL}]+)\\s*、)(${B}*)(.*)$`);
// e.g. "1.…", "12．…", "3、…"; not "1.5倍"
const ARABIC = new RegExp(`^((\\d{1,3})[.．、](?!\\d))(${B}*)(.*)$`);
// e.g. "（1）…", "(2)…"
const ARABIC_BRACKET = new RegExp(`^([（(]\\s*(\\d{1,3})\\s*[)）])(${B}*)(.*)$`);
// e.g. "①…", "⑴…", "⒈…"
const CIRCLE = new RegExp(`^([①-⑳⑴-⒇⒈-⒛])(${B}*)(.*)$`);
// e.g. "序　言", "总则", "附 则": headings without a number
const UNNUMBERED = /^(?:序\s*言|前\s*言|引\s*言|总\s*则|附\s*则|分\s*则)$/;
// e.g. "物权编": a 编 without its number
const NAMED_PART = /^[\u4e00-\u9fff]{2,10}编$/;
// e.g. "目　录", "目录："
const CONTENTS = /^目\s*[录次]\s*[：:]?$/;
// Words that follow the number of an article that is only cited: "第三十条规定的行为…", "第五条、第六条所列…"
const CITED = /^(?:规定|所列|所称|的|之|、|和|或|至|以及|及|第|中|，|,|款|项|等)/;

const KIND_OF_DIVISION: Record<string, LineKind> = {
	编: 'part',
	分编: 'subpart',
	章: 'chapter',
	节: 'section',
};
const STYLES: [ListStyle, RegExp][] = [
	['bracket', BRACKET],
	['enumeration', ENUMERATION],
	['arabic', ARABIC],
	['arabicBracket', ARABIC_BRACKET],
];

/**
 * The lines of a statute, each with its kind. The kind follows from the words alone: Markdown marks are passed over,
 * so that a text from a Word file and the same text in Markdown give the same lines.
 * @param text any text; line ends may be LF, CRLF or CR
 * @returns the lines that say something, and what stands after the last of them
 */
export function readLines(text: string): { lines: Line[]; end: string } {
	const lines: Line[] = [];
	let before = '';
	let number = 0;
	let previousArticle: UnitNumber | null = null;
	for (const [raw, eol] of physicalLines(text)) {
		number += 1;
		const { mark, words, tail } = peel(raw);
		before += mark;
		if (words !== '') {
			const line = classify(words, previousArticle);
			lines.push({ ...line, line: number, before });
			if (line.kind === 'article') previousArticle = line.number;
			before = '';
		}
		before += tail + eol;
	}
	return { lines, end: before };
}

function* physicalLines(text: string): Generator<[string, string]> {
	const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		if (match[0] === '') return;
		yield [match[1]!, match[2]!];
	}
}

const LEADING = new RegExp(`^${B}+`);
const TRAILING = new RegExp(`${B}+$`);

/** Indentation, Markdown marks and trailing blanks off a line: `  ## 第一章 总则 ` → `  ## ` + words + ` `. */
function peel(raw: string): { mark: string; words: string; tail: string } {
	let words = raw;
	const drop = (pattern: RegExp): void => {
		words = words.slice(pattern.exec(words)?.[0].length ?? 0);
	};
	drop(LEADING);
	drop(MARK);
	drop(LEADING);
	const mark = raw.slice(0, raw.length - words.length);
	const tail = TRAILING.exec(words)?.[0] ?? '';
	return { mark, words: words.slice(0, words.length - tail.length), tail };
}

type Classified = Omit<Line, 'line' | 'before'>;

function classify(words: string, previous: UnitNumber | null): Classified {
	const plain: Classified = { kind: 'text', label: '', gap: '', text: words, number: null };
	const first = words[0]!;
	if (first === '第' || first === '笫') return division(words) ?? article(words, previous) ?? plain;
	if (first === '|' && words.endsWith('|') && words.length > 1) return { ...plain, kind: 'row' };
	if (first === '附' && !UNNUMBERED.test(words)) return annex(words) ?? plain;
	if (CONTENTS.test(words)) return { ...plain, kind: 'contents' };
	if (UNNUMBERED.test(words)) return { ...plain, kind: 'heading' };
	if (NAMED_PART.test(words)) return { ...plain, kind: 'part' };
	return list(words) ?? plain;
}

/** A heading is short and is no sentence. */
export const isHeadingLike = (text: string): boolean =>
	text.length <= 50 && !/[。；;：:，,！？]$/.test(text) && !text.includes('。');

const numberOf = (main: string, branch?: string): UnitNumber | null => {
	const value = parseNumeral(main);
	return value === null ? null : { main: value, branch: branch ? (parseNumeral(branch) ?? 0) : 0 };
};

function division(words: string): Classified | null {
	const match = DIVISION.exec(words);
	if (!match || !isHeadingLike(words)) return null;
	const [, label, main, unit, branch, gap, text] = match as unknown as string[];
	const number = numberOf(main!, branch);
	if (!number || (gap === '' && CITED.test(text!))) return null;
	return { kind: KIND_OF_DIVISION[unit!]!, label: label!, gap: gap!, text: text!, number };
}

function article(words: string, previous: UnitNumber | null): Classified | null {
	const match = ARTICLE.exec(words);
	if (!match) return null;
	const [, label, main, branch, gap, text] = match as unknown as string[];
	const number = numberOf(main!, branch);
	if (!number) return null;
	// Without a blank behind the number, only the next number in order begins an article; all else is a citation.
	if (gap === '' && text !== '' && (CITED.test(text!) || !follows(previous, number))) return null;
	return { kind: 'article', label: label!, gap: gap!, text: text!, number };
}

/** Whether an article can come right after another: 17 → 18, 17 → 17之一, 17之一 → 17之二, 17之二 → 18. */
export function follows(previous: UnitNumber | null, next: UnitNumber): boolean {
	const from = previous ?? { main: 0, branch: 0 };
	if (next.branch > 0) return next.main === from.main && next.branch === from.branch + 1;
	return next.main === from.main + 1;
}

function annex(words: string): Classified | null {
	const match = ANNEX.exec(words);
	if (!match || !isHeadingLike(words) || words.length > 40) return null;
	const [, label, main, gap, text] = match as unknown as (string | undefined)[];
	// "附近…", "附属…", "附带…" begin like an annex
	if (label === '附' && text !== '') return null;
	if (/^(?:所列|规定|中|的)/.test(text!)) return null;
	return {
		kind: 'annex',
		label: label!,
		gap: gap!,
		text: text!,
		number: main ? numberOf(main) : null,
	};
}

function list(words: string): Classified | null {
	const circle = CIRCLE.exec(words);
	if (circle) {
		const [, label, gap, text] = circle as unknown as string[];
		const value = Number(/\d+/.exec(label!.normalize('NFKC'))![0]);
		return {
			kind: 'list',
			style: 'circle',
			label: label!,
			gap: gap!,
			text: text!,
			number: { main: value, branch: 0 },
		};
	}
	for (const [style, pattern] of STYLES) {
		const match = pattern.exec(words);
		if (!match) continue;
		const [, label, main, gap, text] = match as unknown as (string | undefined)[];
		const number = numberOf(main ?? label!.normalize('NFKC').slice(1, -1));
		if (number) return { kind: 'list', style, label: label!, gap: gap!, text: text!, number };
	}
	return null;
}
