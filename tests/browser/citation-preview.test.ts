import { describe, expect, test } from 'vitest';
import { LONG_LAW } from '../dist/long-law.ts';
import { meta, noBrowser, useSite } from './site.ts';

const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
const UNIT = 'study/shili-guiding/';
/** A link to the law's eighth article, 款 3. */
const LINK = 'main a[href$="#t8-k3"]';

describe.skipIf(noBrowser)('the cited words', { meta }, () => {
	const visit = useSite();

	/** What the law's own page says there. */
	const published = async (id: string): Promise<string> => {
		const { page, url } = await visit(1280, { javaScriptEnabled: false });
		await page.goto(url + LAW);
		return (await page.locator(`#${id}`).textContent())!;
	};

	test.each([
		['pointed at', LAW],
		['focused', LAW],
		['pointed at', UNIT],
		['focused', UNIT],
	])('come up beside a link that is %s on %s, and move nothing', async (way, path) => {
		const words = await published('t8-k3');
		const { page, url, errors } = await visit(1280);
		await page.goto(url + path);
		const link = page.locator(LINK).first();
		await link.scrollIntoViewIfNeeded();
		const before = await link.boundingBox();
		if (way === 'pointed at') await link.hover();
		else {
			await page.keyboard.press('Tab');
			await link.focus();
		}
		const note = page.getByRole('tooltip');
		await note.waitFor();
		expect(await note.locator('.words').textContent()).toBe(words);
		expect(await note.locator('.label').textContent()).toContain('第八条第三款');
		const described = await link.getAttribute('aria-describedby');
		expect(described).toBe(await note.getAttribute('id'));
		const moved = await link.boundingBox();
		expect([moved!.width, moved!.height]).toEqual([before!.width, before!.height]);
		await page.keyboard.press('Escape');
		await note.waitFor({ state: 'detached' });
		expect(await link.getAttribute('aria-describedby')).toBeNull();
		expect(errors).toEqual([]);
	});

	test('stay beside a link with the focus when the page moves under the pointer', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + UNIT);
		await page.mouse.move(600, 400);
		await page.keyboard.press('Tab');
		await page.locator(LINK).first().focus();
		const note = page.getByRole('tooltip');
		await note.waitFor();
		await page.mouse.move(600, 405);
		await page.mouse.wheel(0, 40);
		await page.waitForTimeout(500);
		expect(await note.isVisible()).toBe(true);
	});

	test('of a whole article are its words, its number once', async () => {
		const words = await published('t9 .words');
		const { page, url } = await visit(1280);
		await page.goto(url + UNIT);
		await page.locator('main a[href$="#t9"]').first().hover();
		const shown = await page.getByRole('tooltip').locator('.words').textContent();
		expect(shown!.replaceAll('\n', '')).toBe(words);
	});

	test('of a law whose words are not here are none: the note comes up, and is called one', async () => {
		const { page, url, errors } = await visit(1280);
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		const link = page.locator('main a.to-note').first();
		expect(await link.getAttribute('title')).toContain('不是法律原文');
		await link.hover();
		const note = page.getByRole('tooltip');
		await note.waitFor();
		expect(await note.locator('.label').textContent()).toBe(
			'中华人民共和国人民防空法第三十七条（通俗解读，不是法律原文）',
		);
		expect(await note.evaluate(({ classList }) => classList.contains('of-note'))).toBe(true);
		await link.click();
		await page.waitForURL(`${url}laws/renmin-fangkong-fa/#t37`);
		expect(await page.locator('#t37').innerText()).toContain('非法律原文');
		expect(errors).toEqual([]);
	});

	test('stay while the pointer is on them, and go when it leaves', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + UNIT);
		await page.locator(LINK).first().hover();
		const note = page.getByRole('tooltip');
		await note.hover();
		await page.waitForTimeout(500);
		expect(await note.isVisible()).toBe(true);
		await page.locator('h1').hover();
		await note.waitFor({ state: 'detached' });
	});

	// Until Safari 18 a click is a mouse event there, which does not say what made it.
	test('come up at a touch in browsers whose clicks say nothing of it, and not at a key', async () => {
		const { page, url } = await visit(390);
		await page.goto(url + UNIT);
		const link = page.locator(LINK).first();
		const press = (detail: number): Promise<boolean> =>
			link.evaluate((mark, clicks) => {
				mark.dispatchEvent(
					new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
				);
				const click = { bubbles: true, cancelable: true, detail: clicks };
				return mark.dispatchEvent(new MouseEvent('click', click));
			}, detail);
		expect(await press(1)).toBe(false);
		await page.getByRole('link', { name: '到第八条第三款看' }).waitFor();
		await page.goto(url + UNIT);
		expect(await press(0)).toBe(true);
	});

	test('come up at a touch, with a link to their place', async () => {
		const words = await published('t8-k3');
		const { page, url, errors } = await visit(390, { hasTouch: true });
		await page.goto(url + UNIT);
		await page.locator(LINK).first().tap();
		const note = page.getByRole('dialog');
		await note.waitFor();
		expect(await note.locator('.words').textContent()).toBe(words);
		expect(page.url()).toBe(url + UNIT);
		await note.getByRole('link', { name: '到第八条第三款看' }).tap();
		await page.waitForURL(`${url}${LAW}#t8-k3`);
		expect(errors).toEqual([]);
	});

	test('of another law are asked for when they are wanted, once', async () => {
		const { page, url } = await visit(1280);
		const asked: string[] = [];
		page.on('request', (request) => request.url() === url + LAW && asked.push(request.url()));
		await page.goto(url + UNIT);
		expect(asked).toEqual([]);
		for (let time = 0; time < 2; time += 1) {
			await page.locator(LINK).first().hover();
			await page.getByRole('tooltip').waitFor();
			await page.locator('h1').hover();
			await page.getByRole('tooltip').waitFor({ state: 'detached' });
		}
		expect(asked).toHaveLength(1);
	});

	test('say of a law whose own term is over that it is, when that day has passed', async () => {
		const { page, url } = await visit(1280);
		const heading = async (now: string): Promise<string | null> => {
			await page.clock.setFixedTime(new Date(now));
			await page.goto(url + UNIT);
			const link = page.locator(LINK).first();
			await link.evaluate(
				(mark: HTMLAnchorElement, href) => (mark.href = href),
				`${url}laws/${LONG_LAW}/#t3`,
			);
			await page.keyboard.press('Tab');
			await page.locator('main a[href*="#t3"]').first().focus();
			return page.getByRole('tooltip').locator('.label').textContent();
		};
		expect(await heading('2097-06-30T23:30:00+08:00')).toBe('示例百条河渡规定第三条');
		expect(await heading('2097-07-01T00:30:00+08:00')).toBe(
			'示例百条河渡规定第三条（写明的有效期已届满）',
		);
	});

	test('of a wording that is not in force tell which one it is', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + UNIT);
		const link = page.locator(LINK).first();
		await link.evaluate(
			(mark: HTMLAnchorElement, href) => (mark.href = href),
			`${url + LAW}2019-03-15/#t3`,
		);
		await page.keyboard.press('Tab');
		await page.locator('main a[href*="2019-03-15/#t3"]').first().focus();
		expect(await page.getByRole('tooltip').locator('.label').textContent()).toContain(
			'（2019年3月15日版本）第三条',
		);
	});

	test('of a law that is cited as a whole are whether it is in force, since when, and how it came about', async () => {
		const { page, url, errors } = await visit(390, { hasTouch: true });
		await page.goto(url + UNIT);
		const link = page.locator(`.prose ${LINK.slice('main '.length)}`).first();
		await link.evaluate((mark: HTMLAnchorElement, href) => (mark.href = href), url + LAW);
		await page.locator(`.prose a[href="${url}${LAW}"]`).first().tap();
		const note = page.getByRole('dialog');
		expect(await note.locator('.label').textContent()).toContain('示例县防空警报设施管理规定');
		expect((await note.locator('.words').textContent())!.split('\n')).toEqual([
			expect.stringMatching(/^时效性　现行有效（.+核实，来源：.+）$/),
			'施行日期　2019年5月1日',
			'制定机关　示例县人民政府',
			'沿革：2019年通过，2023年修正',
		]);
		await note.getByRole('link', { name: '打开这部法规' }).tap();
		await page.waitForURL(url + LAW);
		expect(errors).toEqual([]);
	});

	test('are of a count of citers the first of these, as their page lists them', async () => {
		const { page, url, errors } = await visit(390, { hasTouch: true });
		const citers = Array.from(
			{ length: 10 },
			(_, place) => `<li><a href="#">第${place}处</a></li>`,
		);
		const list = `<section id="t8"><h2><a href="#">第八条</a> <span>被引用10处</span></h2><ul>${citers.join('')}</ul></section>`;
		await page.route(`${url + LAW}citers/`, (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<article class="citing">${list}</article>`,
			}),
		);
		await page.goto(url + LAW);
		const link = page.locator('#t8 .about').locator('a', { hasText: '被引用' });
		const href = `${url + LAW}citers/#t8`;
		await page.locator('#t8 .about').evaluate((about, to) => {
			about.innerHTML = `<p><a href="${to}">被引用10处</a></p>`;
		}, href);
		await link.tap();
		const note = page.getByRole('dialog');
		expect(await note.locator('.label').textContent()).toBe('第八条被引用10处');
		const lines = (await note.locator('.words').textContent())!.split('\n');
		expect([lines.length, lines[0], lines.at(-1)]).toEqual([9, '第0处', '另有2处']);
		expect(await note.getByRole('link', { name: '打开名单' }).getAttribute('href')).toBe(href);
		expect(errors).toEqual([]);
	});

	test('of a page that was not to be had are asked for again', async () => {
		const { page, url } = await visit(1280);
		let asked = 0;
		await page.route(url + LAW, (route) =>
			asked++ ? route.continue() : route.fulfill({ status: 503 }),
		);
		await page.goto(url + UNIT);
		const link = page.locator(LINK).first();
		await link.hover();
		await expect.poll(() => asked).toBe(1);
		await page.locator('h1').hover();
		await page.waitForTimeout(500);
		await link.hover();
		await page.getByRole('tooltip').waitFor();
	});

	test.each(['cited-words', 'note-beside', LAW])(
		'lead a finger to their place where %s does not come',
		async (missing) => {
			const { page, url } = await visit(390, { hasTouch: true });
			await page.goto(url + UNIT);
			await page.route(
				({ pathname }) => pathname.includes(missing),
				(route) => (route.request().isNavigationRequest() ? route.continue() : undefined),
			);
			await page.locator(LINK).first().tap();
			await page.waitForURL(`${url}${LAW}#t8-k3`);
		},
	);

	test('are led to by links of their own where two laws are named in a row', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}reports/2023/`);
		const gaps = await page.locator('.prose a + a').evaluateAll((links) =>
			links.flatMap((link) => {
				const before = link.previousElementSibling!;
				const [end, start] = [[...before.getClientRects()].at(-1)!, link.getClientRects()[0]!];
				const isNext = link.previousSibling === before && end.top === start.top;
				return isNext ? [start.left - end.right] : [];
			}),
		);
		expect(gaps.length).toBeGreaterThan(0);
		expect(Math.min(...gaps)).toBeGreaterThan(1);
	});

	test('leave the link as it is without scripts, and are not printed', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		await page.locator(LINK).first().hover();
		await page.getByRole('tooltip').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('tooltip').isVisible()).toBe(false);
		const plain = await visit(390, { javaScriptEnabled: false });
		await plain.page.goto(plain.url + UNIT);
		await plain.page.locator(LINK).first().click();
		expect(plain.page.url()).toBe(`${plain.url}${LAW}#t8-k3`);
	});
});
