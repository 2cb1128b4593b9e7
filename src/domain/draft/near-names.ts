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
	const near = nearestOf(away);
	return near.length > 0 ? near : namesakes(key, names);
}

// e.g. "办法" of 示例省渡船管理办法, "实施细则"
const KIND = /(?:实施|暂行)?(?:法|条例|办法|规定|细则|规则|决定)$/;
/** Words that are shorter say too little: many laws end in them. */
const SHORTEST = 4;

/** Laws on the same subject: of another kind (办法 for 条例), or with a place in front that is missing or too much. */
function namesakes(key: string, names: ReadonlyMap<string, ListedLaw>): ListedLaw[] {
	const subject = key.replace(KIND, '');
	const away = new Map<ListedLaw, number>();
	for (const [name, law] of names) {
		const isPart = name.endsWith(key) || key.endsWith(name);
		const same = isPart ? Math.min(name.length, key.length) : subject.length;
		if (same < SHORTEST || (!isPart && name.replace(KIND, '') !== subject)) continue;
		away.set(law, Math.abs(name.length - key.length));
	}
	return nearestOf(away);
}

const nearestOf = (away: ReadonlyMap<ListedLaw, number>): ListedLaw[] =>
	[...away.entries()]
		.sort(([, a], [, b]) => a - b)
		.slice(0, MOST)
		.map(([law]) => law);
