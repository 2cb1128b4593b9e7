import { describe, expect, test } from 'vitest';
import { coreOf } from '../../../../src/search/asked/core.ts';
import { keysAround, synonymsIn } from '../../../../src/search/finder/understand/synonyms.ts';
import { cutTerms } from '../../../../src/search/text/cut.ts';
import { foldText } from '../../../../src/search/text/fold.ts';
import { registry } from '../memory-index.ts';

const said = registry<{ say: string[] }>('synonyms').flatMap(({ say }) => say);
const termsOf = (text: string): string[] => cutTerms(text).map((term) => term.text);

describe('everyday words in a question', () => {
	test.each<[text: string, keys: string[]]>([
		['撞了人判几年', ['判几', '几年', '撞人']],
		['楼顶装警报谁出钱', ['报谁', '谁出']],
		['有人骂我', ['骂我']],
		['关我几天', ['关我', '我几', '我几', '几天', '关几', '关']],
		['关我们灯笼', ['关灯', '关']],
		['扣了我的灯笼钱', ['扣灯']],
		['怎么办理', []],
	])('%s is also looked up under %j', (text, keys) => {
		expect(keysAround(text)).toEqual(keys);
	});

	// The index keeps an everyday word under its first term; a question asks only for terms of what it is about.
	test('every word of the shipped table is looked up wherever it stands in a question', () => {
		const lost = said.filter((words) => {
			const { text } = foldText(words);
			const question = text.length === 1 ? text : `某甲${text}某乙`;
			const asked = [...termsOf(coreOf(question).text), ...keysAround(question)];
			return !asked.includes(termsOf(text)[0]!);
		});
		expect(lost).toEqual([]);
	});

	test.each<[text: string, read: string[]]>([
		['狗', ['狗']],
		['狗怎么办', ['狗']],
		['狗能不能上车', ['狗']],
		['热狗好吃吗', []],
	])(
		'a single character means itself only where the shell parts it from other words: %s',
		(text, read) => {
			expect(synonymsIn(text, [['狗', '犬只']], () => 0).map(({ typed }) => typed)).toEqual(read);
		},
	);

	test('a word that is only cut out of others is not meant, unless it stands there once more', () => {
		const read = (text: string) =>
			synonymsIn(text, [['笼挂', '悬挂']], (pair) => (pair === '笼挂' ? 1 : 3)).length;
		expect(read('灯笼挂钩')).toBe(0);
		expect(read('灯笼挂钩 笼挂')).toBe(1);
	});

	test('a word inside a longer one, at no edge of it, is not meant, unless it stands there once more', () => {
		const rows = [
			['拆坏灯架', '损坏灯具'],
			['坏灯', '次品'],
		];
		const read = (text: string): string[] =>
			synonymsIn(text, rows, () => 0).map(({ typed }) => typed);
		expect(read('拆坏灯架')).toEqual(['拆坏灯架']);
		expect(read('拆坏灯架 坏灯')).toEqual(['拆坏灯架', '坏灯']);
	});

	test('a word within a longer one counts too, behind it, if it leads to other words', () => {
		const rows = [
			['房东', '出租人'],
			['房东不退', '押金', '返还'],
			['不退', '返还'],
		];
		expect(
			synonymsIn('房东不退怎么办', rows, () => 0).map(({ typed, readAs }) => [typed, ...readAs]),
		).toEqual([
			['房东不退', '押金', '返还'],
			['房东', '出租人'],
		]);
	});

	test.each<[text: string, apart: (true | undefined)[]]>([
		['公司开除我', [undefined]],
		['公司要开除我', [true]],
		['公司说他们下月就开除我', []],
		['离开公司。开除', []],
		['开除公司', []],
		// what was done is named behind it
		['开除我的公司', [true]],
		['开除我以后他才知道有别的公司', []],
		['我上周把离职的手续都交给他们了开除我的公司', []],
	])('the halves of a word of two pairs may be parted by a few characters: %s', (text, apart) => {
		const read = synonymsIn(text, [['公司开除', '解除合同']], () => 0);
		expect(read.map((reading) => reading.apart)).toEqual(apart);
	});

	test.each<[text: string, read: boolean]>([
		['关我灯数天', true],
		['挂灯笼能不能在门口', true],
		['挂灯笼要不要在门口', true],
		['挂灯笼在门口', true],
		// other words than those of a question's shell
		['挂灯笼好看在门口', false],
		// two characters come together by chance
		['修我灯', false],
	])('the shell of a question may stand within a word of some length: %s', (text, read) => {
		const rows = [
			['关灯数天', '停业'],
			['挂灯笼在门口', '悬挂'],
			['修灯', '维修'],
		];
		expect(synonymsIn(text, rows, () => 0).length > 0).toBe(read);
	});

	test.each<[text: string, read: string[]]>([
		['扣了我三个月的灯笼钱', ['扣灯笼钱']],
		['扣我家灯笼钱', ['扣灯笼钱']],
		['撞了我的灯', ['撞灯']],
		// 灯架 is a word, and 撞 does not belong to its first character alone
		['撞了我的灯架', []],
		// other words stand between
		['扣了小王的灯笼钱', []],
	])('whose it is and how much may stand within a word: %s', (text, read) => {
		const rows = [
			['扣灯笼钱', '克扣'],
			['撞灯', '碰撞'],
		];
		const of = (pair: string): number => (pair === '灯架' ? 3 : 0);
		const said = synonymsIn(foldText(text).text, rows, of).map(({ typed }) => typed);
		expect(said).toEqual(read);
	});

	test('a half that is only cut out of other words is not meant', () => {
		const of = (pair: string): number => (pair === '笼挂' ? 1 : 3);
		expect(synonymsIn('灯笼挂钩不要拆掉', [['笼挂拆掉', '悬挂']], of)).toEqual([]);
	});
});
