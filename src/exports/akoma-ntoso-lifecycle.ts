import { isAmendment, tellingEvents } from '../domain/law/metadata.ts';
import { appliesFrom } from '../domain/law/versions/versions.ts';
import { actTitle } from '../domain/law/title/act-title.ts';
import { empty } from './empty-element.ts';
import { workOf, type DayOfLaw, type ExportedLaw } from './exported-law.ts';

/** What the metadata say of the days in the life of a law, and the references that this needs; all empty where no day is known. */
export interface Lifecycle {
	/** `lifecycle`: each day, what it did, and the act that did it. */
	events: string;
	/** `temporalData`: since when the wording is in force. */
	times: string;
	references: string;
}

/** An event with its eId, and that of the document that it comes from. */
interface Placed {
	event: DayOfLaw;
	eId: string;
	/** `generation`, `amendment`, `repeal`; of a day that only goes with one, nothing. */
	type: string | undefined;
	cause: Cause | undefined;
}

/** A document that made, amended or ended the law. */
interface Cause {
	tag: 'original' | 'passiveRef';
	eId: string;
	href: string;
	showAs: string;
}

const IN_FORCE = 'inForce';
/** The eId of the times in which the wording is in force. */
export const IN_FORCE_TIMES = 'temporal_1';

/**
 * The life of a law as Akoma Ntoso tells it. Only what is known is told: a day without an act names the publisher, who says so. What
 * an event is called in Chinese stands in `pufa:kind`, for the standard knows making, amending and ending alone.
 * @param publisher the reference to whom all this is known from, `#publisher`
 */
export function lifecycleOf(exported: ExportedLaw, publisher: string): Lifecycle {
	const placed = placedEvents(exported);
	if (placed.length === 0) return { events: '', times: '', references: '' };
	const refs = placed.map(({ event, eId, type, cause }) =>
		empty('eventRef', {
			...{ eId, date: event.date, source: cause ? `#${cause.eId}` : publisher },
			...(type && { type }),
			'pufa:kind': event.kind,
		}),
	);
	const times = intervalXml(exported, placed, publisher);
	const causes = placed.flatMap(({ cause }) => cause ?? []);
	return {
		events: `<lifecycle source="${publisher}">${refs.join('')}</lifecycle>`,
		times,
		references: [
			...causes.map(({ tag, ...of }) => empty(tag, of)),
			times && empty('TLCConcept', CONCEPT),
		].join(''),
	};
}

const CONCEPT = { eId: IN_FORCE, href: '/akn/ontology/concept/cn/in-force', showAs: '施行' };

function placedEvents(exported: ExportedLaw): Placed[] {
	let acts = 0;
	return tellingEvents(exported.events ?? []).map((event, at): Placed => {
		const type = at === 0 && MAKES.has(event.kind) ? 'generation' : TYPES.get(event.kind);
		const made = type === 'generation' ? originalOf(exported) : undefined;
		const act = type && !made && event.act ? actOf(event.act, (acts += 1)) : undefined;
		return { event, eId: `event_${at + 1}`, type, cause: made ?? act };
	});
}

/** The first day of a law, unless it is an amendment of one that was made on a day that nobody tells. */
const MAKES = new Set<string>(['通过', '批准', '公布']);
const TYPES: ReadonlyMap<string, string> = new Map([
	['修正', 'amendment'],
	['修订', 'amendment'],
	['废止', 'repeal'],
]);

/** The wording in which it was made, if that is the one at hand, else the law. */
function originalOf(exported: ExportedLaw): Cause {
	const { about, version } = exported;
	const expression = version.kind === '制定' ? `/zho@${version.date}` : '';
	const href = workOf(exported) + expression;
	return { tag: 'original', eId: 'original', href, showAs: about.title };
}

/** An act by its name: which of the laws here it is, if it is here, changes with what is here. */
const actOf = (name: string, number: number): Cause => ({
	tag: 'passiveRef',
	eId: `act_${number}`,
	href: `/akn/cn/act/${encodeURIComponent(/^《(.+)》$/.exec(name)?.[1] ?? name)}`,
	showAs: actTitle(name),
});

/** Since when the wording is in force, and until when the law; nothing of a wording that another has followed. */
function intervalXml(
	{ version }: ExportedLaw,
	placed: readonly Placed[],
	publisher: string,
): string {
	const followed = placed.some(({ event }) => isAmendment(event.kind) && event.date > version.date);
	const since = appliesFrom(version);
	const start = placed.findLast(({ event: { date, kind } }) => date === since && kind !== '废止');
	if (followed || !version.effective || !start) return '';
	const end = placed.find(({ event }) => event.kind === '废止');
	const interval = empty('timeInterval', {
		refersTo: `#${IN_FORCE}`,
		start: `#${start.eId}`,
		...(end && { end: `#${end.eId}` }),
	});
	return `<temporalData source="${publisher}"><temporalGroup eId="${IN_FORCE_TIMES}">${interval}</temporalGroup></temporalData>`;
}
