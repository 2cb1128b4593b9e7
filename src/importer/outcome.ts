import { error, info, type Problem } from '../checked.ts';
import type { SearchLedger } from '../schemas/ledger.ts';

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
	problems: Remark[];
	/** The source is one 编 of a law: its articles are added to those of the others. */
	part?: true;
	/** For a reader's search ledger: what it holds. The closing report is made from it. */
	ledger?: SearchLedger;
}

/** Something to tell about a source. */
export interface Remark extends Pick<Problem, 'line' | 'severity' | 'message'> {
	/** What programs may ask for, whatever the message says: the content was there already. */
	code?: 'unchanged';
	/** What the editor reads at the end of the import, in a line, of what is told in full by `--json`. */
	brief?: string;
}

/** The outcome of a source that has left nothing in the content folder, or has not yet. */
export const outcomeOf = (
	source: string,
	kind: Outcome['kind'],
	problems: Remark[] = [],
): Outcome => ({ source, kind, id: null, version: null, file: null, articles: 0, problems });

/** The outcome of a source that is no law and no report, or could not be read. @param problem why; an error makes the import fail */
export const skipped = (source: string, problem: Remark): Outcome =>
	outcomeOf(source, 'skipped', [problem]);

/** The outcome of a source that could not be imported. */
export const failure = (source: string, message: string): Outcome =>
	skipped(source, error(message));

/** Whether something must be mended before the source can be imported: then `npm run import` ends with 1. */
export const failed = (outcome: Outcome): boolean =>
	outcome.problems.some(({ severity }) => severity === 'error');

/** What is said of a source whose content is there already. */
export const unchangedRemark = (detail = ''): Remark => ({
	...info(`未变化：内容已经导入过${detail}`),
	code: 'unchanged',
});

/** Whether a remark says that the content was there already. */
export const isUnchanged = ({ code }: Remark): boolean => code === 'unchanged';

export const unchanged = ({ problems }: Outcome): boolean => problems.some(isUnchanged);

/** An outcome as `--json` prints it: the fields that other programs rely on, and no others. */
export function jsonLine(outcome: Outcome): string {
	const { source, kind, id, version, file, articles } = outcome;
	const problems = outcome.problems.map(({ line, severity, message }) => ({
		line,
		severity,
		message,
	}));
	return JSON.stringify({ source, kind, id, version, file, articles, problems });
}
