import { warning, type Problem } from '../../checked.ts';
import { runningHeads } from '../../domain/law/read/front/running-heads.ts';
import { isPageNumber } from '../../domain/law/read/lines/running.ts';
import { closedUp } from '../../domain/law/title/closed-up.ts';
import type { Paragraph } from '../paragraphs.ts';

/** A law without what a printed page has besides its words; blank lines stand there, so that the others keep their numbers. */
interface Unprinted {
	paragraphs: Paragraph[];
	problems: Problem[];
}

/** The title stands within the first lines. */
const HEAD = 12;
const LONGEST_QUOTES = 80;

/**
 * A law without the numbers of the pages that it was printed on and the heads beside them. Only numbers that rise from page to page are
 * such; one alone is left, and told by the parser.
 */
export function withoutPrintedPages(source: readonly Paragraph[]): Unprinted {
	const lines = source.map((line) => ({ text: line.trim() })).filter(({ text }) => text !== '');
	const pages = lines.filter(({ text }) => isPageNumber(text));
	if (!rise(pages.map(({ text }) => numberOf(text))))
		return { paragraphs: [...source], problems: [] };
	const heads = runningHeads(lines, () => true, '');
	const titles = new Set(lines.slice(0, HEAD).map(({ text }) => closedUp([text])));
	lines.forEach((line, place) => {
		const beside = [lines[place - 1], lines[place + 1]].some((one) => one && pages.includes(one));
		if (beside && place >= HEAD && titles.has(closedUp([line.text]))) heads.add(line);
	});
	const left = new Set([...pages, ...heads].map(({ text }) => text));
	const places = source.flatMap((line, place) => (left.has(line.trim()) ? [place] : []));
	return {
		paragraphs: source.map((line, place) => (places.includes(place) ? '' : line)),
		problems: [about(places, source)],
	};
}

// e.g. "— 3 —" → 3, "第 3 页 共 20 页" → 3
const numberOf = (page: string): number => Number(/\d+/.exec(page)?.[0]);

const rise = (numbers: readonly number[]): boolean =>
	numbers.length > 1 &&
	numbers.every((number, place) => place === 0 || number > numbers[place - 1]!);

function about(places: readonly number[], source: readonly Paragraph[]): Problem {
	const lines = places.map((place) => place + 1).join('、');
	const quotes = [...new Set(places.map((place) => `“${source[place]!.trim()}”`))].join('');
	return warning(
		`第 ${lines} 行是印刷品的页码、页眉，不是原文，没有导入：${quotes.slice(0, LONGEST_QUOTES)}。请对照原文核对`,
		places[0]! + 1,
	);
}
