import type { Problem } from '../checked.ts';
import type { Moment } from '../domain/law/numbers/dates.ts';
import type { Content } from './content/content.ts';
import type { StatuteText } from './texts/statutes.ts';

/**
 * A rule over metadata and bodies.
 * @param moment the moment of the check
 */
export type Rule = (content: Content, moment: Moment) => Problem[];

/** A rule over one text of a law. */
export type TextRule = (text: StatuteText, content: Content, moment: Moment) => Problem[];
