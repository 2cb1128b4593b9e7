import { containedIn, pairsOf } from './likeness.ts';
import type { Passage } from './passages.ts';

/** So much of a provision stands in another one that it was split from it or merged into it. */
const MOST = 0.75;
/** In fewer pairs of characters than this, chance is too strong, unless all of them stand there; in very few, always. */
const ENOUGH = 12;
const FEW = 6;
/** A provision that was split keeps phrases of what went, such as 可以制定地方性法规, but fewer than it had. */
const SAME = 0.05;

/** The same provision in the other version, by its place; undefined for one that is only in this. */
export type PartnerAt = (place: number) => Passage | undefined;

/**
 * The passage that holds most words of this one, and does not hold them in both versions: 构成犯罪的，依法追究刑事责任 that stays
 * in an article did not come from there.
 */
export function holderOf(
	passage: Passage,
	others: readonly Passage[],
	partnerAt: PartnerAt,
): Passage | undefined {
	const pairs = pairsOf(passage);
	if (passage.kind !== 'article' || pairs.length < FEW) return undefined;
	const least = pairs.length < ENOUGH ? 1 : MOST;
	const shareIn = (other?: Passage, least = 0): number =>
		other?.kind === 'article' ? containedIn(pairs, pairsOf(other), least) : 0;
	let best: { other: Passage; share: number } | undefined;
	for (const [place, other] of others.entries()) {
		const partner = partnerAt(place);
		if (partner?.words === other.words) continue;
		const share = shareIn(other, least);
		if (share < least || share <= (best?.share ?? 0)) continue;
		if (share - shareIn(partner) > SAME) best = { other, share };
	}
	return best?.other;
}
