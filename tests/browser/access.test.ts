import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { EVERY_KIND, LAW } from './every-kind.ts';
import { meta, noBrowser, useSite } from './site.ts';
import { ON_DEVICE, speakWith } from './voices.ts';

/** What `<display-settings>` puts on the root: colours, and the two switches. */
const LOOKS: Record<string, string>[] = [
	{ theme: 'light' },
	{ theme: 'dark' },
	{ theme: 'contrast' },
	{ theme: 'light', layout: 'simple' },
	{ theme: 'light', size: 'large' },
];
const WIDTHS = [360, 768, 1280];

/**
 * How a page is looked at: in the first look as on a phone and on a desk, in each other one at a width that moves on from
 * page to page, so that every look is met at every width by a third of the pages, and every width by every page.
 */
const seen = (place: number): [width: number, look: Record<string, string>][] => [
	[WIDTHS[0]!, LOOKS[0]!],
	[WIDTHS.at(-1)!, LOOKS[0]!],
	...LOOKS.slice(1).map((look, more): [number, Record<string, string>] => [
		WIDTHS[(place + more) % WIDTHS.length]!,
		look,
	]),
];

const wear = (page: Page, look: Record<string, string>): Promise<string> =>
	page.evaluate(
		(look) => (document.documentElement.dataset['look'] = look),
		Object.entries(look)
			.map(([setting, value]) => `${setting}-${value}`)
			.join(' '),
	);

/**
 * What can be wrong in a look. Of other colours only they; of another layout all, but of the colours those of elements that are painted
 * alike; of larger type all but the colours, which are the same.
 */
async function wrongIn(page: Page, look: Record<string, string>): Promise<string[]> {
	await wear(page, look);
	if (look === LOOKS[0]) return violations(page);
	const others = look['theme'] === 'light' ? await violations(page, 'all but colours') : [];
	const colours = look['size'] === 'large' ? [] : await violations(page, 'colours');
	return [...others, ...colours];
}

describe.skipIf(noBrowser)('axe sees no violation', { meta }, () => {
	const visit = useSite();

	test.each(EVERY_KIND)('on %s in any colours, layout, type and width', async (path) => {
		const { page, url } = await visit();
		await page.goto(`${url}${path}`);
		for (const [width, look] of seen(EVERY_KIND.indexOf(path))) {
			await page.setViewportSize({ width, height: 844 });
			expect(await wrongIn(page, look), `${width} ${Object.values(look).join(' ')}`).toEqual([]);
		}
	});

	test.each<[what: string, open: (page: Page) => Promise<unknown>, sign: string]>([
		['list of keys', (page) => page.keyboard.press('?'), 'dialog[open]'],
		['way to share', (page) => page.keyboard.press('s'), 'dialog[open]'],
		['find box and filtered text', findAlarm, '[data-filtered]'],
		['meaning of a term', (page) => page.locator('#t3 a.term').press('Enter'), '.meaning'],
		['preview of a citation', (page) => page.locator('#t2-k3 a').focus(), '[role=tooltip]'],
		['player', (page) => page.getByRole('button', { name: '朗读' }).click(), '[data-spoken]'],
	])('in the open %s of a law, in any colours', async (_, open, sign) => {
		const { page, url } = await visit(360);
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}${LAW}#t3`);
		await page.locator('#t3 a.term').waitFor();
		await open(page);
		await page.locator(sign).first().waitFor();
		for (const look of LOOKS.slice(0, 3))
			expect(await wrongIn(page, look), look['theme']).toEqual([]);
	});

	test.each([
		['朗读', '[data-spoken]'],
		['分享', 'dialog[open]'],
	])('in what %s opens on a guide, in any colours', async (name, sign) => {
		const { page, url } = await visit(360);
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}guides/fangkong-jingbao-xinhao/`);
		await page.getByRole('button', { name }).click();
		await page.locator(sign).first().waitFor();
		for (const look of LOOKS.slice(0, 3))
			expect(await wrongIn(page, look), look['theme']).toEqual([]);
	});
});

async function findAlarm(page: Page): Promise<void> {
	await page.keyboard.press('f');
	await page.keyboard.insertText('试鸣');
}
