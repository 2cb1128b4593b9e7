import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Look = 'everything' | 'colours' | 'all but colours';

/** Rules that other colours of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const OFF = { enabled: false };
const RULES: Record<Look, axe.RunOptions> = {
	everything: {},
	colours: { runOnly: COLOUR_RULES },
	'all but colours': { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, OFF])) },
};

/**
 * What axe finds wrong with a page as it stands.
 * @param look `everything`; in `colours` whether words stand out from what is behind them, of elements that are painted alike
 * the first and the last; in `all but colours` the rest
 * @returns a line for each rule that is broken: its name, and the first element that breaks it
 */
export async function violations(page: Page, look: Look = 'everything'): Promise<string[]> {
	// Once for a page: axe is half a megabyte.
	if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
	if (look === 'colours') await page.evaluate(markPaintedAlike, MARK);
	return page.evaluate(
		async ([context, options]) => {
			const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
			const found = await inPage.run(context ?? document, {
				resultTypes: ['violations'],
				// No rule that is on by default reads the style sheets, which axe would fetch and take apart each time.
				preload: { assets: ['media'] },
				...options,
			});
			return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
		},
		[look === 'colours' ? `[${MARK}]` : undefined, RULES[look]] as const,
	);
}

const MARK = 'data-looked-at';

/**
 * Mark elements with words of their own: of those that are painted alike, with all that lies around them, the first and the last. What
 * axe says of one it would say of all: a law has a hundred articles that are painted alike.
 */
function markPaintedAlike(mark: string): void {
	const PAINT = [
		...['color', 'background-color', 'background-image', 'opacity', 'filter', 'text-shadow'],
		...['font-size', 'font-weight', 'text-decoration-line', 'border-bottom', 'mix-blend-mode'],
		...['display', 'visibility', 'position', 'overflow', 'clip', 'clip-path', 'content-visibility'],
	];
	const known = new Map<Element, string>();
	const lookAt = (element: Element): string => {
		const style = getComputedStyle(element);
		const own = PAINT.map((name) => style.getPropertyValue(name)).join();
		return `${element.tagName} ${own} in ${paintOf(element.parentElement)}`;
	};
	const paintOf = (element: Element | null): string => {
		if (!element) return '';
		const paint = known.get(element) ?? lookAt(element);
		known.set(element, paint);
		return paint;
	};
	const hasWords = (element: Element): boolean =>
		element.matches('input, select, textarea') ||
		[...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim());
	for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
	const alike = Map.groupBy(
		[...document.body.querySelectorAll('*')].filter(hasWords),
		(element) => `${paintOf(element)} ${element.checkVisibility()}`,
	);
	for (const all of alike.values())
		for (const element of [all[0]!, all.at(-1)!]) element.setAttribute(mark, '');
}
