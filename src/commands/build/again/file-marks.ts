import { statSync } from 'node:fs';

/**
 * Files as they were written: whoever has changed one since has changed its size or its time. Three lists of one length: eight
 * thousand triples take longer to make, and to read.
 */
export interface FileMarks {
	paths: readonly string[];
	sizes: Float64Array;
	/** Milliseconds, as `mtimeMs`. */
	modified: Float64Array;
}

/** Some of the files of `marks`: where their marks stand there, by path. */
export interface KnownMarks {
	marks: FileMarks;
	at: ReadonlyMap<string, number>;
}

export const NO_MARKS: FileMarks = {
	paths: [],
	sizes: new Float64Array(),
	modified: new Float64Array(),
};

/** @param known marks of files that need not be asked for */
export function marksOf(site: string, paths: readonly string[], known?: KnownMarks): FileMarks {
	const [sizes, modified] = [new Float64Array(paths.length), new Float64Array(paths.length)];
	paths.forEach((path, place) => {
		const at = known?.at.get(path);
		const stat = at === undefined ? statSync(`${site}/${path}`) : undefined;
		sizes[place] = stat ? stat.size : known!.marks.sizes[at!]!;
		modified[place] = stat ? stat.mtimeMs : known!.marks.modified[at!]!;
	});
	return { paths, sizes, modified };
}

/** Where the mark of each file stands. */
export const placesIn = ({ paths }: FileMarks): Map<string, number> =>
	new Map(paths.map((path, place) => [path, place]));

/** Whether two files are one under two names. */
export const isOneFile = (one: FileMarks, at: number, other: FileMarks, otherAt: number): boolean =>
	one.sizes[at] === other.sizes[otherAt] && one.modified[at] === other.modified[otherAt];

/**
 * Whether the files of a site are as they were written. Others may have come beside them. Eight thousand are asked for: to
 * join each of their paths as Node does takes a fifth of that.
 */
export const areUntouched = (site: string, { paths, sizes, modified }: FileMarks): boolean =>
	paths.every((path, at) => {
		const now = statSync(`${site}/${path}`, { throwIfNoEntry: false });
		return now !== undefined && now.size === sizes[at] && now.mtimeMs === modified[at];
	});

/** Every so manieth of the marks, the first one among them. */
export function someOf({ paths, sizes, modified }: FileMarks, every: number): FileMarks {
	const isOne = (_: unknown, at: number): boolean => at % every === 0;
	return {
		paths: paths.filter(isOne),
		sizes: sizes.filter(isOne),
		modified: modified.filter(isOne),
	};
}
