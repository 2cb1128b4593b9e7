/** `error` must be mended before publishing; `warning` should be looked at; `info` is for knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know about a file: where it is, what was found, what to do. In Chinese. */
export interface Problem {
	severity: Severity;
	/** What was found, what was expected, what to do. */
	message: string;
	/** 1-based line in the source, where one is known. */
	line?: number;
	/** Path of the file, relative to the content folder, where one is known. */
	file?: string;
}

const make =
	(severity: Severity) =>
	(message: string, line?: number): Problem => ({
		severity,
		message,
		...(line !== undefined && { line }),
	});

/** A problem that must be mended, at a line if one is known. */
export const error = make('error');
/** A problem that should be looked at, at a line if one is known. */
export const warning = make('warning');
/** Something for knowing, at a line if one is known. */
export const info = make('info');

/** A value and what there is to say about it. Bad content is a value with a place; only bugs throw. */
export interface Checked<T> {
	value: T;
	problems: Problem[];
}
