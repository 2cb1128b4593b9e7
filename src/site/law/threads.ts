import type { Thread } from '../../domain/law/compare/fate.ts';
import { lineageOf } from '../../domain/law/compare/lineage.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import { oncePer } from '../once.ts';
import { comparedWordings } from './compared-wordings.ts';

/** The articles of a law through its wordings, the oldest first. */
const threadsOf = oncePer((law: LawRecord): Thread[] => {
	const dates = law.wordings.map(({ date }) => date).reverse();
	const steps = dates.slice(1).map((newer, before) => comparedWordings(law, dates[before]!, newer));
	const texts = dates.map((date) => readStatute(law.id, date));
	return lineageOf(texts, (before) => steps[before]!.step);
});

/** The same by their addresses. @param at the place of the wording that they are addressed in, among those of the law */
export const threadsByAddress = (law: LawRecord, at: number): ReadonlyMap<string, Thread> =>
	new Map(
		threadsOf(law).flatMap((thread) => {
			const place = thread.places[at];
			return place ? [[place.address, thread] as const] : [];
		}),
	);
