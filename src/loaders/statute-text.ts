import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../domain/law/model.ts';
import { readLaw } from '../domain/law/parse.ts';
import { contentFolder, textFileOf } from './content-folder.ts';

/** Neighbouring pages ask for the same text: a law and its version, its page and its search entry. */
const KEPT = 8;
const cache = new Map<string, { changed: number; law: Law }>();

/**
 * The official text of one version of a law, parsed.
 * @param id the law's id
 * @param date the version's date, `2009-08-27`
 * @throws when the text file is missing; the loader lists only files that are there
 */
export function readStatute(id: string, date: string): Law {
	const file = fileOf(id, date);
	const changed = statSync(file).mtimeMs;
	const kept = cache.get(file);
	if (kept?.changed === changed) return kept.law;
	const law = readLaw(readFileSync(file, 'utf8'));
	cache.set(file, { changed, law });
	if (cache.size > KEPT) cache.delete(cache.keys().next().value!);
	return law;
}

/** When the text file was written last, in milliseconds. @throws as `readStatute` does */
export const changedAt = (id: string, date: string): number => statSync(fileOf(id, date)).mtimeMs;

const fileOf = (id: string, date: string): string => join(contentFolder(), textFileOf(id, date));
