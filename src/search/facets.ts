/** What a page is filed under. Markup and search box share these names. */
export interface Facets {
	kind: '法规' | '报告' | '学习' | '指南';
	/** 效力级别, for laws. */
	level?: string;
	/** Names of topics. */
	topic?: string[];
	/** 制定机关, for laws. */
	issuer?: string;
	/** The year of a report, or in which a wording of a law was adopted. */
	year?: string;
	/** 时效性 or the place of a wording in time. */
	status?: string;
}

/** Filters in the order in which the search page shows them, and the names that readers see. */
export const FACET_NAMES = {
	kind: '类别',
	level: '效力级别',
	topic: '主题',
	issuer: '制定机关',
	year: '年份',
	status: '时效性',
} as const satisfies Record<keyof Facets, string>;

/** Name and value of every facet of a page, one pair for each value. */
export function facetPairs(facets: Facets): [name: keyof Facets, value: string][] {
	return (Object.keys(FACET_NAMES) as (keyof Facets)[]).flatMap((name) =>
		[facets[name] ?? []].flat().map((value): [keyof Facets, string] => [name, value]),
	);
}
