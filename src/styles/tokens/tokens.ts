import { mixed, readable } from './colour.ts';

/** The colours that `site.yaml` chooses, `#rrggbb`. */
export interface Colours {
	main: string;
	accent?: string | undefined;
}

/** Sizes, spaces and fonts, the same in every theme. The reader's 大字版 changes the root's size, and all follow. */
export const sizes = {
	/** Fonts that a Chinese phone or computer has; nothing is downloaded. */
	font: `'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'OPPO Sans', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif`,

	/** The root is 18 px where the reader has not asked for more; nothing is smaller than 16 px. */
	root: '112.5%',
	'text-s': '0.889rem',
	'text-m': '1rem',
	'text-l': '1.15rem',
	'text-xl': '1.4rem',
	'text-xxl': '1.85rem',
	leading: '1.8',
	'leading-tight': '1.45',

	/** 38 Chinese characters. */
	measure: '38em',
	wide: '76rem',

	'space-xs': '0.25rem',
	'space-s': '0.5rem',
	'space-m': '1rem',
	'space-l': '1.75rem',
	'space-xl': '3rem',

	/** 44 px for a finger, in pixels, so that small type does not make it smaller. */
	target: 'max(44px, 2.5rem)',
	radius: '0.25rem',
} as const;

/** What 大字版 changes of `sizes`. */
export const LARGE = { root: '137.5%' };
/** What 特大字 changes. */
export const LARGEST = { root: '162.5%' };
/** What a narrow screen changes. */
export const NARROW = { 'text-xl': '1.3rem', 'text-xxl': '1.55rem' };

/** How a theme looks: custom properties without their dashes. `paper` to `line-strong` are greys. */
export type Palette = Record<
	| 'paper'
	| 'surface'
	| 'ink'
	| 'ink-soft'
	| 'line'
	| 'line-strong'
	| 'main'
	| 'main-tint'
	| 'main-line'
	| 'main-band'
	| 'on-main'
	| 'header'
	| 'on-header'
	| 'accent'
	| 'accent-tint',
	string
>;

/** WCAG AAA for text. */
const READABLE = 7;
/** What a reader who asks for more contrast is given. */
const PLAIN = 10;
const WHITE = '#ffffff';
const BLACK = '#000000';
const ACCENT = '#8f231b';
/** Yellow on black, as the large-type editions of government sites have it. */
const SIGNAL = '#ffe600';

/**
 * The themes of a site. Any colour may be chosen: each is moved towards black or white as far as text in it needs, to be
 * read on the paper of its theme and on its own tint.
 */
export const palettes = ({ main, accent = ACCENT }: Colours) => ({
	light: {
		paper: WHITE,
		surface: '#f4f6f8',
		ink: '#1a1e23',
		'ink-soft': '#434b55',
		line: '#d5dae0',
		'line-strong': '#6a7480',
		...inks(main, accent, WHITE, 0.08, READABLE),
		...band(readable(main, WHITE, READABLE)),
	} satisfies Palette,
	dark: {
		paper: '#15191e',
		surface: '#1e242b',
		ink: '#eceef1',
		'ink-soft': '#c0c7cf',
		line: '#38414b',
		'line-strong': '#8d98a4',
		...inks(main, accent, '#15191e', 0.08, READABLE),
		...band(readable(mixed('#15191e', main, 0.5), WHITE, READABLE)),
	} satisfies Palette,
	/** Light, for a system that asks for more contrast. */
	plain: {
		paper: WHITE,
		surface: WHITE,
		ink: BLACK,
		'ink-soft': BLACK,
		line: BLACK,
		'line-strong': BLACK,
		...inks(main, accent, WHITE, 0, PLAIN),
		...band(readable(main, WHITE, PLAIN)),
	} satisfies Palette,
	/** 高对比. */
	contrast: {
		paper: BLACK,
		surface: BLACK,
		ink: WHITE,
		'ink-soft': WHITE,
		line: WHITE,
		'line-strong': WHITE,
		main: SIGNAL,
		'main-tint': BLACK,
		'main-line': WHITE,
		'main-band': SIGNAL,
		'on-main': BLACK,
		header: BLACK,
		'on-header': WHITE,
		accent: SIGNAL,
		'accent-tint': BLACK,
	} satisfies Palette,
});

/** A theme's two colours for text, with the tints that such text may stand on. */
function inks(main: string, accent: string, paper: string, share: number, ratio: number) {
	const tints = [mixed(paper, main, share), mixed(paper, accent, share)] as const;
	const on = (first: string, colour: string, second: string): string =>
		readable(readable(colour, first, ratio), second, ratio);
	return {
		main: on(paper, main, tints[0]),
		'main-tint': tints[0],
		'main-line': mixed(paper, readable(main, paper, ratio), 0.4),
		accent: on(paper, accent, tints[1]),
		'accent-tint': tints[1],
	};
}

/** What white text stands on: the header, buttons. */
const band = (ground: string) => ({
	'main-band': ground,
	'on-main': WHITE,
	header: ground,
	'on-header': WHITE,
});
