import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, readPages, textOf } from './pages.ts';

const pages = readPages(inject('dist'));
const dataOf = (path: string): { '@type': string; '@id': string; name: string }[] =>
	byTag(
		pages.find((page) => page.path === path)!,
		/^script$/,
	)
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map((script) => JSON.parse(textOf(script)) as ReturnType<typeof dataOf>[number]);

describe('what a page tells search engines', () => {
	test('is of a law that it is Legislation, under the address of its page', () => {
		const [law] = dataOf('laws/renmin-fangkong-fa/');
		expect(law).toMatchObject({ '@type': 'Legislation', name: '中华人民共和国人民防空法' });
		expect(new URL(law!['@id']).pathname).toBe(`${inject('base')}laws/renmin-fangkong-fa/`);
	});

	test('is nothing of an invented law, and nothing on other pages', () => {
		const telling = pages.filter(({ path }) => dataOf(path).length > 0).map(({ path }) => path);
		expect(telling).not.toContain('laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/');
		expect(telling.filter((path) => !/^laws\/[^/]+\/(?:\d{4}-\d{2}-\d{2}\/)?$/.test(path))).toEqual(
			[],
		);
	});
});
