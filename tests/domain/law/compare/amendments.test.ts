import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../../src/domain/law/compare/change.ts';
import { compareLaws } from '../../../../src/domain/law/compare/compare.ts';
import { passagesOf } from '../../../../src/domain/law/compare/passages.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import { amendable, amended, printed, type Case } from './amended-law.ts';

/** What is true of an amended law, its texts, and what the program tells. */
function amendedOnce({ law, acts, keepsNumbers }: Case) {
	const after = amended(law, acts);
	const before = printed(law);
	const now = printed(after.law, keepsNumbers ? before.addresses : undefined);
	const [old, newer] = [readLaw(before.text), readLaw(now.text)];
	return { after, before, now, old, newer, changes: compareLaws(old, newer) };
}

const wordsOf = (change: Change, side: 'old' | 'new'): string[] => {
	if (!(side in change)) return [];
	if (!('segments' in change))
		return [(change as unknown as Record<string, { body: string }>)[side]!.body];
	return [change.segments.map((one) => (one as Record<string, string>)[side] ?? '').join('')];
};

test('what is told of an amendment gives the newer text, in its order, and all of the older', () => {
	fc.assert(
		fc.property(amendable, (one) => {
			const { changes, ...laws } = amendedOnce(one);
			const [old, newer] = [laws.old, laws.newer].map((law) =>
				passagesOf(law).map(({ body }) => body),
			);
			expect(changes.flatMap((change) => wordsOf(change, 'new'))).toEqual(newer);
			expect(changes.flatMap((change) => wordsOf(change, 'old')).sort()).toEqual([...old!].sort());
		}),
		{ numRuns: 60 },
	);
});

/** Of two articles that were merged either may be told as the one that stayed: both names mean the new one. */
function namesOf(addresses: ReadonlyMap<string, string>, merged: ReadonlyMap<string, string>) {
	const names = new Map([...addresses].map(([name, address]) => [address, name]));
	return (address: string): string => {
		const name = names.get(address)!;
		return merged.get(name) ?? name;
	};
}

test('an article is the same one whatever an amendment did with it', () => {
	fc.assert(
		fc.property(amendable, (one) => {
			const { after, before, now, changes } = amendedOnce(one);
			const [was, is] = [before, now].map(({ addresses }) => namesOf(addresses, after.merged));
			const mergers = new Set(after.merged.values());
			for (const change of changes) {
				if ((change.kind === 'removed' ? change.old : change.new).kind !== 'article') continue;
				if (change.kind === 'removed') {
					const name = was!(change.old.address);
					const into = change.wentTo.map(({ passage }) => is!(passage.address));
					expect(into, `${change.old.label} is gone`).toEqual(mergers.has(name) ? [name] : []);
					if (!mergers.has(name)) expect(now.addresses.has(name)).toBe(false);
				} else if (change.kind === 'inserted') {
					const name = is!(change.new.address);
					expect(name).toMatch(/^new/);
					const from = change.cameFrom.map(({ passage }) => was!(passage.address));
					expect(from).toEqual(after.split.has(name) ? [after.split.get(name)] : []);
				} else {
					const name = is!(change.new.address);
					expect(was!(change.old.address)).toBe(name);
					if (after.moved.has(name)) expect(change.moved).toBe(true);
					if (one.keepsNumbers) expect(change.renumbered).toBe(false);
				}
			}
		}),
		{ numRuns: 60 },
	);
});
