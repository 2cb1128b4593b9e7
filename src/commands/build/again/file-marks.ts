import { statSync } from 'node:fs';

/** A file as it was written: whoever has changed it since has changed one of these. */
export type FileMark = [path: string, size: number, modified: number];

/** @param known marks of files that need not be asked for */
export const marksOf = (
	site: string,
	files: readonly string[],
	known: ReadonlyMap<string, FileMark> = new Map(),
): FileMark[] => files.map((path) => known.get(path) ?? markOf(site, path));

function markOf(site: string, path: string): FileMark {
	const { size, mtimeMs } = statSync(`${site}/${path}`);
	return [path, size, mtimeMs];
}

/**
 * Whether the files of a site are as they were written. Others may have come beside them. Eight thousand are asked for: to
 * join each of their paths as Node does takes a fifth of that.
 */
export const areUntouched = (site: string, files: readonly FileMark[]): boolean =>
	files.every(([path, size, modified]) => {
		const now = statSync(`${site}/${path}`, { throwIfNoEntry: false });
		return now !== undefined && now.size === size && now.mtimeMs === modified;
	});

/** Marks as they are kept: to read eight thousand triples takes longer than to make them of these three. */
export interface PackedMarks {
	/** One a line; no path of a site has a line end. */
	paths: string;
	sizes: Float64Array;
	modified: Float64Array;
}

/** Marks as `unpackMarks` takes them. */
export const packMarks = (marks: readonly FileMark[]): PackedMarks => ({
	paths: marks.map(([path]) => path).join('\n'),
	sizes: Float64Array.from(marks, ([, size]) => size),
	modified: Float64Array.from(marks, ([, , modified]) => modified),
});

/** The marks that `packMarks` packed. */
export const unpackMarks = ({ paths, sizes, modified }: PackedMarks): FileMark[] =>
	sizes.length === 0 ? [] : paths.split('\n').map((path, at) => [path, sizes[at]!, modified[at]!]);
