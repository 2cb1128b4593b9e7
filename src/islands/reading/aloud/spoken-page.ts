import type { SpokenText } from './spoken-text.ts';

const HEADING = 'h1, h2, h3, h4';
/** What is said at one time. One may stand in another: a paragraph in a list. */
const LINE = `${HEADING}, p, li, dt, dd, tr, figcaption, summary`;
/** What is about the page and not its text (the mark that keeps it out of the search), and what is folded away. */
const ASIDE = '[data-pagefind-ignore], nav, .visually-hidden, details:not([open]) > :not(summary)';

/** The words of a page that is no law, from its title on: a guide, a study unit, a report. */
export const spokenPage = (page: HTMLElement): SpokenText => ({
	ranges: [
		['all', '全文'],
		['onward', '从这里往下'],
	],
	lines(range) {
		const lines = [...page.querySelectorAll<HTMLElement>(LINE)].filter(isSpoken);
		const seen = lines.findIndex((line) => line.getBoundingClientRect().top >= 0);
		return range === 'onward' && seen > 0 ? lines.slice(seen) : lines;
	},
	wordsOf,
	placeOf(line) {
		const above = [...page.querySelectorAll(HEADING)].filter(
			(heading) =>
				heading.contains(line) ||
				heading.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
		);
		return `“${above.at(-1)?.textContent.trim() ?? '正文'}”`;
	},
});

/** Whether a reader sees a line: a choice of readers hides those for others. */
const isSpoken = (line: HTMLElement): boolean =>
	!line.closest(ASIDE) && line.getClientRects().length > 0 && wordsOf(line) !== '';

/** The words of a line without those of lines in it. What stands apart in it, a cell or a remark, is told apart. */
const wordsOf = (line: HTMLElement): string =>
	partsIn(line)
		.join('')
		.split('\n')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join('，');

/** Texts in an element, and the end of a line around each that stands apart. */
function partsIn(element: Element): string[] {
	return [...element.childNodes].flatMap((node) => {
		if (node instanceof Text) return [node.data.replace(/\s+/g, ' ')];
		if (!(node instanceof HTMLElement) || node.matches(`${LINE}, ${ASIDE}`)) return [];
		const parts = partsIn(node);
		return getComputedStyle(node).display === 'inline' ? parts : ['\n', ...parts, '\n'];
	});
}
