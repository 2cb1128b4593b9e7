import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import type { LawMetadata } from '../schemas/law.ts';

/** What the collection holds of a law: its metadata, and the dates of the versions whose text is there. */
export type LawData = LawMetadata & { texts: string[] };

/** Entries of `laws/`: metadata only. The texts stay on disk until a page needs them (`statute-text.ts`). */
export function lawLoader(folder: string): Loader {
	const laws = join(folder, 'laws');
	return {
		name: 'pufa-laws',
		load: async (context) => {
			const ids = existsSync(laws) ? lawIds(laws) : [];
			const gone = new Set(context.store.keys());
			for (const id of ids) {
				gone.delete(id);
				await loadLaw(context, laws, id);
			}
			for (const id of gone) context.store.delete(id);
			watch(context, laws);
		},
	};
}

const lawIds = (laws: string): string[] =>
	readdirSync(laws, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(laws, entry.name, 'law.yaml')))
		.map((entry) => entry.name)
		.sort();

async function loadLaw(context: LoaderContext, laws: string, id: string): Promise<void> {
	const file = join(laws, id, 'law.yaml');
	const written = readFileSync(file, 'utf8');
	const texts = readdirSync(join(laws, id)).filter((name) => name.endsWith('.txt'));
	// An edited text changes nothing that is stored, but its page: the time of the edit makes the entry a new one.
	const edits = texts.map((name) => `${name} ${statSync(join(laws, id, name)).mtimeMs}`);
	const digest = context.generateDigest([written, ...edits].join('\n'));
	if (context.store.get(id)?.digest === digest) return;
	const metadata = await context.parseData({
		id,
		data: parse(written) as LawMetadata,
		filePath: file,
	});
	const data: LawData = { ...metadata, texts: texts.map((name) => basename(name, '.txt')).sort() };
	context.store.set({ id, data: { ...data }, digest });
}

/** In development: an edited law is loaded again, and only that one. */
function watch(context: LoaderContext, laws: string): void {
	const reload = (path: string): void => {
		const [id, ...rest] = relative(laws, path).split(sep);
		if (!id || id === '..' || rest.length !== 1) return;
		if (existsSync(join(laws, id, 'law.yaml'))) void loadLaw(context, laws, id);
		else context.store.delete(id);
	};
	context.watcher?.add(laws);
	for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
}
