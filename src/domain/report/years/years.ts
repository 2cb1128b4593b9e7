import type { Result } from '../model.ts';

/** A number that a report states. */
export interface StatedFigure {
	id: string;
	label: string;
	value: number;
	unit: string;
	note?: string | undefined;
}

/** A promise for the next year. Its id begins with the year it is for: `2024-01`. */
export interface Commitment {
	id: string;
	title: string;
	detail?: string | undefined;
}

/** What a report says became of a promise. */
export interface Answer {
	commitment: string;
	result: Result;
	text: string;
}

/** What matters here of a yearly report. */
export interface YearReport {
	year: number;
	figures: readonly StatedFigure[];
	commitments: readonly Commitment[];
	answers: readonly Answer[];
}

/** The last year first. */
export const newestFirst = <R extends { year: number }>(reports: readonly R[]): R[] =>
	[...reports].sort((a, b) => b.year - a.year);

/** The report before this one. A gap is possible; a comparison names both years. */
export const reportBefore = <R extends { year: number }>(
	reports: readonly R[],
	year: number,
): R | undefined => newestFirst(reports).find((report) => report.year < year);

/** A figure in two years. What is missing was not stated in that year. */
export interface ComparedFigure {
	id: string;
	label: string;
	unit: string;
	value?: number;
	before?: number;
	/** Only where both years count in the same unit. */
	difference?: number;
	/** The unit of the year before, where it was another one. */
	unitBefore?: string;
	note?: string;
}

/**
 * Figures side by side, in the order of the newer report. A figure that is no longer stated stays in the list:
 * its absence tells something too.
 */
export function compareFigures(
	figures: readonly StatedFigure[],
	before: readonly StatedFigure[] = [],
): ComparedFigure[] {
	const old = new Map(before.map((figure) => [figure.id, figure]));
	const stated = new Set(figures.map(({ id }) => id));
	const dropped = before.filter(({ id }) => !stated.has(id));
	return [
		...figures.map((figure) => compareFigure(figure, old.get(figure.id))),
		...dropped.map(({ id, label, unit, value }) => ({ id, label, unit, before: value })),
	];
}

function compareFigure(figure: StatedFigure, old: StatedFigure | undefined): ComparedFigure {
	const { id, label, unit, value, note } = figure;
	const row: ComparedFigure = { id, label, unit, value, ...(note !== undefined && { note }) };
	if (!old) return row;
	row.before = old.value;
	if (old.unit === unit) row.difference = exactDifference(value, old.value);
	else row.unitBefore = old.unit;
	return row;
}

/** 99.2 − 100 is −0.8, not −0.7999999999999972. */
function exactDifference(value: number, old: number): number {
	const places = Math.min(Math.max(decimals(value), decimals(old)), 12);
	return Number((value - old).toFixed(places));
}

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** What readers see of a promise: a result, or that nobody has answered. */
export type Outcome = Result | '未回应';

/** A promise and what a later report says about it. */
export interface LedgerRow {
	id: string;
	/** Missing if the site does not hold the report that made the promise. */
	commitment?: Commitment;
	/** The year of the report that made it. */
	promisedIn?: number;
	outcome: Outcome;
	text?: string;
}

/**
 * The promises that a report had to answer, with its answers: those made for its year, in their order, and whatever
 * else it answers. A promise that it passes over is in the list as 未回应.
 */
export function ledgerOf(report: YearReport, reports: readonly YearReport[]): LedgerRow[] {
	const answers = new Map(report.answers.map((answer) => [answer.commitment, answer]));
	const made = promisesById(reports.filter(({ year }) => year < report.year));
	const due = [...made.keys()].filter((id) => yearOf(id) === report.year);
	const further = [...answers.keys()].filter((id) => !due.includes(id));
	return [...due, ...further].map((id) => ledgerRow(id, made.get(id), answers.get(id)));
}

interface Promised {
	commitment: Commitment;
	year: number;
}

function promisesById(reports: readonly YearReport[]): Map<string, Promised> {
	const oldestFirst = newestFirst(reports).reverse();
	return new Map(
		oldestFirst.flatMap(({ year, commitments }) =>
			commitments.map((commitment) => [commitment.id, { commitment, year }] as const),
		),
	);
}

function ledgerRow(id: string, made: Promised | undefined, answer: Answer | undefined): LedgerRow {
	return {
		id,
		...(made && { commitment: made.commitment, promisedIn: made.year }),
		outcome: answer?.result ?? '未回应',
		...(answer && { text: answer.text }),
	};
}

/** `2024-01` is a promise for 2024. */
const yearOf = (id: string): number => Number(id.slice(0, 4));

/** A promise of a report, and every later report that says what became of it, the newest first. */
export interface FollowedCommitment {
	commitment: Commitment;
	answers: { year: number; result: Result; text: string }[];
	/** `waiting`: the report that has to answer is not here yet. */
	state: 'answered' | 'unanswered' | 'waiting';
}

/** What became of the promises of a report, as far as later reports say. */
export function followCommitments(
	report: YearReport,
	reports: readonly YearReport[],
): FollowedCommitment[] {
	const later = newestFirst(reports).filter(({ year }) => year > report.year);
	return report.commitments.map((commitment) => {
		const answers = later.flatMap(({ year, answers: given }) =>
			given
				.filter((answer) => answer.commitment === commitment.id)
				.map(({ result, text }) => ({ year, result, text })),
		);
		const state = answers.length > 0 ? 'answered' : later.length > 0 ? 'unanswered' : 'waiting';
		return { commitment, answers, state };
	});
}

/** How many promises came out how, in the order of `outcomes`; outcomes that did not occur are left out. */
export function countOutcomes(
	rows: readonly { outcome: Outcome }[],
	outcomes: readonly Outcome[],
): { outcome: Outcome; count: number }[] {
	return outcomes
		.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
		.filter(({ count }) => count > 0);
}
