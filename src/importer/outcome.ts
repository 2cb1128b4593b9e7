import type { Problem } from '../checked.ts';

/** What became of one source file: one line of `npm run import -- --json`. */
export interface Outcome {
	/** The file as it was named or found. */
	source: string;
	kind: 'law' | 'report' | 'skipped';
	/** The law's id or the report's year. */
	id: string | null;
	/** The date of the law's wording. */
	version: string | null;
	/** What was written, or was there already, in the content folder. */
	file: string | null;
	/** Number of 条 in the source. */
	articles: number;
	problems: Pick<Problem, 'line' | 'severity' | 'message'>[];
}

/** The outcome of a source that has left nothing in the content folder, or has not yet. */
export const outcomeOf = (
	source: string,
	kind: Outcome['kind'],
	problems: Problem[] = [],
): Outcome => ({ source, kind, id: null, version: null, file: null, articles: 0, problems });

export const skipped = (source: string, problem: Problem): Outcome =>
	outcomeOf(source, 'skipped', [problem]);

export const failed = (outcome: Outcome): boolean =>
	outcome.problems.some(({ severity }) => severity === 'error');

/** What is said of a source whose content is there already. */
export const UNCHANGED = '未变化：内容已经导入过';

export const unchanged = (outcome: Outcome): boolean =>
	outcome.problems.some(({ message }) => message.startsWith(UNCHANGED));
