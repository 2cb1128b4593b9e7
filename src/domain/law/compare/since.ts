import type { Law } from '../model.ts';
import type { Kept, Removed } from './change.ts';
import { compareLaws } from './compare.ts';
import { onceFor } from '../../../once.ts';

/** What became of a provision of one wording in another one, by likeness of words; undefined for an address that it had not. */
export type Since = (address: string) => Kept | Removed | undefined;

const comparedWith = onceFor((newer: Law) => onceFor((old: Law) => changesOf(old, newer)));

/** The same for all that is asked of two wordings: they are compared once. @param old mostly the older one */
export const changesSince = (old: Law, newer: Law): Since => comparedWith(newer)(old);

function changesOf(old: Law, newer: Law): Since {
	const changes = compareLaws(old, newer).filter((change) => change.kind !== 'inserted');
	const byAddress = new Map(changes.map((change) => [change.old.address, change]));
	return (address) => (address === '' ? undefined : byAddress.get(address));
}
