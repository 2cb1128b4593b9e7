import type { Candidate } from './candidates.ts';
import { TREES } from './weights.ts';

/** One decision tree: `feature, threshold, left, right` for each node; a negative child is the leaf `-child - 1`. */
export interface Tree {
	nodes: number[];
	leaves: number[];
}

/**
 * What a thing is worth that the question asks for. The questions that the trees were learned from ask for few: it is from
 * other questions of residents, and a third more or less is as good.
 */
const WANTED = 2;

/**
 * Candidates in the order that the learned trees give them, and what they have that the question asks for. The trees know
 * nothing but `FEATURES`: no word, no law, no question.
 */
export function ranked(
	candidates: readonly Candidate[],
	trees: readonly Tree[] = TREES,
): Candidate[] {
	if (trees.length === 0) return [...candidates];
	const scores = new Map(
		candidates.map((candidate) => [
			candidate,
			trees.reduce(
				(sum, tree) => sum + leafOf(tree, candidate.features),
				WANTED * candidate.wanted,
			),
		]),
	);
	return [...candidates].sort(
		(a, b) => scores.get(b)! - scores.get(a)! || b.score - a.score || a.passage - b.passage,
	);
}

function leafOf({ nodes, leaves }: Tree, features: readonly number[]): number {
	if (nodes.length === 0) return leaves[0] ?? 0;
	let node = 0;
	while (node >= 0) {
		const at = node * 4;
		node = features[nodes[at]!]! <= nodes[at + 1]! ? nodes[at + 2]! : nodes[at + 3]!;
	}
	return leaves[-node - 1]!;
}
