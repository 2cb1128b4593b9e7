import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageOrder } from '../../src/commands/page-order.ts';
import { ASKS } from '../../src/holdings/prepared.ts';

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
const asksBefore = process.env[ASKS];
const sendBefore = process.send?.bind(process);

beforeEach(() => {
	told.length = 0;
	process.env[ASKS] = '1';
	process.send = (message: unknown) => told.push(message) > 0;
});

afterEach(() => {
	if (asksBefore === undefined) delete process.env[ASKS];
	else process.env[ASKS] = asksBefore;
	if (sendBefore) process.send = sendBefore;
	else delete process.send;
});

/** What Astro would make pages with, over one that says of each page where it is. */
function prerenderer(paths: readonly string[], base = '/'): AstroPrerenderer | undefined {
	const astros: AstroPrerenderer = {
		name: 'astro',
		getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route }))),
		render: ({ url }) => Promise.resolve(new Response(`<p>${new URL(url).pathname}</p>`)),
	};
	const setPrerenderer = vi.fn<(set: unknown) => void>();
	const hook = pageOrder(base).hooks['astro:build:start'] as (options: object) => void;
	hook({ setPrerenderer });
	const made = setPrerenderer.mock.calls[0]?.[0] as
		((astros: AstroPrerenderer) => AstroPrerenderer) | undefined;
	return made?.(astros);
}

const render = (astro: AstroPrerenderer, path: string): Promise<unknown> =>
	astro.render(new Request(`https://example.com${path}`), { routeData: route });

test('own pages come first, then all others, laws, and laws with comparisons', async () => {
	const order = await prerenderer(PATHS)!.getStaticPaths();
	expect(order.map(({ pathname }) => pathname)).toEqual([
		...['/guides/xiaofang/', '/reports/2023'],
		...['/', '/guides', '/search/'],
		'/laws/yi-fa',
		'/laws/jia-fa/compare/2001-04-28-to-2018-04-27',
		'/laws/jia-fa/compare/',
		...['/laws/jia-fa/2001-04-28', '/laws/jia-fa'],
	]);
});

test('own pages are told when the last of them is made, and are still whole for Astro', async () => {
	const astro = prerenderer(PATHS, '/pufa/')!;
	await astro.getStaticPaths();
	await render(astro, '/pufa/reports/2023/');
	await render(astro, '/pufa/laws/yi-fa/');
	expect(told).toEqual([]);
	const made = (await render(astro, '/pufa/guides/xiaofang/')) as Response;
	expect(told).toEqual([
		{
			ownPages: [
				['reports/2023/', '<p>/pufa/reports/2023/</p>'],
				['guides/xiaofang/', '<p>/pufa/guides/xiaofang/</p>'],
			],
		},
	]);
	expect(await made.text()).toBe('<p>/pufa/guides/xiaofang/</p>');
});

test('a site of laws alone tells at once that there are none', async () => {
	await prerenderer(['/', '/laws/yi-fa'])!.getStaticPaths();
	expect(told).toEqual([{ ownPages: [] }]);
});

test('without the program that prepares parts, Astro makes pages as it does', () => {
	delete process.env[ASKS];
	expect(prerenderer(PATHS)).toBeUndefined();
});
