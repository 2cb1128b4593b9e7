import { describe, expect, test } from 'vitest';
import {
	barShares,
	differenceText,
	figureText,
} from '../../../../src/domain/report/years/figures.ts';
import { compareFigures, type ComparedFigure } from '../../../../src/domain/report/years/years.ts';

const compare = (value: number, before: number, unit: string): ComparedFigure => {
	const figure = { id: 'a', label: '指标', unit };
	return compareFigures([{ ...figure, value }], [{ ...figure, value: before }])[0]!;
};

describe('a difference in words', () => {
	test.each<[value: number, before: number, unit: string, words: string]>([
		[22, 6, '次', '增加16次'],
		[0.5, 1, '次/周', '减少0.5次/周'],
		// Percentages differ by points, not by percent.
		[99.2, 100, '%', '减少0.8个百分点'],
		[7, 7, '项', '持平'],
	])('%d after %d in %s is %s', (value, before, unit, words) => {
		expect(differenceText(compare(value, before, unit))).toBe(words);
	});

	test('says why there is none', () => {
		const figure = { id: 'a', label: '指标', unit: '次' };
		expect(differenceText({ ...figure, value: 3 })).toBe('上年未说明');
		expect(differenceText({ ...figure, before: 3 })).toBe('本年未说明');
		expect(differenceText({ ...figure, value: 3, before: 90, unitBefore: '%' })).toBe('单位不同');
		expect(figureText(undefined, '次')).toBe('未说明');
	});
});

describe('bars', () => {
	test('fill the row with the larger year; a percentage fills it at 100', () => {
		expect(barShares(compare(6, 24, '次'))).toEqual({ value: 25, before: 100 });
		expect(barShares(compare(50, 40, '%'))).toEqual({ value: 50, before: 40 });
		expect(barShares(compare(120, 60, '%'))).toEqual({ value: 100, before: 50 });
	});

	test('are not drawn where they would say nothing', () => {
		expect(barShares(compare(0, 0, '件'))).toBeNull();
		expect(barShares(compare(-1, 2, '度'))).toBeNull();
		expect(barShares({ id: 'a', label: '指标', unit: '次', value: 3 })).toBeNull();
	});
});
