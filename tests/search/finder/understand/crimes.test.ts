import { describe, expect, test } from 'vitest';
import { endOfCrime } from '../../../../src/search/finder/understand/crimes.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

describe('the name of a crime', () => {
	test.each([
		['偷灯罪', '灯罪'],
		['什么是偷灯罪', '灯罪'],
		// these name no crime
		['单位犯罪', null],
		['宣告无罪', null],
		['罪', null],
		// asks for more than the crime
		['偷灯罪立案要多少钱的灯', null],
	])('%s ends with %s', (text, end) => {
		expect(endOfCrime(text)).toBe(end);
	});

	// Invented texts, no real law.
	const CRIMES = `刑法

第一条 毁坏风筝的，处一年以下拘役。

第二条 偷灯的，处二年以下有期徒刑；偷灯三盏以上的，处三年以上有期徒刑，并处没收梯子、绳索和其他用来取下灯笼的器具。
`;
	const PROCEDURE = `灯笼案件规定

第一条 偷灯罪由街道受理。

第二条 犯偷灯罪的，偷灯罪的案卷保存十年。
`;

	test('leads to the article of the criminal law that says what is done, not to texts that hold the name', async () => {
		const site = { days: [] as [string, string][], synonyms: [], lawNames: [] };
		const finder = await finderOver(site, [
			lawPage('anjian', '灯笼案件规定', PROCEDURE),
			lawPage('xingfa', '刑法', CRIMES),
		]);
		expect((await ask(finder, '偷灯罪')).found[0]?.href).toBe('laws/xingfa/#t2');
	});
});
