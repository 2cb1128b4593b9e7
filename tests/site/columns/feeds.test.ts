import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guide, law, report, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const { feedLinksOn, feedRoutes } = await import('../../../src/site/columns/feeds.ts');

beforeEach(() => {
	Object.assign(collections, { laws: [], reports: [], guides: [] });
});

const entriesOf = async (name: string) =>
	(await feedRoutes()).find(({ params }) => params.feed === name)!.props.entries;

describe('feeds', () => {
	test('are there for what the site has', async () => {
		collections['reports'] = [report(2024)];
		expect((await feedRoutes()).map(({ params }) => params.feed)).toEqual(['reports']);
	});

	test('are told of on the home page, the lists and 开放数据, and nowhere else', async () => {
		collections['reports'] = [report(2024)];
		const told = (path: string) => feedLinksOn(path).then((links) => links.map(({ href }) => href));
		expect(await told('/')).toEqual(['/feeds/reports.xml']);
		expect(await told('/data/')).toEqual(['/feeds/reports.xml']);
		expect(await told('/reports/2024/')).toEqual([]);
	});

	test('tell of every wording of a law, the newest first, and say which is invented', async () => {
		const versions = [
			{ date: '2019-03-15', kind: '制定', published: '2019-03-20' },
			// As every 修正 does, it repeats when the law was published.
			{
				date: '2023-11-20',
				kind: '修正',
				published: '2019-03-20',
				amendedBy: '示例县关于修改《灯法》的决定',
			},
		];
		const texts = versions.map(({ date }) => date);
		collections['laws'] = [
			law('deng-fa', { versions, texts }),
			law('qi-fa', { sample: true, versions: [{ date: '2021-01-01' }], texts: ['2021-01-01'] }),
		];
		expect((await entriesOf('laws')).map(({ title, published }) => [title, published])).toEqual([
			['《deng-fa》2023年11月20日修正', '2023-11-20'],
			['《qi-fa》2021年1月1日文本（示例，内容虚构）', '2021-01-01'],
			['《deng-fa》2019年3月15日制定', '2019-03-20'],
		]);
	});

	test('put what was changed last first, and end after fifty', async () => {
		const many = Array.from({ length: 60 }, (_, n) => guide(`g${n}`));
		collections['guides'] = [...many, guide('new', { updated: '2026-12-01 09:00' })];
		const titles = (await entriesOf('guides')).map(({ title }) => title);
		expect(titles[0]).toBe('指南new');
		expect(titles).toHaveLength(50);
	});
});
