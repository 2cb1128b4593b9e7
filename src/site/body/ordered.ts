/** What an editor orders by a number. */
interface Placed {
	id: string;
	data: { order: number };
}

/** Entries as lists show them: by their number, those of one number by id. */
export const ordered = <E extends Placed>(entries: readonly E[]): E[] =>
	entries.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
