import { readAscending } from '../../coding/ascending.ts';
import { BitReader } from '../../coding/bits.ts';
import { readCounts } from '../../coding/counts.ts';
import type { IndexPart } from './parts.ts';
import { bytesOf } from './site-index.ts';
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

interface Opened {
	postings: Map<string, Posting>;
	synonyms: string[][];
}

/** The terms of the index as they are asked for. */
export class Terms {
	readonly #present: PartTerms;
	readonly #older: PartTerms | undefined;

	/** @param older where older wordings are searched too */
	constructor(present: PartTerms, older?: PartTerms) {
		this.#present = present;
		this.#older = older;
	}

	/** The terms that the index has. */
	async of(terms: readonly string[]): Promise<Map<string, Posting>> {
		const found = await Promise.all(
			[...new Set(terms)].map(async (term) => {
				const [present, older] = await Promise.all([this.#present.of(term), this.#older?.of(term)]);
				const posting = present && older ? joined(present, older) : (present ?? older);
				return posting ? ([[term, posting]] as [string, Posting][]) : [];
			}),
		);
		return new Map(found.flat());
	}

	/** Everyday words that begin with one of the terms, each with the words of statutes for it. */
	async synonymsFrom(terms: readonly string[]): Promise<string[][]> {
		const files = [...new Set(terms)].map((term) => this.#present.fileOf(term));
		return [...new Set(await Promise.all(files))].flatMap(({ synonyms }) => synonyms);
	}

	/** Begin to load what `synonymsFrom` will be asked for. */
	expect(terms: readonly string[]): void {
		for (const term of terms) void this.#present.fileOf(term);
	}
}

/** The terms of a part of the index, a file at a time. */
export class PartTerms {
	#load: Load;
	#part: IndexPart;
	#often: ReadonlySet<string>;
	#starts: readonly string[];
	#files = new Map<string, Promise<Opened>>();

	constructor(load: Load, part: IndexPart) {
		const { often, terms } = part.root;
		this.#load = load;
		this.#part = part;
		this.#often = new Set(often.split(' '));
		this.#starts = terms.split(' ');
	}

	/** Where a term stands, if it does anywhere. */
	of = async (term: string): Promise<Posting | undefined> =>
		(await this.fileOf(term)).postings.get(term);

	/** The file that has a term, or would have it. */
	fileOf(term: string): Promise<Opened> {
		const isOften = this.#often.has(term);
		const file = isOften ? nameOf('o', term) : nameOf('t', startOf(term, this.#starts));
		const name = this.#part.folder + file;
		let opened = this.#files.get(name);
		if (!opened) {
			opened = this.#open(name);
			this.#files.set(name, opened);
			// A file that did not come is asked for again.
			opened.catch(() => this.#files.delete(name));
		}
		return opened;
	}

	async #open(name: string): Promise<Opened> {
		const file = (await this.#load(name)) as TermFile;
		const bits = new BitReader(bytesOf(file.b));
		const postings = new Map<string, Posting>();
		for (const term of unpackTerms(file.k)) postings.set(term, readPosting(bits, this.#part));
		return { postings, synonyms: file.s ?? [] };
	}
}

/** @param older its passages and divisions are behind */
function joined(present: Posting, older: Posting): Posting {
	const counts = new Uint8Array(present.counts.length + older.counts.length);
	counts.set(present.counts);
	counts.set(older.counts, present.counts.length);
	return {
		...{ ...present, counts },
		passages: together(present.passages, older.passages),
		divisions: together(present.divisions, older.divisions),
	};
}

function together(numbers: Int32Array, behind: Int32Array): Int32Array {
	const all = new Int32Array(numbers.length + behind.length);
	all.set(numbers);
	all.set(behind, numbers.length);
	return all;
}

function readPosting(bits: BitReader, { passageNumbered, divisionNumbered }: IndexPart): Posting {
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
