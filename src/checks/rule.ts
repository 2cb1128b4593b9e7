import type { Problem } from '../checked.ts';
import type { Content } from './content.ts';
import type { StatuteText } from './statutes.ts';

/** The moment of the check in Beijing, as content writes moments: `2026-11-23 09:00`. */
export interface Moment {
	now: string;
	/** `2026-11-23`. */
	today: string;
}

/** A rule over metadata and bodies. */
export type Rule = (content: Content, moment: Moment) => Problem[];

/** A rule over one text of a law. */
export type TextRule = (text: StatuteText, content: Content) => Problem[];

/** The moment in Beijing, whatever the clock of the machine is set to. */
export function momentInBeijing(milliseconds: number = Date.now()): Moment {
	const shifted = new Date(milliseconds + 8 * 3_600_000).toISOString();
	return { now: shifted.slice(0, 16).replace('T', ' '), today: shifted.slice(0, 10) };
}
