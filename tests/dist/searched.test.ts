import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pageSections } from '../../src/search/index/own/page-sections.ts';
import { readPages } from './pages.ts';

const dist = inject('dist');
const passages = readPages(dist)
	.filter(({ path }) => /^(?:guides|study)\/./.test(path))
	.flatMap(({ path }) => {
		const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
		return pageSections(html, path)?.passages.map((passage) => ({ path, ...passage })) ?? [];
	});

describe('what is searched of guides and study units', () => {
	test('is what they say, not where they have it from or what else there is to read', () => {
		const labels = passages.map(({ label }) => label);
		expect(labels).toContain('常见误解');
		expect(labels).not.toContain('依据和来源');
		expect(labels).not.toContain('接着学');
	});

	test('is not what their tables say about them', () => {
		const about = passages.filter(({ text }) => /下次复核|阅读时间/.test(text));
		expect(about).toEqual([]);
	});

	test('ends with the step: what a guide is not for stands behind one by chance', () => {
		const steps = passages.filter(({ text }) => text.includes('这一篇只讲'));
		expect(steps).toEqual([]);
	});
});
