import { beforeAll, describe, expect, test } from 'vitest';
import { SAID_TO_END } from '../../../../src/domain/law/metadata.ts';
import type { Finder } from '../../../../src/search/finder/answer.ts';
import { isAbout } from '../../../../src/search/finder/understand/subject.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

describe('what a law is about', () => {
	test.each([
		['灯笼管理条例', '灯笼', true],
		['反灯笼法', '灯笼', true],
		['禁止灯笼规定', '灯笼', true],
		['节日灯笼会管理条例', '灯笼会', true],
		['示例市节日灯笼会管理条例', '灯笼会', false],
		['节日灯笼会收费办法', '灯笼会', false],
		// may be the end of another word
		['纸灯笼管理条例', '灯笼', false],
		// the law of a kind of them
		['船用灯笼检验办法', '灯笼', false],
		// of a place only
		['示例省灯笼管理条例', '灯笼', false],
		['灯笼管理条例', '风筝', false],
	])('%s is about %s: %s', (name, subject, is) => {
		expect(isAbout(name, subject)).toBe(is);
	});
});

// Invented texts, no real law.
const FAIRS = `灯会法

第一章 总则

第一条 为了办好灯会，制定本法。

第二章 风筝

第二条 风筝由放的人收回。

第三条 收回风筝的时候，不得拉断线。
`;
const FOREIGN = `关于承认外地风筝证书的规定

第一条 外地的证书由街道承认。
`;
const CONTRACTS = `乡镇灯会承包规定

第一条 承包人应当交付押金。
`;
const RULES = `灯笼规定

第一条 灯笼应当挂稳。
`;
const NATIONAL = `灯笼条例

第一条 灯笼由街道登记。
`;
const WINDMILLS = `风车规定

第一条 风车应当每年检查。
`;

describe('a word alone', () => {
	let finder: Finder;
	beforeAll(async () => {
		const site = {
			days: [] as [string, string][],
			synonyms: [{ say: ['亮亮'], law: ['灯笼'] }],
			lawNames: [],
		};
		const facets = (level: string, status = '时效性未核实'): Record<string, string[]> => ({
			kind: ['法规'],
			level: [level],
			status: [status],
		});
		finder = await finderOver(site, [
			lawPage('chengren', '关于承认外地风筝证书的规定', FOREIGN, { facets: facets('司法解释') }),
			lawPage('guiding', '灯笼规定', RULES, { facets: facets('部门规章') }),
			lawPage('tiaoli', '灯笼条例', NATIONAL, { facets: facets('行政法规') }),
			lawPage('denghui', '灯会法', FAIRS),
			lawPage('fengche-fa', '风车法', WINDMILLS, { facets: facets('法律', SAID_TO_END) }),
			lawPage('fengche-tiaoli', '风车条例', WINDMILLS, { facets: facets('行政法规') }),
			lawPage('chengbao', '乡镇灯会承包规定', CONTRACTS, { facets: facets('部门规章') }),
		]);
	});
	const first = async (typed: string, count: number): Promise<string[]> =>
		(await ask(finder, typed)).found.slice(0, count).map(({ href }) => href);

	test('finds what a law says of it before documents about something else that hold it in their names', async () => {
		expect(await first('风筝', 2)).toEqual(['laws/denghui/#t2', 'laws/chengren/']);
	});

	test('in a sentence asks for a passage', async () => {
		expect((await first('什么是灯会', 1))[0]).toBe('laws/denghui/#t1');
	});

	test('finds the best passage next to the law about it', async () => {
		expect(await first('灯会', 3)).toEqual(['laws/denghui/', 'laws/denghui/#t1', 'laws/chengbao/']);
	});

	test('finds the laws about it first, the higher one before the other', async () => {
		expect(await first('灯笼', 2)).toEqual(['laws/tiaoli/', 'laws/guiding/']);
	});

	test('finds a law that another one ends behind those that go on', async () => {
		expect(await first('风车', 2)).toEqual(['laws/fengche-tiaoli/', 'laws/fengche-fa/']);
	});

	test('finds the laws about what an everyday word stands for', async () => {
		expect(await first('亮亮', 2)).toEqual(['laws/tiaoli/', 'laws/guiding/']);
	});
});
