import { isCaption } from '../../domain/law/title/caption-lines.ts';
import { titleKey, titleOf } from '../../domain/law/title/identify.ts';
import { NAMED } from '../../domain/law/title/title.ts';
import { readLines, type Line } from '../../domain/law/read/lines/lines.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { belowCover, collectedLines } from './collected.ts';
import { numberedNames, type NumberedName } from './numbered-names.ts';
import type { Paragraph } from '../paragraphs.ts';
import { ownWords } from '../../domain/law/model.ts';

/** One of the laws that a document holds. */
export interface LawText {
	paragraphs: readonly Paragraph[];
	/** Lines of the document above it. */
	above: number;
	/**
	 * What stands above it: the act whose wording this one gives, another law of a collection, or the collection's name and 目录, which are
	 * no words of a law.
	 */
	after?: 'decision' | 'law' | 'cover';
	/** `一、`, by which a collection numbers the law: it is no part of its name. */
	number?: string;
	/** `二、财务类`, which heads it and the laws below it in a collection. */
	group?: string;
}

// e.g. "国务院关于修改《示例条例》的决定", "…关于修改和废止部分政府规章的决定"
const AMENDING = /^(?=.*(?:决定|决议|公告|通知)$).*?关于.*修[改订正]/;
/** A title runs over no more lines than this. */
const LONGEST_TITLE = 4;

/**
 * The laws of a document: one; or an act that amends laws and, below it, these laws in their new wording, as gazettes
 * print them (立法法 art. 63: of a law that has been amended, the new text is to be published); or several, one below the other.
 */
export function textsIn(paragraphs: readonly Paragraph[]): LawText[] {
	const text = paragraphs.join('\n');
	const { lines } = readLines(text);
	const amends = AMENDING.test(titleOf(readLaw(text)));
	const numbered = amends ? [] : numberedNames(lines);
	if (numbered.length > 0) return numbered.map((_, at) => numberedText(paragraphs, numbered, at));
	const after = amends ? 'decision' : 'law';
	const further = amends ? republishedLines(lines) : collectedLines(lines);
	const first = belowCover(lines);
	const starts = [first ? first.line - 1 : 0, ...further.map(({ line }) => line - 1)];
	return starts.map((above, place) => ({
		paragraphs: paragraphs.slice(above, starts[place + 1]),
		above,
		...(above > 0 && { after: place === 0 ? 'cover' : after }),
	}));
}

/** A law that a collection numbers, down to the next one or the group in which that stands; its name without the number. */
function numberedText(
	paragraphs: readonly Paragraph[],
	names: readonly NumberedName[],
	at: number,
): LawText {
	const { name, group } = names[at]!;
	const { line, label, gap, text } = name;
	const next = names[at + 1];
	const below = paragraphs.slice(line, next && (next.group ?? next.name).line - 1);
	return {
		paragraphs: [text, ...below],
		above: line - 1,
		number: label + gap.trim(),
		...(group && { group: ownWords(group) }),
		...(line > 1 && { after: at === 0 ? 'cover' : 'law' }),
	};
}

/** The first title lines of laws that the act above them names. */
function republishedLines(lines: readonly Line[]): Line[] {
	const named = new Set<string>();
	return lines.filter((line, place) => {
		const begins = place > 0 && beginsLaw(lines.slice(place, place + LONGEST_TITLE + 1), named);
		// The act itself, named by the announcement above it, is no law that it changes.
		for (const [, name] of line.text.matchAll(NAMED))
			if (!AMENDING.test(name!)) named.add(titleKey(name!));
		return begins;
	});
}

/** Whether a law begins: its name on one line or several, and what comes below a name. */
function beginsLaw([first, ...rest]: readonly Line[], named: ReadonlySet<string>): boolean {
	let title = '';
	for (const [place, line] of [first!, ...rest].entries()) {
		if (place > 0 && title !== '' && named.has(titleKey(title))) return isBelowTitle(line);
		if (line.kind !== 'text' || line.text.startsWith('《')) return false;
		title += line.text;
	}
	return false;
}

/** 题注, 目录, or the first 编, 章 or 条; but `第一条修改为：“…”` is an order of the act. */
const isBelowTitle = ({ kind, text, number }: Line): boolean =>
	kind === 'contents' ||
	(kind === 'text' && isCaption(text)) ||
	(['part', 'chapter', 'article'].includes(kind) &&
		number?.main === 1 &&
		!/^(?:第.{1,3}[款项])?(?:中的|修改|改为)/.test(text));
