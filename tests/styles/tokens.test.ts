import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, readable } from '../../src/styles/tokens/colour.ts';
import { themeSheet } from '../../src/styles/tokens/theme-sheet.ts';
import { palettes, type Palette } from '../../src/styles/tokens/tokens.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

type Token = keyof Palette;
/** Text on what it stands on. */
const TEXT: [ink: Token, ground: Token][] = [
	['ink', 'paper'],
	['ink', 'surface'],
	['ink', 'main-tint'],
	['ink', 'accent-tint'],
	['ink-soft', 'paper'],
	['ink-soft', 'surface'],
	['ink-soft', 'main-tint'],
	['main', 'paper'],
	['main', 'main-tint'],
	['accent', 'paper'],
	['accent', 'accent-tint'],
	['on-main', 'main-band'],
	['on-header', 'header'],
];
/** Lines and shapes that mean something (WCAG 2.2, 1.4.11). */
const SHAPES: [shape: Token, ground: Token][] = [
	['line-strong', 'paper'],
	['line-strong', 'surface'],
	['main', 'paper'],
	['accent', 'paper'],
];

/** Pairs of a palette below a contrast, in words. */
const below = (ratio: number, pairs: [Token, Token][], palette: Palette): string[] =>
	pairs
		.filter(([one, other]) => contrastOf(palette[one], palette[other]) < ratio)
		.map(([one, other]) => `${one} ${palette[one]} on ${other} ${palette[other]}`);

describe('in every theme, whatever colours a site chooses,', () => {
	test('text can be read: 7 : 1 (WCAG 2.2, 1.4.6, level AAA)', () => {
		fc.assert(
			fc.property(colour, colour, (main, accent) => {
				for (const palette of Object.values(palettes({ main, accent })))
					expect(below(7, TEXT, palette)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	test('lines and shapes that mean something can be seen: 3 : 1', () => {
		fc.assert(
			fc.property(colour, colour, (main, accent) => {
				for (const palette of Object.values(palettes({ main, accent })))
					expect(below(3, SHAPES, palette)).toEqual([]);
			}),
		);
	});
});

test.each<[one: string, other: string, ratio: number]>([
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	// The lightest grey that text at level AA may have on white.
	['#767676', '#ffffff', 4.54],
])('%s and %s have a contrast of %d : 1', (one, other, ratio) => {
	expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
});

test('a colour that can be read already stays as it was chosen', () => {
	expect(readable('#123a66', '#ffffff', 7)).toBe('#123a66');
	expect(palettes({ main: '#123a66' }).light['main-band']).toBe('#123a66');
});

describe('the stylesheet of the tokens', () => {
	const sheet = themeSheet({ main: '#1a5798' });

	test('follows the system only where the reader has not chosen', () => {
		expect(sheet).toMatch(/prefers-color-scheme:dark\)\{:root:not\(\[data-look\*=theme-\]\)/);
		expect(sheet).toMatch(/prefers-contrast:more\)\{:root:not\(\[data-look\*=theme-\]\)/);
	});

	test('leaves paper light, whatever the reader has chosen for the screen', () => {
		const dark = sheet.split('\n').filter((line) => /color-scheme:dark\b/.test(line));
		expect(dark.length).toBeGreaterThan(0);
		expect(dark.filter((line) => !line.startsWith('@media screen'))).toEqual([]);
	});
});
