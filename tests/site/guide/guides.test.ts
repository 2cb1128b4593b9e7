import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	guideContents,
	guidePage,
	guideRoutes,
	guidesIndex,
} from '../../../src/site/guide/guides.ts';
import { day, guide, law, notes, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const warning = {
	id: 'yuxian',
	data: {
		id: 'yuxian',
		name: '预先警报',
		on: 36,
		off: 24,
		repeat: 3,
		total: 180,
		meaning: '可能要来',
		actions: ['关气'],
		sources: [],
	},
};

const pageOf = async (id: string) => {
	const route = (await guideRoutes()).find(({ params }) => params.slug === id);
	return guidePage(route!.props.entry);
};

beforeEach(() => {
	Object.assign(collections, {
		guides: [
			guide('c', { situation: '真实警报', signals: ['yuxian', 'bu-cunzai'], order: 30 }),
			guide('b', { situation: '试鸣演练', signals: ['yuxian'], order: 20 }),
			guide('a', { order: 10, awarenessDay: 'anquan', topics: ['jingbao', 'weizhi'] }),
		],
		days: [day('anquan', 4, 15)],
		signals: [warning],
		topics: [{ id: 'jingbao', data: { id: 'jingbao', name: '防空警报', description: '…' } }],
		laws: [law('jia-fa')],
		notes: [notes('jia-fa', 't8', 't35-k3')],
	});
});

describe('the list of guides', () => {
	test('keeps real alarm, drill and everyday apart, what cannot wait first', async () => {
		const { groups } = await guidesIndex();
		expect(
			groups.map(({ situation, guides }) => [situation, guides.map(({ href }) => href)]),
		).toEqual([
			['真实警报', ['/guides/c/']],
			['试鸣演练', ['/guides/b/']],
			['平时', ['/guides/a/']],
		]);
	});

	test('has no group without guides', async () => {
		collections.guides = [guide('b', { situation: '试鸣演练' })];
		expect((await guidesIndex()).groups.map(({ situation }) => situation)).toEqual(['试鸣演练']);
	});

	test('asks for whom guides are, but never before a real alarm', async () => {
		collections.guides = [
			guide('c', { situation: '真实警报', audience: ['老年人'] }),
			guide('b', { situation: '试鸣演练', audience: ['学生'] }),
			guide('a', { audience: ['居民', '学生'] }),
		];
		const { forAll, byAudience, audiences } = await guidesIndex();
		expect(forAll.map(({ situation }) => situation)).toEqual(['真实警报']);
		expect(byAudience.map(({ situation }) => situation)).toEqual(['试鸣演练', '平时']);
		expect(audiences).toEqual(['学生', '居民']);
	});

	test('gives the dates of awareness days for two years, with their guides', async () => {
		const [entry] = (await guidesIndex()).days;
		expect(entry?.dates.map((shown) => shown?.inYear)).toEqual(['4月15日', '4月15日']);
		expect(entry?.guides).toEqual([{ title: '指南a', href: '/guides/a/' }]);
	});
});

describe('the page of a guide', () => {
	test('for a real alarm leads to the guide for drills, and the other way round', async () => {
		expect((await pageOf('c')).instead.map(({ href }) => href)).toEqual(['/guides/b/']);
		expect((await pageOf('b')).instead.map(({ href }) => href)).toEqual(['/guides/c/']);
		expect((await pageOf('a')).instead).toEqual([]);
	});

	test('for a real alarm gives the steps before the signals', async () => {
		const ids = async (id: string) => guideContents(await pageOf(id), []).map((entry) => entry.id);
		expect(await ids('c')).toEqual(['steps', 'signals', 'sources']);
		expect(await ids('b')).toEqual(['signals', 'steps', 'sources']);
		expect(await ids('a')).toEqual(['steps', 'sources']);
	});

	test('for a real alarm says under each signal what to do now, in the order of the file; what always holds, last', async () => {
		const step = (title: string, signal?: string) => ({ title, text: '照做。', signal });
		const steps = [
			step('卧倒', 'kongxi'),
			step('只信公告'),
			step('关气', 'yuxian'),
			step('守', 'kongxi'),
		];
		const attack = { ...warning.data, id: 'kongxi', name: '空袭警报', on: 6, off: 6, repeat: 15 };
		collections.signals = [warning, { id: 'kongxi', data: attack }];
		const signals = ['kongxi', 'yuxian'];
		collections.guides = [guide('c', { situation: '真实警报', signals, steps })];
		const page = await pageOf('c');
		expect(
			page.groups.map(({ title, rhythm, steps: own }) => [title, rhythm, own.map(({ id }) => id)]),
		).toEqual([
			['听到空袭警报', '鸣6秒，停6秒，反复15遍', ['step-1', 'step-4']],
			['听到预先警报', '鸣36秒，停24秒，反复3遍', ['step-3']],
			['不论哪一种警报', undefined, ['step-2']],
		]);
		expect(guideContents(page, []).map(({ title }) => title)).toEqual([
			'听到空袭警报',
			'听到预先警报',
			'不论哪一种警报',
			'警报信号',
			'依据和来源',
		]);
	});

	test('links to the guides that its steps name', async () => {
		collections.guides = [
			guide('a', { steps: [{ title: '先听', text: '见《指南b》和《没有这一篇》。' }] }),
			guide('b'),
		];
		const [group] = (await pageOf('a')).groups;
		expect(group?.steps[0]?.pieces).toEqual([
			{ text: '见' },
			{ text: '《指南b》', href: '/guides/b/' },
			{ text: '和' },
			{ text: '《没有这一篇》' },
			{ text: '。' },
		]);
	});

	test('can be kept on the device', async () => {
		expect((await pageOf('a')).keep).toMatchObject({ label: '离线保存' });
	});

	test('draws the signals that the registry knows', async () => {
		const { signals } = await pageOf('c');
		expect(signals).toHaveLength(1);
		expect(signals[0]).toMatchObject({ rhythm: '鸣36秒，停24秒，反复3遍', duration: '3分钟' });
		expect(signals[0]?.sounds[1]).toEqual({ from: '33.333%', width: '20%' });
		expect(signals[0]?.marks.map(({ label, anchor }) => [label, anchor])).toEqual([
			['0', 'start'],
			['1分钟', 'middle'],
			['2分钟', 'middle'],
			['3分钟', 'end'],
		]);
	});

	test('is filed under 指南 and the names of its topics', async () => {
		const { head } = await pageOf('a');
		expect(head.facets).toEqual({ kind: '指南', topic: ['防空警报', 'weizhi'] });
	});

	test('shows its awareness day with its place in the list', async () => {
		expect((await pageOf('a')).day).toMatchObject({
			name: '宣传日anquan',
			href: '/guides/#day-anquan',
		});
	});
});

describe('sources', () => {
	test.each<[source: object, shown: object]>([
		// The place in a law, as far as its page has it.
		[
			{ law: 'jia-fa', at: 't8' },
			{ href: '/laws/jia-fa/#t8', external: false },
		],
		[
			{ law: 'jia-fa', at: 't35-k3' },
			{ href: '/laws/jia-fa/#t35-k3', external: false },
		],
		[
			{ law: 'jia-fa', at: 't8-k2' },
			{ href: '/laws/jia-fa/#t8', external: false },
		],
		[
			{ law: 'jia-fa', at: 't99' },
			{ href: '/laws/jia-fa/', external: false },
		],
		// A law that the site does not hold, with and without an address on the web.
		[
			{ law: 'yi-fa', url: 'https://flk.npc.gov.cn/' },
			{ href: 'https://flk.npc.gov.cn/', external: true },
		],
		[{ law: 'yi-fa', at: 't1' }, { external: false }],
	])('%j is shown as %j', async (source, shown) => {
		collections.guides = [guide('a', { sources: [{ title: '依据', ...source }] })];
		expect((await pageOf('a')).sources).toEqual([{ title: '依据', ...shown }]);
	});
});
