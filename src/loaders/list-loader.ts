import { existsSync, readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

/** A row and its place in the file: the store forgets the order that an editor has chosen. */
export type Placed<T> = T & { place: number };

/** Entries of a YAML file that holds a list of rows with an `id`. A file that is not there has no entries. */
export function listLoader(file: string): Loader {
	return {
		name: 'pufa-list',
		load: async (context) => {
			await load(context, file);
			context.watcher?.add(file);
			context.watcher?.on('change', (path) => path === file && void load(context, file));
		},
	};
}

async function load({ store, parseData }: LoaderContext, file: string): Promise<void> {
	store.clear();
	if (!existsSync(file)) return;
	const rows = parse(readFileSync(file, 'utf8')) as { id: string }[] | null;
	for (const [place, row] of (rows ?? []).entries()) {
		const data = await parseData({ id: row.id, data: row, filePath: file });
		store.set({ id: row.id, data: { ...data, place } });
	}
}
