import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
const TERM = '防空警报设施';

describe.skipIf(noBrowser)('a defined term', { meta }, () => {
	const visit = useSite();

	test('is marked where an article first uses it, not where it is defined, and the words stay', async () => {
		const plain = await visit(1280, { javaScriptEnabled: false });
		await plain.page.goto(plain.url + LAW);
		const before = await plain.page.locator('#zhengwen').textContent();
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const marks = page.locator('a.term');
		await expect.poll(() => marks.count()).toBeGreaterThan(1);
		expect(new Set(await marks.allTextContents())).toEqual(new Set([TERM]));
		expect(await page.locator('#t2 a.term').count()).toBe(0);
		const most = await page
			.locator('.statute [id^=t]:not([id*=k])')
			.evaluateAll((articles) =>
				Math.max(...articles.map((article) => article.querySelectorAll('a.term').length)),
			);
		expect(most).toBe(1);
		expect(await page.locator('#zhengwen').textContent()).toBe(before);
	});

	test('is not marked while it is selected, as the search of a browser selects what it finds', async () => {
		const { page, url } = await visit(1280);
		await page.route(/term-marks/, async (route) => {
			await page.evaluate((term) => {
				const words = document.createTreeWalker(document.getElementById('t3')!, 4);
				while (!words.nextNode()!.textContent!.includes(term));
				const { currentNode: text } = words;
				const at = text.textContent!.indexOf(term);
				getSelection()!.setBaseAndExtent(text, at, text, at + term.length);
			}, TERM);
			await route.continue();
		});
		await page.goto(url + LAW);
		const marks = page.locator('a.term');
		await expect.poll(() => marks.count()).toBeGreaterThan(1);
		expect(await page.evaluate(() => getSelection()!.toString())).toBe(TERM);
		await page.evaluate(() => {
			getSelection()!.removeAllRanges();
			document.getElementById('t8')!.scrollIntoView();
		});
		await page.locator('#t3 a.term').waitFor();
	});

	test.each(['keyboard', 'touch'])('shows its meaning in place: %s', async (way) => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}${LAW}#t3`);
		const mark = page.locator('#t3 a.term');
		await mark.waitFor();
		if (way === 'keyboard') await mark.press('Enter');
		else await mark.click();
		const meaning = page.getByRole('dialog', { name: `“${TERM}”在本法规里的含义` });
		expect(await meaning.innerText()).toContain('是指');
		await page.keyboard.press('Escape');
		expect(await meaning.count()).toBe(0);
		await mark.press('Enter');
		await meaning.getByRole('link').click();
		expect(page.url()).toBe(`${url}${LAW}#t2-k2`);
		expect(errors).toEqual([]);
	});
});

describe.skipIf(noBrowser)('on paper', { meta }, () => {
	const visit = useSite();

	test('no article is marked as the one that is being read', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		await page.getByRole('searchbox', { name: '条号，或者条文里的字' }).waitFor();
		await page.keyboard.press('j');
		await page.locator('#t1[data-current]').waitFor();
		// The page is shorter on paper, where soon another article is the one below the bar: this test marks its own.
		const line = () =>
			page.locator('#t1').evaluate((article) => {
				article.setAttribute('data-current', '');
				return getComputedStyle(article.querySelector('.words')!).borderInlineStartWidth;
			});
		await expect.poll(line).toBe('3px');
		await page.emulateMedia({ media: 'print' });
		expect(await line()).toBe('0px');
	});

	test('articles that were looked for say that they are not the whole law', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const said = () =>
			page.locator('.statute').evaluate((law) => getComputedStyle(law, '::before').content);
		await page.getByRole('searchbox', { name: '条号，或者条文里的字' }).fill('试鸣');
		await page.locator('.statute[data-filtered]').waitFor();
		expect(await said()).toBe('none');
		await page.emulateMedia({ media: 'print' });
		expect(await said()).toContain('不是全文');
	});
});

describe.skipIf(noBrowser)('notes', { meta }, () => {
	const visit = useSite();

	test('are folded to their gist on a phone, and open beside the article on a wide screen', async () => {
		const phone = await visit(390);
		await phone.page.goto(phone.url + LAW);
		const note = phone.page.getByRole('note').first();
		expect(await note.locator('.gist').isVisible()).toBe(true);
		expect(await note.locator('.plain').isVisible()).toBe(false);
		await note.locator('summary').click();
		expect(await note.locator('.plain').isVisible()).toBe(true);
		const wide = await visit(1280);
		await wide.page.goto(wide.url + LAW);
		const beside = wide.page.getByRole('note').first();
		await expect.poll(() => beside.locator('.plain').isVisible()).toBe(true);
		const [text, shown] = await Promise.all([
			wide.page.locator('#t1 .words').boundingBox(),
			beside.boundingBox(),
		]);
		expect(shown!.x).toBeGreaterThan(text!.x + text!.width);
	});
});

describe.skipIf(noBrowser)('a law on paper', { meta }, () => {
	const visit = useSite();

	test('is the law alone, with wording, source and address above it', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${LAW}#t8`);
		await page.emulateMedia({ media: 'print' });
		for (const part of [
			'law-reader',
			'law-outline',
			'header nav',
			'.note >> nth=0',
			'.note-choices',
			// Nobody opens a fold on paper.
			'.law-head .timeline',
			'.law-head .citers',
		])
			expect(await page.locator(part).first().isVisible()).toBe(false);
		const source = await page.locator('.print-source').innerText();
		expect(source).toContain('（2023年11月20日修正）');
		expect(source).toContain('官方文本');
		expect(await page.locator('body > p').innerText()).toContain(LAW);
	});

	test.each([
		['reports/2024/', '返回'],
		['search/#q=警报响了怎么办', '不这样查'],
	])('%s: has nothing to press, such as %s', async (address, word) => {
		const { page, url } = await visit(800);
		await page.goto(url + address);
		const press = page.locator('main').getByText(word).first();
		await press.waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await press.isVisible()).toBe(false);
	});

	test.each(['t8', 't8-k3'])('marks nothing of what the address names, %s', async (address) => {
		const { page, url } = await visit(1280);
		await page.emulateMedia({ media: 'print' });
		await page.goto(`${url}${LAW}#${address}`);
		const marked = page.locator(':target, :target > .words').last();
		const style = await marked.evaluate((place) => {
			const { outlineStyle, boxShadow } = getComputedStyle(place);
			return { outlineStyle, boxShadow };
		});
		expect(style).toEqual({ outlineStyle: 'none', boxShadow: 'none' });
	});

	test('fills the width of the paper', async () => {
		const { page, url } = await visit(658);
		await page.emulateMedia({ media: 'print' });
		for (const [address, block] of [
			[LAW, '.statute > *'],
			['reports/2023/', '.measures'],
		] as const) {
			await page.goto(url + address);
			const blank = await page.evaluate((selector) => {
				const main = document.querySelector('main')!;
				const right = (element: Element): number => element.getBoundingClientRect().right;
				const inner = right(main) - Number.parseFloat(getComputedStyle(main).paddingInlineEnd);
				return inner - Math.max(...[...main.querySelectorAll(selector)].map(right));
			}, block);
			expect(blank).toBeLessThan(2);
		}
	});

	test('has the whole 题注, which is folded again afterwards', async () => {
		const { page, url } = await visit(390);
		await page.goto(url + LAW);
		const isOpen = (event: string): Promise<boolean> =>
			page.evaluate((event) => {
				dispatchEvent(new Event(event));
				return document.querySelector<HTMLDetailsElement>('.captions')!.open;
			}, event);
		await page.evaluate(() =>
			document
				.getElementById('zhengwen')!
				.insertAdjacentHTML(
					'afterbegin',
					'<details class="captions"><summary>甲</summary>乙</details>',
				),
		);
		expect(await isOpen('load')).toBe(false);
		expect(await isOpen('beforeprint')).toBe(true);
		expect(await isOpen('afterprint')).toBe(false);
		await page.locator('.captions summary').click();
		await isOpen('beforeprint');
		expect(await isOpen('afterprint')).toBe(true);
	});

	test('is one chapter of it when the reader says so, and says that it is not all', async () => {
		const { page, url, errors } = await visit(390);
		await page.addInitScript({ content: 'window.print = () => (window.printed = true);' });
		await page.goto(url + LAW);
		const print = page.getByRole('button', { name: '打印', exact: true });
		await print.first().click();
		const dialog = page.getByRole('dialog', { name: '打印' });
		const choice = dialog.getByLabel('打印哪一部分');
		// It is loaded when it is asked for.
		await choice.waitFor();
		const [, second] = (await choice.locator('option').allTextContents()).filter((part) =>
			part.startsWith('第'),
		);
		await choice.selectOption(second!);
		await dialog.getByRole('button', { name: '打印' }).click();
		await expect.poll(() => page.evaluate('window.printed')).toBe(true);
		await page.emulateMedia({ media: 'print' });
		const chapters = page.locator('.statute > .chapter');
		const seen = (): Promise<boolean[]> =>
			chapters.evaluateAll((all) => all.map((one) => one.getClientRects().length > 0));
		const others = (await seen()).filter((_, place) => place !== 1);
		expect(others).toEqual(others.map(() => false));
		expect(await chapters.nth(1).locator('> h2').textContent()).toBe(second);
		expect(await page.locator('.print-source').isVisible()).toBe(true);
		const said = await page
			.locator('.statute')
			.evaluate((law) => getComputedStyle(law, '::before').content);
		expect(said).toContain('不是全文');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await seen()).not.toContain(false);
		expect(errors).toEqual([]);
	});

	test('carries the notes when the reader says so', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		await page.getByLabel('打印时带上解读').check();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.note .plain').first().isVisible()).toBe(true);
	});
});
