import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { attribute, attributes, byTag, readPages } from './pages.ts';

const NAMES = ['laws', 'reports', 'guides'];

const read = (name: string): string =>
	readFileSync(join(inject('dist'), `feeds/${name}.xml`), 'utf8');
const texts = (xml: string, name: string): string[] =>
	Array.from(
		new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name),
	).map(({ textContent }) => textContent ?? '');

describe('the feeds', () => {
	test.each(NAMES)('of %s leads to pages that are there, newest first, each once', (name) => {
		const [self, ...ids] = texts(read(name), 'id');
		expect(new URL(self!).pathname).toBe(`${inject('base')}feeds/${name}.xml`);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) {
			const path = new URL(id).pathname.slice(inject('base').length);
			expect(existsSync(join(inject('dist'), path, 'index.html')), id).toBe(true);
		}
		const [whole, ...days] = texts(read(name), 'updated');
		expect(days).toEqual([...days].sort().reverse());
		expect(whole).toBe(days[0]);
	});

	test('of laws tells of every version, and says which are invented', () => {
		const titles = texts(read('laws'), 'title');
		expect(titles).toContain('《示例县防空警报设施管理规定》2023年11月20日修正（示例，内容虚构）');
		expect(titles).toContain('《示例县防空警报设施管理规定》2019年3月15日制定（示例，内容虚构）');
	});

	test('are named where people look for news, and not on the page of a law', () => {
		const pages = readPages(inject('dist'));
		const told = pages
			.filter((page) =>
				byTag(page, /^link$/).some((link) => attribute(link, 'type') === 'application/atom+xml'),
			)
			.map(({ path }) => path);
		expect(told.sort()).toEqual(['', 'data/', 'guides/', 'laws/', 'reports/']);
		const data = pages.find(({ path }) => path === 'data/')!;
		for (const name of NAMES)
			expect(attributes(data, 'href')).toContain(`${inject('base')}feeds/${name}.xml`);
	});
});
