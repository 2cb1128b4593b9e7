import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/loaders/content-folder.ts';
import { lawLoader } from '../../src/loaders/law-loader.ts';
import { folderWith, GOOD } from '../checks/folder.ts';

const YAML = GOOD['laws/shili-guiding/law.yaml']!;

interface Stored {
	id: string;
	data: { texts: string[] };
}

/** The laws that the build gets from a folder: their ids and texts. */
async function loaded(folder: string): Promise<[string, string[]][]> {
	const store = new Map<string, Stored>();
	const context = {
		store: {
			keys: () => [...store.keys()],
			get: (id: string) => store.get(id),
			set: (entry: Stored) => store.set(entry.id, entry),
			delete: (id: string) => store.delete(id),
		},
		generateDigest: (text: string) => text,
		parseData: ({ data }: { data: object }) => Promise.resolve(data),
	};
	await lawLoader(folder).load(context as unknown as LoaderContext);
	return [...store.values()].map(({ id, data }) => [id, data.texts]);
}

test('the build has the laws and texts that the checks have, and nothing that programs leave behind', async () => {
	const folder = folderWith({
		'laws/.importing-a1b2c3/law.yaml': YAML,
		'laws/~$gui/law.yaml': YAML,
		'laws/kong/2020-03-01.txt': '',
		'laws/shili-guiding/2019-01-01.txt': '',
		'laws/shili-guiding/._2020-03-01.txt': '',
		'laws/shili-guiding/~$20-03-01.txt': '',
		'laws/shili-guiding/2020-03-01.docx': '',
	});
	const found = await loaded(folder);
	expect(found).toEqual([['shili-guiding', ['2019-01-01', '2020-03-01']]]);
	expect(readContentFolder(folder).laws.map(({ id, texts }) => [id, texts])).toEqual(found);
});

test('a folder without laws has none', async () => {
	expect(await loaded('/nowhere/at/all')).toEqual([]);
});
