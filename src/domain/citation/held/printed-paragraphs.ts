import type { Unit } from '../../law/model.ts';
import { parseNumeral } from '../../law/numbers/numerals.ts';

// e.g. "“第八条　灯笼应当", "“第八条之一 灯笼应当": an article of the amended law
const ARTICLE = /^“?第[一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?\s/;

// e.g. "“（一）灯笼", "（十二）"
/** An 项 of the words that an amendment prints. */
export const PRINTED_ITEM = /^“?\s*[（(]([一二三四五六七八九十]{1,3})[）)]/;

// e.g. "增加两款，作为第三款、第四款：“"
const BECOMES = /作为((?:[、和]?第[一二三四五六七八九十]+款)+)/g;
// e.g. "第三款" in 第三款、第四款
const PARAGRAPH = /第([一二三四五六七八九十]+)款/g;

/**
 * 款 and 项 of the words that a point of an amendment prints: 一、增加一条：“有下列情形之一的…：“（一）…；“有前款行为的…”. The text has them as further
 * lines of the point, for they are words of another law; who cites 《某法修正案》第一条第二款 means them all the same. Their addresses as
 * 款 and 项 of the point, each with that of the point, which holds their words.
 */
export function printedParagraphs(units: readonly Unit[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { kind, address, children } of units) {
		if (kind !== 'point' && kind !== 'article') continue;
		const paragraphs = children.filter((one) => one.kind === 'paragraph');
		const [first] = paragraphs;
		const printed = first && paragraphs.length === 1 ? placesIn(printedBy(first)) : [];
		for (const place of [...printed, ...paragraphs.flatMap(numbersGiven)])
			found.set(`${address}-${place}`, address);
	}
	return found;
}

/** The lines that a 款 of an amendment prints, the first from its mark on; none if they are of several articles, which nobody counts so. */
function printedBy({ text, children }: Unit): string[] {
	if (children.length === 0 || children.some(({ kind }) => kind !== 'continuation')) return [];
	const opened = text.lastIndexOf('“');
	const begun = opened > text.lastIndexOf('”') ? [text.slice(opened)] : [];
	const lines = [...begun, ...children.map((line) => line.text)];
	const articles = lines.filter((line) => ARTICLE.test(line));
	return lines[0]!.startsWith('“') && articles.length < 2 ? lines : [];
}

/** `k2`, `k1-x3` of lines, an 项 in the 款 in front of it. The first 款 is the point's own. */
function placesIn(lines: readonly string[]): string[] {
	let paragraph = 0;
	return lines.flatMap((line) => {
		const item = parseNumeral(PRINTED_ITEM.exec(line)?.[1] ?? '');
		if (item !== null) return paragraph > 0 ? [`k${paragraph}-x${item}`] : [];
		paragraph += 1;
		return paragraph > 1 ? [`k${paragraph}`] : [];
	});
}

/** The numbers as 款 that an amendment gives to what it prints: in a point of several instructions, people count by them. */
const numbersGiven = ({ text, children }: Unit): string[] =>
	children.some(({ kind }) => kind === 'continuation')
		? [...text.matchAll(BECOMES)].flatMap(([, given]) =>
				[...given!.matchAll(PARAGRAPH)].map(([, number]) => `k${parseNumeral(number!)}`),
			)
		: [];
