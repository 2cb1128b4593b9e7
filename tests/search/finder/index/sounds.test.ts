import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../../../../src/search/finder/answer.ts';
import { isWord } from '../../../../src/search/finder/index/sounds.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// Invented text: 安装 is a word, 经地 stands only within 途经地.
const TEXT = `风筝安装办法

第一条 安装风筝，应当说明途经地点。

第二条 安装灯笼的途经地点，由摊主说明。

第三条 途经地点改变的，重新安装。

第四条 没有途经地点的，不得安装。

第五条 安装灯笼的工资，由摊主支付。摊主每月在灯会支付工资。
`;
const FLIGHT = `风筝放飞法

第一条 摊主支付放飞的工资。
`;

describe('a slip by sound', () => {
	let finder: Finder;
	beforeAll(async () => {
		const site = { days: [], synonyms: [], lawNames: [] };
		finder = await finderOver(site, [
			lawPage('anzhuang', '风筝安装办法', TEXT),
			lawPage('fangfei', '风筝放飞法', FLIGHT),
			lawPage('gongzi', '工资支付规定', '工资支付规定\n\n第一条 工资每月支付。\n'),
		]);
	});
	const readAs = async (typed: string): Promise<string[]> =>
		(await ask(finder, typed)).readings.flatMap((one) => one.readAs);

	test.each([
		// one character is another one
		['按装灯笼', ['安装']],
		// both are, with the same sounds
		['岸庄', ['安装']],
	])('%s is read as the word that sounds so', async (typed, expected) => {
		expect(await readAs(typed)).toEqual(expected);
	});

	test.each([
		// a word itself, though no text has it
		['警笛', '经地'],
		['警笛响', '经地'],
		// not a word of the site: a piece of 途经地
		['精第', '经地'],
		// sounds only nearly so, and has no character of it
		['暗簪', '安装'],
	])('%s is not read as %s', async (typed, piece) => {
		expect(await readAs(typed)).not.toContain(piece);
	});

	test.each<[typed: string, read: string[]]>([
		// in a sentence one character of the word is right, and the other sounds just so
		['灯笼按装以后由哪一家摊主来说明', ['安装']],
		['灯笼岸庄以后由哪一家摊主来说明', []],
		// a character that links words stands for no other where nothing of the word is right
		['之付', ['支付']],
		['纸会灯笼', []],
	])('%s is read as %j', async (typed, expected) => {
		expect(await readAs(typed)).toEqual(expected);
	});

	test('an everyday word is understood where its slip is mended, and the terms around the slip are looked for', async () => {
		const site = { days: [], synonyms: [{ say: ['挂安装'], law: ['途经'] }], lawNames: [] };
		const own = await finderOver(site, [lawPage('anzhuang', '风筝安装办法', TEXT)]);
		const { readings } = await ask(own, '挂按装');
		expect(readings.map(({ kind, typed }) => `${kind} ${typed}`)).toEqual([
			'sound 按装',
			'synonym 挂安装',
		]);
	});

	test.each([
		['风筝放飞发', ['风筝放飞法']],
		['丰筝放飞法', ['风筝放飞法']],
		// written right, it is not read
		['风筝放飞法', []],
	])('%s is a name by its sound, whatever it ends with', async (typed, expected) => {
		expect(await readAs(typed)).toEqual(expected);
	});
});

describe('a pair of which the index knows little', () => {
	test.each([
		['产假', 'maybe', true],
		['产价', 'maybe', false],
		// as the site's texts show, it only stands side by side
		['产假', 'never', false],
		['产价', 'word', true],
	] as const)('%s, %s: is it a word', (text, is, expected) => {
		expect(isWord({ text, is })).toBe(expected);
	});
});

describe('pinyin', () => {
	let finder: Finder;
	beforeAll(async () => {
		const site = { days: [], synonyms: [], lawNames: [] };
		finder = await finderOver(site, [
			lawPage('anzhuang', '风筝安装办法', TEXT),
			lawPage('gongzi', '工资支付规定', '工资支付规定\n\n第一条 工资每月支付。\n'),
		]);
	});

	test.each([
		// the beginning of a name, as far as it was typed
		['gongzi', '工资', false],
		['fengzhengan', '风筝安', false],
		['gzzf', '工资支付', false],
		// all of it, or broken off within a syllable
		['gongzizhifuguiding', '工资支付规定', true],
		['gongzizhif', '工资支付规定', true],
		// six letters are enough, five may be anything
		['fengzh', '风筝安装办法', true],
		['fengz', undefined, undefined],
		// in front of a number it is the law
		['gongzizhifu 1条', '工资支付规定', true],
		// words, without what only spans two of them
		['zhifu gongzi', '支付 工资', false],
	])('%s is %s', async (typed, words, certain) => {
		const { readings, found } = await ask(finder, typed);
		expect(readings[0]?.readAs.join(' ')).toBe(words);
		expect(found[0]?.certain).toBe(certain);
	});
});
