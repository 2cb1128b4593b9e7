import type { Content } from '../../../checks/content/content.ts';
import { momentInBeijing } from '../../../domain/law/numbers/dates.ts';
import type { Holdings, SearchedHoldings } from '../../../holdings/holdings.ts';
import { byLevelAndTitle, lawOn, lawRecords, type LawRecord } from '../../../holdings/law-record.ts';

/** The same folder today: other wordings may be in force. */
export function heldToday(held: SearchedHoldings): SearchedHoldings {
	const { today } = momentInBeijing(Date.now());
	if (held.today === today) return held;
	return { ...held, today, laws: held.laws.map((law) => lawOn(law, today)) };
}

/** The same folder, where some laws are others now, and perhaps the notes. @param notes none where they are the same */
export function withChanged(
	held: SearchedHoldings,
	{ laws, notes }: Pick<Content, 'laws'> & Partial<Pick<Content, 'notes'>>,
): SearchedHoldings {
	const changed = new Set(laws.map(({ id }) => id));
	const others = held.laws.filter(({ id }) => !changed.has(id));
	const all = [...others, ...recordsOf(laws, held.today)].sort(byLevelAndTitle);
	return { ...held, laws: all, ...(notes && { notes: notesByLaw(notes) }) };
}

/** Laws of the folder as they are on a day. */
export const recordsOf = (laws: Content['laws'], today: string): LawRecord[] =>
	lawRecords(
		laws.map(({ id, data, texts }) => ({ id, data: { ...data, texts } })),
		today,
	);

/** Notes by the id of their law. */
export const notesByLaw = (notes: Content['notes']): Holdings['notes'] =>
	new Map(notes.map(({ data }) => [data.law, data]));
