import { describe, expect, test } from 'vitest';
import { EARLY_SCRIPT } from '../../src/layouts/early-script.ts';
import { policyOf } from '../../src/site/frame/policy.ts';
import { BOX, findWholePage, queryFor } from './search-visit.ts';
import { meta, noBrowser, useSite, type Visit } from './site.ts';

/** A strict policy, as an office's host may set it. WebAssembly is what Pagefind needs for 全文检索. */
const POLICY = policyOf([EARLY_SCRIPT], true);
const STRICTEST = policyOf([EARLY_SCRIPT]);

describe.skipIf(noBrowser)('under a policy for content of the own host only', { meta }, () => {
	const visit = useSite();

	/** A visit whose every answer carries the policy. */
	async function underPolicy(policy: string): Promise<Visit> {
		const opened = await visit();
		await opened.page.route('**', async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': policy };
			await route.fulfill({ response, headers });
		});
		return opened;
	}

	test.each([STRICTEST, POLICY])('%s: the finder finds, in its worker', async (policy) => {
		const { page, url, errors } = await underPolicy(policy);
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result] mark');
		expect(page.workers()).toHaveLength(1);
		expect(errors).toEqual([]);
	});

	test('全文检索 finds whole pages where WebAssembly is allowed', async () => {
		const { page, url, errors } = await underPolicy(POLICY);
		await findWholePage(page, url);
		expect(errors).toEqual([]);
	});

	test('全文检索 finds passages where it is forbidden', async () => {
		const { page, url } = await underPolicy(STRICTEST);
		await page.goto(`${url}search/${queryFor('断电 卧倒', '&mode=exact')}`);
		await page.waitForSelector('[data-result] mark');
	});

	test('where workers are forbidden, the engine runs in the page', async () => {
		const { page, url } = await underPolicy("default-src 'self'; worker-src 'none'");
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result] mark');
		expect(page.workers()).toHaveLength(0);
	});

	test.each(['', 'laws/', 'laws/renmin-fangkong-fa/', 'guides/fangkong-jingbao-xinhao/'])(
		'page “%s” breaks no rule of it',
		async (path) => {
			const { page, url, errors } = await underPolicy(STRICTEST);
			await page.goto(`${url}${path}`);
			await page.locator('[data-search-box]').first().waitFor({ state: 'attached' });
			expect(errors).toEqual([]);
		},
	);

	test('typing and saving the record of queries work', async () => {
		const { page, url, errors } = await underPolicy(STRICTEST);
		await page.goto(`${url}search/`);
		await page.locator(BOX).fill('饕餮貔貅');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-no-result]');
		await page.locator('[data-records] summary').click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-ledger-save]').click(),
		]);
		expect(await download.failure()).toBeNull();
		expect(errors).toEqual([]);
	});
});
