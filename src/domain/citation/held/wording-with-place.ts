import type { Reason } from '../model.ts';
import type { CitedLaws, IndexedVersion } from './law-index.ts';

/** `（2007-08-30 的文本里有）`: who cites by an old paper has its number; empty where no other wording has the place. */
export function tellOtherWording(
	{ law, version, cited }: Extract<Reason, { kind: 'no such place' }>,
	laws: CitedLaws,
): string {
	const hasPlace = ({ date, places }: IndexedVersion): boolean =>
		date !== version && places().locate(cited) !== null;
	const other = laws.byId(law)?.versions.find(hasPlace);
	return other ? `（${other.date} 的文本里有）` : '';
}
