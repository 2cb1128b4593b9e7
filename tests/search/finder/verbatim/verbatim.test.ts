import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Finder } from '../../../../src/search/finder/answer.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// Invented texts, no real law.
const LANTERNS = `灯笼管理办法

第一章 总则

第一条 为了让灯笼挂得稳当，制定本办法。

第二条 灯笼的主人应当每月检查挂钩。挂钩松动的，先把灯笼取下。

第二章 夜市照明

第三条 夜市摊主应当检查照明线路。

第四条 违反本办法的，处二百元罚款。
`;
const KITES = `风筝规定

第一条 放风筝的人应当检查线轴，线轴有裂纹的，每月更换挂钩。

第二条 灯笼不得挂在风筝上。
`;
const OLD_KITES = `风筝规定

第一条 放风筝的人应当避开古塔。
`;

describe('全文检索', () => {
	let finder: Finder;
	beforeAll(async () => {
		finder = await finderOver({ days: [], synonyms: [], lawNames: [] }, [
			lawPage('denglong', '灯笼管理办法', LANTERNS),
			lawPage('fengzheng', '风筝规定', KITES),
			lawPage('fengzheng/2001-01-01', '风筝规定', OLD_KITES, { older: true }),
		]);
	});
	const exact = (typed: string, more = {}): Promise<Answer> =>
		ask(finder, typed, { exact: true, ...more });
	const hrefs = async (typed: string, more = {}): Promise<string[]> =>
		(await exact(typed, more)).found.map(({ href }) => href.replace('laws/', ''));

	test.each([
		['what stands there as it is', '应当检查', ['denglong/#t3', 'fengzheng/#t1']],
		['not what only holds the same words', '每月检查挂钩', ['denglong/#t2']],
		['pieces that stand apart', '应当 挂钩', ['denglong/#t2', 'fengzheng/#t1']],
		['a piece in quotes as one', '“检查 线轴”', []],
		['numbers in any writing', '罚款 200元', ['denglong/#t4']],
		['nothing with a word behind a minus', '应当检查 -照明', ['fengzheng/#t1']],
		['a heading, by the first article below it', '夜市照明', ['denglong/#t3']],
		['one piece in the title, the other in the text', '风筝规定 线轴', ['fengzheng/#t1']],
	])('finds %s: %s', async (_, typed, expected) => {
		expect((await hrefs(typed, { undone: ['apart'] })).sort()).toEqual(expected);
	});

	test('what stands nowhere is looked for by its words, and says so', async () => {
		const { found, readings } = await exact('检查线轴更换挂钩');
		expect(found.map(({ href }) => href)).toEqual(['laws/fengzheng/#t1']);
		expect(readings).toMatchObject([{ key: 'apart', kind: 'apart', typed: '检查线轴更换挂钩' }]);
		expect((await exact('检查线轴更换挂钩', { undone: ['apart'] })).found).toEqual([]);
		const pieces = await exact('更换挂钩 检查线轴 换成新灯');
		expect(pieces.found.map(({ href }) => href)).toEqual(['laws/fengzheng/#t1']);
		expect(pieces.readings[0]!.readAs).toEqual(['更换挂钩', '检查线轴', '换成新灯']);
	});

	test('nothing is offered instead where no place holds half of the words', async () => {
		const { found, readings } = await exact('飞机 轮船 火车');
		expect(found).toEqual([]);
		expect(readings).toEqual([]);
		const undone = await exact('飞机 轮船 火车', { undone: ['apart'] });
		expect(undone.readings).toMatchObject([{ kind: 'apart' }]);
	});

	test('lists as many as are asked for, and says how many there are', async () => {
		const { found, total } = await exact('应当检查', { most: 1 });
		expect([found.length, total]).toEqual([1, 2]);
	});

	test('counts what it lists, by facet', async () => {
		const { total, counts } = await exact('应当检查');
		expect(total).toBe(2);
		expect(counts['kind']).toMatchObject({ 法规: 2 });
	});

	test('older wordings are searched on request', async () => {
		expect(await hrefs('避开古塔')).toEqual([]);
		expect(await hrefs('避开古塔', { older: true })).toEqual(['fengzheng/2001-01-01/#t1']);
	});

	test('what an older wording alone holds does not hide what stands in force', async () => {
		expect(await hrefs('放风筝 应当避开 古塔 更换挂钩')).toEqual(['fengzheng/#t1']);
	});

	test('a single character is looked for as elsewhere: the index holds pairs', async () => {
		expect((await exact('灯')).readings).toMatchObject([{ kind: 'word', readAs: ['灯笼'] }]);
	});

	test('marks the very words, not others that share characters', async () => {
		const { found } = await exact('挂钩松动');
		const marked = found[0]!.excerpt!.runs.filter(({ hit }) => hit).map(({ text }) => text);
		expect(marked).toEqual(['挂钩松动']);
	});

	// A number is one term: half of one stands nowhere.
	test('finds every stretch of every article', async () => {
		const stretches = `${LANTERNS}${KITES}`
			.split(/[\n 　，。]/)
			.filter((text) => /^[^第二]{3,}$/.test(text));
		const piece = fc
			.constantFrom(...stretches)
			.chain((text) =>
				fc
					.tuple(fc.nat(text.length - 2), fc.integer({ min: 2, max: 8 }))
					.map(([start, length]) => text.slice(start, start + length)),
			);
		await fc.assert(
			fc.asyncProperty(piece, async (typed) => {
				const { found, readings } = await exact(typed);
				expect(found.length, typed).toBeGreaterThan(0);
				expect(readings).toEqual([]);
			}),
		);
	});
});
