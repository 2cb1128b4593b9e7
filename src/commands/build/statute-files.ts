import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { Holdings } from '../../holdings/holdings.ts';
import { lawData, lawFiles, type FoundInTexts } from '../../holdings/law-data.ts';
import { putAgain } from '../../publish/take-over.ts';
import type { PlaceHashes } from './again/place-hashes.ts';

/** Where the data files go, and what is made of texts while they are there parsed. */
interface Makings {
	/** Where `laws/` is written. */
	site: string;
	ofPlaces: Pick<PlaceHashes, 'take'>;
}

/**
 * Write the data files of statutes, while the pages are made.
 * @param alike laws whose data files the last build has made, and that are the same
 */
export async function statuteFiles(
	holdings: Holdings,
	found: FoundInTexts,
	{ site, ofPlaces }: Makings,
	alike: ReadonlySet<string>,
): Promise<void> {
	const folder = join(site, 'laws');
	for (const law of holdings.laws) {
		if (alike.has(law.id)) continue;
		mkdirSync(join(folder, law.id), { recursive: true });
		for (const file of lawFiles(law)) put(folder, file.names, lawData(file, holdings, found));
		ofPlaces.take(law);
		await pause();
	}
}

/** One content at several addresses is one file on the disk. */
function put(folder: string, [name, ...others]: string[], content: string): void {
	const file = join(folder, name!);
	writeFileSync(file, content);
	for (const other of others) putAgain(file, join(folder, other));
}
