import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { inputsOf } from '../../../../src/commands/build/again/inputs.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

let scratch: string;
let content: string;
beforeEach(() => {
	scratch = scratchFolder(onTestFinished);
	content = join(scratch, 'content');
	write('site.yaml', 'name: 甲');
	write('laws/jia-fa/law.yaml', 'title: 甲法');
	write('laws/jia-fa/2024-01-01.txt', '第一条　甲。');
});

function write(path: string, text: string): void {
	mkdirSync(join(content, path, '..'), { recursive: true });
	writeFileSync(join(content, path), text);
}

type Part = 'files' | 'others' | 'common';

/** Which of the hashes a change makes others. */
function changedBy(change: () => void): Part[] {
	const before = inputsOf(content);
	change();
	const after = inputsOf(content);
	const parts: Part[] = ['files', 'others', 'common'];
	return parts.filter((part) => !isDeepStrictEqual(before[part], after[part]));
}

describe('what a site is made of', () => {
	test.each<[what: string, change: () => void, changed: Part[]]>([
		['an edited text', () => write('laws/jia-fa/2024-01-01.txt', '第一条　乙。'), ['files']],
		['metadata', () => write('laws/jia-fa/law.yaml', 'title: 乙法'), ['files']],
		['a new text', () => write('laws/jia-fa/2025-01-01.txt', '第一条　甲。'), ['files']],
		['a text that is gone', () => rmSync(join(content, 'laws/jia-fa/2024-01-01.txt')), ['files']],
		['notes', () => write('study/notes/jia-fa.yaml', 'law: jia-fa'), ['files']],
		['a new law', () => write('laws/yi-fa/law.yaml', 'title: 乙法'), ['files', 'others']],
		[
			'a law that is gone',
			() => rmSync(join(content, 'laws/jia-fa/law.yaml')),
			['files', 'others'],
		],
		['a new guide', () => write('guides/jia.mdx', '甲'), ['others']],
		['everyday words', () => write('registry/synonyms.yaml', '- id: jia'), ['others']],
		['topics', () => write('registry/topics.yaml', '- id: jia'), ['others', 'common']],
		['settings', () => write('site.yaml', 'name: 乙'), ['others', 'common']],
		['a picture', () => write('jia.png', '甲'), ['others', 'common']],
		['what an editor or a version control hides there', () => write('.git/index', '甲'), []],
	])('%s', (_, change, changed) => {
		expect(changedBy(change)).toEqual(changed);
	});

	test('files of laws go by their paths', () => {
		expect([...inputsOf(content).files.keys()]).toEqual([
			'laws/jia-fa/2024-01-01.txt',
			'laws/jia-fa/law.yaml',
		]);
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
});
