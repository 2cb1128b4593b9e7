import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, fromHex, themeCss, themeVersion } from '../../src/site/theme.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Values of the theme by name: the day's first, then the night's. */
function values(css: string, name: string): string[] {
	return [...css.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, 'g'))].map((match) => match[1]!);
}

/** Just under 7:1: colours are rounded to whole numbers after they were chosen. */
const READABLE = 6.9;

test('text in the colours of any site can be read on paper and on its tint, by day and by night', () => {
	fc.assert(
		fc.property(colour, colour, (main, accent) => {
			const css = themeCss({ main, accent });
			for (const name of ['main', 'accent'])
				['#ffffff', '#15191e'].forEach((paper, theme) => {
					const ink = fromHex(values(css, name)[theme]!);
					expect(contrast(ink, fromHex(paper))).toBeGreaterThan(READABLE);
					expect(contrast(ink, fromHex(values(css, `${name}-tint`)[theme]!))).toBeGreaterThan(
						READABLE,
					);
				});
		}),
		{ numRuns: 500 },
	);
});

test('white can be read on the band of any site', () => {
	fc.assert(
		fc.property(colour, (main) => {
			for (const band of values(themeCss({ main }), 'main-band'))
				expect(contrast(fromHex(band), fromHex('#ffffff'))).toBeGreaterThan(READABLE);
		}),
	);
});

test('a colour that can be read already stays as it was chosen', () => {
	expect(values(themeCss({ main: '#123a66' }), 'main')[0]).toBe('#123a66');
	expect(values(themeCss({ main: '#123a66' }), 'main-band')[0]).toBe('#123a66');
});

test('the address of the stylesheet changes with the colours', () => {
	expect(themeVersion({ main: '#1A5798', accent: '#a3281f' })).toBe('1a5798a3281f');
	expect(themeVersion({ main: '#1a5798' })).toBe('1a5798');
});
