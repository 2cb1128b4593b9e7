import { COMPRESSED } from '../../../publish/precompress.ts';
import type { SameFiles } from '../../../publish/take-over.ts';
import { FINDER_FOLDER } from '../../../search/index/index-folder.ts';
import type { WrittenIndex } from '../../../search/index/finder-index.ts';
import type { Kept } from './last-build.ts';

/** `laws/guofang-fa/2020-12-26/index.html`, `laws/guofang-fa.json` → `guofang-fa` */
const lawOf = (file: string): string => /^laws\/([^/.]+)[/.]/.exec(file)?.[1] ?? '';

/** What every build writes into its site at the end. */
const ANEW = new Set(['_headers', 'sw.js']);

/** What is known of the next site, when all is made that may be another than in the last one. */
export interface Next {
	/** Files that are made, and take the place of those of the last site. */
	made: ReadonlySet<string>;
	index: WrittenIndex;
	/** Pages that the site has no more: the last law that cites another may have changed, and with it the page of those who do. */
	gone: ReadonlySet<string>;
	/** Laws that may have other wordings, or are gone: all of their files are made. */
	laws: ReadonlySet<string>;
	/** Whether everything but pages and data of laws, and indexes, is made. */
	onlyLaws: boolean;
	/** Whether the office's own pages are the same, and so their index. */
	ownIsSame: boolean;
}

/** The files of the last site that the next one has, too. */
export function takenOver(
	{ target, files, index: before }: Pick<Kept, 'target' | 'files'> & { index: WrittenIndex },
	{ made, gone, laws, onlyLaws, index, ownIsSame }: Next,
): SameFiles {
	const [from, to] = [before.name, index.name].map((name) => `${FINDER_FOLDER}/${name}/`);
	const same = new Map<string, string>();
	for (const path of files.paths) {
		const source = path.replace(COMPRESSED, '');
		// Most files are of the index: they are looked at first.
		if (source.startsWith(from!)) {
			if (isSameIn(before, index, source.slice(from!.length)))
				same.set(to! + path.slice(from!.length), path);
			continue;
		}
		if (ANEW.has(source) || made.has(source) || gone.has(source)) continue;
		if (laws.has(lawOf(source))) continue;
		if (source.startsWith('pagefind/') ? ownIsSame : !onlyLaws || lawOf(source))
			same.set(path, path);
	}
	return { site: target, files: same };
}

function isSameIn(
	{ hashes: before }: WrittenIndex,
	{ hashes }: WrittenIndex,
	file: string,
): boolean {
	const name = file.replace(/\.js$/, '');
	return before.get(name) === hashes.get(name);
}
