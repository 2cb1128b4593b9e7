import type { Problem, Severity } from '../checked.ts';
import type { FieldPath } from '../loaders/yaml-source.ts';
import type { Entry } from './content/content.ts';

/** The part of an entry that a problem needs. */
type Place = Pick<Entry, 'file' | 'lineOf'>;

/** The beginning of a file of which nothing else is known. */
export const beginningOf = (file: string): Place => ({ file, lineOf: () => 1 });

const make =
	(severity: Severity) =>
	/** @param where the steps to a field, or a line */
	({ file, lineOf }: Place, where: FieldPath | number, message: string): Problem => ({
		severity,
		file,
		line: typeof where === 'number' ? where : lineOf(where),
		message,
	});

/** A problem that must be mended before publishing. */
export const error = make('error');
/** A problem that should be looked at. */
export const warning = make('warning');
/** Something for knowing. */
export const info = make('info');
