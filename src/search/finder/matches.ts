import { coreOf } from '../asked/core.ts';
import { wantedIn } from '../asked/wanted.ts';
import { cutTerms } from '../text/cut.ts';
import type { Question } from './answer.ts';
import { articlesLike, withoutArticles } from './evidence/bare-numbers.ts';
import { gather, type Evidence } from './evidence/evidence.ts';
import { isAllowed } from './evidence/filters.ts';
import { firstScores, type Matches, type Scope } from './evidence/first-scores.ts';
import { openingsOf } from './evidence/openings.ts';
import { wantedByPassage } from './evidence/wanted.ts';
import type { SiteIndex } from './index/site-index.ts';
import type { Terms } from './index/terms.ts';
import type { Understood } from './understand/understand.ts';

/** What a law that the query names or means is worth to its passages. */
const NAMED = 12;
/** The same of one that was made in another place than the question names. */
const ELSEWHERE = -12;

/** What speaks for passages; and for each how many of the things it has that the question asks for. */
interface Gathered {
	evidence: Evidence;
	wanted: Uint8Array;
}

/** What speaks for the passages that a question, as it is understood, is about. */
export async function evidenceFor(
	{ asked, weights }: Understood,
	index: SiteIndex,
	terms: Terms,
): Promise<Gathered> {
	const words = [...weights.keys()];
	const wanted = wantedIn(asked.text);
	const known = await terms.of([...words, ...articlesLike(words), ...wanted.flat()]);
	const postings = withoutArticles(words, known);
	const core = coreOf(asked.text).text;
	const openings = openingsOf(index, core, termsOf(core), known);
	for (const { text } of asked.without)
		for (const term of cutTerms(text)) postings.delete(term.text);
	const { passages } = index.root;
	return {
		evidence: gather(index, postings, weights),
		wanted: wantedByPassage(wanted, known, openings, passages),
	};
}

const termsOf = (core: string): string[] => cutTerms(core).map(({ text }) => text);

/** How well each passage that has something of a question answers it, at first sight. */
export const matchesOf = (
	question: Question,
	understood: Understood,
	evidence: Evidence,
	index: SiteIndex,
): Matches => firstScores(index, evidence, scopeOf(question, understood, index));

/** Which pages a question lets in, and what the laws that it means are worth. */
const scopeOf = (
	question: Question,
	{ named, reports, implied, region }: Understood,
	{ root }: SiteIndex,
): Scope => ({
	allows: (page) => isAllowed(root, page, question),
	named: new Map([
		...each(region?.others, ELSEWHERE),
		...each([...named, ...reports, ...implied, ...(region?.own ?? [])], NAMED),
	]),
});

const each = (pages: readonly number[] = [], worth: number): [number, number][] =>
	pages.map((page) => [page, worth]);
