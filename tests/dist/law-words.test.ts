import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import { walk } from '../../src/domain/law/model.ts';
import { attribute, attributes, readPages, textOf } from './pages.ts';

const LAW = 'shili-xian-fangkong-jingbao-sheshi-guanli-guiding';
const pages = new Map(readPages(inject('dist')).map((page) => [page.path, page]));

describe.each(['2019-03-15', '2023-11-20'])('the page of the version of %s', (date) => {
	const page = pages.get(`laws/${LAW}/${date}/`)!;
	const text = readFileSync(join(inject('content'), 'laws', LAW, `${date}.txt`), 'utf8');
	const law = parseLaw(text).value;

	test('shows every line of the official text, character for character', () => {
		const shown = page.elements.filter(({ tagName }) => tagName === 'body').map(textOf)[0]!;
		const lines = text
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line && !line.startsWith('|'));
		expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
	});

	test('shows every cell of its tables', () => {
		const cells = page.elements
			.filter(({ tagName }) => /^t[dh]$/.test(tagName))
			.map((cell) => textOf(cell).trim());
		const rows = walk(law.units).filter((unit) => unit.kind === 'row');
		const expected = rows.flatMap((row) =>
			row.text
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim()),
		);
		expect(expected.length).toBeGreaterThan(0);
		expect(expected.filter((cell) => !cells.includes(cell))).toEqual([]);
	});

	test('has an anchor for every 条, 款, 项 and 目', () => {
		const ids = new Set(attributes(page, 'id'));
		const addresses = walk(law.units)
			.map(({ address }) => address)
			.filter(Boolean);
		expect(addresses.filter((address) => !ids.has(address))).toEqual([]);
	});
});

describe('plain-language notes', () => {
	const page = pages.get(`laws/${LAW}/`)!;

	test('stand apart from the official words and say what they are', () => {
		const notes = page.elements.filter((element) => attribute(element, 'role') === 'note');
		expect(notes.length).toBeGreaterThanOrEqual(8);
		expect(notes.every((note) => textOf(note).includes('非法律原文'))).toBe(true);
	});

	test('of a law without text stand under the number of the article that they explain', () => {
		const law = pages.get('laws/renmin-fangkong-fa/')!;
		const ids = new Set(attributes(law, 'id'));
		for (let article = 1; article <= 53; article += 1) expect(ids).toContain(`t${article}`);
	});
});
