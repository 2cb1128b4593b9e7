/**
 * The files of the index, in a folder named by all their content. Numbers are short and texts stand in lists, because
 * every reader downloads them.
 */

/** Where the terms and the texts of a part of the index lie: of older wordings, or of all that is no older wording. */
export interface PartRoot {
	/** Terms that have a file of their own, `o/…`, parted by blanks. */
	often: string;
	/** First terms of the term files `t/…`, parted by blanks; in between a term is in the file before it. */
	terms: string;
	/** The number of the first passage of each text file, as gaps. */
	texts: number[];
}

/** `root`: what every query needs. */
export interface Root extends PartRoot {
	/** How many passages there are. */
	passages: number;
	/** How many divisions (章, 节 …). */
	divisions: number;
	/** Average length of a passage that is of no older wording, in terms. */
	length: number;
	/** Length class of each passage, 4 bits each, base64: class c is about `2 ** (c / 1.5)` terms. */
	lengths: string;
	/** First passage of each division, as gaps. */
	firsts: number[];
	/** How many sound files there are. */
	sounds: number;
	/** Of older wordings, whose pages are the last ones: `older/o/…`, `older/t/…`, `older/x/…`. Only who asks for them needs these. */
	older: PartRoot;
	/** Values of each facet. */
	facets: Record<string, string[]>;
	pages: RootPage[];
	/** Bare writings of awareness days. */
	days: [string, string][];
	/** Names of laws that are not here and that readers may type, parted by blanks: 合同法. */
	others: string;
}

/** A page in the root of the index. Names are short: a site may have four thousand, and every first query fetches them. */
export interface RootPage {
	/** Path under the base. */
	p: string;
	/** Title. */
	t: string;
	/** Names that do not follow from the title. */
	n?: string[];
	/** Numbers of the document, one a line. */
	d?: string;
	/** Facet values: for each facet in the order of `Root.facets` the places of its values. */
	f: number[][];
	/** Addresses of its passages: `t1-84 t84z1 d2`, or for pages other than laws those of their sections. */
	a: string;
	/** Labels of sections, for pages other than laws. */
	l?: string[];
	/** How many passages. */
	c: number;
	/** From which days on its 时效性 is another, the first day first. */
	u?: [day: string, status: string][];
	/** How often other laws name it, as a logarithm × 10. */
	w?: number;
	/** 1: an older wording. */
	o?: 1;
	/** 1: explained by the site. */
	e?: 1;
}

/** Stands for the headings of the passage before. */
export const SAME = '=';

/** `x/<number>`: passages in order, from that with this number on. `note` stands where the words are our own about a law, and not the law's. */
export type TextFile = [headings: string, gist: string, text: string, note?: 1][];

/** `sounds`: what is needed to read pinyin, slips of typing and traditional characters. */
export interface SoundsFile {
	sounds: string;
	traditional: string;
}

/** `s/<n>`: sound of a pair → pairs that sound so, words, then what may be one, then what is none: `防空|仿空|方控`. */
export type SoundFile = Record<string, string>;

/** Which file of `count` a key is in. */
export const hashedTo = (key: string, count: number): number => hashOf(key) % count;

/** FNV-1a over UTF-16 units. @param before that of a text in front of this one */
export function hashOf(text: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** Length class of a passage, 0 to 15. */
export const lengthClass = (terms: number): number =>
	Math.max(0, Math.min(15, Math.round(Math.log2(Math.max(terms, 1)) * 1.5)));

/** The number of terms that a length class stands for: about that of the passage. */
export const lengthOf = (length: number): number => 2 ** (length / 1.5);

/** `t1-84 t84z1`: runs of 条 are told by their ends. */
export function packAddresses(addresses: readonly string[]): string {
	const packed: string[] = [];
	for (let at = 0; at < addresses.length;) {
		let end = at;
		while (end + 1 < addresses.length && follows(addresses[end]!, addresses[end + 1]!)) end += 1;
		packed.push(end > at ? `${addresses[at]}-${number(addresses[end]!)}` : addresses[at] || '.');
		at = end + 1;
	}
	return packed.join(' ');
}

/** What `packAddresses` packed: `t1-3 t3z1` → `t1 t2 t3 t3z1`. */
export function unpackAddresses(packed: string): string[] {
	return packed.split(' ').flatMap((piece) => {
		const [, kind, first, last] = /^([td])(\d+)-(\d+)$/.exec(piece) ?? [];
		if (!kind) return [piece === '.' ? '' : piece];
		return Array.from({ length: +last! - +first! + 1 }, (_, step) => `${kind}${+first! + step}`);
	});
}

// e.g. "t22", "d3"; not "t22z1", "fj1-t3"
const PLAIN = /^([td])(\d+)$/;
const number = (address: string): number => Number(PLAIN.exec(address)![2]);

function follows(before: string, after: string): boolean {
	const [one, other] = [PLAIN.exec(before), PLAIN.exec(after)];
	return !!one && !!other && one[1] === other[1] && Number(other[2]) === Number(one[2]) + 1;
}
