/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** `--paper` of the dark theme in tokens.css. */
const NIGHT: Rgb = [0x15, 0x19, 0x1e];
/** WCAG AAA for text. */
const READABLE = 7;

/** The colours that `site.yaml` chooses. */
export interface Colours {
	main: string;
	accent?: string | undefined;
}

/**
 * The stylesheet that carries a site's own colours. Any colour may be chosen: each is moved towards black or white as
 * far as text in it needs to be read on the paper of its theme, and on its own tint.
 */
export function themeCss({ main, accent }: Colours): string {
	const day = `html:root{${declarations(main, accent, false)}}`;
	const night = `html:root{${declarations(main, accent, true)}}`;
	// `html:root` outweighs the colours of tokens.css, wherever that stands. Paper has its own (print.css).
	return `@media screen{${day}}\n@media screen and (prefers-color-scheme:dark){${night}}\n`;
}

/** Changes whenever the colours do, so that browsers may keep the stylesheet for good. */
export const themeVersion = ({ main, accent = '' }: Colours): string =>
	`${main}${accent}`.replaceAll('#', '').toLowerCase();

function declarations(main: string, accent: string | undefined, dark: boolean): string {
	const paper = dark ? NIGHT : WHITE;
	const chosen = fromHex(main);
	return [
		...inks('main', chosen, paper),
		['--main-band', toHex(readable(dark ? mix(NIGHT, chosen, 0.5) : chosen, WHITE))],
		['--main-line', toHex(mix(paper, readable(chosen, paper), 0.4))],
		...(accent ? inks('accent', fromHex(accent), paper) : []),
	]
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}

/** A colour for text, and the tint that such text may stand on. */
function inks(name: string, colour: Rgb, paper: Rgb): [string, string][] {
	const tint = mix(paper, colour, 0.08);
	return [
		[`--${name}`, toHex(readable(colour, tint))],
		[`--${name}-tint`, toHex(tint)],
	];
}

/** The nearest colour to `colour` that can be read on `ground`: as full, but darker or lighter. */
function readable(colour: Rgb, ground: Rgb): Rgb {
	const stops = luminance(ground) > 0.18 ? [BLACK] : [atFullLight(colour), WHITE];
	let from = colour;
	for (const stop of stops) {
		for (let share = 0; share < 1; share += 0.02) {
			const tried = mix(from, stop, share);
			if (contrast(tried, ground) >= READABLE) return tried;
		}
		from = stop;
	}
	return from;
}

/** Mixed with white alone, a dark colour would turn grey. */
function atFullLight(colour: Rgb): Rgb {
	const factor = 255 / Math.max(...colour, 1);
	return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

/** `share` of `added` in `colour`. */
const mix = (colour: Rgb, added: Rgb, share: number): Rgb => [
	colour[0] + (added[0] - colour[0]) * share,
	colour[1] + (added[1] - colour[1]) * share,
	colour[2] + (added[2] - colour[2]) * share,
];

/** The contrast of two colours as WCAG measures it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
	const [red, green, blue] = colour.map((part) => {
		const value = part / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#1a5798` as numbers. */
export function fromHex(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

const toHex = (colour: Rgb): string =>
	`#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
