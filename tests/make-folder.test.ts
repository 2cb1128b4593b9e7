import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../src/make-folder.ts';
import { scratchFolder } from './scratch-folder.ts';

const scratch = scratchFolder(afterAll);

test('a folder is made with those above it, and one that is there stays', () => {
	const folder = join(scratch, '法规', '2024', '三月');
	makeFolder(folder);
	writeFileSync(join(folder, 'a.txt'), '甲');
	makeFolder(folder);
	expect(existsSync(join(folder, 'a.txt'))).toBe(true);
});

test('where a file is in the way, the system says so', () => {
	writeFileSync(join(scratch, 'file'), '甲');
	expect(() => makeFolder(join(scratch, 'file', '下面'))).toThrow('ENOTDIR');
});
