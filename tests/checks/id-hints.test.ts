import { expect, test } from 'vitest';
import { idHints } from '../../src/checks/content/id-hints.ts';
import type { ContentFolder } from '../../src/loaders/content-folder.ts';

const registry = (id: string, data: object[]) => ({ id, data });
const FOLDER = {
	laws: [{ id: 'deng-fa', data: { title: '中华人民共和国灯法', shortTitle: '灯法' } }],
	registry: [
		registry('law-names', [{ id: 'qi-fa', title: '旗法', names: ['挂旗法'] }]),
		registry('topics', [{ id: 'dengta', name: '灯塔' }]),
	],
} as unknown as ContentFolder;
const hint = idHints(() => FOLDER);

test.each([
	['a topic', ['topics', 0], '灯塔', '。“灯塔”的编号是 dengta'],
	['a law of the site', ['sources', 0, 'law'], '《灯法》', '。“灯法”的编号是 deng-fa'],
	['a law of the registry', ['laws', 1], '挂旗法', '。“挂旗法”的编号是 qi-fa'],
	['a law where a topic is asked for', ['topics', 0], '灯法', ''],
	['what has no such name', ['topics', 0], '海雾', ''],
	['what is no name', ['topics', 0], 3, ''],
	['a field that names nothing', ['summary'], '灯塔', ''],
])('whoever has written the name of %s is told its id', (_, path, value, told) => {
	expect(hint(path, value)).toBe(told);
});
