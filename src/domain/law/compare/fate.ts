/** An article in one wording. */
export interface Place {
	/** `t22`. */
	address: string;
	/** `第二十二条`. */
	label: string;
	/** Its words are not those of the wording before, or it was not there. */
	changed: boolean;
}

/** An article through the wordings of its law. */
export interface Thread {
	/** One for each wording, the oldest first; undefined in a wording that does not have it. */
	places: readonly (Place | undefined)[];
	/** The thread that it was a part of before it stood alone; inferred from likeness of words. */
	from?: Thread;
	/** The thread that most of its words went into when it was removed; inferred from likeness of words. */
	into?: Thread;
	/** That of the most words, where no thread has most of them. */
	partly?: Thread;
	/** Threads to which words of it went while it stayed, and the wordings since which they have them. */
	parts?: readonly { at: number; thread: Thread }[];
}

/** What became of an article in a later wording. */
export type Fate =
	/** `same` where no wording on the way has other words; `partly` where it is gone, and some of its words stand there. */
	{ kind: 'same' | 'changed' | 'merged' | 'partly'; place: Place } | { kind: 'gone' };

/**
 * What became of an article.
 * @param from the wording in which it stands
 * @param to a later wording
 */
export function fateOf(thread: Thread, from: number, to: number): Fate {
	const fate = wholeFate(thread, from, to);
	const other = thread.partly && fate.kind === 'gone' && wholeFate(thread.partly, from, to);
	return other && other.kind !== 'gone' ? { kind: 'partly', place: other.place } : fate;
}

/** The same, where a part of its words elsewhere is nothing. */
function wholeFate(thread: Thread, from: number, to: number): Fate {
	const place = thread.places[to];
	if (place) {
		const between = thread.places.slice(from + 1, to + 1);
		const changed = between.some((one) => one === undefined || one.changed);
		return { kind: changed ? 'changed' : 'same', place };
	}
	const heir = thread.into && wholeFate(thread.into, from, to);
	return heir && heir.kind !== 'gone' ? { kind: 'merged', place: heir.place } : { kind: 'gone' };
}

/** Where words stand that left an article between two wordings, while it stayed; undefined if they have come back. */
export function partIn(
	{ places, parts = [] }: Thread,
	from: number,
	to: number,
): Place | undefined {
	for (const { at, thread } of parts) {
		const fate = at > from && at <= to ? wholeFate(thread, at, to) : undefined;
		if (fate && fate.kind !== 'gone' && fate.place.address !== places[to]?.address)
			return fate.place;
	}
	return undefined;
}
