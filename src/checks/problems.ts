import type { Problem, Severity } from '../checked.ts';
import type { FieldPath } from '../loaders/yaml-source.ts';

/** The part of an entry that a problem needs. */
interface Place {
	file: string;
	lineOf: (path: FieldPath) => number | undefined;
}

/** A file or folder as a whole: what is said of its name, or of all that it holds, lies at no line. */
export const wholeOf = (file: string): Place => ({ file, lineOf: () => undefined });

const make =
	(severity: Severity) =>
	/** @param where the steps to a field (none for a whole file), or a line */
	({ file, lineOf }: Place, where: FieldPath | number, message: string): Problem => {
		const line = typeof where === 'number' ? where : lineOf(where);
		return { severity, file, message, ...(line !== undefined && { line }) };
	};

/** A problem that must be mended before publishing. */
export const error = make('error');
/** A problem that should be looked at. */
export const warning = make('warning');
/** Something for knowing. */
export const info = make('info');
