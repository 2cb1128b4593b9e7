import { CitedLaws } from '../domain/citation/law-index.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import { amendedBy, readLawCitations } from '../domain/citation/read-law.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import type { Law } from '../domain/law/model.ts';
import type { PageLinks } from '../exports/linked-html.ts';
import { indexedLaws } from '../loaders/cited-laws.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { laws, type LawRecord } from './laws.ts';
import { once } from './once.ts';
import { lawNames } from './registry.ts';
import { today, urls } from './site.ts';

/** The laws that citations can mean. */
const citedLaws = once(async (): Promise<CitedLaws> => {
	const held = (await laws()).map((law) => ({ id: law.id, data: law, texts: law.texts }));
	return new CitedLaws(indexedLaws(contentFolder(), held, await lawNames()), today);
});

/**
 * The links of a law's page: in the words of one of its wordings, and in the notes beside them.
 * @param statute without it, the page has notes only
 */
export async function linksOn(
	law: LawRecord,
	statute?: { law: Law; date: string },
): Promise<PageLinks> {
	const index = await citedLaws();
	const self = { law: law.id, date: statute?.date };
	const amends = amendedBy(law.title);
	const reader = new CitationReader(index, {
		...{ self, day: statute?.date },
		...(amends && { amends }),
	});
	const found = statute && readLawCitations(statute.law, reader);
	const here = (target: Target): boolean =>
		statute !== undefined &&
		target.law === law.id &&
		(target.version ?? law.current?.date) === statute.date;
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
