import { parseAddress, type AddressableKind, type Step } from '../domain/law/address/address.ts';

/** Abbreviations of the Akoma Ntoso naming convention (OASIS, version 1.0, section 5.4). */
const ABBREVIATIONS: Record<AddressableKind, string> = {
	annex: 'att',
	part: 'part',
	subpart: 'subpart',
	chapter: 'chp',
	section: 'sec',
	heading: 'hcontainer',
	article: 'art',
	point: 'point',
	paragraph: 'para',
	item: 'point',
	subitem: 'indent',
};

/** Of steps such as `t22` by their words: a text has thousands of units, and few steps. */
const known = new Map<string, string>();

/**
 * The eId of a unit: nested as its address is, so an article's does not depend on its 章.
 * @param address `t22-k1-x3`, `t17z1`
 * @returns `art_22__para_1__point_3`, `art_17-1`; an empty text for what is not an address
 */
export function eIdOf(address: string): string {
	const ids = address.split('-').map(stepId);
	return ids.includes('') ? '' : ids.join('__');
}

/** @returns an empty text for what is no step */
function stepId(written: string): string {
	let id = known.get(written);
	if (id === undefined) known.set(written, (id = (parseAddress(written) ?? []).map(idOf).join('')));
	return id;
}

function idOf({ kind, number, occurrence, free }: Step): string {
	const branch = number.branch > 0 ? `-${number.branch}` : '';
	const again = occurrence > 1 ? `~${occurrence}` : '';
	// A 款 outside articles is counted through its text, apart from those in an article.
	return `${ABBREVIATIONS[kind]}_${free ? 'f' : ''}${number.main}${branch}${again}`;
}
