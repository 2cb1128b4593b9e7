import type { Root, RootPage } from './files.ts';

/**
 * The index as it is today: laws whose 时效性 has become another since it was made, because their own term is over, say.
 * @param today `YYYY-MM-DD`
 */
export function turned(root: Root, today: string): Root {
	const now = root.pages.map(({ u = [] }) => u.findLast(([day]) => day <= today)?.[1]);
	if (now.every((status) => status === undefined)) return root;
	const known = root.facets['status'] ?? [];
	const come = now.filter((status) => status !== undefined && !known.includes(status)) as string[];
	const facets = { ...root.facets, status: [...known, ...new Set(come)] };
	const place = Object.keys(facets).indexOf('status');
	return {
		...root,
		facets,
		pages: root.pages.map((page, at) => {
			const status = now[at];
			return status === undefined ? page : withFacet(page, place, facets.status.indexOf(status));
		}),
	};
}

const withFacet = (page: RootPage, place: number, value: number): RootPage => ({
	...page,
	f: page.f.map((values, at) => (at === place ? [value] : values)),
});
