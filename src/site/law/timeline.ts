import { captionEvents } from '../../domain/law/caption/caption-events.ts';
import { captionOf } from '../../domain/law/caption/caption.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { tellingEvents, type LawEventKind } from '../../domain/law/metadata.ts';
import type { Law } from '../../domain/law/model.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import { runsOf } from '../../domain/text/runs.ts';
import { effectiveOf } from '../../domain/law/versions/effective.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import { lawEvents } from '../../holdings/law-events.ts';
import type { LawEvent } from '../../schemas/law.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { oncePer } from '../once.ts';

/** What happened on one day. */
export interface TimelineStep {
	/** `2009-08-27`. */
	date: string;
	day: string;
	/** `公布、施行`. */
	kinds: string;
	/** The amending act, document numbers. */
	about: string[];
	/** What somebody wrote down as the source, or where else the day is known from. */
	source: { title: string; href?: string };
}

/** The life of a law, the first day first. */
export interface Timeline {
	/** `1996年通过，2009年修正`. */
	summary: string;
	steps: TimelineStep[];
	/** What 修正 and 修订 mean. */
	remarks: string[];
}

/** The life of a law as its pages show it. */
export const lawTimeline = oncePer((law: LawRecord): Timeline | undefined => {
	const [newest] = law.wordings;
	return timelineOf(law, newest && readStatute(law.id, newest.date));
});

/**
 * The life of a law, day by day.
 * @param newest the newest text that is here
 * @returns undefined where no more than one day is known
 */
export function timelineOf(
	law: Pick<LawRecord, 'history' | 'versions'>,
	newest: Law | undefined,
): Timeline | undefined {
	const events = lawEvents(law, newest);
	const told = newest ? toldIn(newest) : new Map<string, string>();
	const steps = stepsOf(events, told);
	const own = stepsOf(
		events.filter((event) => !isOfAct(event)),
		told,
	);
	return steps.length < 2
		? undefined
		: { summary: summaryOf(own), steps, remarks: remarksOn(steps) };
}

/** Whether an act that amends the law was passed, and not the law. */
const isOfAct = ({ kind, act }: LawEvent): boolean => kind === '通过' && act !== undefined;

/** Where a text tells days of its law: its 题注 those on which it was made and amended, its last articles that of effect. */
function toldIn(text: Law): Map<string, string> {
	const effective = effectiveOf(text);
	return new Map([
		...(effective && 'on' in effective ? ([[effective.on, '正文']] as const) : []),
		...captionEvents(captionOf(text)).map(({ date }) => [date, '题注'] as const),
	]);
}

const stepsOf = (events: readonly LawEvent[], told: ReadonlyMap<string, string>): TimelineStep[] =>
	[...Map.groupBy(events, ({ date }) => date).entries()].map(([date, found]) =>
		stepOf(date, found, told.get(date) ?? REGISTERED),
	);

/** @param otherwise where the day is known from, if nobody wrote down a source */
function stepOf(date: string, events: readonly LawEvent[], otherwise: string): TimelineStep {
	const { title, url } = events.find((event) => event.source)?.source ?? { title: otherwise };
	const about = events.flatMap((event) => {
		const { act, documentNumber } = event;
		return [
			...(act ? [`${isOfAct(event) ? '' : '依据：'}${actTitle(act)}`] : []),
			...(documentNumber ? [documentNumber] : []),
		];
	});
	return {
		date,
		day: longDate(date),
		// `2015年修订`, not `2015年通过、修订`.
		kinds: [...new Set(tellingEvents(events).map(({ kind }) => kind))].join('、'),
		about: [...new Set(about)],
		source: { title, ...(url && { href: url }) },
	};
}

/** What a reader wants to know first: made when, changed when, repealed when. */
function summaryOf(steps: readonly TimelineStep[]): string {
	const told = steps.flatMap(({ date, kinds }): Told[] => {
		// e.g. "修订" in "修订、公布"; an amendment says more than that it was passed
		const kind = /废止|修订|修正|通过/.exec(kinds)?.[0];
		return kind ? [{ year: date.slice(0, 4), kind }] : [];
	});
	// Two courts pass an interpretation of both on days of their own.
	const once = told.filter(
		({ year, kind }, at) =>
			kind !== '通过' || told.findIndex((one) => one.kind === kind && one.year === year) === at,
	);
	const [first] = steps;
	const runs = runsOf(once, (before, next) => before.kind === next.kind);
	return runs.length > 0
		? runs.map(printRun).join('，')
		: `${first!.date.slice(0, 4)}年${first!.kinds}`;
}

interface Told {
	year: string;
	kind: string;
}

/** So many are told year by year. */
const FEW = 2;

/** `2009年修正，2017年修正`; `1998年至2023年修正14次` of more, or `2001年修正2次`. */
function printRun(run: readonly Told[]): string {
	const [{ year: from, kind }, to] = [run[0]!, run.at(-1)!.year];
	if (from === to) return `${from}年${kind}${run.length > 1 ? `${run.length}次` : ''}`;
	if (run.length > FEW) return `${from}年至${to}年${kind}${run.length}次`;
	return run.map(({ year }) => `${year}年${kind}`).join('，');
}

/** What an editor has entered in law.yaml, or an older text has told the import. */
const REGISTERED = '本站登记';

/** The practice under 立法法: 修正 leaves the clause on taking effect as it was, 修订 writes a new one. */
const EFFECTS: [kind: LawEventKind, effect: string][] = [
	['修正', '修正：只改部分条文，施行日期一般不变。'],
	['修订', '修订：全文重新公布，条号常有变动，一般从新的日期起施行。'],
];

const remarksOn = (steps: readonly TimelineStep[]): string[] => [
	...EFFECTS.filter(([kind]) => steps.some(({ kinds }) => kinds.includes(kind))).map(
		([, effect]) => effect,
	),
	'题注、正文指最新文本的；日期请以官方数据库为准。',
];
