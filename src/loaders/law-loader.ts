import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import type { LawMetadata } from '../schemas/law.ts';
import { lawFilesOf, lawIdsIn } from './content-folder.ts';
import { lawFileOf, textFileOf } from './content-place.ts';

/** What the collection holds of a law: its metadata, and the dates of the versions whose text is there. */
export type LawData = LawMetadata & { texts: string[] };

/**
 * Entries of `laws/`: metadata only. The texts stay on disk until a page needs them (`statute-text.ts`).
 */
export function lawLoader(folder: string): Loader {
	return {
		name: 'pufa-laws',
		load: async (context) => {
			const gone = new Set(context.store.keys());
			for (const id of lawIdsIn(folder)) {
				gone.delete(id);
				await loadLaw(context, folder, id);
			}
			for (const id of gone) context.store.delete(id);
			watch(context, folder);
		},
	};
}

/** Store a law, or forget it if it is no longer there. */
async function loadLaw(context: LoaderContext, folder: string, id: string): Promise<void> {
	const files = lawFilesOf(folder, id);
	if (!files) {
		context.store.delete(id);
		return;
	}
	const { texts } = files;
	const file = join(folder, lawFileOf(id));
	const written = readFileSync(file, 'utf8');
	// An edited text changes nothing that is stored, but its page: the time of the edit makes the entry a new one.
	const edits = texts.map(
		(date) => `${date} ${statSync(join(folder, textFileOf(id, date))).mtimeMs}`,
	);
	const digest = context.generateDigest([written, ...edits].join('\n'));
	if (context.store.get(id)?.digest === digest) return;
	const metadata = await context.parseData({
		id,
		data: parse(written) as LawMetadata,
		filePath: file,
	});
	const data: LawData = { ...metadata, texts };
	context.store.set({ id, data: { ...data }, digest });
}

/** In development: an edited law is loaded again, and only that one. */
function watch(context: LoaderContext, folder: string): void {
	const laws = join(folder, 'laws');
	const reload = (path: string): void => {
		const [id, ...rest] = relative(laws, path).split(sep);
		if (id && id !== '..' && rest.length === 1) void loadLaw(context, folder, id);
	};
	context.watcher?.add(laws);
	for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
}
