import { describe, expect, test } from 'vitest';
import {
	appliesFrom,
	effectInWords,
	publishedOn,
	timeStatus,
	replacedFrom,
	versionInForce,
} from '../../../../src/domain/law/versions/versions.ts';

/** Made in 2019, in force from May; amended in 2023, which left that day as it was; made anew, from 2032 on. */
const MADE = { date: '2019-03-15', effective: '2019-05-01' };
const AMENDED = { date: '2023-11-20', effective: '2019-05-01' };
const ANEW = { date: '2031-10-01', effective: '2032-01-01' };
const VERSIONS = [AMENDED, ANEW, MADE];

describe('a wording applies', () => {
	test.each([
		[MADE, '2019-05-01'],
		[AMENDED, '2023-11-20'],
		[ANEW, '2032-01-01'],
		[{ date: '2020-01-01' }, '2020-01-01'],
	])('%j from %s', (version, day) => {
		expect(appliesFrom(version)).toBe(day);
	});
});

test.each([
	[MADE, '2019年5月1日起施行'],
	[AMENDED, '法规自2019年5月1日起施行'],
	[ANEW, '2032年1月1日起施行'],
	[{ date: '2020-01-01' }, ''],
])('the day of effect of %j is told as “%s”', (version, words) => {
	expect(effectInWords(version)).toBe(words);
});

test.each([
	[{ date: '2019-03-15', published: '2019-03-25' }, '2019-03-25'],
	[{ date: '2023-11-20', published: '2019-03-25' }, undefined],
	[{ date: '2023-11-20' }, undefined],
])('of %j itself is published on %s', (version, day) => {
	expect(publishedOn(version)).toBe(day);
});

describe('the wording in force', () => {
	test.each<[day: string, version: { date: string }, why: string]>([
		['2019-05-01', MADE, 'the first has taken effect'],
		['2023-11-19', MADE, 'the amendment is not made yet, though it names an earlier day of effect'],
		['2023-11-20', AMENDED, 'the amendment is made'],
		['2031-12-31', AMENDED, 'the new one is adopted, but not in force'],
		['2032-01-01', ANEW, 'the new one is in force'],
		['2019-03-20', MADE, 'none is in force yet: the one that is adopted'],
		['2018-01-01', MADE, 'none is adopted yet: the first'],
	])('on %s is %j: %s', (day, version) => {
		expect(versionInForce(VERSIONS, day)).toBe(version);
	});

	test('makes the others 历史版本 or 尚未生效', () => {
		expect(VERSIONS.map((version) => timeStatus(version, VERSIONS, '2023-12-01'))).toEqual([
			'当前版本',
			'尚未生效',
			'历史版本',
		]);
	});
});

test('a wording is replaced from the day on which the first newer one applies, whichever is newest', () => {
	const late = { date: '2024-06-01', effective: '2033-01-01' };
	expect(replacedFrom(MADE, [late, ANEW, MADE])).toBe('2032-01-01');
	expect(replacedFrom(late, [late, MADE])).toBeUndefined();
});
