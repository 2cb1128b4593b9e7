import type { ComparedFigure } from './years.ts';

/** `22次`, `99.2%`, or that the report does not say. */
export const figureText = (value: number | undefined, unit: string): string =>
	value === undefined ? '未说明' : `${value}${unit}`;

/** `增加16次`, `减少0.8个百分点`, `持平`. It does not say whether more is better. */
export function differenceText({ value, before, difference, unit }: ComparedFigure): string {
	if (value === undefined) return '本年未说明';
	if (before === undefined) return '上年未说明';
	if (difference === undefined) return '单位不同';
	if (difference === 0) return '持平';
	const size = `${Math.abs(difference)}${unit === '%' ? '个百分点' : unit}`;
	return difference > 0 ? `增加${size}` : `减少${size}`;
}

/** Lengths of bars, in percent. */
export interface BarShares {
	value: number;
	before: number;
}

/**
 * How long the bars of two years are, in percent of the row: against the larger of both, percentages against 100.
 * @returns `null` where there is nothing to compare
 */
export function barShares(figure: ComparedFigure): BarShares | null {
	const { value, before, difference, unit } = figure;
	if (value === undefined || before === undefined || difference === undefined) return null;
	const whole = Math.max(value, before, unit === '%' ? 100 : 0);
	if (whole <= 0 || value < 0 || before < 0) return null;
	const share = (part: number): number => Math.round((part / whole) * 1000) / 10;
	return { value: share(value), before: share(before) };
}
