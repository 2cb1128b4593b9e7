import type { Passage } from '../passages.ts';
import type { Entry } from './candidates.ts';

// e.g. "为了…，根据宪法，制定本法。", "根据…，特制定本条例。"
const PURPOSE = /制定本[^，。；]{1,12}。(?:\n|$)/;

// e.g. "本条例自2014年3月1日起施行。…同时废止。", "本办法自公布之日起施行"
const COMMENCES = /^本[^，。；]{1,12}自[^，。；]{1,30}起(?:施行|实施)/;

/** The article that says why the law is made: the first one, if it does. */
export function purposeOf(entries: readonly Entry[]): Entry | undefined {
	const first = entries.find(isArticle);
	return first && isPurpose(first.passage) ? first : undefined;
}

/** Whether an article says why the law is made. */
export const isPurpose = ({ body }: Pick<Passage, 'body'>): boolean => PURPOSE.test(body);

/** The article on the day of commencement. */
export const commencementOf = (entries: readonly Entry[]): Entry | undefined =>
	entries.findLast((entry) => isArticle(entry) && COMMENCES.test(entry.passage.body));

const isArticle = ({ passage }: Entry): boolean => passage.kind === 'article';
