import { hash } from 'node:crypto';
import { placesOf } from '../../domain/citation/law-places.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import type { FoundByLaw } from '../prepare.ts';
import { isText, type Inputs } from './inputs.ts';
import type { Kept } from './last-build.ts';

/**
 * Hashes of the places of all texts that something depends on; those of unchanged texts are known.
 * @param asked files on which the links in bodies depend
 */
export function placeHashes(
	found: FoundByLaw,
	asked: ReadonlySet<string>,
	{ files }: Inputs,
	last: Kept | undefined,
): Map<string, string> {
	const all = new Set([...asked, ...[...found.values()].flatMap((law) => [...law.asked])]);
	const hashOf = (text: string): string => {
		const known = last?.inputs.files.get(text) === files.get(text) && last?.places.get(text);
		return known || placesHash(text);
	};
	return new Map([...all].filter(isText).map((text) => [text, hashOf(text)]));
}

/** A hash of the places that may be cited in a text. @param text `laws/guofang-fa/2020-12-26.txt` */
export function placesHash(text: string): string {
	const [, law, file] = text.split('/') as [string, string, string];
	const { all } = placesOf(readStatute(law, file.replace(/\.txt$/, '')));
	return hash('sha256', all.join('\n'), 'base64url');
}
