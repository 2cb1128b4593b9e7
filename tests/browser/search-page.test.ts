import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import {
	asked,
	askedBy,
	BOX,
	findWholePage,
	focused,
	openSearch,
	queryFor,
	queryOf,
} from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

/** Time goes on only as a test says. */
async function stopClock({ clock }: Page): Promise<void> {
	await clock.install({ time: 0 });
	await clock.pauseAt(1000);
}

const TODAY = /^\d{4}-\d{2}-\d{2}$/;

describe.skipIf(noBrowser)('the search page', { meta }, () => {
	const visit = useSite();

	test('shows results while one types, after a pause; the first letter is a step back', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		await page.locator(BOX).fill('');
		await expect.poll(() => queryOf(page)).toBeNull();
		await stopClock(page);
		for (const letter of '疏散路线') {
			await page.keyboard.insertText(letter);
			await page.clock.runFor(20);
		}
		await page.clock.runFor(1000);
		await expect.poll(() => queryOf(page)).toBe('疏散路线');
		expect(await asked(page)).toEqual(['警报', '疏散路线']);
		expect(await page.title()).toMatch(/^疏散路线 - 搜索/);
		await page.goBack();
		await expect.poll(() => page.locator(BOX).inputValue()).toBe('警报');
	});

	test('a late answer never takes the place of a newer one', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		await page.locator(BOX).fill('慢百');
		await expect.poll(() => asked(page)).toEqual(['慢百']);
		// The room of the answer is held, so that nothing moves when it comes.
		expect((await page.locator('body > footer').boundingBox())!.y).toBeGreaterThan(844);
		await page.locator(BOX).fill('警报');
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		await page.waitForSelector('html[data-answered="慢百"]');
		expect(await page.locator('[data-result]').count()).toBe(3);
	});

	test('a screen reader hears of a search once, in one region, when the typing has ended', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		expect(await page.locator('main [aria-live], main [role=status]').count()).toBe(1);
		await page.evaluate(() => {
			const region = document.querySelector('[data-status]')!;
			const said: string[] = [];
			new MutationObserver(() => {
				if (region.textContent) said.push(region.textContent);
				document.documentElement.dataset['said'] = said.join('|');
			}).observe(region, { childList: true, characterData: true, subtree: true });
		});
		const said = () => page.evaluate(() => document.documentElement.dataset['said']);
		await page.locator(BOX).focus();
		await stopClock(page);
		// Slow enough that a search runs for each letter, and not so slow that the typing has ended.
		for (const letter of '欠薪了') {
			await page.keyboard.insertText(letter);
			await page.clock.runFor(350);
		}
		expect(await said()).toBeUndefined();
		await page.clock.runFor(1000);
		await expect.poll(said).toBe('找到 3 处；“欠薪”也按“拖欠劳动报酬”查找');
		expect((await asked(page)).length).toBeGreaterThan(1);
	});

	test('says what was understood; the reader can take it back, share that, and restore it', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('欠薪怎么办'));
		const reading = page.locator('[data-readings] li');
		await expect.poll(() => reading.innerText()).toContain('“欠薪”也按“拖欠劳动报酬”查找');
		await page.getByRole('button', { name: /^不这样查/ }).press('Enter');
		await expect.poll(() => reading.innerText()).toContain('没有采用');
		expect(askedBy(page.url()).getAll('undo')).toEqual(['synonym:欠薪']);
		// The focus is on the button that restores it.
		expect(await focused(page)).toBe('恢复');
		await page.keyboard.press('Enter');
		await expect.poll(() => reading.innerText()).toContain('不这样查');
		expect(askedBy(page.url()).has('undo')).toBe(false);
		await page.goBack();
		await expect.poll(() => reading.innerText()).toContain('没有采用');
		// Another query is understood afresh.
		await page.locator(BOX).fill('欠薪');
		await page.keyboard.press('Enter');
		await expect.poll(() => reading.innerText()).toContain('不这样查');
		expect(askedBy(page.url()).has('undo')).toBe(false);
	});

	test('an address in which a reading was taken back can be restored by who got it', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('欠薪', '&undo=synonym%3A欠薪'));
		await page.getByRole('button', { name: /^恢复/ }).click();
		await expect
			.poll(() => page.locator('[data-readings]').innerText())
			.toContain('“欠薪”也按“拖欠劳动报酬”查找');
	});

	test('filters have counts, chosen ones stand in a list and can be removed', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		await page.locator('[data-filters] summary').click();
		expect(await page.locator('[data-filter=kind] option').allTextContents()).toEqual([
			'全部',
			'法规（3）',
			'指南（2）',
		]);
		await page.locator('[data-filter=kind]').selectOption('法规');
		await page.locator('[data-set=older]').check();
		await expect
			.poll(() => page.locator('[data-chosen] li').allInnerTexts())
			.toEqual([expect.stringContaining('类别：法规'), expect.stringContaining('旧文本')]);
		const params = askedBy(page.url());
		expect([params.get('kind'), params.get('older')]).toEqual(['法规', '1']);
		for (const name of [/类别：法规/, /旧文本/])
			await page.locator('[data-chosen]').getByRole('button', { name }).click();
		expect(await page.locator('[data-chosen]').isVisible()).toBe(false);
		expect([...askedBy(page.url()).keys()]).toEqual(['q']);
	});

	test('filters fold on a phone and lie open beside the results where there is room', async () => {
		const { page, url } = await visit(390);
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		expect(await page.locator('[data-filter=kind]').isVisible()).toBe(false);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.locator('[data-filter=kind]').waitFor();
		const left = async (mark: string): Promise<number> =>
			(await page.locator(mark).first().boundingBox())!.x;
		expect(await left('[data-filter=kind]')).toBeGreaterThan((await left('[data-result]')) + 500);
	});

	test('every facet of the site is a filter: kind, level, topic, issuer, year', async () => {
		const { page, url } = await visit(1280);
		for (const mode of ['', '&mode=exact']) {
			await page.goto(`${url}search/${queryFor('警报', mode)}`);
			await page.waitForSelector('[data-result]');
			const shown = await page
				.locator('[data-filter]:visible')
				.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['filter']));
			expect(shown).toEqual(expect.arrayContaining(['kind', 'level', 'topic', 'issuer', 'year']));
		}
		await page.locator('[data-filter=issuer]').selectOption({ index: 1 });
		await expect.poll(() => askedBy(page.url()).has('issuer')).toBe(true);
		await expect.poll(() => page.locator('[data-chosen]').innerText()).toContain('制定机关');
	});

	test('texts that are no longer in force are marked by words and a frame', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('旧'));
		await page.waitForSelector('[data-past]');
		expect(await page.locator('[data-past] [data-law-status]').allInnerTexts()).toEqual([
			'已废止',
			'已修改',
		]);
		const frames = await page
			.locator('[data-law-status]')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
		expect(frames).toEqual(['none', 'solid', 'solid']);
	});

	test('a hundred results are in the list; later excerpts come near the screen, and nothing jumps', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('百'));
		const lines = page.locator('[data-result]');
		await expect.poll(() => lines.count()).toBe(100);
		expect(await page.locator('[data-count]').innerText()).toBe('找到 345 处，列出前 100 处');
		expect(await lines.nth(99).locator('a').innerText()).toContain('第100条');
		expect(await lines.nth(99).locator('mark').count()).toBe(0);
		const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
		const before = await height();
		await lines.nth(99).scrollIntoViewIfNeeded();
		await expect.poll(() => lines.nth(99).locator('mark').innerText()).toBe('百');
		expect(await height()).toBe(before);
	});

	test('nothing found: what was tried, near terms and wider searches as links, whom to ask', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('无此词', '&kind=法规'));
		const panel = page.locator('[data-no-result]');
		await panel.waitFor();
		const words = await panel.innerText();
		for (const part of ['没有找到“无此词”', '类别：法规', '法规目录', '网站地图', '电话'])
			expect(words).toContain(part);
		await panel.getByRole('link', { name: '去掉筛选再查' }).click();
		await expect.poll(() => askedBy(page.url()).has('kind')).toBe(false);
		await panel.getByRole('link', { name: '疏散' }).click();
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		expect(queryOf(page)).toBe('疏散');
		expect(await panel.count()).toBe(0);
	});

	test('signs alone are not looked for: the page says what one can type, and keeps nothing of them', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('？！。'));
		const panel = page.locator('[data-no-result]');
		await panel.waitFor();
		const words = await panel.innerText();
		for (const part of ['“？！。”里没有可以查找的字，请输入字词', '人民防空法22条'])
			expect(words).toContain(part);
		expect(words).not.toContain('逐字');
		expect(await asked(page)).toEqual([]);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.locator(BOX).fill('警报');
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		expect(await panel.count()).toBe(0);
	});

	test('an index that does not load is told, and the next search tries again', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('误'));
		await expect.poll(() => page.locator('[data-count]').innerText()).toContain('请再试一次');
		await page.locator(BOX).fill('警报');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
	});

	test('what fails for a moment is asked for once more before anything is said', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('断电'));
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		expect(await asked(page)).toEqual(['断电', '断电']);
	});

	test('a search that had no network is answered when the network is back', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		await page.context().setOffline(true);
		await page.locator(BOX).fill('网点');
		await expect.poll(() => page.locator('[data-count]').innerText()).toContain('连不上网站');
		await page.context().setOffline(false);
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
	});

	test('全文检索 lists what holds the very words, on request, with filters', async () => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result]');
		await page.locator('[data-set=exact]').check();
		await expect.poll(() => askedBy(page.url()).get('mode')).toBe('exact');
		// The lines of the search before are still there for a moment.
		await expect.poll(() => page.locator('[data-result] mark').allTextContents()).toContain('警报');
		expect(await page.locator('[data-filter=kind] option').allTextContents()).toContainEqual(
			expect.stringMatching(/^法规（\d+）$/),
		);
		expect(errors).toEqual([]);
	});

	test('全文检索 finds pages that hold the words only all together, by Pagefind', async () => {
		const { page, url, errors } = await visit();
		await findWholePage(page, url);
		expect(await page.locator('[data-result]').first().innerText()).toContain('自救互救');
		expect(errors).toEqual([]);
	});

	test('全文检索 lists more on request, below what is there', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('百', '&mode=exact'));
		const lines = page.locator('[data-result]');
		await expect.poll(() => lines.count()).toBe(50);
		expect(await page.locator('[data-count]').innerText()).toBe('找到 100 处，列出前 50 处');
		const first = await lines.first().elementHandle();
		await page.getByRole('button', { name: '列出更多' }).click();
		await expect.poll(() => lines.count()).toBe(100);
		expect(await first?.evaluate((line) => line.isConnected)).toBe(true);
		expect(await page.locator(':focus').getAttribute('href')).toContain('#t51');
		expect(await page.getByRole('button', { name: '列出更多' }).isVisible()).toBe(false);
		await page.locator('[data-set=exact]').uncheck();
		await expect.poll(() => page.locator('[data-count]').innerText()).toContain('345');
		expect(await page.getByRole('button', { name: '列出更多' }).isVisible()).toBe(false);
	});

	test('全文检索 goes on without Pagefind, as without network', async () => {
		const { page, url } = await visit();
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto(`${url}search/${queryFor('断电 卧倒', '&mode=exact')}`);
		await page.waitForSelector('[data-result] mark');
	});

	test('works where the browser lets nobody write the address, as on a disk', async () => {
		const { page, url, errors } = await visit();
		await page.addInitScript(() => {
			history.replaceState = history.pushState = () => {
				throw new DOMException('invented', 'SecurityError');
			};
		});
		await openSearch(page, url);
		await page.locator(BOX).fill('警报');
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		expect(errors).toEqual([]);
	});
});

describe.skipIf(noBrowser)('what the search page keeps on the device', { meta }, () => {
	const visit = useSite();

	test('recent searches stand under the empty box; each can be removed, and all', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		for (const query of ['甲', '乙', '丙']) {
			await page.locator(BOX).fill(query);
			await page.keyboard.press('Enter');
			await page.waitForSelector('[data-result]');
		}
		expect(await page.locator('[data-recent]').isVisible()).toBe(false);
		// Lists to look through stand there only before a question.
		const guides = page.locator('.ways').getByRole('link', { name: '全部指南' });
		expect(await guides.isVisible()).toBe(false);
		await openSearch(page, url);
		expect(await guides.isVisible()).toBe(true);
		const links = page.locator('[data-recent-list] a');
		expect(await links.allInnerTexts()).toEqual(['丙', '乙', '甲']);
		await page.getByRole('button', { name: '删除“乙”' }).click();
		expect(await links.allInnerTexts()).toEqual(['丙', '甲']);
		// The arrow keys reach them as they reach results.
		await page.locator(BOX).press('ArrowDown');
		await expect.poll(() => focused(page)).toBe('丙');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-result]');
		expect(queryOf(page)).toBe('丙');
		await page.locator(BOX).fill('');
		await page.getByRole('button', { name: '全部清除' }).first().click();
		expect(await page.locator('[data-recent]').isVisible()).toBe(false);
		expect(await page.evaluate(() => localStorage.getItem('pufa:recent'))).toBeNull();
	});

	test('recent searches can be switched off', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('甲'));
		await page.waitForSelector('[data-result]');
		await page.locator('[data-records] summary').click();
		await page.locator('[data-recent-on]').uncheck();
		await openSearch(page, url, queryFor('无'));
		await page.waitForSelector('[data-no-result]');
		await openSearch(page, url);
		expect(await page.locator('[data-recent]').isVisible()).toBe(false);
		const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
		expect(kept).not.toMatch(/甲|无/);
	});

	test('everything works where storage is blocked', async () => {
		const { page, url, errors } = await visit();
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, {
					get: () => {
						throw new DOMException('invented', 'SecurityError');
					},
				});
		});
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		await page.locator(BOX).fill('');
		await expect.poll(() => page.locator('[data-recent-list] a').allInnerTexts()).toEqual(['警报']);
		expect(errors).toEqual([]);
	});

	test('queries that led nowhere are told, shown, saved as a file and cleared, and never sent', async () => {
		const { page, url, foreign } = await visit();
		const sent: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET') sent.push(request.url());
		});
		await openSearch(page, url);
		for (const query of ['无此词', '警报', '疏散', '也无']) {
			await page.locator(BOX).fill(query);
			await page.keyboard.press('Enter');
			await page.waitForSelector(query.includes('无') ? '[data-no-result]' : '[data-result]');
			if (query === '疏散')
				await page.locator('[data-result] a').first().click({ button: 'middle' });
		}
		const summary = page.locator('[data-records] summary');
		expect(await summary.innerText()).toContain('3 条');
		await summary.click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '存成文件' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/\.json$/);
		const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
		const last: unknown = expect.stringMatching(TODAY);
		expect(file).toEqual({
			pufa: 'search-ledger',
			version: 1,
			exported: last,
			queries: [
				{ query: '也无', times: 1, last, outcome: 'none' },
				{ query: '警报', times: 1, last, outcome: 'unopened' },
				{ query: '无此词', times: 1, last, outcome: 'none' },
			],
			months: [
				{ month: expect.stringMatching(/^\d{4}-\d{2}$/) as unknown, searches: 4, opened: 1 },
			],
		});
		await page.getByText('搜索 4 次，打开结果 1 次').waitFor();
		await page.locator('[data-ledger-clear]').click();
		expect(await summary.innerText()).toContain('0 条');
		expect([...sent, ...foreign]).toEqual([]);
	});

	test('a search that filters narrowed down says nothing about what the site lacks', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('警报', '&kind=指南'));
		await page.waitForSelector('[data-no-result]');
		expect(await page.locator('[data-records] summary').innerText()).toContain('0 条');
	});
});

describe.skipIf(noBrowser)('the search page to look at', { meta }, () => {
	const visit = useSite();

	const STATES: [name: string, search: string][] = [
		['results', queryFor('旧警报', '&kind=法规&older=1')],
		['a reading', queryFor('欠薪')],
		['a reading that was taken back', queryFor('欠薪', '&undo=synonym%3A欠薪')],
		['nothing found', queryFor('无'.repeat(60))],
		['recent searches', ''],
	];

	test.each(STATES)('with %s: axe finds nothing, light and dark', async (_, search) => {
		const { page, url } = await visit();
		await page.addInitScript(() => localStorage.setItem('pufa:recent', '["甲","乙"]'));
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await openSearch(page, url, search);
			await page.waitForSelector('[data-result], [data-no-result], [data-recent] a');
			for (const summary of await page.locator('site-search summary:visible').all())
				await summary.click();
			const look = colorScheme === 'dark' ? 'colours' : 'everything';
			expect(await violations(page, look)).toEqual([]);
		}
	});

	test.each(STATES)(
		'with %s: a phone need not scroll sideways, and fingers hit',
		async (_, search) => {
			const { page, url } = await visit(320);
			await page.addInitScript(() =>
				localStorage.setItem('pufa:recent', JSON.stringify(['甲', 'x'.repeat(80)])),
			);
			await openSearch(page, url, search);
			await page.waitForSelector('[data-result], [data-no-result], [data-recent] a');
			for (const summary of await page.locator('site-search summary:visible').all())
				await summary.click();
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			const small = await page
				.locator(
					'site-search :is(a, button, summary, select, input[type=search], label:has(> input))',
				)
				.evaluateAll((all) =>
					all
						.filter((one) => one.getClientRects().length > 0)
						.filter((one) => one.getBoundingClientRect().height < 44)
						.map((one) => one.outerHTML),
				);
			expect(small).toEqual([]);
		},
	);
});
