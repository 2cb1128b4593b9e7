import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { PagesToMake } from './page-maker.ts';
import { addressOfPage, fileOfPage } from './place-of-page.ts';

/** A page that can be made: its address, its route, and perhaps a key of all that it depends on. */
export type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Pages of which a route has but one: `/laws`, `/404`; not `/laws/guofang-fa`. */
export const lonePages = (routes: readonly { routeData: RouteData }[]): PagePath[] =>
	routes
		.map(({ routeData }) => routeData)
		.filter(({ prerender, pathname }) => prerender && pathname)
		.map((route) => ({ pathname: route.pathname!, route }));

/**
 * Make the pages whose key is another than before, and all that have none, and write them.
 * @param base of the site
 */
export async function writePages(
	maker: AstroPrerenderer,
	paths: readonly PagePath[],
	{ out, keys }: Pick<PagesToMake, 'out' | 'keys'>,
	base: string,
): Promise<void> {
	for (const { pathname, route, cacheKey } of paths) {
		if (cacheKey !== undefined && cacheKey === keys.get(pathname)) continue;
		const file = join(out, fileOfPage(pathname, route.type));
		const address = new URL(base + addressOfPage(pathname, route.type), 'http://localhost');
		const made = await maker.render(new Request(address), { routeData: route });
		const { response } = made instanceof Response ? { response: made } : made;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, Buffer.from(await response.arrayBuffer()));
	}
}
