import { isInPlace } from '../../domain/law/address/address.ts';
import type { CitedLaws } from '../../domain/citation/held/law-index.ts';
import type { Citation, Target } from '../../domain/citation/model.ts';
import { CitationReader } from '../../domain/citation/resolve/resolve.ts';
import type { PageLinks } from '../../exports/linked-html.ts';
import {
	citedLawsOf,
	keepingCitations,
	type CitationsOf,
	type Wording,
} from '../../holdings/citations.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { holdings } from '../held/holdings.ts';
import { once } from '../once.ts';
import { foundPart } from '../held/prepared.ts';
import { urls } from '../site.ts';

/** The laws that citations can mean. */
export const citedLaws = once(async (): Promise<CitedLaws> => citedLawsOf(await holdings()));

export const citationsOf = once(async (): Promise<CitationsOf> =>
	keepingCitations(await citedLaws(), await foundPart('citations')),
);

/**
 * The links of a law's page: in the words of one of its wordings, and in the notes beside them.
 * @param shown without it, the page has notes only
 */
export async function linksOn(law: LawRecord, shown?: Wording): Promise<PageLinks> {
	const index = await citedLaws();
	const found = shown && (await citationsOf())(law, shown);
	const self = { law: law.id, date: shown?.date, about: true } as const;
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
	targets.every((target) => target.law === id && isInPlace(address, target.address));
