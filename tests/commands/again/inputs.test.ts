import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputsOf } from '../../../src/commands/again/inputs.ts';

let scratch: string;
let content: string;
beforeEach(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-inputs-'));
	content = join(scratch, 'content');
	write('site.yaml', 'name: 甲');
	write('laws/jia-fa/law.yaml', 'title: 甲法');
	write('laws/jia-fa/2024-01-01.txt', '第一条　甲。');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(join(content, path, '..'), { recursive: true });
	writeFileSync(join(content, path), text);
}

/** Whether a build after a change may go on from the one before. */
const isGoneOn = (change: () => void): boolean => {
	const before = inputsOf(content);
	change();
	return inputsOf(content).others === before.others;
};

describe('what a site is made of', () => {
	test('an edited text is another text, and all else is the same', () => {
		const before = inputsOf(content);
		expect(isGoneOn(() => write('laws/jia-fa/2024-01-01.txt', '第一条　乙。'))).toBe(true);
		const after = inputsOf(content);
		expect([...after.files.keys()]).toEqual(['laws/jia-fa/2024-01-01.txt', 'laws/jia-fa/law.yaml']);
		expect(after.files).not.toEqual(before.files);
	});

	test.each<[what: string, change: () => void]>([
		['metadata', () => write('laws/jia-fa/law.yaml', 'title: 乙法')],
		['a new text', () => write('laws/jia-fa/2025-01-01.txt', '第一条　甲。')],
		['a text that is gone', () => rmSync(join(content, 'laws/jia-fa/2024-01-01.txt'))],
		['notes', () => write('study/notes/jia-fa.yaml', 'law: jia-fa')],
	])('%s of a law that is there can be gone on with', (_, change) => {
		const before = inputsOf(content).files;
		expect(isGoneOn(change)).toBe(true);
		expect(inputsOf(content).files).not.toEqual(before);
	});

	test.each<[what: string, change: () => void]>([
		['a new law', () => write('laws/yi-fa/law.yaml', 'title: 乙法')],
		['a law that is gone', () => rmSync(join(content, 'laws/jia-fa/law.yaml'))],
		['settings', () => write('site.yaml', 'name: 乙')],
		['a new guide', () => write('guides/jia.mdx', '甲')],
		['a picture', () => write('jia.png', '甲')],
	])('%s changes everything', (_, change) => {
		expect(isGoneOn(change)).toBe(false);
	});

	test('a text that was saved as GBK is told', () => {
		expect(inputsOf(content).garbled).toEqual([]);
		// e.g. 第 in GB 18030
		writeFileSync(join(content, 'laws/jia-fa/2024-01-01.txt'), Buffer.from([0xb5, 0xda]));
		expect(inputsOf(content).garbled).toEqual(['laws/jia-fa/2024-01-01.txt']);
	});

	test('what lies behind links is seen, texts and folders', () => {
		const elsewhere = join(scratch, 'elsewhere');
		mkdirSync(elsewhere);
		writeFileSync(join(elsewhere, '2023-01-01.txt'), '第一条　甲。');
		symlinkSync(elsewhere, join(content, 'laws/yi-fa'));
		const before = inputsOf(content).files.get('laws/yi-fa/2023-01-01.txt');
		writeFileSync(join(elsewhere, '2023-01-01.txt'), '第一条　乙。');
		const after = inputsOf(content).files.get('laws/yi-fa/2023-01-01.txt');
		expect(before).toBeDefined();
		expect(after).not.toBe(before);
	});

	test('what an editor or a version control hides there is not', () => {
		expect(isGoneOn(() => write('.git/index', '甲'))).toBe(true);
	});
});
