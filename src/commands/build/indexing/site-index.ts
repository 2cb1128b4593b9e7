import type { OwnPage } from '../../../holdings/prepared.ts';
import type { CutPage } from '../../../search/index/cut/cut-page.ts';
import {
	FinderIndex,
	type KeptIndex,
	type WrittenIndex,
} from '../../../search/index/finder-index.ts';
import { ownPages } from '../../../search/index/own/own-pages.ts';
import type { SearchedStatus, SourcePage, SourceSite } from '../../../search/index/source.ts';
import type { FileHashes } from '../../../search/index/files/write-index.ts';

/** What of a site's index the next build can use. */
export interface KeptSiteIndex {
	/** The pages of each law as they were cut. */
	laws: ReadonlyMap<string, readonly CutPage[]>;
	index: KeptIndex;
	hashes: FileHashes | undefined;
}

/** The finder's index of a site while it is made: of its laws first, then of the office's own pages. */
export class SiteIndex {
	readonly #last: KeptSiteIndex | undefined;
	readonly #index: FinderIndex;
	readonly #laws = new Map<string, readonly CutPage[]>();
	#hashes: FileHashes | undefined;

	/** @param last what the last build has kept; without it, everything is made anew */
	constructor(site: SourceSite, last: KeptSiteIndex | undefined) {
		this.#last = last;
		this.#index = new FinderIndex(site, last?.index);
	}

	/** @param pages of the law, the wording in force before older ones; without them it is as in the last build */
	addLaw(id: string, pages: readonly SourcePage[] | undefined): void {
		const known = pages ? undefined : this.#last!.laws.get(id)!;
		for (const cut of known ?? []) this.#index.addAgain(cut);
		this.#laws.set(id, known ?? pages!.map((page) => this.#index.add(page)));
	}

	/**
	 * The laws are all there.
	 * @param statuses the 时效性 of each law by its id
	 * @param others what else is searched without its page: awareness days, say
	 */
	settle(statuses: ReadonlyMap<string, SearchedStatus>, others: readonly SourcePage[]): void {
		for (const [law, { status, turns }] of statuses) {
			const { page } = this.#laws.get(law)![0]!;
			page.facets['status'] = [status];
			page.turns = turns;
		}
		const before = [...(this.#last?.laws ?? [])];
		this.#index.settle(before.flatMap(([id, cuts]) => (this.#laws.get(id) === cuts ? [] : cuts)));
		for (const page of others) this.#index.add(page);
	}

	/**
	 * Write the index into a site; files that the last build has written are left out.
	 * @param own the office's own pages: who does not know them yet can ask again
	 */
	async write(site: string, own: readonly OwnPage[]): Promise<WrittenIndex> {
		const written = await this.#index.write(site, ownPages(own), this.#last?.hashes);
		this.#hashes = written.hashes;
		return written;
	}

	/** What the next build can use, when the index is written. */
	keep(): KeptSiteIndex {
		return { laws: this.#laws, index: this.#index.keep(), hashes: this.#hashes };
	}
}
