import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { TABLE_NAMES, tablesIn, withTables } from './field-tables.ts';
import { scratchFolder } from '../scratch-folder.ts';

const path = resolve(import.meta.dirname, '../../content/README.md');
const readme = readFileSync(path, 'utf8');

interface Example {
	file: string;
	text: string;
}

// e.g. "…，文件 `site.yaml`：\n\n```yaml\nname: …\n```"
const EXAMPLE = /文件 `([^`]+)`[^\n]*：\n\n```\w+\n([\s\S]*?\n)```/g;

const examples: Example[] = [...readme.matchAll(EXAMPLE)].map(([, file = '', text = '']) => ({
	file,
	text,
}));

describe('content/README.md', () => {
	test('has an example of every kind of file', () => {
		const law = 'laws/shili-xian-binan-changsuo-guanli-guiding';
		expect(examples.map(({ file }) => file)).toEqual([
			'site.yaml',
			`${law}/law.yaml`,
			`${law}/2022-05-10.txt`,
			`${law}/2025-09-01.txt`,
			'study/notes/shili-xian-binan-changsuo-guanli-guiding.yaml',
			'study/binan-changsuo.mdx',
			'guides/qu-binan-changsuo.mdx',
			'reports/2025.mdx',
			'registry/topics.yaml',
			'registry/issuers.yaml',
			'registry/law-names.yaml',
			'registry/synonyms.yaml',
			'registry/days.yaml',
			'registry/alarms.yaml',
		]);
	});

	test('has a field table for every kind of file', () => {
		expect(tablesIn(readme).sort()).toEqual([...TABLE_NAMES].sort());
	});

	// After a change of a schema: npx vitest run tests/content/readme.test.ts --update
	test('has field tables that say what the schemas say', async () => {
		await expect(withTables(readme)).toMatchFileSnapshot(path);
	});
});

describe('the examples of content/README.md', () => {
	const folder = scratchFolder(afterAll);

	beforeAll(() => {
		for (const { file, text } of examples) {
			mkdirSync(join(folder, dirname(file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
	});


	test('hold to their schemas and pass every check', () => {
		// A day before any of their review dates.
		const moment = { now: '2026-11-23 12:00', today: '2026-11-23' };
		expect(checkContent(folder, moment).problems).toEqual([]);
	});
});
