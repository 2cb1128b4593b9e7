import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { lawsByResults, lawsByTitle } from '../../../src/commands/eval/law-of-file.ts';
import { partOf, readQuestions, spread } from '../../../src/commands/eval/questions.ts';
import type { LawFolder } from '../../../src/loaders/content-folder.ts';
import { scratchFolder } from '../../scratch-folder.ts';

const folder = scratchFolder(afterAll);

/** A file with these words; gives its path. */
const file = (words: string): string => {
	const path = join(folder, 'file');
	writeFileSync(path, words);
	return path;
};
const lawOf = (name: string): string | null => (name === 'a/示例法.md' ? 'shili-fa' : null);

describe('a file of questions', () => {
	test('names articles of files; what is not there is told and left out', () => {
		const relevant = [
			[{ file: 'a/示例法.md', article: '第二条' }],
			[{ file: 'b.md', article: '第三条' }],
		];
		const path = file(JSON.stringify([{ id: 8, query: '问', relevant }]));
		expect(readQuestions(path, lawOf)).toEqual({
			questions: [{ id: 8, query: '问', expected: ['laws/shili-fa/#t2'] }],
			lost: ['b.md 第三条'],
		});
	});

	test('or names addresses, and is numbered from 1', () => {
		const path = file(JSON.stringify([{ typed: '示例法2条', expect: ['laws/shili-fa/#t2'] }]));
		expect(readQuestions(path, lawOf).questions).toEqual([
			{ id: 1, query: '示例法2条', expected: ['laws/shili-fa/#t2'] },
		]);
	});

	test.each([
		['not JSON', '{', /读不了，应是 JSON 文件/],
		['no list', '{}', /应是一个列表/],
		[
			'a wrong entry',
			'[{"typed":"甲","expect":[]},{"query":"乙"}]',
			/第 2 项：应是 .*现在是 \{"query":"乙"\}/,
		],
	])('with %s says what to mend', (_, words, message) => {
		expect(() => readQuestions(file(words), lawOf)).toThrow(message);
	});
});

test('the parts hold every question once', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat()), (ids) => {
			const all = ids.map((id) => ({ id, query: '', expected: [] }));
			const [tune, tested] = [partOf(all, 'tune'), partOf(all, 'test')];
			expect(tested.every(({ id }) => id % 4 === 0)).toBe(true);
			expect([...tune, ...tested].toSorted((a, b) => a.id - b.id)).toEqual(
				partOf(all, 'all').toSorted((a, b) => a.id - b.id),
			);
		}),
	);
});

test('a sample has the wanted size, in order, none twice', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat()), fc.nat(40), (list, count) => {
			const sample = spread(list, count);
			expect(sample).toHaveLength(Math.min(count, list.length));
			expect(list.filter((one) => sample.includes(one))).toEqual(sample);
		}),
	);
});

describe('the law of a file', () => {
	test('by what the importer printed, however long the path', () => {
		const lines = [
			'一行说明',
			'{"source":"/c/甲类/示例法.md","id":"shili-fa"}',
			'{"source":"D:\\\\c\\\\乙类\\\\示例法.md","id":"shili-fa-2"}',
			'{"source":"/c/坏.md","id":null}',
		];
		const find = lawsByResults(file(lines.join('\n')));
		expect(['甲类/示例法.md', '乙类/示例法.md', '类/示例法.md', '坏.md'].map(find)).toEqual([
			'shili-fa',
			'shili-fa-2',
			null,
			null,
		]);
	});

	test('by title, and by date among laws of one title', () => {
		const law = (id: string, title: string, date: string): LawFolder => ({
			...({ id, data: { title }, texts: [date] } as unknown as LawFolder),
		});
		const find = lawsByTitle([
			law('a', '中华人民共和国示例法', '2001-01-01'),
			law('b', '示例法', '2020-02-02'),
			law('c', '示例条例', '2010-10-10'),
		]);
		expect(
			[
				'类/示例法.md',
				'示例法(2020-02-02).md',
				'示例法_20010101.docx',
				'示例条例（2010年10月10日）.txt',
				'示例条例/附则编.md',
				'无此法.md',
			].map(find),
		).toEqual(['a', 'b', 'a', 'c', 'c', null]);
	});
});
