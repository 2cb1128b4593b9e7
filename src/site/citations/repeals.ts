import type { Repeal } from '../../domain/citation/repeals/repeals.ts';
import { citeAddress } from '../../domain/law/address/address.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { saidRepeal, type Repeals } from '../../holdings/repeals.ts';
import { repealedLaws } from './citing-articles.ts';
import { lawsById } from '../held/laws.ts';
import { once } from '../once.ts';
import { foundPart } from '../held/prepared.ts';
import { urls } from '../site.ts';

/** Where a law of the site says that another ends, as pages name it. */
export interface NamedRepeal {
	/** `《某法》第九十条`. */
	clause: string;
	href: string;
	/** From this day on, if it says so. */
	day?: string;
}

export const repeals = once(
	async (): Promise<Repeals> => (await foundPart('repeals')) ?? repealedLaws(),
);

/** What another law of the site says of the end of this one, as far as nobody has verified it. */
export async function repealOf(law: LawRecord): Promise<NamedRepeal | undefined> {
	const repeal = saidRepeal(law, await repeals());
	return repeal && named(repeal);
}

/** Laws that the site does not hold, and that one of its laws ends, by their names. */
export async function repealsByName(): Promise<ReadonlyMap<string, NamedRepeal>> {
	const held = await lawsById();
	const byName = [...(await repeals())].filter(([key]) => !held.has(key));
	return new Map(
		await Promise.all(byName.map(async ([name, repeal]) => [name, await named(repeal)] as const)),
	);
}

async function named({ by, address, day }: Repeal): Promise<NamedRepeal> {
	const { shortTitle } = (await lawsById()).get(by)!;
	return {
		clause: bookTitle(shortTitle) + (address && citeAddress(address)),
		href: urls.law(by, address || undefined),
		...(day !== undefined && { day }),
	};
}
