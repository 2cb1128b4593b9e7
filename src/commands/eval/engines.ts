import type { Page } from 'playwright-core';
import { askFinder, askPagefind, DEPTH, timeRendering } from './ask-page.ts';
import type { Bm25 } from './bm25.ts';
import { spread, type Question } from './questions.ts';
import { rankOf, type Rank } from './score.ts';

export interface Ranks {
	pagefind: Rank[];
	bm25: Rank[];
	finder: Rank[];
}

/** As many queries are timed. */
const TIMED = 100;

/** What the questions brought to light. */
export interface Asked {
	ranks: Ranks;
	/** Milliseconds from sending a query to its list on the page, of a sample, all of it loaded before. */
	milliseconds: number[];
}

/**
 * Put every question to the three engines, then time a sample of them through the page.
 * @param page the open search page
 * @param base of the site, with a slash at its end
 * @param step called after each question
 */
export async function askAll(
	page: Page,
	base: string,
	bm25: Bm25,
	questions: readonly Question[],
	step: (query: string) => void,
): Promise<Asked> {
	const ranks: Ranks = { pagefind: [], bm25: [], finder: [] };
	// Enter on a query that names a place leaves the page, so those cannot be timed there.
	const staying: string[] = [];
	for (const question of questions) {
		const { query } = question;
		const { hrefs, leaves } = await askFinder(page, query);
		ranks.finder.push(rankOf(question, hrefs));
		ranks.pagefind.push(rankOf(question, await askPagefind(page, base, query)));
		ranks.bm25.push(rankOf(question, bm25.search(query, DEPTH)));
		if (!leaves) staying.push(query);
		step(query);
	}
	const milliseconds: number[] = [];
	for (const query of spread(staying, TIMED)) milliseconds.push(await timeRendering(page, query));
	return { ranks, milliseconds };
}
