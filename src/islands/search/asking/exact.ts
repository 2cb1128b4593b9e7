import { readPart } from '../../../search/asked/longest.ts';
import { piecesOf } from '../../../search/asked/pieces.ts';
import { FACET_NAMES } from '../../../search/facets.ts';
import type { Answer, Finder, Found, Question } from '../../../search/finder/answer.ts';
import { WholePages, type WholePage } from '../../../search/pagefind.ts';
import { wordsOf } from '../../../search/query.ts';
import { foldText } from '../../../search/text/fold.ts';

/**
 * 全文检索: passages that hold the very words come from the finder; beside them stand pages of the office's own that hold
 * the words only all together, from Pagefind. Where Pagefind does not run, as without network, there are the passages.
 * @param base of the site, a path with a slash at its end
 * @param wholePages whether Pagefind is asked at all
 */
export function exactFinder(finder: Finder, base: string, wholePages: boolean): Finder {
	const pages = new WholePages(base);
	return {
		excerpts: (passages) => finder.excerpts(passages),
		find: async (whole) => {
			const question = { ...whole, typed: readPart(whole.typed) };
			const asked = wholePages && isWholeAsked(question);
			const [answer, found] = await Promise.all([
				finder.find({ ...whole, exact: true }),
				asked ? pages.search(question.typed, question.filters).catch(() => []) : [],
			]);
			return withPages(answer, found.filter(holdsAll(question, answer)), base);
		},
	};
}

/** One word stands in a page as it stands in its passages. Words behind a minus and quotes ask for passages. */
const isWholeAsked = ({ typed }: Question): boolean =>
	wordsOf(typed).length > 1 && !/(?:^|\s)[-－]|["“”「『]/.test(typed);

/** Whether a page holds all that the lines of an answer hold: the pieces as typed, or their words where it looks for these. */
export function holdsAll(
	{ typed, undone }: Pick<Question, 'typed' | 'undone'>,
	{ readings }: Pick<Answer, 'readings'>,
): (page: WholePage) => boolean {
	const apart = readings.find(({ kind, key }) => kind === 'apart' && !undone.includes(key));
	const pieces = (apart?.readAs ?? piecesOf(typed).held).map((piece) =>
		foldText(piece).text.trim(),
	);
	return ({ text }) => {
		const folded = foldText(text).text;
		return pieces.every((piece) => folded.includes(piece));
	};
}

/**
 * An answer with pages: behind its passages, when all are listed, those of which it has none. Where no passage holds all
 * that was asked, the pages do, and come first.
 */
export function withPages(answer: Answer, pages: readonly WholePage[], base: string): Answer {
	const isApart = answer.readings.some(({ kind }) => kind === 'apart');
	if (!isApart && answer.total > answer.found.length) return answer;
	const known = new Set(isApart ? [] : answer.found.map(({ href }) => href.split('#')[0]));
	const lines = pages.map((page) => ({ page, line: lineOf(page, base) }));
	const added = lines.filter(({ line }) => !known.has(line.href));
	if (added.length === 0) return answer;
	const wholes = added.map(({ line }) => line);
	return {
		...answer,
		found: isApart ? [...wholes, ...answer.found] : [...answer.found, ...wholes],
		total: answer.total + added.length,
		counts: countsWith(
			answer.counts,
			added.map(({ page }) => page),
		),
		nearest: [],
	};
}

function countsWith(counts: Answer['counts'], pages: readonly WholePage[]): Answer['counts'] {
	return Object.fromEntries(
		Object.keys(FACET_NAMES).map((name) => {
			const values = { ...counts[name] };
			for (const { facets } of pages)
				for (const value of facets[name] ?? []) values[value] = (values[value] ?? 0) + 1;
			return [name, values];
		}),
	);
}

/** The line of a page as a whole. Pagefind's addresses begin with the base. */
const lineOf = ({ href, title, facets, excerpt }: WholePage, base: string): Found => ({
	passage: null,
	href: href.startsWith(base) ? href.slice(base.length) : href,
	title,
	label: '',
	kind: facets['kind']?.[0] ?? '',
	status: '',
	named: false,
	certain: false,
	excerpt: { headings: [], gist: '', runs: excerpt, isNote: false },
});
