/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** `#1a5798` as numbers. */
function fromHex(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

const toHex = (colour: Rgb): string =>
	`#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` (0 to 1) of `added` in `colour`, both as `#rrggbb`. */
export const mixed = (colour: string, added: string, share: number): string =>
	toHex(mix(fromHex(colour), fromHex(added), share));

/** The contrast of two colours, `#rrggbb`, as WCAG 2.2 measures it: 1 to 21. */
export const contrastOf = (one: string, other: string): number =>
	contrast(fromHex(one), fromHex(other));

/**
 * The nearest colour to `colour` that can be read on `ground`: as full, but darker or lighter.
 * @param ratio the contrast that is asked for; where even black and white have less, the better of the two is given
 */
export function readable(colour: string, ground: string, ratio: number): string {
	const under = fromHex(ground);
	const chosen = fromHex(colour);
	const stops = luminance(under) > 0.18 ? [BLACK] : [atFullLight(chosen), WHITE];
	let from = chosen;
	for (const stop of stops) {
		for (let share = 0; share <= 1; share += 0.02) {
			const tried = toHex(mix(from, stop, share));
			if (contrastOf(tried, ground) >= ratio) return tried;
		}
		from = stop;
	}
	return toHex(from);
}

/** Mixed with white alone, a dark colour would turn grey. */
function atFullLight(colour: Rgb): Rgb {
	const factor = 255 / Math.max(...colour, 1);
	return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

const mix = (colour: Rgb, added: Rgb, share: number): Rgb => [
	colour[0] + (added[0] - colour[0]) * share,
	colour[1] + (added[1] - colour[1]) * share,
	colour[2] + (added[2] - colour[2]) * share,
];

function contrast(one: Rgb, other: Rgb): number {
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
