import type { Kept, Removed } from '../../law/compare/change.ts';
import { changesSince } from '../../law/compare/since.ts';
import type { Wording } from '../library/library.ts';

/** What became of an article of another wording, by likeness of words. */
export interface Became {
	/** `是现在的第四条`, `的内容现在在第四条、第五条`, `后来删去了`, behind its number; empty where it has the number that it had. */
	words: string;
	/** The addresses where its words are now; none where it is gone. */
	now: readonly string[];
}

/**
 * @param address of the article in the other wording
 * @param other wording, mostly an older one
 * @returns null for what is no article
 */
export function becameOf(address: string, other: Wording, wording: Wording): Became | null {
	const change = changesSince(other.text, wording.text)(address);
	if (!change) return null;
	const wentTo = change.wentTo.map(({ passage }) => passage);
	const passages = change.kind === 'removed' ? wentTo : [change.new, ...wentTo];
	const now = passages.map((one) => one.address).filter((one) => one !== '');
	return { words: describe(change), now };
}

function describe(change: Kept | Removed): string {
	if (change.kind !== 'removed') return change.renumbered ? `是现在的${change.new.label}` : '';
	const now = change.wentTo.map(({ passage }) => passage.label).join('、');
	return now ? `的内容现在在${now}` : '后来删去了';
}
