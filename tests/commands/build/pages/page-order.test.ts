import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inOrder } from '../../../../src/commands/build/pages/page-order.ts';
import type { Bodies } from '../../../../src/holdings/bodies.ts';

const PATHS = [
	'/',
	'/laws/jia-fa/compare/2001-04-28-to-2018-04-27',
	'/laws/jia-fa/compare/',
	'/laws/jia-fa/2001-04-28',
	'/laws/yi-fa',
	'/laws/jia-fa',
	'/guides',
	'/guides/xiaofang/',
	'/search/',
	'/reports/2023',
];

const route = {} as RouteData;
const told: unknown[] = [];
const sendBefore = process.send?.bind(process);

beforeEach(() => {
	told.length = 0;
	process.send = (message: unknown) => told.push(message) > 0;
});

afterEach(() => {
	if (sendBefore) process.send = sendBefore;
	else delete process.send;
});

/** What makes pages in order, over one that says of each page where it is; pages of laws have keys. */
function prerenderer(paths: readonly string[], base = '/', compiled?: Bodies): AstroPrerenderer {
	const astros: AstroPrerenderer = {
		name: 'astro',
		getStaticPaths: () =>
			Promise.resolve(
				paths.map((pathname) => ({
					pathname,
					route,
					...(pathname.startsWith('/laws/') && { cacheKey: `words of ${pathname}` }),
				})),
			),
		render: ({ url }) => Promise.resolve(new Response(`<p>${new URL(url).pathname}</p>`)),
	};
	return inOrder(astros, base, { compiled: () => Promise.resolve(compiled) });
}

const render = (astro: AstroPrerenderer, path: string): Promise<unknown> =>
	astro.render(new Request(`https://example.com${path}`), { routeData: route });

test('own pages come first, then all others as Astro has them', async () => {
	const order = await prerenderer(PATHS).getStaticPaths();
	expect(order.map(({ pathname }) => pathname)).toEqual([
		...['/guides/xiaofang/', '/reports/2023'],
		...['/', '/laws/jia-fa/compare/2001-04-28-to-2018-04-27', '/laws/jia-fa/compare/'],
		...['/laws/jia-fa/2001-04-28', '/laws/yi-fa', '/laws/jia-fa', '/guides', '/search/'],
	]);
});

test('the keys of pages are told as soon as the pages are known', async () => {
	await prerenderer(['/', '/laws/yi-fa', '/reports/2023']).getStaticPaths();
	expect(told).toEqual([{ keys: new Map([['/laws/yi-fa', 'words of /laws/yi-fa']]) }]);
});

test('own pages are told when the last of them is made, and are still whole for Astro', async () => {
	const astro = prerenderer(PATHS, '/pufa/');
	await astro.getStaticPaths();
	await render(astro, '/pufa/reports/2023/');
	await render(astro, '/pufa/laws/yi-fa/');
	expect(told).toHaveLength(1);
	const made = (await render(astro, '/pufa/guides/xiaofang/')) as Response;
	expect(told[1]).toEqual({
		ownPages: [
			['reports/2023/', '<p>/pufa/reports/2023/</p>'],
			['guides/xiaofang/', '<p>/pufa/guides/xiaofang/</p>'],
		],
	});
	expect(await made.text()).toBe('<p>/pufa/guides/xiaofang/</p>');
});

test('with the last own page, all bodies are told that have been compiled', async () => {
	const bodies = { codes: new Map([['guides/a.mdx', 'code']]), asked: new Set<string>() };
	await prerenderer(['/'], '/', bodies).getStaticPaths();
	expect(told[1]).toEqual({ ownPages: [], bodies });
});

test('a site of laws alone tells at once that there are none', async () => {
	await prerenderer(['/', '/laws/yi-fa']).getStaticPaths();
	expect(told[1]).toEqual({ ownPages: [] });
});
