import { describe, expect, test } from 'vitest';
import { lawOn, lawRecords, wordingKey } from '../../src/holdings/law-record.ts';
import type { LawData } from '../../src/loaders/law-loader.ts';

const law = (id: string, shortTitle: string, more: Partial<LawData> = {}) => ({
	id,
	data: {
		...{ title: shortTitle, shortTitle, aliases: [], topics: [], sample: false, level: '法律' },
		...{ versions: [], texts: [] },
		...more,
	} as LawData,
});

test('laws are listed by level, then by the sound of their titles, and those of one name by their ids', () => {
	const laws = [
		law('z', '灯塔法'),
		law('c', '敲钟条例', { level: '地方性法规' }),
		law('a', '灯塔法'),
		law('b', '敲钟法'),
		law('d', '挂旗法'),
	];
	for (const given of [laws, laws.toReversed()])
		expect(lawRecords(given, '2026-11-23').map(({ id }) => id)).toEqual(['a', 'z', 'd', 'b', 'c']);
});

describe('a law with two wordings', () => {
	const dates = ['2020-01-01', '2026-12-01'];
	const versions = dates.map((date) => ({ date, effective: date }));
	const [record] = lawRecords([law('a', '灯塔法', { versions, texts: dates })], '2026-11-23');

	test('has them newest first, and shows that which is in force on the day', () => {
		expect(record!.wordings.map(({ date }) => date)).toEqual(['2026-12-01', '2020-01-01']);
		expect(record!.current?.date).toBe('2020-01-01');
		expect(lawOn(record!, '2026-12-01').current?.date).toBe('2026-12-01');
	});

	test('keeps what is found in each under a key of its own', () => {
		expect(wordingKey(record!, '2020-01-01')).toBe('a 2020-01-01');
	});
});
