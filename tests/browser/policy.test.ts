import { describe, expect, test } from 'vitest';
import { pageTypes } from './page-types.ts';
import { findWholePage, queryFor } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('the policy of the pages', { meta }, () => {
	const visit = useSite();

	test.each(pageTypes())(
		'%s breaks no rule, logs no error and asks no other host',
		async (path) => {
			const { page, url, errors, foreign } = await visit();
			await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
			expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
		},
	);

	test('lets the finder answer', async () => {
		const { page, url, errors, foreign } = await visit();
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result]');
		expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
	});

	test('lets Pagefind answer, which is WebAssembly', async () => {
		const { page, url, errors, foreign } = await visit();
		await findWholePage(page, url);
		expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
	});

	test('stops what it should stop: code in the page, styles in the page, other hosts', async () => {
		const { page, url } = await visit();
		await page.goto(url);
		const broken = await page.evaluateHandle(async () => {
			const rules: string[] = [];
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
				rules.push(effectiveDirective),
			);
			const script = document.createElement('script');
			script.text = 'window.ran = true';
			const image = new Image();
			image.src = 'https://other.example/a.png';
			document.body.append(script, image);
			document.body.setAttribute('style', 'color: red');
			await fetch('https://other.example/').catch(() => undefined);
			return rules;
		});
		// They are reported in a while.
		await expect
			.poll(() => broken.evaluate((rules) => rules.toSorted()))
			.toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});
});
