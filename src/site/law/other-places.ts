import { wordingName } from '../../domain/law/versions/versions.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { OtherPlace } from '../citations/cited-by.ts';
import { threadsByAddress } from './threads.ts';

/** What the articles of a wording are called in the others, the newest first; nothing of a law with one wording. */
export function otherPlacesOn(law: LawRecord, date: string): (address: string) => OtherPlace[] {
	if (law.wordings.length < 2) return () => [];
	const versions = law.wordings.toReversed();
	const shown = versions.findIndex((version) => version.date === date);
	let threads: ReturnType<typeof threadsByAddress> | undefined;
	return (address) =>
		((threads ??= threadsByAddress(law, shown)).get(address)?.places ?? [])
			.flatMap((place, at) => {
				if (!place || at === shown) return [];
				const version = versions[at]!;
				const name = `${wordingName(version)}的${place.label}`;
				return [{ date: version.date, address: place.address, name }];
			})
			.reverse();
}
