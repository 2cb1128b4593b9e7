import type { Law } from '../model.ts';
import { heirIn, isSplitOff, type Change, type Inserted, type Removed } from './change.ts';
import { compareLaws } from './compare.ts';
import type { Place, Thread } from './fate.ts';
import { likeness, pairsIn, type Pairs } from './align/likeness.ts';
import { barePassagesOf, type BarePassage } from './passages.ts';
import { normalised } from './words/tokens.ts';
import { isVacant } from './vacant.ts';

/** A removed article that comes back must be plainly the same. */
const BACK_AGAIN = 0.55;

/** An article as a lineage knows it: without the pieces that a comparison needs, which are many times its words. */
type Article = Pick<BarePassage, 'address' | 'label' | 'body'>;

/** What became of the articles between two wordings that follow one another. */
export interface Step {
	/**
	 * In the newer one: each article, the older one that it was or was a part of, whether its words are new, and the newer article
	 * to which the more of other words of it went.
	 */
	now: readonly {
		article: Article;
		was: string | undefined;
		from?: string;
		changed: boolean;
		partly?: string | undefined;
	}[];
	/** Only in the older one: the address, and that of the newer article into which its words went, or the more of them. */
	gone: readonly { was: string; into: string | undefined; partly?: string | undefined }[];
}

interface Growing {
	places: (Place | undefined)[];
	/** As it stood last. */
	article: Article;
	from?: Growing;
	into?: Growing;
	partly?: Growing;
	parts?: { at: number; thread: Growing }[];
}

/** What a comparison says of articles. */
export function stepOf(changes: readonly Change[]): Step {
	return {
		now: changes.flatMap((change) => {
			if (change.kind === 'removed' || !isArticle(change.new)) return [];
			const was = 'old' in change ? change.old.address : undefined;
			const from = change.kind === 'inserted' ? sourceOf(change) : {};
			const partly = change.kind === 'inserted' ? undefined : mostTo(change);
			const changed = change.kind !== 'same';
			return [{ article: slim(change.new), was, ...from, changed, ...(partly && { partly }) }];
		}),
		gone: changes.flatMap((change) =>
			change.kind === 'removed' ? [{ was: change.old.address, ...heirOf(change) }] : [],
		),
	};
}

const sourceOf = (change: Inserted): { from?: string } =>
	isSplitOff(change) ? { from: change.cameFrom[0]!.passage.address } : {};

function heirOf({ wentTo }: Removed): Pick<Step['gone'][number], 'into' | 'partly'> {
	const into = heirIn(wentTo)?.address;
	return into === undefined ? { into, partly: mostTo({ wentTo }) } : { into };
}

/** Where the more of what left an article went. */
const mostTo = ({ wentTo }: Pick<Removed, 'wentTo'>): string | undefined =>
	wentTo.toSorted((a, b) => b.share - a.share)[0]?.passage.address;

const slim = ({ address, label, body }: BarePassage): Article => ({ address, label, body });

/** The first wording has nothing before it: all that stands in it begins there. */
const beginningOf = (law: Law): Step => ({
	now: barePassagesOf(law)
		.filter(isArticle)
		.map((passage) => ({ article: slim(passage), was: undefined, changed: true })),
	gone: [],
});

/**
 * The articles of a law through its wordings. Neighbouring wordings are compared one after the other, since an article
 * that was rewritten twice is like its neighbours and no longer like its beginning. Only what was removed and comes back
 * later is looked for over the gap.
 * @param wordings the oldest first
 * @param stepBetween what became of the articles between a wording and the next, by their places; compared if not given
 */
export function lineageOf(
	wordings: readonly Law[],
	stepBetween: (before: number, now: number) => Step = (before, now) =>
		stepOf(compareLaws(wordings[before]!, wordings[now]!)),
): Thread[] {
	const threads: Growing[] = [];
	for (const [place, law] of wordings.entries())
		follow(threads, place === 0 ? beginningOf(law) : stepBetween(place - 1, place), place);
	return joined(threads, wordings.length);
}

/** Lead the threads on to the next wording. */
function follow(threads: Growing[], step: Step, place: number): void {
	const open = new Map(
		threads.flatMap((t) => {
			const last = t.places[place - 1];
			return last ? [[last.address, t] as const] : [];
		}),
	);
	const now = new Map<string, Growing>();
	for (const { article, was, from, changed } of step.now) {
		const known = was === undefined ? undefined : open.get(was);
		const places = known?.places ?? Array.from({ length: place }, () => undefined);
		const thread: Growing = known ?? { places, article };
		const source = from === undefined ? undefined : open.get(from);
		if (source && !known) thread.from = source;
		if (!known) threads.push(thread);
		thread.places[place] = { address: article.address, label: article.label, changed };
		thread.article = article;
		now.set(article.address, thread);
	}
	for (const { article, partly = '' } of step.now) {
		const [thread, other] = [now.get(article.address), now.get(partly)];
		if (thread && other) (thread.parts ??= []).push({ at: place, thread: other });
	}
	for (const { was, into = '', partly = '' } of step.gone) {
		const [thread, heir, other] = [open.get(was), now.get(into), now.get(partly)];
		if (thread && heir) thread.into = heir;
		else if (thread && other) thread.partly = other;
	}
}

const isArticle = (passage: BarePassage): boolean =>
	passage.kind === 'article' && passage.address !== '' && !isVacant(passage);

/** Threads of one article as one: it was removed, or merged into another, and a later wording has it again. */
function joined(threads: readonly Growing[], count: number): Thread[] {
	const ended = new Set(threads.filter((t) => t.places.length < count));
	for (const again of threads) {
		const before = [...ended].filter((t) => t.places.length < firstOf(again));
		const old = likest(again, before);
		if (!old) continue;
		again.places = Array.from(again.places, (place, at) => place ?? old.places[at]);
		ended.delete(old);
		delete again.from;
		// Between, one that stays is in that which its words went into; and what was merged into the old one is found in it.
		const { into, partly } = old;
		if (again.places.length === count) Object.assign(again, into && { into }, partly && { partly });
		Object.assign(old, { places: [], into: again });
	}
	for (const { places } of threads) if (places.length > 0) places.length = count;
	return threads.filter(({ places }) => places.length > 0);
}

const firstOf = ({ places }: Growing): number => places.findIndex((place) => place !== undefined);

function likest(again: Growing, others: readonly Growing[]): Growing | undefined {
	if (others.length === 0) return undefined;
	const pairs = pairsOfArticle(again);
	const scored = others.map((other) => ({ other, score: likeness(pairs, pairsOfArticle(other)) }));
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	return best.score >= BACK_AGAIN ? best.other : undefined;
}

const pairsOfArticle = ({ article }: Growing): Pairs => pairsIn(normalised(article.body));
