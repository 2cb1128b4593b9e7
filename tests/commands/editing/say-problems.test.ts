import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sayProblems } from '../../../src/commands/editing/say-problems.ts';
import { folderWith, GOOD } from '../../checks/folder.ts';

/** A check is a program that is started; on a busy machine that takes a while. */
const PATIENCE = 50_000;

const GUIDE = 'guides/zhinan.mdx';
const LAW = 'laws/shili-guiding/law.yaml';

/** A content folder in which nothing is wrong on any day, and what is said of its files. */
function watchContent(): { folder: string; watcher: EventEmitter; said: string[] } {
	const guide = GOOD[GUIDE]!.replace(/(?<=published: )\S+/, '2020-01-01');
	const folder = folderWith({ [GUIDE]: guide.replace(/(?<=reviewBy: )\S+/, '2999-01-01') });
	const watcher = new EventEmitter();
	const said: string[] = [];
	sayProblems(folder, (message) => said.push(message)).configureServer({ watcher });
	return { folder, watcher, said };
}

test(
	'a file that is saved with a slip is told of in Chinese, with its line, and once more when it is mended',
	async () => {
		const { folder, watcher, said } = watchContent();
		const guide = join(folder, GUIDE);
		const good = readFileSync(guide, 'utf8');
		const save = (text: string): void => {
			writeFileSync(guide, text);
			watcher.emit('change', guide);
			// Also told of by the server, and no content.
			watcher.emit('change', join(process.cwd(), 'src/urls.ts'));
		};

		save(good.replace('title: ', 'title：'));
		await vi.waitFor(() => expect(said).toHaveLength(1), PATIENCE);
		expect(said[0]).toContain(`${GUIDE}\n  错误 第 2 行 字段名后面用了全角冒号`);

		save(good);
		await vi.waitFor(() => expect(said).toHaveLength(2), PATIENCE);
		expect(said[1]).toContain(`${GUIDE}\n  改好了`);
	},
	3 * PATIENCE,
);

test(
	'of a file that is deleted, the errors of those that named it are told',
	async () => {
		const { folder, watcher, said } = watchContent();
		const law = join(folder, LAW);
		rmSync(law);
		watcher.emit('unlink', law);
		await vi.waitFor(() => expect(said.length).toBeGreaterThan(1), PATIENCE);
		expect(said[0]).toBe(`\n删去了 ${LAW}，现在别的文件有错误：`);
		expect(said.slice(1).join('')).toContain('study/notes/shili-guiding.yaml\n  错误');
	},
	2 * PATIENCE,
);

test('a check that cannot be run is told of, and that of the next file too', async () => {
	// No program can be given a folder with such a name.
	const folder = 'content\0';
	const watcher = new EventEmitter();
	const said: string[] = [];
	sayProblems(folder, (message) => said.push(message)).configureServer({ watcher });
	for (const times of [1, 2]) {
		watcher.emit('change', join(folder, GUIDE));
		await vi.waitFor(() => expect(said).toHaveLength(times), PATIENCE);
	}
	expect(said[1]).toContain('没有检查保存的文件');
});
