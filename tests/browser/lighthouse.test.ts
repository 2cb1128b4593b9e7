import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/commands/site-server.ts';
import { precompress } from '../../src/publish/precompress.ts';
import { askLighthouse } from './lighthouse-run.ts';
import { meta, noBrowser } from './site.ts';

/** Home, a law with its text and notes, a report, a guide, search. */
const PAGES = [
	'',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/',
	'reports/2024/',
	'guides/zhenshi-jingbao/',
	'search/',
];

describe.skipIf(noBrowser)('Lighthouse, as a phone on a slow line', { meta }, () => {
	test(
		'gives 100 of 100 in every category to every kind of page',
		{ timeout: 240_000 },
		async () => {
			const folder = mkdtempSync(join(tmpdir(), 'pufa-lighthouse-'));
			cpSync(inject('dist'), folder, { recursive: true });
			await precompress(folder);
			const site = await serveSite(folder, inject('base'), 0);
			try {
				const verdicts = await askLighthouse(PAGES.map((path) => site.url + path));
				expect(verdicts).toEqual(
					PAGES.map(() => ({
						scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
						missed: [],
					})),
				);
			} finally {
				site.server.close();
				rmSync(folder, { recursive: true, force: true });
			}
		},
	);
});
