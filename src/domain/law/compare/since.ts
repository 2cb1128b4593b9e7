import type { Law } from '../model.ts';
import type { Kept, Removed } from './change.ts';
import { compareLaws } from './compare.ts';

/** What became of a provision of one wording in another one, by likeness of words; undefined for an address that it had not. */
export type Since = (address: string) => Kept | Removed | undefined;

const compared = new WeakMap<Law, WeakMap<Law, Since>>();

/** The same for all that is asked of two wordings: they are compared once. @param old mostly the older one */
export function changesSince(old: Law, newer: Law): Since {
	const known = compared.get(newer) ?? new WeakMap<Law, Since>();
	const since = known.get(old) ?? changesOf(old, newer);
	compared.set(newer, known.set(old, since));
	return since;
}

function changesOf(old: Law, newer: Law): Since {
	const changes = compareLaws(old, newer).filter((change) => change.kind !== 'inserted');
	const byAddress = new Map(changes.map((change) => [change.old.address, change]));
	return (address) => (address === '' ? undefined : byAddress.get(address));
}
