import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { marksOf } from '../../../src/commands/build/again/file-marks.ts';
import { goOn } from '../../../src/commands/build/go-on.ts';
import type { Since } from '../../../src/commands/build/again/since.ts';
import type { Making } from '../../../src/commands/build/making.ts';
import { filesIn } from '../../../src/publish/files.ts';
import { scratchFolder } from '../../scratch-folder.ts';

const scratch = scratchFolder(afterAll);

const [target, data, fresh] = ['site', 'data', 'fresh'].map((name) => join(scratch, name)) as [
	string,
	string,
	string,
];

function write(folder: string, file: string, content: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), content);
}

const OLD = 'search/finder/old';
const NEW = 'search/finder/new';

test('a site has what is still the same, and all that was made, also what was written last', async () => {
	const gone = 'laws/jia-fa/citers/index.html';
	for (const file of ['index.html', gone, 'laws/jia-fa.json', `${OLD}/root.js`, `${OLD}/t/1.js`])
		write(target, file, '旧');
	write(data, 'laws/jia-fa.json', '新');
	write(fresh, 'laws/yi-fa/index.html', '更旧');
	const written = wait(50).then(() => {
		write(data, `${NEW}/root.js`, '新');
		return { name: 'new', passages: 1, hashes: new Map(Object.entries({ root: 'b', 't/1': 'c' })) };
	});
	const { files } = await goOn(
		{
			places: { target, data, fresh },
			index: written,
			keys: Promise.resolve(new Map([['/laws/jia-fa', 'a']])),
			own: Promise.resolve({ pages: [], same: true }),
			spare: Promise.resolve(marksOf(fresh, filesIn(fresh))),
		} as unknown as Making,
		{
			target,
			files: marksOf(target, filesIn(target)),
			index: { name: 'old', hashes: new Map(Object.entries({ root: 'a', 't/1': 'c' })) },
			keys: new Map(['/laws/jia-fa', '/laws/jia-fa/citers'].map((page) => [page, 'a'])),
			spare: undefined,
			sameTexts: true,
			remade: new Set(),
		} as unknown as Since,
	);
	const all = ['index.html', 'laws/jia-fa.json', `${NEW}/root.js`, `${NEW}/t/1.js`];
	expect(files?.toSorted()).toEqual(all);
	expect(filesIn(fresh)).toEqual(all);
	expect(existsSync(join(fresh, 'laws/yi-fa'))).toBe(false);
});
