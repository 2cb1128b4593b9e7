import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSiteMap } from '../../../../src/commands/build/pages/site-map.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

test('the site map names every page but those of one wording and of comparisons', async () => {
	const folder = scratchFolder(onTestFinished);
	const pages = [
		'',
		'laws/',
		'laws/guofang-fa/',
		'laws/guofang-fa/2020-12-26/',
		'laws/guofang-fa/compare/',
		'laws/guofang-fa/compare/2009-08-27-to-2020-12-26/',
		'reports/2023/',
	];
	await writeSiteMap(folder, { url: 'https://www.example.gov.cn', base: '/pufa/' }, pages);
	const written = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
	expect([...written.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
		'https://www.example.gov.cn/pufa/',
		'https://www.example.gov.cn/pufa/laws/',
		'https://www.example.gov.cn/pufa/laws/guofang-fa/',
		'https://www.example.gov.cn/pufa/reports/2023/',
	]);
});
