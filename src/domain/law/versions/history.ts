import { captionEvents, numberIn, type CaptionEvent } from '../caption/caption-events.ts';
import type { LawEventKind, VersionKind } from '../metadata.ts';

/** One step in a law's life: it was made, or amended. */
interface Enactment {
	/** Null where the text does not say whether the law was made anew or amended. */
	kind: VersionKind | null;
	/** Amended by an act with a name, so that the rest, and normally the day of effect, stayed. */
	partial: boolean;
	events: CaptionEvent[];
}

/** The events of a 题注 as steps: making, then each amendment. */
function enactments(events: readonly CaptionEvent[]): Enactment[] {
	const steps: Enactment[] = [];
	for (const told of events) {
		if (told.kind === '废止') continue;
		const current = steps.at(-1);
		const event = current && approves(told, current) ? { ...told, kind: '批准' as const } : told;
		const amended = event.joint ? null : amendment(event);
		if (amended && current?.kind === null)
			Object.assign(current, { ...amended, events: [...current.events, event] });
		else if (amended) steps.push(amended);
		else if (current && belongs(event, current)) current.events.push(event);
		else steps.push({ kind: current ? null : '制定', partial: false, events: [event] });
	}
	return steps;
}

// e.g. "2008年5月30日示例省…常务委员会第二次会议批准修订"
const APPROVES = /批准(?:的)?修[正订]/;

/** `批准修订` behind a day on which the same was revised by who made it: it approves that. */
const approves = ({ words }: CaptionEvent, { kind, events }: Enactment): boolean =>
	APPROVES.test(words) &&
	events.some((event) => event.kind === kind && !event.words.includes('批准')) &&
	!events.some((event) => event.kind === '批准');

/** The step that an event begins, if it amends the law. */
function amendment(event: CaptionEvent): Enactment | null {
	const { kind, act } = event;
	if (kind !== '修正' && kind !== '修订') return null;
	return { kind, partial: kind === '修正' || act !== undefined, events: [event] };
}

/** Whether an event goes on with a step: 通过, then 批准, then 公布. A second 通过 begins an amendment. */
function belongs(event: CaptionEvent, step: Enactment): boolean {
	if (event.kind === '施行' || event.joint) return true;
	if (event.kind === '通过' && (step.kind === '修正' || step.kind === '修订')) return false;
	return !step.events.some(({ kind }) => kind === event.kind);
}

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

const daysOf = (step: Enactment, ...kinds: LawEventKind[]): string | undefined =>
	latest(step.events.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => date));

/**
 * The day on which a step was taken: passed, approved or amended; promulgated, where only that is told, and where a
 * government did so by 令. Its regulations and rules are known by that day (行政法规制定程序条例 art. 27, 规章制定程序条例
 * art. 30), and most of their 题注 tell no other.
 */
const dayOf = (step: Enactment): string | undefined =>
	dayOfOrder(step) ?? daysOf(step, '通过', '批准', '修正', '修订') ?? daysOf(step, '公布');

// e.g. "国务院令第706号", "示例省人民政府令第5号"; not "主席令第9号", by which laws are promulgated
const BY_ORDER = /(?<!主席)令/;

const dayOfOrder = ({ events }: Enactment): string | undefined =>
	latest(
		events
			.filter(({ kind, words }) => kind === '公布' && BY_ORDER.test(words))
			.map(({ date }) => date),
	);

/** The days and the act that a 题注 tells about the wording at hand. */
export interface VersionFacts {
	/** The day this wording was adopted or last amended, or promulgated by 令 of a government. */
	date?: string | undefined;
	kind?: VersionKind | undefined;
	adopted?: string | undefined;
	approved?: string | undefined;
	published?: string | undefined;
	/** 施行, as far as the 题注 tells; the law's own last articles go before it. */
	effective?: string | undefined;
	amendedBy?: string | undefined;
	/** The number of the step that gave this wording. */
	documentNumber?: string | undefined;
	/** The number under which the text as a whole was published: of its making, or of the last 修订 of the whole. */
	wholeNumber?: string | undefined;
	/** True when the last step is one that was published on its day, so that a later day can only be an amendment. */
	publishedAtOnce: boolean;
	/** Every day in the 题注. */
	days: string[];
}

/** What a 题注 tells about the wording at hand. */
export function versionFacts(caption: string): VersionFacts {
	const events = captionEvents(caption);
	const steps = enactments(events).filter(dayOf);
	const last = steps.toSorted((a, b) => dayOf(a)!.localeCompare(dayOf(b)!)).at(-1);
	if (!last) {
		const wholeNumber = numberIn(caption);
		return { wholeNumber, publishedAtOnce: false, days: events.map(({ date }) => date) };
	}
	// 通过, 公布 and 施行 are those of the text as a whole: of its making, or of the last 修订 of the whole.
	const whole =
		steps.findLast((step) => step.kind === '制定' || (step.kind === '修订' && !step.partial)) ??
		last;
	const revised =
		whole.kind === '修订' ? whole.events.find(({ kind }) => kind === '修订') : undefined;
	// e.g. "1993年2月11日修订发布": the text as a whole was published anew on that day
	const byOrder = revised && /令|公布|发布/.test(revised.words);
	const act = last.events.findLast((event) => event.act)?.act;
	return {
		date: dayOf(last),
		kind: last.kind ?? undefined,
		adopted: daysOf(whole, '通过') ?? (revised && !byOrder ? daysOf(whole, '修订') : undefined),
		approved: daysOf(whole, '批准'),
		published: daysOf(whole, '公布') ?? (byOrder ? revised.date : undefined),
		effective: daysOf(whole, '施行'),
		amendedBy: act,
		documentNumber: numberOf(last),
		wholeNumber: numberOf(whole) ?? numbersOf(last)[0],
		publishedAtOnce: isPublishedAtOnce(last),
		days: events.map(({ date }) => date),
	};
}

const numbersOf = (step: Enactment): string[] =>
	step.events.flatMap(({ documentNumber }) => documentNumber ?? []);

// e.g. the year in "法释〔2001〕33号", "示例部令2023年第5号"
const YEAR = /\d{4}(?=[〕\]］)）年])/;

/** The number of a step. One of an earlier year, printed above a text that was amended since, is not of that step. */
const numberOf = (step: Enactment): string | undefined =>
	numbersOf(step).find((number) => (YEAR.exec(number)?.[0] ?? '9999') >= dayOf(step)!.slice(0, 4));

/** Orders and acts of the State Council are published on their day; congresses and courts publish weeks later. */
const isPublishedAtOnce = (step: Enactment): boolean =>
	step.events.some(
		({ kind, words, act }) =>
			kind === '公布' || /令/.test(words) || (act ?? '').startsWith('国务院'),
	);
