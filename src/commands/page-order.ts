import type { AstroPrerenderer } from 'astro';
import type { PageKeys, Told } from '../holdings/prepared.ts';
import type { BodyCompiler } from '../markdown/body-compiler.ts';
import { isSectioned } from '../search/index/source.ts';

/**
 * Makes pages in the order in which their parts are ready: first those of the office's own, which the finder's index waits
 * for, then the laws, and those with several wordings last, since these are still being compared. The program that prepares
 * the parts is told the keys of pages, and the own pages as soon as they are all made.
 * @param astros what makes a page
 * @param base of the site, with a slash at its end
 * @param bodies of the own pages: with the last of these, all are compiled
 */
export function inOrder(
	astros: AstroPrerenderer,
	base: string,
	bodies: Pick<BodyCompiler, 'compiled'>,
): AstroPrerenderer {
	const own = new Map<string, string>();
	let expected = 0;
	const tellWhenAll = async (): Promise<void> => {
		if (own.size !== expected) return;
		const compiled = await bodies.compiled();
		process.send!({
			ownPages: [...own],
			...(compiled && { bodies: compiled }),
		} satisfies Told);
	};
	return {
		...astros,
		async getStaticPaths() {
			const paths = await astros.getStaticPaths();
			process.send!({ keys: keysOf(paths) } satisfies Told);
			const groupOf = groupingOf(paths.map(({ pathname }) => pathOf(pathname)));
			const groups = Map.groupBy(paths, ({ pathname }) => groupOf(pathOf(pathname)));
			expected = groups.get('own')?.length ?? 0;
			await tellWhenAll();
			return GROUPS.flatMap((group) => groups.get(group) ?? []);
		},
		async render(request, options) {
			const rendered = await astros.render(request, options);
			const path = pathOf(decodeURI(new URL(request.url).pathname.slice(base.length)));
			if (isSectioned(path)) {
				const { response } = rendered instanceof Response ? { response: rendered } : rendered;
				own.set(path, await response.clone().text());
				await tellWhenAll();
			}
			return rendered;
		},
	};
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const keysOf = (paths: readonly Path[]): PageKeys =>
	new Map(
		paths.flatMap(({ pathname, cacheKey }) =>
			cacheKey === undefined ? [] : [[pathname, cacheKey] as const],
		),
	);

/** `/laws/guofang-fa` → `laws/guofang-fa/` */
const pathOf = (pathname: string): string => `${pathname.replace(/^\/|\/$/g, '')}/`;

/** In the order in which they are made, e.g. a report, the list of laws, a law with one wording, one with several. */
const GROUPS = ['own', 'others', 'laws', 'compared'] as const;
type Group = (typeof GROUPS)[number];

/** @param paths all that will be made */
function groupingOf(paths: readonly string[]): (path: string) => Group {
	// e.g. "laws/guofang-jiaoyu-fa/compare/2001-04-28-to-2018-04-27/"
	const lawOf = (path: string): string | undefined => /^laws\/([^/]+)\//.exec(path)?.[1];
	const compared = new Set(paths.filter((path) => path.includes('/compare/')).map(lawOf));
	return (path) => {
		if (isSectioned(path)) return 'own';
		const law = lawOf(path);
		if (law === undefined) return 'others';
		return compared.has(law) ? 'compared' : 'laws';
	};
}
