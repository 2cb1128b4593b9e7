import type { Law } from '../model.ts';
import { compareLaws, type Change } from './compare.ts';
import { likeness, pairsOf } from './likeness.ts';
import type { Passage } from './passages.ts';

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
	/** The thread that most of its words went into when it was removed; inferred from likeness of words. */
	into?: Thread;
}

/** A removed article that comes back must be plainly the same. */
const BACK_AGAIN = 0.55;

interface Growing {
	places: (Place | undefined)[];
	/** As it stood last. */
	passage: Passage;
	into?: Growing;
}

/**
 * The articles of a law through its wordings. Neighbouring wordings are compared one after the other, since an article
 * that was rewritten twice is like its neighbours and no longer like its beginning. Only what was removed and comes back
 * later is looked for over the gap.
 * @param wordings the oldest first
 */
export function lineageOf(wordings: readonly Law[]): Thread[] {
	const threads: Growing[] = [];
	for (const [place, newer] of wordings.entries()) {
		// The first wording has nothing before it: all that stands in it begins there.
		const before = wordings[place - 1] ?? { units: [], end: '' };
		follow(threads, compareLaws(before, newer), place);
	}
	return joined(threads, wordings.length);
}

/** Lead the threads on to the next wording. */
function follow(threads: Growing[], changes: readonly Change[], place: number): void {
	const open = new Map(
		threads.flatMap((t) => {
			const last = t.places[place - 1];
			return last ? [[last.address, t] as const] : [];
		}),
	);
	const ended: [Growing, into: Passage][] = [];
	const now = new Map<string, Growing>();
	for (const change of changes) {
		const old = 'old' in change ? open.get(change.old.address) : undefined;
		if (change.kind === 'removed') {
			if (old && change.into) ended.push([old, change.into]);
		} else if (isArticle(change.new)) {
			const thread = old ?? {
				places: Array.from({ length: place }, () => undefined),
				passage: change.new,
			};
			if (!old) threads.push(thread);
			const { address, label } = change.new;
			thread.places[place] = { address, label, changed: change.kind !== 'same' };
			thread.passage = change.new;
			now.set(address, thread);
		}
	}
	for (const [thread, { address }] of ended) {
		const into = now.get(address);
		if (into) thread.into = into;
	}
}

const isArticle = ({ kind, address }: Passage): boolean => kind === 'article' && address !== '';

/** Threads of one article as one: it was removed, and a later wording has it again. */
function joined(threads: readonly Growing[], count: number): Thread[] {
	const ended = new Set(threads.filter((t) => !t.into && t.places.length < count));
	for (const again of threads) {
		const before = [...ended].filter((t) => t.places.length < firstOf(again));
		const old = likest(again, before);
		if (!old) continue;
		again.places = Array.from(again.places, (place, at) => place ?? old.places[at]);
		ended.delete(old);
		old.places = [];
	}
	for (const { places } of threads) if (places.length > 0) places.length = count;
	return threads.filter(({ places }) => places.length > 0);
}

const firstOf = ({ places }: Growing): number => places.findIndex((place) => place !== undefined);

function likest(again: Growing, others: readonly Growing[]): Growing | undefined {
	if (others.length === 0) return undefined;
	const pairs = pairsOf(again.passage);
	const scored = others.map((other) => ({ other, score: likeness(pairs, pairsOf(other.passage)) }));
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	return best.score >= BACK_AGAIN ? best.other : undefined;
}

/** What became of an article in a later wording. */
export type Fate =
	/** `same` where no wording on the way has other words. */
	{ kind: 'same' | 'changed' | 'merged'; place: Place } | { kind: 'gone' };

/**
 * What became of an article.
 * @param from the wording in which it stands
 * @param to a later wording
 */
export function fateOf(thread: Thread, from: number, to: number): Fate {
	const place = thread.places[to];
	if (place) {
		const between = thread.places.slice(from + 1, to + 1);
		const changed = between.some((one) => one === undefined || one.changed);
		return { kind: changed ? 'changed' : 'same', place };
	}
	const heir = thread.into && fateOf(thread.into, from, to);
	return heir && heir.kind !== 'gone' ? { kind: 'merged', place: heir.place } : { kind: 'gone' };
}
