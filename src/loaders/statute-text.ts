import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../domain/law/model.ts';
import { readLaw } from '../domain/law/read/parse.ts';
import { contentFolder, textFileOf } from './content-place.ts';

/**
 * UTF-16 units of the texts that are kept parsed, those of some six hundred laws: pages, citations, data and index ask
 * for the same ones. A larger site parses again, and never holds two thousand statutes in memory.
 */
const KEPT = 10_000_000;
const cache = new Map<string, { changed: number; law: Law; size: number }>();
let held = 0;

/**
 * The official text of one version of a law, parsed.
 * @param id the law's id
 * @param date the version's date, `2009-08-27`
 * @param folder the content folder
 * @throws when the text file is missing; the loader lists only files that are there
 */
export function readStatute(id: string, date: string, folder = contentFolder()): Law {
	const file = join(folder, textFileOf(id, date));
	const changed = statSync(file).mtimeMs;
	const kept = cache.get(file);
	if (kept?.changed === changed) return kept.law;
	const text = readFileSync(file, 'utf8');
	const law = readLaw(text);
	keep(file, { changed, law, size: text.length });
	return law;
}

/**
 * The texts of a law besides that of one day, newest first, read when they are asked for. One that is no file is passed over.
 * @param law its id, and the dates of its texts
 */
export function* otherTexts(
	{ id, texts }: { id: string; texts: readonly string[] },
	date: string,
	folder = contentFolder(),
): Generator<Law> {
	for (const one of texts.toSorted().reverse()) {
		const isFile = statSync(join(folder, textFileOf(id, one)), { throwIfNoEntry: false })?.isFile();
		if (one !== date && isFile) yield readStatute(id, one, folder);
	}
}

/** Whether another text can be kept beside those that are. */
export const roomForTexts = (): boolean => held < KEPT;

/** What came first goes first. */
function keep(file: string, entry: { changed: number; law: Law; size: number }): void {
	drop(file);
	while (held + entry.size > KEPT && cache.size > 0) drop(cache.keys().next().value!);
	cache.set(file, entry);
	held += entry.size;
}

function drop(file: string): void {
	held -= cache.get(file)?.size ?? 0;
	cache.delete(file);
}

/** When the text file was written last, in milliseconds. @throws as `readStatute` does */
export const changedAt = (id: string, date: string): number =>
	statSync(join(contentFolder(), textFileOf(id, date))).mtimeMs;
