import { join } from 'node:path';
import type { Root } from '../finder/index/files.ts';
import { collect, keptOf, type Collected, type KeptCollected } from './collected/collected.ts';
import { pack } from './cut/page-texts.ts';
import { PageCutter, type CutPage } from './cut/cut-page.ts';
import { FINDER_FOLDER } from './index-folder.ts';
import { IndexFiles, type HashesByKey, type IndexFile } from './files/index-files.ts';
import { CutWords } from './files/cut-words.ts';
import { gaps, rootOf } from './files/root.ts';
import { soundsOfSite, type KnownSounds } from './files/site-sounds.ts';
import type { SourcePage, SourceSite } from './source.ts';
import type { KnownTermFiles } from './files/known-term-files.ts';
import { splitPairs, saidPairs } from './files/said-pairs.ts';
import { soundFiles, type KnownSoundFiles } from './files/sound-files.ts';
import { termFiles } from './files/term-files.ts';
import { TermNumbers, type KeptTerms } from './cut/term-numbers.ts';
import { textFiles } from './files/text-files.ts';
import { pairsIn, pairsSince, wordnessOf, type SeenPairs } from './collected/wordness.ts';
import { writeIndex, type FileHashes } from './files/write-index.ts';

/** What of an index the next build can use. */
export interface KeptIndex {
	/** Their numbers are those of its cut pages. */
	terms: KeptTerms;
	collected: KeptCollected;
	termFiles: KnownTermFiles;
	soundFiles: KnownSoundFiles;
	pairs: SeenPairs;
	sounds: KnownSounds;
	/** As `CutWords` keeps them. */
	everyday: string;
	hashes: HashesByKey;
}

/** The finder's index of a site. Laws on one subject begin alike: side by side they take less room. */
export class FinderIndex {
	readonly #site: SourceSite;
	readonly #days: ReadonlyMap<string, string>;
	readonly #last: KeptIndex | undefined;
	readonly #terms: TermNumbers;
	readonly #cutter: PageCutter;
	readonly #everyday: CutWords;
	readonly #cuts: CutPage[] = [];
	/** Pages that were not there in the last build. */
	readonly #come: CutPage[] = [];
	#pairs: SeenPairs | undefined;
	/** Of the files that were asked for before these, here or in the last build. */
	#before: Before | undefined;
	/** Of the files that were asked for last. */
	#made: Omit<KeptIndex, 'terms' | 'everyday'> | undefined;

	/** @param last what is kept of the last build; without it, everything is made anew */
	constructor(site: SourceSite, last?: KeptIndex) {
		this.#site = site;
		this.#days = new Map(site.days);
		this.#last = last;
		this.#before = last;
		this.#terms = new TermNumbers(last?.terms);
		this.#cutter = new PageCutter(this.#days, this.#terms);
		this.#everyday = new CutWords(last?.everyday);
	}

	/** @returns the page as it was cut, for `addAgain` */
	add(page: SourcePage): CutPage {
		const cut = this.#cutter.cut(page);
		this.#cuts.push(cut);
		this.#come.push(cut);
		return cut;
	}

	/** A page that the last build has cut. */
	addAgain(cut: CutPage): void {
		this.#cuts.push(cut);
	}

	/**
	 * The statutes are all there: what takes long and depends on little else can be done while pages are made.
	 * @param gone pages of the last build that are there no more
	 */
	settle(gone: readonly CutPage[] = []): void {
		const cuts = this.#cuts;
		if (!cuts.some(({ lengths }) => lengths.length > 0)) return;
		this.#pairs = this.#last
			? pairsSince(this.#last.pairs, cuts, { gone, come: this.#come }, this.#days)
			: pairsIn(cuts, this.#days);
	}

	/**
	 * The files of the index by name.
	 * @param own pages that come last, the office's own: who does not know them yet can ask again
	 */
	async files(own: readonly SourcePage[] = []): Promise<MadeIndex> {
		const cuts = [...this.#cuts, ...own.map((page) => this.#cutter.cut(page))];
		const collected = collect(cuts, this.#terms, this.#before?.collected);
		const pairs = this.#pairs ?? pairsIn(collected.cuts, this.#days);
		const sounds = await soundsOfSite(collected, this.#before?.sounds);
		const { files, made } = indexFiles(
			this.#site,
			collected,
			{ pairs, sounds, everyday: this.#everyday },
			this.#before,
		);
		this.#before = { ...made, sounds };
		this.#made = { pairs, ...this.#before };
		return { passages: collected.count, files };
	}

	/**
	 * Write the index into `<site>/search/finder/`.
	 * @param own as for `files`
	 * @param before hashes of the files of the last build: those that are the same are not written
	 * @returns how many passages can be found, and the name of the folder in which the index lies there. It changes with any
	 * of its files, so that a page never reads the index of another build.
	 */
	async write(
		site: string,
		own: readonly SourcePage[],
		before?: FileHashes,
	): Promise<WrittenIndex> {
		const { passages, files } = await this.files(own);
		const written = writeIndex(join(site, FINDER_FOLDER), files, before);
		return { passages, ...written };
	}

	/** What the next build can use, when the files are made; its cut pages are ready for the disk then, too. */
	keep(): KeptIndex {
		for (const { texts } of this.#cuts) pack(texts);
		return { terms: this.#terms.keep(), everyday: this.#everyday.keep(), ...this.#made! };
	}
}

/** An index in the folder of a site. */
export interface WrittenIndex {
	passages: number;
	/** Of its folder. */
	name: string;
	hashes: FileHashes;
}

interface MadeIndex {
	/** How many passages can be found. */
	passages: number;
	files: ReadonlyMap<string, IndexFile>;
}

/** What those who make the files again need to know of them. */
type Before = Pick<KeptIndex, 'collected' | 'termFiles' | 'soundFiles' | 'sounds' | 'hashes'>;

function indexFiles(
	site: SourceSite,
	collected: Collected,
	{ pairs, sounds, everyday }: Pick<KeptIndex, 'pairs' | 'sounds'> & { everyday: CutWords },
	before: Before | undefined,
): { files: IndexFiles['files']; made: Omit<Before, 'sounds'> } {
	const wordness = wordnessOf(pairs, collected);
	const made = new IndexFiles(before?.hashes);
	const known = { cut: everyday, known: before?.termFiles };
	const terms = termFiles(collected, site.synonyms, wordness, known);
	for (const [name, file] of terms.files) made.putKnown(name, file);
	const texts = textFiles(collected);
	for (const { first, file } of texts) made.putKnown(`x/${first}`, file);
	const isSameList = before?.termFiles.words.said === terms.known.words.said;
	const said = isSameList ? splitPairs(before.soundFiles.said) : saidPairs(site.synonyms);
	const bySound = soundFiles(
		collected,
		wordness,
		{ sounds: sounds.file.sounds, saidPairs: said },
		before?.soundFiles,
	);
	made.put('sounds', sounds.file);
	bySound.files.forEach((file, number) => made.putKnown(`s/${number}`, file));
	const root: Root = {
		...rootOf(collected, site),
		often: terms.often.join(' '),
		terms: terms.starts.join(' '),
		sounds: bySound.files.length,
		texts: gaps(texts.map(({ first }) => first)),
	};
	made.put('root', root);
	const { files, hashes } = made;
	return {
		files,
		made: {
			collected: keptOf(collected, wordness),
			termFiles: terms.known,
			soundFiles: bySound.known,
			hashes,
		},
	};
}
