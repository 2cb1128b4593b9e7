import type { AstroPrerenderer } from 'astro';
import type { PageKeys, Told } from '../../../holdings/prepared.ts';
import type { BodyCompiler } from '../../../markdown/body-compiler.ts';
import { isSectioned } from '../../../search/index/source.ts';

/**
 * Makes the pages of the office's own first, which the finder's index waits for. The program beside this one is told the keys of
 * pages, and the own pages as soon as they are all made.
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
			const isOwn = ({ pathname }: Path): boolean => isSectioned(pathOf(pathname));
			const ownPaths = paths.filter(isOwn);
			expected = ownPaths.length;
			await tellWhenAll();
			return [...ownPaths, ...paths.filter((path) => !isOwn(path))];
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
