import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawFileOf, textFileOf } from '../../loaders/content-place.ts';
import { textMark } from '../../loaders/text-mark.ts';
import { readTextFile } from '../../loaders/yaml-source.ts';
import type { Content, LawEntry } from '../content/content.ts';
import { writeMarks } from './mark-fields.ts';

/** The wording of a law that a file holds, and its place in `law.yaml`. */
interface Wording {
	law: LawEntry;
	place: number;
}

/**
 * Write into `law.yaml` that the official text in a file is what somebody has compared.
 * @param file path in the content folder
 * @returns whether it is a text that the content holds; `confirmFile` takes all other files
 */
export function confirmText({ folder, laws }: Content, file: string): boolean {
	const found = laws.map((law) => wordingIn(law, file)).find((wording) => wording !== null);
	const read = readTextFile(join(folder, file));
	if (!found || !read?.utf8) return false;
	const yaml = join(folder, lawFileOf(found.law.id));
	const mark = { path: ['versions', found.place], mark: textMark(read.text) };
	const fields = { mark: 'textSha256', beside: 'date' };
	writeFileSync(yaml, writeMarks(readFileSync(yaml, 'utf8'), [mark], fields));
	return true;
}

function wordingIn(law: LawEntry, file: string): Wording | null {
	const place = law.data.versions.findIndex(({ date }) => textFileOf(law.id, date) === file);
	return place < 0 ? null : { law, place };
}
