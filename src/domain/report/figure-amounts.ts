import { parseNumeral } from '../law/numerals.ts';

/**
 * A number and its unit as a report counts them.
 * @param written the number as it is written, `1.5万`, `十二`
 * @param source the unit as it is written; `61万` of `61万余元` counts 万元, as `61万元` does
 * @returns no value for what is no numeral
 */
export function amountOf(written: string, source: string): { value: number | null; unit: string } {
	const unit = source.replace('％', '%').replace(/[（(]次[）)]/, '次');
	const [, count, scale] = /^([\d,.]+)([万亿])$/.exec(written) ?? [];
	return unit === '元' && count && scale
		? { value: valueOf(count), unit: scale + unit }
		: { value: valueOf(written), unit };
}

/** `1.5万` → 15000, `1,286.35` → 1286.35, `十二` → 12; null for what is no numeral. */
function valueOf(written: string): number | null {
	const digits = /^(\d+(?:\.\d+)?)(万|亿)?$/.exec(written.replaceAll(',', ''));
	if (digits) {
		const factor = digits[2] === '万' ? 10_000 : digits[2] === '亿' ? 100_000_000 : 1;
		return Math.round(Number(digits[1]) * factor * 100) / 100;
	}
	return parseNumeral(written);
}
