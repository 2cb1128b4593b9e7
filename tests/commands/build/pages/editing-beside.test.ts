import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listsOfEditing } from '../../../../src/commands/build/pages/editing-beside.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const EMPTY = 'export default new Map();';
const LIST = 'export default new Map([["a.mdx", () => import("a")]]);';
const NEWER = 'export default new Map([["b.mdx", () => import("b")]]);';

test.each<[what: string, before: string | null, after: string | null, then: string | null]>([
	['a list that was emptied is put back', LIST, EMPTY, LIST],
	['one that the server has written meanwhile stays', LIST, NEWER, NEWER],
	['one that was empty stays so', EMPTY, EMPTY, EMPTY],
	['one that nobody had is none', null, EMPTY, EMPTY],
	['one that is gone stays gone', LIST, null, null],
])('%s', (_, before, after, then) => {
	const project = scratchFolder(onTestFinished);
	const file = join(project, '.astro/content-modules.mjs');
	mkdirSync(join(project, '.astro'));
	const write = (text: string | null): void =>
		text === null ? rmSync(file, { force: true }) : writeFileSync(file, text);
	write(before);
	const putBack = listsOfEditing(project);
	write(after);
	putBack();
	if (then === null) expect(() => readFileSync(file)).toThrow('ENOENT');
	else expect(readFileSync(file, 'utf8')).toBe(then);
});
