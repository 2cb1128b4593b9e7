import type { Evidence } from '../evidence/evidence.ts';
import { featuresOf } from './features.ts';
import type { Matches } from '../evidence/first-scores.ts';
import type { SiteIndex } from '../index/site-index.ts';

/** A passage that may be the answer, and what speaks for it. */
export interface Candidate {
	passage: number;
	/** The first score, relative to the best one. */
	score: number;
	features: number[];
	/** How many of the things it has that the question asks for. */
	wanted: number;
}

/** How many go on to be weighed. */
const KEPT = 300;

/** The passages with the best first scores, best first, each with what speaks for it. */
export function candidatesOf(
	index: SiteIndex,
	evidence: Evidence,
	{ first, top }: Matches,
	wanted: Uint8Array,
): Candidate[] {
	const kept = largest(first, KEPT);
	const features = featuresOf(index, evidence, first, kept);
	return kept.map((passage, place) => ({
		passage,
		score: first[passage]! / top,
		features: features[place]!,
		wanted: wanted[passage]!,
	}));
}

/** The places of the `count` largest values above 0, largest first. */
function largest(values: Float32Array, count: number): number[] {
	let kept: number[] = [];
	let least = 0;
	const cut = (): void => {
		kept.sort((a, b) => values[b]! - values[a]! || a - b);
		kept = kept.slice(0, count);
		if (kept.length === count) least = values[kept[count - 1]!]!;
	};
	for (let at = 0; at < values.length; at += 1)
		if (values[at]! > least) {
			kept.push(at);
			if (kept.length >= count * 8) cut();
		}
	cut();
	return kept;
}
