import type { LedgerQuery } from '../../schemas/ledger.ts';
import { piecesOf, plain, subjectWords } from './words.ts';

/** Searches about one subject that led nowhere. */
export interface Topic {
	/** The word that they share; the search itself where it shares none. */
	subject: string;
	times: number;
	queries: LedgerQuery[];
	/** What the content folder has by that name; undefined where nothing is named after it. */
	title: string | undefined;
}

/**
 * The subjects of searches that led nowhere, most asked first. Whether something has the name of a subject is told, and hides none: a
 * word of the question that stands in some title, as 许可 in 行政许可法, says nothing about 鸽棚许可.
 * @param queries merged searches
 * @param titles topics, names of laws and titles, as `plain` gives them
 */
export function topicsOf(queries: readonly LedgerQuery[], titles: readonly string[]): Topic[] {
	const weights = weigh(queries);
	const topics = new Map<string, Topic>();
	for (const entry of queries) {
		const subject = heaviest(subjectWords(entry.query), weights) ?? plain(entry.query);
		const topic = topics.get(subject) ?? { subject, times: 0, queries: [], title: undefined };
		topic.queries.push(entry);
		topic.times += entry.times;
		topic.title ??= titleOf(subject, entry.query, titles);
		topics.set(subject, topic);
	}
	return [...topics.values()].sort((a, b) => b.times - a.times);
}

/** The title that holds the subject, or that was typed itself. */
function titleOf(subject: string, query: string, titles: readonly string[]): string | undefined {
	const typed = piecesOf(query).join('');
	return titles.find((title) => title.includes(subject) || typed.includes(title));
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
