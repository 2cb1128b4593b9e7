import { join } from 'node:path';
import type { Problem } from '../../checked.ts';
import { unitsByAddress } from '../../domain/law/address/address.ts';
import { walk, type Law, type Unit } from '../../domain/law/model.ts';
import { parseLaw } from '../../domain/law/read/parse.ts';
import { versionInForce, wordingsOf } from '../../domain/law/versions/versions.ts';
import { textFileOf } from '../../loaders/content-place.ts';
import { otherTexts } from '../../loaders/statute-text.ts';
import { readTextFile } from '../../loaders/yaml-source.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Content, LawEntry } from '../content/content.ts';

/** One text of a law, read and parsed. */
export interface StatuteText {
	law: LawEntry;
	/** Name of the file without `.txt`, normally the version's date. */
	date: string;
	file: string;
	/** What `law.yaml` says about it, if anything. */
	version: LawVersion | undefined;
	/** Whether this is the wording that the law's page shows. */
	shown: boolean;
	text: string;
	/** False if the file was saved in another encoding. */
	utf8: boolean;
	/** Whether there are words to look at. */
	readable: boolean;
	statute: Law;
	problems: Problem[];
	/** Every unit that can be cited, by its address. */
	places: () => ReadonlyMap<string, Unit>;
	/** The law's other texts, newest first, read when they are asked for. */
	others: () => Iterable<Law>;
}

/** Every text of every law, one after the other: 1,928 of them must not stand in memory together. */
export function* statuteTexts(
	{ folder, laws }: Pick<Content, 'folder' | 'laws'>,
	today: string,
): Generator<StatuteText> {
	for (const law of laws) {
		const shown = versionInForce(wordingsOf(law.texts, law.data.versions), today)?.date;
		for (const date of law.texts) {
			const text = readStatuteText(folder, law, date, date === shown);
			if (text) yield text;
		}
	}
}

/** Whether there are words to look at. */
export const isReadable = ({ text, utf8 }: Pick<StatuteText, 'text' | 'utf8'>): boolean =>
	utf8 && text.trim() !== '';

function readStatuteText(
	folder: string,
	law: LawEntry,
	date: string,
	shown: boolean,
): StatuteText | undefined {
	const file = textFileOf(law.id, date);
	const read = readTextFile(join(folder, file));
	if (!read) return undefined;
	const { value: statute, problems } = parseLaw(read.text);
	let places: ReadonlyMap<string, Unit> | undefined;
	return {
		law,
		date,
		file,
		version: law.data.versions.find((version) => version.date === date),
		shown,
		...read,
		readable: isReadable(read),
		statute,
		problems,
		places: () => (places ??= unitsByAddress(walk(statute.units))),
		others: () => otherTexts(law, date, folder),
	};
}
