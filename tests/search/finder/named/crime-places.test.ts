import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../../../../src/search/finder/answer.ts';
import { crimesIn } from '../../../../src/search/finder/named/crime-places.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

describe('crimes in a list of their names', () => {
	test.each([
		['12．偷灯罪（第264条） 13．毁灯罪（第265条第1款）', ['偷灯罪 t264', '毁灯罪 t265']],
		['14．毁灯、毁风筝罪（第120条之一、第121条）', ['毁灯毁风筝罪 t120z1']],
		// as a table, with the name that it had before
		[
			'| 第一百三十三条之二第一款 （《示例修正案》第二条） |拦灯车罪 （取消挡灯车罪罪名） |',
			['拦灯车罪 t133z2', '挡灯车罪 t133z2'],
		],
		// no place, or no crime
		['偷灯罪由街道受理。', []],
		['| 刑法条文 | 罪名 |', []],
	])('%s', (text, expected) => {
		expect(crimesIn(text).map(({ name, address }) => `${name} ${address}`)).toEqual(expected);
	});
});

// Invented texts, no real law.
const CRIMES = `刑法

第一条 取走他人灯具的，处一年以下拘役。

第二条 犯前条之罪，用梯子的，处二年以下有期徒刑。

第三条 割断风筝线、灯绳的，处拘役。

第四条 偷看灯笼的，处罚金。
`;
const NAMES = `关于刑法罪名的意见

第一条 罪名如下：1．偷灯罪（第1条） 2．割断风筝线、割断灯绳罪（第3条） 3．点灯罪（第2条） 4．点灯罪（第4条）
`;
const PROCEDURE = `偷灯案件规定

第一条 偷灯罪由街道受理。
`;

describe('a crime alone leads to its article, as the list of names has it', () => {
	let finder: Finder;
	beforeAll(async () => {
		const site = { days: [] as [string, string][], synonyms: [], lawNames: [] };
		finder = await finderOver(site, [
			lawPage('anjian', '偷灯案件规定', PROCEDURE),
			lawPage('zuiming', '关于刑法罪名的意见', NAMES),
			lawPage('xingfa', '刑法', CRIMES),
		]);
	});

	test.each([
		['偷灯罪', 'laws/xingfa/#t1'],
		['偷灯罪怎么判', 'laws/xingfa/#t1'],
		['偷灯罪判几年', 'laws/xingfa/#t1'],
		['刑法 偷灯罪', 'laws/xingfa/#t1'],
		// the laws about it stand before the act alone
		['偷灯', 'laws/anjian/'],
		// a name of several acts, said in short and without its signs
		['割断灯绳罪', 'laws/xingfa/#t3'],
		['割断风筝线割断灯绳罪', 'laws/xingfa/#t3'],
	])('%s', async (typed, href) => {
		expect((await ask(finder, typed)).found[0]?.href).toBe(href);
	});

	test('the act alone finds the article too', async () => {
		const { found } = await ask(finder, '偷灯');
		expect(found.slice(0, 2).map(({ href }) => href)).toContain('laws/xingfa/#t1');
	});

	test('a name that the list has at two places is left to the words', async () => {
		const { found } = await ask(finder, '点灯罪');
		expect(found.every(({ named }) => !named)).toBe(true);
	});
});
