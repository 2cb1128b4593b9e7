import { isPurpose } from '../align/clauses.ts';
import {
	countShared,
	pairsOf,
	sum,
	weightShared,
	withoutThose,
	type Pairs,
} from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import type { Weigh } from './sentences.ts';

/** One side of a comparison: passages, and for each place those of the other side that it became, came from or passed words to. */
export interface Side {
	passages: readonly Passage[];
	partners: ReadonlyMap<number, number>;
	linked: ReadonlyMap<number, ReadonlySet<number>>;
}

/** What words have to tell where the place speaks for it already. */
export interface Bounds {
	/** How much of the article stands in the other one, from 0 to 1. */
	part: number;
	/** So many times as much as in any other. */
	ahead: number;
	/** So many times as much as in that one's own partner: those words came or went. */
	beyond: number;
	/** So many pairs of characters that this partner does not have. */
	own: number;
}

/** An article of which less is other than its partner neither lost a half nor took another one in. */
const CHANGED = 0.2;

/** Whether an article says what one of the other side says, and neither that one's partner nor any other does. */
export function says(
	article: Passage,
	at: number,
	{ passages, partners }: Side,
	own: Side,
	{ part, ahead, beyond, own: least }: Bounds,
	weigh: Weigh,
): boolean {
	const host = passages[at]!;
	if (host?.kind !== 'article' || isPurpose(host)) return false;
	const partner = own.passages[partners.get(at) ?? -1];
	const one = weigh(pairsOf(article));
	const shared = weightShared(one, pairsOf(host));
	if (shared < part * sum(one.weights)) return false;
	if (partner && shared < beyond * weightShared(one, pairsOf(partner))) return false;
	const gained = partner ? withoutThose(pairsOf(host), pairsOf(partner)) : pairsOf(host);
	if (sum(weigh(gained).weights) < CHANGED * sum(weigh(pairsOf(host)).weights)) return false;
	if (countShared(one.pairs, gained) < least) return false;
	const alone = passages.every(
		(passage) =>
			passage === host ||
			passage.kind !== 'article' ||
			shared >= ahead * weightShared(one, pairsOf(passage)),
	);
	return alone && !isSaidOften(own.passages, one.pairs, pairsOf(host), weigh);
}

/** What two more articles of its own side say as well came from none. */
const MANY = 3;
const MOST = 0.6;

/** Whether what two articles have in common stands in many of one side. */
function isSaidOften(passages: readonly Passage[], a: Pairs, b: Pairs, weigh: Weigh): boolean {
	const common = weigh(withoutThose(a, withoutThose(a, b)));
	const most = MOST * sum(common.weights);
	const said = passages.filter(
		(passage) => passage.kind === 'article' && weightShared(common, pairsOf(passage)) >= most,
	);
	return said.length >= MANY;
}
