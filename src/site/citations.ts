import { CitedLaws } from '../domain/citation/law-index.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import { amendedBy, readLawCitations } from '../domain/citation/read-law.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import type { Law, Unit } from '../domain/law/model.ts';
import type { PageLinks } from '../exports/linked-html.ts';
import { indexedLaws } from '../loaders/cited-laws.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { laws, type LawRecord } from './laws.ts';
import { once } from './once.ts';
import { lawNames } from './registry.ts';
import { today, urls } from './site.ts';

/** The laws that citations can mean. */
export const citedLaws = once(async (): Promise<CitedLaws> => {
	const held = (await laws()).map((law) => ({ id: law.id, data: law, texts: law.texts }));
	return new CitedLaws(indexedLaws(contentFolder(), held, await lawNames()), today);
});

/** One wording of a law, parsed. */
export interface Wording {
	law: Law;
	date: string;
}

/** The citations in a wording of a law, by unit. */
export function citationsIn(
	{ id, title }: LawRecord,
	{ law, date }: Wording,
	index: CitedLaws,
): Map<Unit, Citation[]> {
	const amends = amendedBy(title);
	const origin = { self: { law: id, date }, day: date, ...(amends && { amends }) };
	return readLawCitations(law, new CitationReader(index, origin));
}

/**
 * The links of a law's page: in the words of one of its wordings, and in the notes beside them.
 * @param shown without it, the page has notes only
 */
export async function linksOn(law: LawRecord, shown?: Wording): Promise<PageLinks> {
	const index = await citedLaws();
	const found = shown && citationsIn(law, shown, index);
	const self = { law: law.id, date: shown?.date };
	const here = (target: Target): boolean =>
		shown !== undefined &&
		target.law === law.id &&
		(target.version ?? law.current?.date) === shown.date;
	return {
		inUnit: (unit) =>
			(found?.get(unit) ?? []).filter((one) => !leadsToItself(one, law, unit.address)),
		inNote: (words) => new CitationReader(index, { self }).read(words),
		href: (target) => (here(target) ? `#${target.address}` : urls.cited(target)),
	};
}

/** 本条 leads to where the reader is. */
const leadsToItself = ({ targets }: Citation, { id }: LawRecord, address: string): boolean =>
	targets.every((target) => target.law === id && `${address}-`.startsWith(`${target.address}-`));
