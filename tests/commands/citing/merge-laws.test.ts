import { expect, test } from 'vitest';
import { mergeLaws } from '../../../src/commands/citing/merge-laws.ts';
import type { IndexedLaw } from '../../../src/domain/citation/held/law-index.ts';

const law = (id: string, names: string[], ...dates: string[]): IndexedLaw => ({
	...{ id, name: names.at(-1)!, names, numbers: [] },
	versions: dates.map((date) => ({ date, effective: undefined, places: () => null as never })),
});
const merged = (held: IndexedLaw[], ...given: IndexedLaw[]): [string, string[]][] =>
	mergeLaws(held, new Map(given.map((one) => [one.id, one]))).map(({ id, versions }) => [
		id,
		versions.map(({ date }) => date),
	]);

const HELD = law('deng-fa', ['中华人民共和国灯法', '灯火法'], '2009-08-27', '2019-03-15');

test('a given law that the content folder has not is one more', () => {
	expect(merged([HELD], law('qi-fa', ['旗法'], '2020-01-01'))).toEqual([
		['deng-fa', ['2009-08-27', '2019-03-15']],
		['qi-fa', ['2020-01-01']],
	]);
});

test('one that it has is the same law, and a wording that stands in both counts once', () => {
	const given = law('deng-fa', ['中华人民共和国灯法'], '2019-03-15', '2024-01-01');
	expect(merged([HELD], given)).toEqual([['deng-fa', ['2019-03-15', '2024-01-01', '2009-08-27']]]);
});

test('one with the same title under another id has the wordings of both, whatever its short title', () => {
	const given = law('dengfa', ['中华人民共和国灯法', '新灯法'], '2024-01-01');
	const found = new Map(merged([HELD], given));
	expect(found.get('dengfa')).toEqual(['2024-01-01', '2009-08-27', '2019-03-15']);
});
