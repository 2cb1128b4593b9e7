import { ownDaysOf, type OwnDay } from '../../domain/citation/commencement/own-days.ts';
import { citeAddress, isInPlace } from '../../domain/law/address/address.ts';
import type { Law } from '../../domain/law/model.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { OwnDayLine } from '../../exports/own-day-html.ts';

/** What is said at an article that takes effect on a day of its own, or parts of which do; undefined for a law that has none. */
export function ownDaysOn(law: Law): ((article: string) => OwnDayLine[]) | undefined {
	const days = ownDaysOf(law);
	if (days.length === 0) return undefined;
	return (article) => days.flatMap((day) => lineAt(article, day) ?? []);
}

function lineAt(article: string, { address, on, by }: OwnDay): OwnDayLine | null {
	if (!isInPlace(address, article)) return null;
	const part = citeAddress(address).slice(citeAddress(article).length);
	return {
		words: `${part || '本条'}自${longDate(on)}起施行`,
		by: { label: citeAddress(by), href: `#${by}` },
	};
}
