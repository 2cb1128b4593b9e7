import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/chromium.ts';
import { EVERY_KIND, LAW } from './every-kind.ts';
import { meta, noBrowser, useSite } from './site.ts';

const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The spacing that WCAG 2.2, 1.4.12, lets readers set; a sheet of the reader's is no matter of the page's policy. */
const spaceOut = (page: Page, on: boolean): Promise<void> =>
	page.evaluate((on) => {
		document.adoptedStyleSheets = [];
		if (!on) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }`,
		);
		document.adoptedStyleSheets.push(sheet);
	}, on);

/** Text alone at twice its size (WCAG 2.2, 1.4.4), as the size of type chosen in WeChat has it: no length in rem grows. */
const doubleText = (page: Page, on: boolean): Promise<void> =>
	page.evaluate((on) => {
		const texts = [...document.querySelectorAll<HTMLElement>('body, body *')];
		const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize));
		for (const [place, { style }] of texts.entries())
			if (on) style.setProperty('font-size', `${2 * sizes[place]!}px`, 'important');
			else style.removeProperty('font-size');
	}, on);

/** At 320 pixels, and at the 640 that zooming to 200 % leaves of 1280. */
async function expectNoSidewaysScroll(page: Page, how: string): Promise<void> {
	for (const width of [320, 640]) {
		await page.setViewportSize({ width, height: 480 });
		expect(await sideways(page), `${how}, ${width}`).toBeLessThanOrEqual(0);
	}
}

/** Controls that are shown and less than 44 pixels high, or as a button wide. */
function tooSmall(): string[] {
	const controls = document.querySelectorAll(
		'button, select, summary, input:not([type=radio], [type=checkbox], [type=hidden]), nav a, footer a',
	);
	return (
		[...controls]
			.filter((control) => control.checkVisibility())
			// Links in a line of text are no controls of their own (WCAG 2.2, 2.5.8).
			.filter((control) => !control.closest('body > nav'))
			.map((control) => ({ control, box: control.getBoundingClientRect() }))
			.filter(
				({ control, box }) => box.height < 44 || (control.tagName === 'BUTTON' && box.width < 44),
			)
			.map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
	);
}

/**
 * Shown text that a box cuts off, or that leaves its button or the page. The bar above a law repeats its name as far as
 * there is room; the name in full is the page's title.
 */
function cutOff(): string[] {
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		const parent = text.parentElement!;
		if (
			!text.data.trim() ||
			!parent.checkVisibility() ||
			parent.closest('.visually-hidden, option, .reader .name')
		)
			continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		const { left, right, top, bottom } = range.getBoundingClientRect();
		for (let box: Element | null = parent; box; box = box.parentElement) {
			const { overflowX, overflowY, clipPath } = getComputedStyle(box);
			// What scrolls, and what is there to be heard alone, as the head of a table on a phone.
			if (/auto|scroll/.test(overflowX + overflowY) || clipPath !== 'none') break;
			const frame = box.getBoundingClientRect();
			const holds = box === document.body || box.tagName === 'BUTTON';
			const wide = left < frame.left - 1 || right > frame.right + 1;
			const high = top < frame.top - 1 || bottom > frame.bottom + 1;
			if (((holds || overflowX !== 'visible') && wide) || (overflowY !== 'visible' && high))
				found.push(`${box.tagName} ${box.className}: ${text.data.trim().slice(0, 30)}`);
		}
	}
	return found;
}

describe.skipIf(noBrowser)('every kind of page', { meta }, () => {
	const visit = useSite();

	test.each(EVERY_KIND)(
		'%s fits on small screens, also spaced out and in large type',
		async (path) => {
			const { page, url } = await visit(390);
			await page.goto(`${url}${path}`);
			expect(await page.evaluate(tooSmall), 'controls that a finger hits: 44 pixels').toEqual([]);
			await expectNoSidewaysScroll(page, 'in usual type');
			await spaceOut(page, true);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 844 });
				expect(await sideways(page), `spaced out, ${width}`).toBeLessThanOrEqual(0);
				expect(await page.evaluate(cutOff), `spaced out, ${width}`).toEqual([]);
			}
			await spaceOut(page, false);
			await doubleText(page, true);
			await page.setViewportSize({ width: 360, height: 640 });
			expect(await sideways(page), 'text at twice its size').toBeLessThanOrEqual(0);
			expect(await page.evaluate(cutOff), 'text at twice its size').toEqual([]);
			await doubleText(page, false);
			await page.getByRole('button', { name: '大字版' }).click();
			await expectNoSidewaysScroll(page, 'in large type');
		},
	);

	test('and fits where the letters of the browser itself are twice as large', async () => {
		// For all pages one browser of its own: the size of its letters is a switch of its start.
		const browser = await launchChromium(['--blink-settings=defaultFontSize=32']);
		const { url } = await visit();
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		const wide: string[] = [];
		for (const path of [...EVERY_KIND, `search/#q=${encodeURIComponent('警报')}`]) {
			await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
			if ((await sideways(page)) > 0) wide.push(path);
		}
		await browser.close();
		expect(wide).toEqual([]);
	});

	test.each(['引用', '分享'])(
		'what %s opens above a law fits on a small screen in any type, lists of 款 and 项 too',
		async (name) => {
			const { page, url } = await visit(320);
			await page.goto(`${url}${LAW}#t2`);
			await page.getByRole('button', { name }).click();
			const dialog = page.getByRole('dialog', { name });
			await dialog.getByLabel('第二条的款、项').waitFor();
			for (const size of ['', 'large', 'largest']) {
				await page.evaluate(
					(size) => (document.documentElement.dataset['look'] = `size-${size}`),
					size,
				);
				const beyond = await dialog.locator('.body').evaluate((body) => {
					const edge = body.getBoundingClientRect().right;
					return [...body.querySelectorAll('*')].filter(
						(part) => part.getBoundingClientRect().right > edge,
					).length;
				});
				expect(beyond, size).toBe(0);
			}
		},
	);

	test.each([390, 768, 1080, 1280])(
		'the box on the home page holds a question in the largest type, beside the ways in or above them (%i)',
		async (width) => {
			const { page, url } = await visit(width);
			await page.goto(url);
			await page.evaluate(() => (document.documentElement.dataset['look'] = 'size-largest'));
			const box = page.locator('#home-search');
			const characters = await box.evaluate(
				({ clientWidth }: Element) =>
					clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
			);
			expect(characters).toBeGreaterThan(8);
			const ways = page.getByRole('navigation', { name: '常用入口' });
			const tallest = await ways
				.locator('a')
				.evaluateAll((links) => Math.max(...links.map((link) => link.clientHeight)));
			expect(tallest, 'no way in is stretched').toBeLessThan(180);
		},
	);

	test.each(['', 'large', 'largest'])(
		'at a desk the bar above a law has one row, and the box of the header ends where the page does (%s)',
		async (size) => {
			const { page, url } = await visit(1280);
			await page.goto(`${url}${LAW}#t2`);
			await page.locator('.reader .acts').waitFor();
			await page.evaluate(
				(size) => (document.documentElement.dataset['look'] = `size-${size}`),
				size,
			);
			const [where, acts] = [page.locator('.reader .where'), page.locator('.reader .acts')];
			const { y, height } = (await where.boundingBox())!;
			expect((await acts.boundingBox())!.y).toBeLessThan(y + height);
			for (const width of [1280, 1024, 900]) {
				await page.setViewportSize({ width, height: 800 });
				const room = await page.locator('header .search-form').evaluate((form) => {
					const row = form.parentElement!;
					const edge = row.getBoundingClientRect().right;
					const { paddingRight } = getComputedStyle(row);
					return edge - Number.parseFloat(paddingRight) - form.getBoundingClientRect().right;
				});
				expect(Math.abs(room), String(width)).toBeLessThan(2);
			}
		},
	);

	test.each(EVERY_KIND)('a name without any place to break is broken: /%s', async (path) => {
		const { page, url } = await visit(320);
		await page.goto(url + path);
		await page.evaluate(() => {
			const names = document.querySelectorAll('main :is(h1, h2, h3, li a, td a, dd a, p a)');
			// What is told not to break is words of the site's own, as 返回.
			const breaking = [...names].filter((name) => getComputedStyle(name).whiteSpace !== 'nowrap');
			for (const name of breaking) name.textContent = 'A'.repeat(200);
		});
		expect(await sideways(page)).toBeLessThanOrEqual(0);
	});

	test('links named in a row are parted, and one that begins a line stands at its edge', async () => {
		const { page, url } = await visit(320);
		await page.goto(url);
		const edges = (width: string) =>
			page.evaluate((width) => {
				const line = document.createElement('p');
				line.style.inlineSize = width;
				line.innerHTML = '<a href="#">《甲法》</a><a href="#">《乙法》</a>';
				document.querySelector('main')!.append(line);
				const [left, first, second] = [line, ...line.children].map((part) =>
					part.getBoundingClientRect(),
				);
				return { gap: second!.left - first!.right, indent: second!.left - left!.left };
			}, width);
		expect((await edges('20em')).gap).toBeGreaterThan(2);
		expect((await edges('5em')).indent).toBe(0);
	});

	test('the main navigation has one row on a phone of 320 pixels', async () => {
		const { page, url } = await visit(320);
		await page.goto(url);
		const tops = await page
			.locator('body > header > nav a')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
		expect(tops.length).toBeGreaterThan(5);
		expect(new Set(tops).size).toBe(1);
	});

	// 768 is 48em: a rule for phones and one for wide screens must not both hold there.
	test.each([767, 768])('what is known of a law stands beside its name (%i)', async (width) => {
		const { page, url } = await visit(width);
		await page.goto(`${url}laws/renmin-fangkong-fa/`);
		const apart = await page.locator('.law-head > .facts > div').evaluateAll((facts) =>
			facts.map((fact) => {
				const [name, value] = [...fact.children].map((part) => part.getBoundingClientRect().top);
				return value! - name!;
			}),
		);
		expect(apart.length).toBeGreaterThan(0);
		expect(Math.max(...apart)).toBeLessThan(8);
	});

	test('a table of many columns scrolls in itself on a phone, and no column is a line of single characters', async () => {
		const { page, url } = await visit(320);
		await page.goto(`${url}${LAW}#fj1`);
		const narrowest = await page.locator('.statute .table').evaluate((table) => {
			for (const row of table.querySelectorAll('tr'))
				while (row.cells.length < 9) row.append(row.cells[2]!.cloneNode(true));
			const widths = [...table.querySelectorAll('td')].map((cell) => {
				const { paddingRight, fontSize } = getComputedStyle(cell);
				return (cell.clientWidth - Number.parseFloat(paddingRight)) / Number.parseFloat(fontSize);
			});
			return Math.min(...widths);
		});
		expect(narrowest, 'characters in a line').toBeGreaterThanOrEqual(3);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
	});

	test.each([390, 1280])(
		'folds what else is known of a law, and paper has it: %i wide',
		async (width) => {
			const { page, url } = await visit(width, { javaScriptEnabled: false });
			await page.goto(`${url}${LAW}`);
			const number = page.locator('.more .facts').getByText('文号');
			const fold = page.getByText('法规信息、各个版本、下载', { exact: true });
			expect(await number.isVisible()).toBe(false);
			await fold.click();
			expect(await number.isVisible()).toBe(true);
			await fold.click();
			await page.emulateMedia({ media: 'print' });
			expect(await number.isVisible()).toBe(true);
			expect(await fold.isVisible()).toBe(false);
		},
	);

	test('shows at a desk, beside that fold, the Word file, the history, what cites the law and how notes are shown', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${LAW}`);
		const beside = page.locator(
			['word-file button', '.timeline > summary', '.citers > :is(summary, a)', '.words-only input']
				.map((part) => `.more ${part}`)
				.join(),
		);
		for (const part of await beside.all()) expect(await part.isVisible()).toBe(true);
		await page.locator('.more .timeline > summary').click();
		expect(await page.locator('.more .timeline li').first().isVisible()).toBe(true);
		for (const part of ['.versions', '.facts a', '.summary'])
			expect(await page.locator(`.more ${part}`).first().isVisible(), part).toBe(false);
	});

	test('shows on the first screen of a desk whether a law is in force, since when, whose it is, and its words', async () => {
		const { page, url } = await visit(1280);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`${url}${LAW}`);
		for (const part of ['时效性', '施行日期', '制定机关'])
			expect(await page.locator('.law-head > .facts').getByText(part).isVisible()).toBe(true);
		const words = (await page.locator('#zhengwen').boundingBox())!;
		expect(words.y).toBeLessThan(720);
	});

	test('shows on the first screens of a phone whether a law is in force, and then its words', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}${LAW}`);
		const top = async (selector: string): Promise<number> =>
			(await page.locator(selector).first().boundingBox())!.y;
		expect(await top('.facts dd:has-text("现行有效")')).toBeLessThan(844);
		expect(await top('#zhengwen')).toBeLessThan(1.25 * 844);
	});

	test.each([360, 1280])('is no wider than a window without scripts, %i wide', async (width) => {
		const { page, url } = await visit(width, { javaScriptEnabled: false });
		for (const path of [LAW, `${LAW}2019-03-15/`]) {
			await page.goto(url + path);
			expect(await sideways(page), path).toBeLessThanOrEqual(0);
		}
	});

	test('reads on without scripts: text, notes and outline of a law are there', async () => {
		const { page, url, errors } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}${LAW}#t8z1`);
		expect(await page.locator('#t8z1').isVisible()).toBe(true);
		expect(await page.locator('[role=note]').first().isVisible()).toBe(true);
		expect(errors).toEqual([]);
	});
});
