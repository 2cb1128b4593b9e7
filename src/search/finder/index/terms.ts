import { readAscending } from '../../coding/ascending.ts';
import { BitReader } from '../../coding/bits.ts';
import { readCounts } from '../../coding/counts.ts';
import { bytesOf, type SiteIndex } from './site-index.ts';
import { nameOf, startOf, unpackTerms, type TermFile } from './term-file.ts';

/** Where a term stands. */
export interface Posting {
	passages: Int32Array;
	/** How often it stands in each, at most 8. */
	counts: Uint8Array;
	/** Divisions whose headings hold it. */
	divisions: Int32Array;
	/** From 0, never a word of its own, to 3, always one. */
	wordness: number;
}

/** Loads a file of the index by its name, without `.js`. */
export type Load = (file: string) => Promise<unknown>;

type Numbered = Pick<SiteIndex, 'root' | 'passageNumbered' | 'divisionNumbered'>;

interface Opened {
	postings: Map<string, Posting>;
	synonyms: string[][];
}

/** The terms of the index, a file at a time as they are asked for. */
export class Terms {
	#load: Load;
	#index: Numbered;
	#often: ReadonlySet<string>;
	#starts: readonly string[];
	#files = new Map<string, Promise<Opened>>();

	constructor(load: Load, index: Numbered) {
		const { root } = index;
		this.#load = load;
		this.#index = index;
		this.#often = new Set(root.often.split(' '));
		this.#starts = root.terms.split(' ');
	}

	/** The terms that the index has. */
	async of(terms: readonly string[]): Promise<Map<string, Posting>> {
		const found = await Promise.all(
			[...new Set(terms)].map(async (term) => {
				const posting = (await this.#fileOf(term)).postings.get(term);
				return posting ? ([[term, posting]] as [string, Posting][]) : [];
			}),
		);
		return new Map(found.flat());
	}

	/** Everyday words that begin with one of the terms, each with the words of statutes for it. */
	async synonymsFrom(terms: readonly string[]): Promise<string[][]> {
		const files = await Promise.all([...new Set(terms)].map((term) => this.#fileOf(term)));
		return [...new Set(files)].flatMap(({ synonyms }) => synonyms);
	}

	/** Begin to load what `synonymsFrom` will be asked for. */
	expect(terms: readonly string[]): void {
		for (const term of terms) void this.#fileOf(term);
	}

	#fileOf(term: string): Promise<Opened> {
		const isOften = this.#often.has(term);
		const name = isOften ? nameOf('o', term) : nameOf('t', startOf(term, this.#starts));
		let file = this.#files.get(name);
		if (!file) {
			file = this.#open(name);
			this.#files.set(name, file);
			// A file that did not come is asked for again.
			file.catch(() => this.#files.delete(name));
		}
		return file;
	}

	async #open(name: string): Promise<Opened> {
		const file = (await this.#load(name)) as TermFile;
		const bits = new BitReader(bytesOf(file.b));
		const postings = new Map<string, Posting>();
		for (const term of unpackTerms(file.k)) postings.set(term, readPosting(bits, this.#index));
		return { postings, synonyms: file.s ?? [] };
	}
}

function readPosting(bits: BitReader, { passageNumbered, divisionNumbered }: Numbered): Posting {
	const size = bits.gamma() - 1;
	const divided = bits.gamma() - 1;
	const wordness = bits.read(2);
	const passages = readNumbered(bits, size, passageNumbered);
	const counts = readCounts(bits, size);
	return { passages, counts, divisions: readNumbered(bits, divided, divisionNumbered), wordness };
}

/** What has the numbers that are read. */
const readNumbered = (bits: BitReader, count: number, numbered: Int32Array): Int32Array =>
	readAscending(bits, count, numbered.length).map((number) => numbered[number]!);
