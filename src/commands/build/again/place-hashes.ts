import { hash } from 'node:crypto';
import { placesOf } from '../../../domain/citation/held/law-places.ts';
import { textFileOf } from '../../../loaders/content-place.ts';
import { readStatute } from '../../../loaders/statute-text.ts';
import type { LawRecord } from '../../../holdings/law-record.ts';
import type { FoundByLaw } from '../content/prepare.ts';
import { isText, type Inputs } from './inputs.ts';
import type { Kept } from './last-build.ts';

/** Hashes of the places of texts that something depends on, by the names of their files. */
export class PlaceHashes {
	readonly #inputs: Inputs;
	readonly #last: Kept | undefined;
	readonly #asked: ReadonlySet<string>;
	readonly #found = new Map<string, string>();

	/** @param last the last build, whose hashes are right for texts that are the same */
	constructor(found: FoundByLaw, inputs: Inputs, last: Kept | undefined) {
		this.#inputs = inputs;
		this.#last = last;
		this.#asked = new Set([...found.values()].flatMap((law) => [...law.asked]));
	}

	/** Hash the texts of a law while they are kept parsed: later, a large site would have to parse them again. */
	take({ id, texts }: Pick<LawRecord, 'id' | 'texts'>): void {
		for (const date of texts) {
			const file = textFileOf(id, date);
			if (this.#asked.has(file)) this.#hashOf(file);
		}
	}

	/** The hashes of all. @param asked files on which the links in bodies depend */
	all(asked: ReadonlySet<string>): ReadonlyMap<string, string> {
		for (const file of [...asked, ...this.#asked]) if (isText(file)) this.#hashOf(file);
		return this.#found;
	}

	#hashOf(file: string): void {
		if (this.#found.has(file)) return;
		const { files } = this.#inputs;
		const isSame = this.#last?.inputs.files.get(file) === files.get(file);
		this.#found.set(file, (isSame && this.#last?.places.get(file)) || placesHash(file));
	}
}

/** A hash of the places that may be cited in a text. @param text `laws/guofang-fa/2020-12-26.txt` */
export function placesHash(text: string): string {
	const [, law, file] = text.split('/') as [string, string, string];
	const { all } = placesOf(readStatute(law, file.replace(/\.txt$/, '')));
	return hash('sha256', all.join('\n'), 'base64url');
}
