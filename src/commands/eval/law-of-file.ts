import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { dateInFileName } from '../../domain/law/numbers/dates.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import type { LawFolder } from '../../loaders/content-folder.ts';

/** Finds the law that a file was imported as: its id, or null. */
export type LawOf = (file: string) => string | null;

/**
 * By what the importer printed.
 * @param path lines of JSON with `source` and `id`, from `npm run import -- … --json`
 * @throws Error in Chinese when the file cannot be read
 */
export function lawsByResults(path: string): LawOf {
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as { source: string; id: string | null });
	// Files are asked for by the end of their path, so each is kept under every end that it has.
	const known = new Map<string, string | null>();
	for (const { source, id } of lines) {
		const steps = source.split(/[\\/]/);
		for (let from = 0; from < steps.length; from += 1) known.set(steps.slice(from).join('/'), id);
	}
	return (file) => known.get(file) ?? null;
}

/**
 * By title, and by date where several laws have the same title. A file that bears no title may be a part of the law
 * that its folder is named after: `民法典/总则.md`.
 */
export function lawsByTitle(laws: readonly LawFolder[]): LawOf {
	const byTitle = Map.groupBy(laws, ({ data }) =>
		titleKey((data as { title?: string } | undefined)?.title ?? ''),
	);
	return (file) => {
		const name = basename(file, extname(file));
		const named = byTitle.get(titleKey(name.replace(DATE_BEHIND, '')));
		const same = named ?? byTitle.get(titleKey(basename(dirname(file)))) ?? [];
		const date = dateInFileName(name);
		const dated = same.find(({ texts }) => date !== null && texts.includes(date));
		return (dated ?? same[0])?.id ?? null;
	};
}

// e.g. "人民防空法(2009-08-27)", "人民防空法_20090827"
const DATE_BEHIND = /[（(_\s]*\d{4}[^（(]*[)）]?$/;
