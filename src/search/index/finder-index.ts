import { join } from 'node:path';
import type { Root } from '../finder/index/files.ts';
import { OLDER } from '../finder/index/parts.ts';
import { keptOf, type Collected, type KeptCollected } from './collected/collected.ts';
import { pack } from './cut/page-texts.ts';
import type { CutPage } from './cut/cut-page.ts';
import { FINDER_FOLDER } from './index-folder.ts';
import { IndexPart } from './index-part.ts';
import { IndexFiles, type HashesByKey, type IndexFile } from './files/index-files.ts';
import { CutWords } from './files/cut-words.ts';
import { putPart, type PartSizes } from './files/part-files.ts';
import { rootOf } from './files/root.ts';
import { soundsOfSite, type KnownSounds } from './files/site-sounds.ts';
import type { SourcePage, SourceSite } from './source.ts';
import type { KnownTermFiles } from './files/known-term-files.ts';
import { splitPairs, saidPairs } from './files/said-pairs.ts';
import { soundFiles, type KnownSoundFiles } from './files/sound-files.ts';
import type { KeptTerms } from './cut/term-numbers.ts';
import { pairsIn, pairsSince, wordnessOf, type SeenPairs } from './collected/wordness.ts';
import { writeIndex, type FileHashes } from './files/write-index.ts';

/** Those of older wordings, and those of all other pages. */
type Parts<Of> = Record<'present' | 'older', Of>;

/** What of an index the next build can use. */
export interface KeptIndex {
	/** Their numbers are those of the cut pages. */
	terms: Parts<KeptTerms>;
	collected: Parts<KeptCollected>;
	termFiles: Parts<KnownTermFiles>;
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
	readonly #parts: Parts<IndexPart>;
	readonly #everyday: CutWords;
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
		this.#parts = {
			present: new IndexPart(this.#days, last?.terms.present),
			older: new IndexPart(this.#days, last?.terms.older),
		};
		this.#everyday = new CutWords(last?.everyday);
	}

	/** @returns the page as it was cut, for `addAgain` */
	add(page: SourcePage): CutPage {
		return this.#partOf(page).add(page);
	}

	/** A page that the last build has cut. */
	addAgain(cut: CutPage): void {
		this.#partOf(cut.page).addAgain(cut);
	}

	/**
	 * The statutes are all there: what takes long and depends on little else can be done while pages are made.
	 * @param gone pages of the last build that are there no more
	 */
	settle(gone: readonly CutPage[] = []): void {
		const { cuts, come } = this.#parts.present;
		if (!cuts.some(({ lengths }) => lengths.length > 0)) return;
		this.#pairs = this.#last
			? pairsSince(this.#last.pairs, cuts, { gone: gone.filter(isPresent), come }, this.#days)
			: pairsIn(cuts, this.#days);
	}

	/**
	 * The files of the index by name.
	 * @param own pages that come last, the office's own: who does not know them yet can ask again
	 */
	async files(own: readonly SourcePage[] = []): Promise<MadeIndex> {
		const { present, older } = this.#parts;
		const before = this.#before?.collected;
		const collected = {
			present: present.collect(own, before?.present),
			older: older.collect([], before?.older),
		};
		const pairs = this.#pairs ?? pairsIn(collected.present.cuts, this.#days);
		const sounds = await soundsOfSite(collected.present, this.#before?.sounds);
		const { files, made } = indexFiles(
			this.#site,
			collected,
			{ pairs, sounds, everyday: this.#everyday },
			this.#before,
		);
		this.#before = { ...made, sounds };
		this.#made = { pairs, ...this.#before };
		return { passages: collected.present.count + collected.older.count, files };
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
		const { present, older } = this.#parts;
		for (const { texts } of [...present.cuts, ...older.cuts]) pack(texts);
		const terms = { present: present.keepTerms(), older: older.keepTerms() };
		return { terms, everyday: this.#everyday.keep(), ...this.#made! };
	}

	#partOf = ({ older }: Pick<SourcePage, 'older'>): IndexPart =>
		older ? this.#parts.older : this.#parts.present;
}

const isPresent = ({ page }: CutPage): boolean => !page.older;

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

/** A site of 20 MB of UTF-8 is large. Older wordings are seldom asked for: fewer files are sooner made. */
const SIZES: Parts<PartSizes> = {
	present: {
		postings: { least: 300, most: 1250, large: 4_000_000 },
		characters: { least: 1200, most: 16000, large: 20_000_000 / 3 },
	},
	older: {
		postings: { least: 2500, most: 5000, large: 4_000_000 },
		characters: { least: 8000, most: 16000, large: 20_000_000 / 3 },
	},
};

function indexFiles(
	site: SourceSite,
	{ present, older }: Parts<Collected>,
	{ pairs, sounds, everyday: cut }: Pick<KeptIndex, 'pairs' | 'sounds'> & { everyday: CutWords },
	before: Before | undefined,
): { files: IndexFiles['files']; made: Omit<Before, 'sounds'> } {
	const wordness = { present: wordnessOf(pairs, present), older: wordnessOf(pairs, older) };
	const made = new IndexFiles(before?.hashes);
	const known = before?.termFiles;
	const terms = {
		present: putPart(
			made,
			{
				...{ folder: '', collected: present, wordness: wordness.present },
				...{ synonyms: site.synonyms, sizes: SIZES.present },
			},
			{ cut, known: known?.present },
		),
		older: putPart(
			made,
			{
				...{ folder: OLDER, collected: older, wordness: wordness.older },
				...{ synonyms: [], sizes: SIZES.older },
			},
			{ cut, known: known?.older },
		),
	};
	const isSameList = known?.present.words.said === terms.present.known.words.said;
	const said = before && isSameList ? splitPairs(before.soundFiles.said) : saidPairs(site.synonyms);
	const bySound = soundFiles(
		present,
		wordness.present,
		{ sounds: sounds.file.sounds, saidPairs: said },
		before?.soundFiles,
	);
	made.put('sounds', sounds.file);
	bySound.files.forEach((file, number) => made.putKnown(`s/${number}`, file));
	const root: Root = {
		...rootOf(present, older, site),
		...terms.present.root,
		older: terms.older.root,
		sounds: bySound.files.length,
	};
	made.put('root', root);
	const { files, hashes } = made;
	return {
		files,
		made: {
			collected: {
				present: keptOf(present, wordness.present),
				older: keptOf(older, wordness.older),
			},
			termFiles: { present: terms.present.known, older: terms.older.known },
			soundFiles: bySound.known,
			hashes,
		},
	};
}
