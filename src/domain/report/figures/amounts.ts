import { parseNumeral } from '../../law/numbers/numerals.ts';

/**
 * A number and its unit as a report counts them.
 * @param written the number as it is written, `1.5万`, `十二`
 * @param source the unit as it is written; `61万` of `61万余元` counts 万元, as `61万元` does
 * @returns no value for what is no numeral
 */
export function amountOf(written: string, source: string): { value: number | null; unit: string } {
	const unit = source.replace('％', '%').replace(/[（(]次[）)]/, '次');
	// e.g. "一万二千", "三万零五百"; "两万五" is 25000
	const [, thousands, zero, rest] = /^([^\d万]+)万(零?)([^\d万]+)$/.exec(written) ?? [];
	const below = /^[一二两三四五六七八九]$/.test(rest ?? '') && !zero ? `${rest}千` : rest;
	if (thousands && below)
		return { value: sumOf(parseNumeral(thousands), parseNumeral(below)), unit };
	// e.g. "3.2万"
	const [, count = written, scale] = /^(.+)([千万亿])$/.exec(written) ?? [];
	const value = valueOf(count);
	if (value === null || scale === undefined) return { value, unit };
	return unit === '元' && scale !== '千'
		? { value, unit: scale + unit }
		: { value: rounded(value * SCALES[scale]!), unit };
}

const sumOf = (thousands: number | null, rest: number | null): number | null =>
	thousands === null || rest === null ? null : thousands * SCALES['万']! + rest;

const SCALES: Record<string, number> = { 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** `1,286.35` → 1286.35, `十二` → 12; null for what is no numeral. */
function valueOf(written: string): number | null {
	// e.g. "万" of "万余人次"
	if (written === '万') return SCALES[written]!;
	const digits = written.replaceAll(',', '');
	return /^\d+(?:\.\d+)?$/.test(digits) ? rounded(Number(digits)) : parseNumeral(written);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
