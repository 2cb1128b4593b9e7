import type { Checked, Problem } from '../../checked.ts';
import { readContentFolder, readLaws, readNotes, type LawFolder } from '../../loaders/content-folder.ts';
import type { SourceFile } from '../../loaders/yaml-source.ts';
import { checkFields, valueAt } from '../../schemas/issues.ts';
import { lawSchema } from '../../schemas/law.ts';
import { notesSchema, type Notes } from '../../schemas/note.ts';
import type { Content, Entry, LawEntry } from './content.ts';
import { idHints, type IdHint } from './id-hints.ts';
import { error, warning } from '../problems.ts';
import { faultMessage, lostMessage } from './yaml-faults.ts';

/**
 * Some laws of a content folder, and all its notes where they are asked for, as far as they hold to their schemas; and
 * what is wrong with the rest. A build that goes on from the last one asks this, and reads nothing else as long as
 * nothing is wrong.
 * @param ids of the laws
 */
export function readPart(
	folder: string,
	{ ids, notes }: { ids: readonly string[]; notes: boolean },
): Checked<Pick<Content, 'laws' | 'notes'>> {
	const problems: Problem[] = [];
	const read = readerInto(
		problems,
		idHints(() => readContentFolder(folder)),
	);
	const value = {
		laws: validLaws(readLaws(folder, ids), read),
		notes: notes ? validNotes(readNotes(folder), read) : [],
	};
	return { value, problems };
}

export const validLaws = (laws: readonly LawFolder[], read: Read): LawEntry[] =>
	present(laws.map((law) => withTexts(law, read(law, lawSchema))));

export const validNotes = (notes: readonly SourceFile[], read: Read): Entry<Notes>[] =>
	present(notes.map((file) => read(file, notesSchema)));

/** A schema of `src/schemas`, and what it makes of the fields of a file. */
export type Schema<T> = Parameters<typeof checkFields<T>>[0];
/** Reads a file by a schema; what is wrong with it goes among the problems. */
export type Read = <T>(source: SourceFile, schema: Schema<T>) => Entry<T> | null;

/**
 * @param problems takes what is wrong with files
 * @param idHint says which id belongs where a name stands
 */
export function readerInto(problems: Problem[], idHint: IdHint): Read {
	return (source, schema) => {
		const { faults, lost, ...entry } = source;
		const [fault] = faults;
		if (fault) {
			// Further faults mostly follow from the first.
			problems.push(error(source, fault.line, faultMessage(fault)));
			return null;
		}
		problems.push(...lost.map(({ line, words }) => warning(source, line, lostMessage(words))));
		const fields = checkFields(schema, source.data);
		const told = fields.issues.map(({ path, message }) =>
			error(source, path, message + idHint(path, valueAt(source.data, path))),
		);
		problems.push(...told);
		return fields.data === undefined ? null : { ...entry, data: fields.data };
	};
}

const withTexts = <E extends Entry>(
	{ texts }: LawFolder,
	entry: E | null,
): (E & { texts: string[] }) | null => entry && { ...entry, texts };

/** Those that are there. */
export const present = <T>(values: readonly (T | null)[]): T[] =>
	values.filter((value): value is T => value !== null);
