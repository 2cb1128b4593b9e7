import { distance } from '../text/nearest.ts';
import type { ListedLaw } from './list.ts';

/** So many suggestions help; more are a list to read. */
const MOST = 3;

/** Of a short name one character may be wrong, of a long one a sixth. */
const allowed = (key: string): number => Math.max(1, Math.floor(key.length / 6));

/**
 * The laws that a misspelled name probably means, the nearest first.
 * @param key of the name (`titleKey`), of which no law is known
 * @param names every name of every law, by its key
 */
export function nearNames(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const most = allowed(key);
	const away = new Map<ListedLaw, number>();
	for (const [name, law] of names) {
		if (Math.abs(name.length - key.length) > most) continue;
		const differing = distance(key, name);
		if (differing <= Math.min(most, away.get(law) ?? most)) away.set(law, differing);
	}
	return [...away.entries()]
		.sort(([, a], [, b]) => a - b)
		.slice(0, MOST)
		.map(([law]) => law);
}
