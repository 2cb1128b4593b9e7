import { describe, expect, test } from 'vitest';
import { asked, BOX, compose, focused, openSearch, queryFor, queryOf } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('the search page at the keyboard', { meta }, () => {
	const visit = useSite();

	test('arrow keys, Home and End go through the results, Esc goes back to the box and empties it', async () => {
		const { page, url, errors } = await visit();
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		await page.locator(BOX).focus();
		const steps: [key: string, place: string][] = [
			['ArrowDown', '《示例办法》 第1条'],
			['ArrowDown', '《示例办法》 第2条'],
			['End', '《示例办法》 第3条'],
			['ArrowDown', '《示例办法》 第3条'],
			['Home', '《示例办法》 第1条'],
			['ArrowUp', 'box'],
			['ArrowDown', '《示例办法》 第1条'],
			['Escape', 'box'],
		];
		for (const [key, place] of steps) {
			await page.keyboard.press(key);
			await expect.poll(() => focused(page), { message: key }).toBe(place);
		}
		expect(await page.locator(BOX).inputValue()).toBe('警报');
		await page.keyboard.press('Escape');
		expect(await page.locator(BOX).inputValue()).toBe('');
		await expect.poll(() => page.locator('[data-result]').count()).toBe(0);
		expect(queryOf(page)).toBeNull();
		expect(errors).toEqual([]);
	});

	test('Enter opens the result that has the focus', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('警报'));
		await page.waitForSelector('[data-result]');
		await page.locator(BOX).press('ArrowDown');
		await expect.poll(() => focused(page)).toBe('《示例办法》 第1条');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${url}laws/renmin-fangkong-fa/#t2`);
	});

	test('the arrow key waits for the results of what was typed last', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		await page.locator(BOX).pressSequentially('慢慢找');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => focused(page)).toBe('《示例办法》 第1条');
		expect(queryOf(page)).toBe('慢慢找');
	});

	test('Enter in the box goes straight to a place that leaves no doubt, unless filters ask for a list', async () => {
		const { page, url } = await visit();
		await openSearch(page, url, queryFor('', '&kind=法规'));
		await page.locator(BOX).fill('直达');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-result]');
		expect(page.url()).toContain('/search/');
		await page.locator('[data-remove]').click();
		await page.locator(BOX).press('Enter');
		await page.waitForURL(`${url}laws/renmin-fangkong-fa/#t1`);
	});

	test('an input method has the keys while it composes: no search, no Enter, no arrows', async () => {
		const { page, url } = await visit();
		await openSearch(page, url);
		await page.locator(BOX).focus();
		await page.clock.install();
		const done = await compose(page, 'jing bao');
		await page.evaluate(() => {
			const box = document.activeElement!;
			const press = (key: string, keyCode: number, isComposing: boolean): boolean =>
				box.dispatchEvent(
					new KeyboardEvent('keydown', {
						key,
						keyCode,
						isComposing,
						bubbles: true,
						cancelable: true,
					}),
				);
			// Chromium tells by `isComposing`, Safari by the code 229.
			document.documentElement.dataset['sent'] = [
				press('Enter', 13, true),
				press('Enter', 229, false),
			].join();
			press('ArrowDown', 229, true);
			press('Escape', 229, true);
			box.closest('form')!.requestSubmit();
		});
		// Longer than the pause after which a search would run.
		await page.clock.runFor(1000);
		// Both were held back, as the browser would send the form otherwise.
		expect(await page.evaluate(() => document.documentElement.dataset['sent'])).toBe('false,false');
		expect(await asked(page)).toEqual([]);
		expect(await page.locator(BOX).inputValue()).toBe('jing bao');
		expect(queryOf(page)).toBeNull();

		await page.keyboard.insertText('警报');
		await page.clock.runFor(1000);
		await page.waitForSelector('[data-result]');
		expect(await asked(page)).toEqual(['警报']);
		expect(queryOf(page)).toBe('警报');
		await done();
	});

	test.each(['', 'guides/'])(
		'the box of page “%s” is not sent by the Enter that takes a word from the input method',
		async (path) => {
			const { page, url } = await visit(1280);
			await page.goto(`${url}${path}`);
			const sent = await page
				.locator('[data-search-box]')
				.first()
				.evaluate((box) => {
					const enter = (keyCode: number, isComposing: boolean): boolean =>
						box.dispatchEvent(
							new KeyboardEvent('keydown', {
								key: 'Enter',
								keyCode,
								isComposing,
								bubbles: true,
								cancelable: true,
							}),
						);
					return [enter(13, true), enter(229, false), enter(13, false)];
				});
			expect(sent).toEqual([false, false, true]);
		},
	);

	test.each(['', 'laws/renmin-fangkong-fa/', 'guides/', 'search/', '404.html'])(
		'/ and Ctrl K lead to the search box of %s',
		async (path) => {
			const { page, url } = await visit(1280);
			const isInBox = (): Promise<boolean> =>
				page.evaluate(() => document.activeElement!.matches('[data-search-box]'));
			for (const key of ['/', 'Control+k', 'Meta+k']) {
				await page.goto(`${url}${path}`);
				expect(await isInBox()).toBe(false);
				await page.keyboard.press(key);
				expect(await isInBox(), key).toBe(true);
				// In the box it is a letter like others.
				await page.keyboard.type('a/b');
				expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
					'a/b',
				);
			}
		},
	);

	test('who types in another field means the letter', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}laws/`);
		const field = page.locator('law-filter input');
		await field.focus();
		await page.keyboard.type('1/2');
		await page.keyboard.press('Control+k');
		expect(await field.inputValue()).toBe('1/2');
		expect(await field.evaluate((own) => own === document.activeElement)).toBe(true);
	});

	test('where no box is to be seen, they lead to the search page', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}guides/`);
		// By script: the page's policy lets no other style in.
		await page.locator('.search-form').evaluateAll((forms) => {
			for (const form of forms) (form as HTMLElement).style.display = 'none';
		});
		await page.keyboard.press('/');
		await page.waitForURL(`${url}search/`);
	});

	test('/ alone can be switched off, for those whose speech input types it', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}search/`);
		await page.locator('[data-records] summary').click();
		await page.locator('[data-slash-on]').uncheck();
		await page.goto(`${url}guides/`);
		const tag = (): Promise<string> => page.evaluate(() => document.activeElement!.tagName);
		await page.keyboard.press('/');
		expect(await tag()).toBe('BODY');
		await page.keyboard.press('Control+k');
		expect(await tag()).toBe('INPUT');
	});
});
