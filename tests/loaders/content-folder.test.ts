import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/loaders/content-folder.ts';
import { readSource } from '../../src/loaders/yaml-source.ts';
import { folderWith } from '../checks/folder.ts';

const YAML = `# 说明
title: 示例
versions:
  - date: 2020-01-01

  - date: 2021-01-01
    kind: 修正
topics: [a, b]
`;

describe('a field is found on its line', () => {
	test.each([
		[[], 2],
		[['title'], 2],
		[['versions'], 3],
		[['versions', 0], 4],
		[['versions', 1, 'date'], 6],
		[['versions', 1, 'kind'], 7],
		[['topics', 1], 8],
		// What is not there is shown where it belongs.
		[['versions', 1, 'effective'], 6],
		[['versions', 9], 3],
		[['issuer'], 2],
	])('%j on line %i', (path, line) => {
		const folder = folderWith({ 'laws/a/law.yaml': YAML });
		expect(readSource(folder, 'laws/a/law.yaml').lineOf(path)).toBe(line);
	});

	test('of frontmatter too, whatever stands above it and whatever the line ends are', () => {
		const folder = folderWith({
			'guides/a.mdx': '\uFEFF\r\n---\r\ntitle: 示例\r\norder: 1\r\n---\r\n\r\n正文\r\n',
		});
		const source = readSource(folder, 'guides/a.mdx');
		expect(source).toMatchObject({ data: { title: '示例', order: 1 }, faults: [], bodyLine: 6 });
		expect(source.lineOf(['order'])).toBe(4);
		expect(source.body).toBe('\r\n正文\r\n');
	});
});

describe('a content folder', () => {
	test('may have only laws and site.yaml', () => {
		const found = readContentFolder(
			folderWith(Object.fromEntries([...NOT_LAWS].map((file) => [file, null]))),
		);
		expect(found.laws.map(({ id, texts }) => [id, texts])).toEqual([
			['shili-guiding', ['2020-03-01']],
		]);
		expect(found).toMatchObject({
			notes: [],
			reports: [],
			study: [],
			guides: [],
			registry: [],
			strays: [],
		});
	});

	test('that does not exist is empty', () => {
		expect(readContentFolder('/nowhere/at/all')).toMatchObject({
			site: null,
			laws: [],
			strays: [],
		});
	});

	test('names every file that nothing reads, but not pictures and what the system leaves behind', () => {
		const folder = folderWith({
			'.DS_Store': '',
			'README.md': '',
			'说明.docx': '',
			'guides/tu.png': '',
			'guides/~$zhinan.docx': '',
			'guides/b.md': '',
			'study/notes/a.yml': '',
			'laws/kong/1.txt': '',
			'laws/shili-guiding/a.pdf': '',
		});
		expect(readContentFolder(folder).strays.sort()).toEqual([
			'guides/b.md',
			'laws/kong',
			'laws/shili-guiding/a.pdf',
			'study/notes/a.yml',
			'说明.docx',
		]);
	});
});

const NOT_LAWS = [
	...['notes/shili-guiding.yaml', 'xuexi.mdx'].map((name) => `study/${name}`),
	'guides/zhinan.mdx',
	...['2023.mdx', '2024.mdx'].map((name) => `reports/${name}`),
	...['topics', 'issuers', 'law-names', 'days', 'alarms'].map((name) => `registry/${name}.yaml`),
];
