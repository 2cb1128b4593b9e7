import type { VersionKind } from '../../law/metadata.ts';
import type { Amending } from '../wording.ts';

/** A wording that is known, with a text here or without. */
export interface KnownWording {
	date: string;
	/** Whether it is a 修正 or a 修订, where metadata say so. */
	kind?: VersionKind | undefined;
}

interface Wordings {
	versions: readonly KnownWording[];
	wordings?: readonly KnownWording[];
}

/** All wordings of a law that are known on some day, oldest first. */
export function knownOn({ versions, wordings = [] }: Wordings, day: string): KnownWording[] {
	const byDate = new Map([...wordings, ...versions].map((one) => [one.date, one]));
	return [...byDate.values()]
		.filter(({ date }) => date <= day)
		.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The place among wordings of the one that was made last in some way.
 * @param how without it, or where none is known to be made so, the last of all
 */
export function lastMade(known: readonly KnownWording[], how?: Amending): number {
	const place = how === undefined ? -1 : known.findLastIndex(({ kind }) => kind === how);
	return place < 0 ? known.length - 1 : place;
}
