import type { LedgerQuery } from '../../schemas/ledger.ts';
import { piecesOf, plain, subjectWords } from './words.ts';

/** Searches about one subject that the content folder has no title for. */
export interface MissingTopic {
	/** The word that they share; the search itself where it shares none. */
	subject: string;
	times: number;
	queries: LedgerQuery[];
}

/**
 * The subjects that readers ask for and that nothing in the content folder is named after, most asked first.
 * @param queries merged searches
 * @param titles topics, names of laws and titles, as `plain` gives them
 */
export function missingTopics(
	queries: readonly LedgerQuery[],
	titles: readonly string[],
): MissingTopic[] {
	const missing = queries.filter(({ query }) => !isTitled(query, titles));
	const weights = weigh(missing);
	const topics = new Map<string, MissingTopic>();
	for (const entry of missing) {
		const subject = heaviest(subjectWords(entry.query), weights) ?? plain(entry.query);
		const topic = topics.get(subject) ?? { subject, times: 0, queries: [] };
		topic.queries.push(entry);
		topic.times += entry.times;
		topics.set(subject, topic);
	}
	return [...topics.values()].sort((a, b) => b.times - a.times);
}

/** Whether a title stands in the query, or a word of the query in a title. */
function isTitled(query: string, titles: readonly string[]): boolean {
	const typed = piecesOf(query).join('');
	const words = subjectWords(query);
	return titles.some(
		(title) => typed.includes(title) || words.some((word) => title.includes(word)),
	);
}

/** How often each word was asked for, in whatever search. */
function weigh(queries: readonly LedgerQuery[]): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { query, times } of queries)
		for (const word of subjectWords(query)) weights.set(word, (weights.get(word) ?? 0) + times);
	return weights;
}

/** The word that most searches share; of equals the first, which in a question is mostly the subject. */
function heaviest(words: readonly string[], weights: Map<string, number>): string | undefined {
	return words.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0];
}
