import { citeAddress, formatAddress, isInPlace, parseAddress } from './address.ts';

// e.g. "2.1 县指挥部", "第一部分　总体要求", "一、总体要求", "（一）范围"; not "序言", "总则"
const NUMBERED = /^(?:\d|第|[〇一二三四五六七八九十]+、|[（(])/;

/**
 * A section as a citation calls it: by its number, or by its heading where that has none.
 * @param address `h2-h1`, `h1`
 * @param heading its words as published, `2.1 县指挥部`, `序　言`
 * @returns `第2.1节`, `序言`
 */
export function citeSection(address: string, heading: string): string {
	const name = heading.replace(/\s/g, '');
	if (name === '' || NUMBERED.test(name)) return citeAddress(address);
	const around = (parseAddress(address) ?? []).filter(({ kind }) => kind === 'annex');
	return citeAddress(formatAddress(around)) + name;
}

/** A section, and what stands in it. */
export interface Section {
	/** `h2-h1`. */
	address: string;
	/** Its heading as published, `2.1 县指挥部`. */
	heading: string;
	/** The addresses of its 款, `p6`, `p7`: they are counted through the whole text, which nobody can count on paper. */
	paragraphs: readonly string[];
}

/**
 * A section or a place in it as a citation calls it. 款 are counted in the section, and the only one is not named; in what
 * has no number, as a preamble, they are 段.
 * @param address `p7-x1`, or that of the section
 * @returns `第2.1节第二款第一项`, `序言第二段`
 */
export function citeInSection(address: string, section: Section): string {
	const name = citeSection(section.address, section.heading);
	if (address === section.address) return name;
	return name + citeWithin(address, section.paragraphs, name !== citeAddress(section.address));
}

function citeWithin(address: string, paragraphs: readonly string[], free: boolean): string {
	const place = paragraphs.findIndex((one) => isInPlace(address, one));
	const steps = parseAddress(address) ?? [];
	const [paragraph, ...below] = steps.slice(steps.findIndex(({ free }) => free));
	if (place === -1 || !paragraph) return citeAddress(address);
	const counted = { ...paragraph, number: { main: place + 1, branch: 0 }, free };
	return citeAddress(formatAddress(paragraphs.length === 1 ? below : [counted, ...below]));
}
