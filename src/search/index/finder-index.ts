import { join } from 'node:path';
import { pairsIn, pairsSince, type SeenPairs } from './collected/wordness.ts';
import { pack } from './cut/page-texts.ts';
import type { CutPage } from './cut/cut-page.ts';
import type { KeptTerms } from './cut/term-numbers.ts';
import { CutWords } from './files/cut-words.ts';
import type { IndexFile } from './files/index-files.ts';
import { siteFiles, type KeptFiles } from './files/site-files.ts';
import { soundsOfSite } from './files/site-sounds.ts';
import { writeIndex, type FileHashes } from './files/write-index.ts';
import { FINDER_FOLDER } from './index-folder.ts';
import { IndexPart } from './index-part.ts';
import { inBoth, type Parts } from './parts.ts';
import type { SourcePage, SourceSite } from './source.ts';

/** What of an index the next build can use. */
export interface KeptIndex extends KeptFiles {
	/** Their numbers are those of the cut pages. */
	terms: Parts<KeptTerms>;
	pairs: SeenPairs;
	/** As `CutWords` keeps them. */
	everyday: string;
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
	#before: KeptFiles | undefined;
	/** Of the files that were asked for last. */
	#made: (KeptFiles & Pick<KeptIndex, 'pairs'>) | undefined;

	/** @param last what is kept of the last build; without it, everything is made anew */
	constructor(site: SourceSite, last?: KeptIndex) {
		this.#site = site;
		this.#days = new Map(site.days);
		this.#last = last;
		this.#before = last;
		this.#parts = inBoth((part) => new IndexPart(this.#days, last?.terms[part]));
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
		const collected = inBoth((part) =>
			this.#parts[part].collect(part === 'present' ? own : [], this.#before?.collected[part]),
		);
		const pairs = this.#pairs ?? pairsIn(collected.present.cuts, this.#days);
		const sounds = await soundsOfSite(collected.present, this.#before?.sounds);
		const { files, kept } = siteFiles(
			this.#site,
			collected,
			{ pairs, sounds, everyday: this.#everyday },
			this.#before,
		);
		this.#before = kept;
		this.#made = { pairs, ...kept };
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
		const terms = inBoth((part) => this.#parts[part].keepTerms());
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
