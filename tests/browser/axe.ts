import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules that other colours of the same page can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands.
 * @param rules only these; without them all that are on by default
 * @returns a line for each rule that is broken: its name, and the first element that breaks it
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Once for a page: axe is half a megabyte.
	if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
	return page.evaluate(async (rules) => {
		const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
		const found = await inPage.run(document, {
			resultTypes: ['violations'],
			// No rule that is on by default reads the style sheets, which axe would fetch and take apart each time.
			preload: { assets: ['media'] },
			...(rules && { runOnly: [...rules] }),
		});
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
	}, rules);
}
