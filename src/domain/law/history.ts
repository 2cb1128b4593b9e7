import { datesIn } from './dates.ts';
import type { VersionKind } from './metadata.ts';

/** What a 题注 tells of a day (立法法 art. 65: who made the law, the day it was passed, each amendment). */
export type EventKind = '通过' | '批准' | '公布' | '修正' | '修订' | '施行';

/** A day of a 题注, and what it tells of it. */
export interface CaptionEvent {
	date: string;
	kind: EventKind;
	/** The act that amended the law, `关于修改部分法律的决定`. */
	act?: string;
	/** `国务院令第619号`, `法释〔2015〕11号`. */
	documentNumber?: string;
	/** Passed together with the event before it, by another body: `…审判委员会…、…检察委员会…通过`. */
	joint?: boolean;
	/** The words after the date, without the names of acts. */
	words: string;
}

/** One step in a law's life: it was made, or amended. */
interface Enactment {
	/** Null where the text does not say whether the law was made anew or amended. */
	kind: VersionKind | null;
	/** Amended by an act with a name, so that the rest, and normally the day of effect, stayed. */
	partial: boolean;
	events: CaptionEvent[];
}

// e.g. "《关于修改〈中华人民共和国立法法〉的决定》"
const ACT = /《[^《》]*》/g;
// e.g. "中华人民共和国国务院令第619号", "公安部令第 12 号", "示例部令2023年第5号", "示例局公告2024年第3号", "法释〔2015〕11号"
const DOCUMENT_NUMBER =
	/(?:[\u4e00-\u9fff、]*(?:令|公告)\s*(?:\d{4}\s*年)?\s*第?\s*[\d〇零一二三四五六七八九十百]+\s*号|[\u4e00-\u9fff]{1,8}[〔[［（(]\d{4}[〕\]］)）]\s*第?\s*\d+\s*号)/;

/**
 * What a 题注 tells, in its order.
 * @param caption its lines, joined; with or without brackets, `根据` and line breaks
 */
export function captionEvents(caption: string): CaptionEvent[] {
	const text = caption.replace(/\s+/g, ' ');
	const dates = datesIn(text.replace(ACT, (act) => '□'.repeat(act.length)));
	const events: CaptionEvent[] = [];
	// From the last to the first: "…审判委员会会议、…检察委员会会议通过" says 通过 only at the end.
	for (let place = dates.length - 1; place >= 0; place -= 1) {
		const { date, start, end } = dates[place]!;
		const rest = text.slice(end, dates[place + 1]?.start);
		events.unshift(...eventsOf(date, rest, text.slice(0, start), events[0]));
	}
	return events;
}

function eventsOf(date: string, rest: string, before: string, next?: CaptionEvent): CaptionEvent[] {
	const words = rest.replace(ACT, '');
	const own = kindOf(words, before);
	// Two bodies pass one act, and only the second has the verb; the second belongs to the first.
	const joint = !own && next !== undefined && (next.kind === '通过' || /、\s*$/.test(words));
	const kind = own ?? (joint ? next.kind : undefined) ?? (/会议/.test(words) ? '通过' : undefined);
	if (!kind) return [];
	if (joint && kind === '通过') next.joint = true;
	const act = rest.match(ACT)?.at(-1)?.slice(1, -1).replace(/\s/g, '');
	const number = numberIn(words);
	const event: CaptionEvent = {
		date,
		kind,
		words,
		...(act && (kind === '修正' || kind === '修订') && { act }),
		...(number && { documentNumber: number }),
	};
	// e.g. "1982年12月4日全国人民代表大会公告公布施行"
	return kind === '公布' && /施行|实施/.test(words)
		? [event, { date, kind: '施行', words }]
		: [event];
}

const numberIn = (words: string): string | undefined =>
	DOCUMENT_NUMBER.exec(words)?.[0]
		.replace(/\s/g, '')
		.replace(/^中华人民共和国/, '');

function kindOf(words: string, before: string): EventKind | undefined {
	// e.g. "自2007年1月1日起施行"
	if (/^\s*起/.test(words) || /自\s*$/.test(before)) return '施行';
	if (words.includes('修正')) return '修正';
	if (words.includes('修订')) return '修订';
	// e.g. "根据1999年12月25日…通过的《中华人民共和国刑法修正案》、…"
	if (/(?:通过|批准)的/.test(words)) return '修正';
	if (words.includes('通过')) return '通过';
	if (words.includes('批准')) return '批准';
	if (/公布|发布|颁布|印发/.test(words)) return '公布';
	if (/施行|实施|生效/.test(words)) return '施行';
	return undefined;
}

/** The events of a 题注 as steps: making, then each amendment. */
function enactments(events: readonly CaptionEvent[]): Enactment[] {
	const steps: Enactment[] = [];
	for (const event of events) {
		const current = steps.at(-1);
		const amended = amendment(event);
		if (amended && current?.kind === null)
			Object.assign(current, { ...amended, events: [...current.events, event] });
		else if (amended) steps.push(amended);
		else if (current && belongs(event, current)) current.events.push(event);
		else steps.push({ kind: current ? null : '制定', partial: false, events: [event] });
	}
	return steps;
}

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

const daysOf = (step: Enactment, ...kinds: EventKind[]): string | undefined =>
	latest(step.events.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => date));

/** The day on which a step was taken: passed, approved or amended; promulgated, where only that is told. */
const dayOf = (step: Enactment): string | undefined =>
	daysOf(step, '通过', '批准', '修正', '修订') ?? daysOf(step, '公布');

/** The days and the act that a 题注 tells about the wording at hand. */
export interface VersionFacts {
	/** The day this wording was adopted or last amended. */
	date?: string | undefined;
	kind?: VersionKind | undefined;
	adopted?: string | undefined;
	approved?: string | undefined;
	published?: string | undefined;
	/** 施行, as far as the 题注 tells; the law's own last articles go before it. */
	effective?: string | undefined;
	amendedBy?: string | undefined;
	documentNumber?: string | undefined;
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
		const documentNumber = numberIn(caption);
		return { documentNumber, publishedAtOnce: false, days: events.map(({ date }) => date) };
	}
	// 通过, 公布 and 施行 are those of the text as a whole: of its making, or of the last 修订 of the whole.
	const whole =
		steps.findLast((step) => step.kind === '制定' || (step.kind === '修订' && !step.partial)) ??
		last;
	const revised =
		whole.kind === '修订' ? whole.events.find(({ kind }) => kind === '修订') : undefined;
	const byOrder = revised && /令/.test(revised.words);
	const number = [...last.events, ...whole.events].find(
		(event) => event.documentNumber,
	)?.documentNumber;
	const act = last.events.find((event) => event.act)?.act;
	return {
		date: dayOf(last),
		kind: last.kind ?? undefined,
		adopted: daysOf(whole, '通过') ?? (byOrder ? undefined : revised?.date),
		approved: daysOf(whole, '批准'),
		published: daysOf(whole, '公布') ?? (byOrder ? revised.date : undefined),
		effective: daysOf(whole, '施行'),
		amendedBy: act,
		documentNumber: number,
		publishedAtOnce: isPublishedAtOnce(last),
		days: events.map(({ date }) => date),
	};
}

/** Orders and acts of the State Council are published on their day; congresses and courts publish weeks later. */
const isPublishedAtOnce = (step: Enactment): boolean =>
	step.events.some(
		({ kind, words, act }) =>
			kind === '公布' || /令/.test(words) || (act ?? '').startsWith('国务院'),
	);
