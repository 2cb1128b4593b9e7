import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, readPages } from './pages.ts';

const dist = inject('dist');
const base = inject('base');
const linked = (rel: string): [path: string, href: string][] =>
	readPages(dist).flatMap((page) =>
		byTag(page, /^link$/)
			.filter((link) => attribute(link, 'rel') === rel)
			.map((link): [string, string] => [page.path, attribute(link, 'href')!]),
	);
interface Manifest {
	icons: { src: string; sizes: string }[];
}
const fileOf = (address: string): string => join(dist, address.slice(base.length));

describe('the screen of a phone', () => {
	test('keeps the site by its name from the home page, and any other page as itself', () => {
		expect(linked('manifest')).toEqual([['', `${base}manifest.json`]]);
		expect(linked('apple-touch-icon').length).toBe(readPages(dist).length);
	});

	test('gets icons of the sizes that are told, and begins at the home page', async () => {
		const written = readFileSync(join(dist, 'manifest.json'), 'utf8');
		const { icons, ...manifest } = JSON.parse(written) as Manifest;
		expect(manifest).toMatchObject({ start_url: base, scope: base, lang: 'zh-CN' });
		for (const { src, sizes } of icons) {
			const { width, height } = await sharp(fileOf(src)).metadata();
			expect(`${width}x${height}`).toBe(sizes);
		}
	});
});
