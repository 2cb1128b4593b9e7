import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { askedBy } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';

/** Wait for an answer and give the addresses of its hits, under the base. */
async function answer(page: Page, url: string): Promise<string[]> {
	await page.waitForSelector('[data-result], [data-no-result]');
	const hrefs = await page
		.locator('[data-result] a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	return hrefs.map((href) => href.slice(url.length));
}

describe.skipIf(noBrowser)('searching on a phone', { meta }, () => {
	const visit = useSite();

	test('a person finds an article through the search box on the home page', async () => {
		const { page, url, foreign, errors } = await visit(390);
		await page.goto(url);
		await page.locator('main input[name=q]').fill('小区装警报器要公示吗');
		await page.keyboard.press('Enter');
		const hits = await answer(page, url);
		expect(hits.slice(0, 3)).toContain(`${SAMPLE}#t8z1`);
		// Who hears the page goes from one to the next.
		expect(await page.getByRole('heading', { level: 2 }).count()).toBe(hits.length);
		await page.locator(`[data-result] a[href$="${SAMPLE}#t8z1"]`).first().click();
		await page.waitForURL(/#t8z1$/);
		expect(await page.locator('#t8z1').isVisible()).toBe(true);
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('what the first answer needs comes while one types on another page, and for nobody who does not', async () => {
		const { page, url, errors } = await visit(390);
		const loaded: string[] = [];
		page.on('request', (request) => {
			const [file] = /search\/.*\.js$/.exec(request.url()) ?? [];
			if (file) loaded.push(file.replace(/[0-9a-f]{12}/, '…'));
		});
		await page.goto(url);
		await page.waitForLoadState('networkidle');
		expect(loaded).toEqual([]);
		await page.locator('main [data-search-box]').focus();
		await expect
			.poll(() => loaded.sort())
			.toEqual([
				'search/finder/…/root.js',
				'search/scripts/page.….js',
				'search/scripts/worker.….js',
			]);
		expect(errors).toEqual([]);
	});

	test('the root of the index comes once for page and worker', async () => {
		const { page, url } = await visit(390);
		let roots = 0;
		// as a host that lets nobody keep anything
		await page.context().route('**/root.js', async (route) => {
			roots += 1;
			const response = await route.fetch();
			await route.fulfill({ response, headers: { 'cache-control': 'no-store' } });
		});
		await page.goto(`${url}search/#q=${encodeURIComponent('警报')}`);
		await answer(page, url);
		expect(roots).toBe(1);
	});

	test.each([
		['人民防空法22条', 'laws/renmin-fangkong-fa/#t22'],
		['《人民防空法》第二十二条', 'laws/renmin-fangkong-fa/#t22'],
		['民法典第1254条', 'laws/minfa-dian/#t1254'],
		['示例县防空警报设施管理规定第八条之一', `${SAMPLE}#t8z1`],
		['示例县防空警报设施管理规定第八条第二款第三项', `${SAMPLE}#t8-k2-x3`],
	])('%s is the first hit', async (typed, address) => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent(typed)}`);
		expect((await answer(page, url))[0]).toBe(address);
	});

	test('several readings take one line, which opens; one stands there at once', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('警报器装在楼顶要收钱吗')}`);
		await answer(page, url);
		const [line, undo] = [page.locator('[data-meant]'), page.getByText('不这样查')];
		expect(await line.innerText()).toContain('费用');
		expect(await undo.first().isVisible()).toBe(false);
		await line.click();
		expect(await undo.first().isVisible()).toBe(true);
		await page.goto(`${url}search/#q=${encodeURIComponent('楼顶')}`);
		await answer(page, url);
		expect(await undo.first().isVisible()).toBe(true);
		expect(await line.isVisible()).toBe(false);
	});

	test('the first result is on the first screen of a small phone in large type', async () => {
		const { page, url } = await visit(360);
		await page.setViewportSize({ width: 360, height: 640 });
		await page.addInitScript(() => localStorage.setItem('pufa:look', 'size-large'));
		await page.goto(`${url}search/#q=${encodeURIComponent('防空警报')}`);
		await answer(page, url);
		expect((await page.locator('[data-result]').first().boundingBox())!.y).toBeLessThan(640);
		expect(await page.getByRole('heading', { level: 1, name: '搜索' }).count()).toBe(1);
	});

	test('titles of results end their lines between words, where the browser has a dictionary', async () => {
		const { page, url } = await visit(390);
		const titles = async (): Promise<string[]> => {
			// From another page: what only differs behind `#` is not loaded anew.
			await page.goto(`${url}guides/`);
			await page.goto(`${url}search/#q=${encodeURIComponent('警报响了怎么办')}`);
			await answer(page, url);
			return page
				.locator('[data-result]:first-child [data-title]')
				.evaluateAll((all) => all.map((title) => `${title.className} ${title.innerHTML}`));
		};
		expect(await titles()).toEqual(['phrases 真实<wbr>防空警报<wbr>响了<wbr>怎么办']);
		await page.addInitScript('delete Intl.Segmenter');
		expect(await titles()).toEqual([' 真实防空警报响了怎么办']);
	});

	test('where nothing is found, the other ways stand at the edge like all else', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('飞机轮船火车')}`);
		await answer(page, url);
		const left = async (name: string): Promise<number> =>
			(await page.getByRole('link', { name }).boundingBox())!.x;
		expect(await left('也查已失效的旧文本')).toBe(await left('法规目录'));
	});

	test('Enter goes straight to an article that is named without doubt, from any page', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/`);
		await page.locator('main input[name=q]').fill('人民防空法第22条');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${url}laws/renmin-fangkong-fa/#t22`);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${url}guides/`);
		await page.locator('header input[name=q]').fill('行政处罚法33条');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${url}laws/xingzheng-chufa-fa/#t33`);
		expect(await page.locator('#t33').isVisible()).toBe(true);
	});

	test('a bare number offers that article of each law that the site explains', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('第二十二条')}`);
		const hits = await answer(page, url);
		expect(hits).toContain('laws/renmin-fangkong-fa/#t22');
		expect(hits.filter((hit) => hit.endsWith('#t22')).length).toBeGreaterThan(1);
	});

	test('the address is the state: it can be shared, and the back button works', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('警报')}`);
		await answer(page, url);
		await page.locator('main input[name=q]').fill('处罚');
		await page.keyboard.press('Enter');
		await page.waitForURL((address) => askedBy(address.href).get('q') === '处罚');
		await page.goBack();
		await page.waitForURL((address) => askedBy(address.href).get('q') === '警报');
		await expect.poll(() => page.locator('main input[name=q]').inputValue()).toBe('警报');
	});

	test('who opens a line and comes back stands at that line, and goes on with the next one', async () => {
		const { page, url, errors } = await visit(390);
		// As a slow line: the browser has long looked for the place when the list comes.
		await page.route('**/search/finder/**', async (route) => {
			await new Promise((done) => setTimeout(done, 200));
			await route.continue();
		});
		await page.goto(`${url}search/#q=${encodeURIComponent('警报')}`);
		await answer(page, url);
		const link = page.locator('[data-result] a').nth(20);
		await link.scrollIntoViewIfNeeded();
		const top = async (): Promise<number> => Math.round((await link.boundingBox())!.y);
		const [before, href] = [await top(), await link.getAttribute('href')];
		const focused = (): Promise<string | null> =>
			page.evaluate(() => document.activeElement!.getAttribute('href'));
		const isElsewhere = (address: URL): boolean => !address.pathname.endsWith('/search/');
		await link.click();
		await page.waitForURL(isElsewhere);
		// Forward and back once more, too.
		for (const time of [1, 2]) {
			await page.goBack();
			await answer(page, url);
			await expect.poll(focused, { message: `${time}` }).toBe(href);
			// Excerpts of lines above it may have come before and come later now.
			await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(100);
			if (time === 1) await page.goForward();
			if (time === 1) await page.waitForURL(isElsewhere);
		}
		expect(errors).toEqual([]);
	});

	test('who opens a line behind 列出更多 and comes back finds it again', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('警报')}&mode=exact`);
		const more = page.getByRole('button', { name: '列出更多' });
		await more.click();
		const link = page.locator('[data-result] a').nth(60);
		const href = await link.getAttribute('href');
		await link.click();
		await page.waitForURL((address) => !address.pathname.endsWith('/search/'));
		await page.goBack();
		await expect
			.poll(() => page.evaluate(() => document.activeElement!.getAttribute('href')))
			.toBe(href);
	});

	test.each([390, 1280])(
		'where the line breaks the page says so, and has a button that asks again (%i)',
		async (width) => {
			const { page, url } = await visit(width);
			await page.goto(`${url}search/`);
			let isBroken = true;
			await page.route(/\/search\/(?!scripts)/, (route) =>
				isBroken ? route.abort() : route.continue(),
			);
			await page.locator('main input[name=q]').fill('警报');
			await page.keyboard.press('Enter');
			const again = page.getByRole('button', { name: '再试一次' });
			await again.waitFor();
			const said = page.locator('[data-count]');
			expect(await said.innerText()).toContain('现在连不上网站');
			const [words, button] = [await said.boundingBox(), await again.boundingBox()];
			expect(button!.height).toBeLessThan(60);
			expect(button!.y - words!.y - words!.height).toBeLessThan(40);
			isBroken = false;
			await again.click();
			expect(await answer(page, url)).not.toEqual([]);
			expect(await again.isVisible()).toBe(false);
		},
	);

	test('filters narrow the list to one kind of page', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('警报')}`);
		const all = await answer(page, url);
		await page.goto(`${url}guides/`);
		await page.goto(
			`${url}search/#q=${encodeURIComponent('警报')}&kind=${encodeURIComponent('指南')}`,
		);
		const guides = await answer(page, url);
		expect(new Set(all.map((hit) => hit.split('/')[0])).size).toBeGreaterThan(1);
		expect(new Set(guides.map((hit) => hit.split('/')[0]))).toEqual(new Set(['guides']));
	});

	test('nothing found says so', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/#q=${encodeURIComponent('饕餮貔貅')}`);
		expect(await answer(page, url)).toEqual([]);
		expect(await page.locator('[data-no-result]').innerText()).toContain('饕餮貔貅');
	});

	test('without scripts no box promises a search: the home page and the search page have the lists instead', async () => {
		const { page, url } = await visit(1280, { javaScriptEnabled: false });
		for (const path of ['', 'search/', 'laws/']) {
			await page.goto(url + path);
			expect(await page.locator('input[name=q]:visible').count()).toBe(0);
		}
		for (const path of ['', 'search/']) {
			await page.goto(url + path);
			for (const list of ['全部指南', '法规目录'])
				expect(
					await page
						.locator('main form, site-search')
						.getByRole('link', { name: list })
						.first()
						.isVisible(),
				).toBe(true);
		}
	});

	test.each(['site-search', 'citation-check'])(
		'a %s whose script does not come says so, and what to do',
		async (tag) => {
			const { page, url } = await visit(390);
			await page.route(/\.js$/, (route) => route.abort());
			await page.goto(url + (tag === 'site-search' ? 'search/' : 'tools/citations/'));
			const said = page.locator(tag).getByText('没有载入');
			// A script that is only late is given some seconds.
			expect(await said.isVisible()).toBe(false);
			await page.evaluate(() => {
				for (const pause of document.getAnimations()) pause.finish();
			});
			expect(await said.innerText()).toContain('刷新本页再试');
		},
	);

	test.each(['', 'search/', 'tools/citations/'])(
		'under a policy without any script, page “%s” says so at once',
		async (path) => {
			const { page, url } = await visit(390);
			await page.route('**', async (route) => {
				const response = await route.fetch();
				const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
				await route.fulfill({ response, headers });
			});
			await page.goto(url + path);
			expect(await page.locator('main').getByText('没有载入').isVisible()).toBe(true);
		},
	);
});
