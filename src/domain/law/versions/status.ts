import { dayAfter } from '../numbers/dates.ts';
import { SAID_TO_END, TERM_OVER, UNVERIFIED, type Status } from '../metadata.ts';
import { appliesFrom, repealDay, type DatedVersion } from './versions.ts';

/** What lists and search call the 时效性 of a law: what a person has verified, or what is said of its end since. */
export type ShownStatus = Status | typeof SAID_TO_END | typeof TERM_OVER | typeof UNVERIFIED;

/** What is known of a law that says whether it is in force. */
export interface KnownOfForce {
	/** 时效性, if somebody has verified it. */
	status?: Status | undefined;
	/** The wording in force; none if no text is here. */
	current?: DatedVersion | undefined;
	/** The days in its life, as law.yaml has them: of 废止 a person has given day and source. */
	history?: readonly { date: string; kind: string }[] | undefined;
}

/** What nobody has verified of its end. */
export interface SaidOfEnd {
	/** Another law says that it ends, perhaps from some day on. */
	repeal?: { day?: string } | undefined;
	/** The last day that its own text gives it. */
	lastDay?: string | undefined;
}

/**
 * The 时效性 of a law on a day. That a text gives itself a term, or another law ends it, is no certainty, but it is more than
 * what a person has verified before.
 * @param said as far as nobody has verified the law since
 */
export function statusOn(
	{ status, current, history }: KnownOfForce,
	{ repeal, lastDay }: SaidOfEnd,
	day: string,
): ShownStatus {
	const ended = repealDay(history);
	if (ended !== undefined && ended <= day) return '已废止';
	if (repeal && (repeal.day ?? day) <= day) return SAID_TO_END;
	if (lastDay !== undefined && lastDay < day) return TERM_OVER;
	if (status) return status;
	return current && appliesFrom(current) > day ? '尚未生效' : UNVERIFIED;
}

/** From some day on a law has another 时效性. */
export type Turn = [day: string, status: ShownStatus];

/**
 * On which days to come the 时效性 changes by itself. A static site does not know today, so it carries them.
 * @param law as for `statusOn`, and the same of `said`
 */
export function turnsOf(law: KnownOfForce, said: SaidOfEnd, today: string): Turn[] {
	const days = [
		law.current && appliesFrom(law.current),
		repealDay(law.history),
		said.repeal?.day,
		said.lastDay && dayAfter(said.lastDay),
	].filter((day) => day !== undefined && day > today) as string[];
	return [...new Set(days)]
		.sort()
		.map((day): Turn => [day, statusOn(law, said, day)])
		.filter(([, status], at, all) => status !== (all[at - 1]?.[1] ?? statusOn(law, said, today)));
}
