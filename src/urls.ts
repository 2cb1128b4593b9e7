/**
 * Folders whose files change their names, or lie in a folder that changes its name, with their content: servers, browsers and the service
 * worker may keep these for good.
 */
export const PINNED = ['_astro/', 'search/scripts/', 'search/finder/', 'tools/citations/scripts/'];

/** Every path of the site is made here. Base paths start and end with `/`. */
export interface Urls {
	/** `/a/b/`. */
	base: string;
	home: string;
	laws: string;
	/** The list of laws about a topic: behind `#`, where the list's filter stands, which no host is sent. */
	lawsAbout: (topic: string) => string;
	law: (id: string, address?: string) => string;
	lawVersion: (id: string, date: string, address?: string) => string;
	/** Two wordings compared: `laws/<id>/compare/<older>-to-<newer>/`. */
	lawComparison: (id: string, older: string, newer: string, anchor?: string) => string;
	/** Where any two wordings are compared, in the browser: `laws/<id>/compare/?from=<older>&to=<newer>`. */
	lawComparisons: (id: string) => string;
	/** All that cites a law, and each of its articles: `laws/<id>/citers/`. */
	lawCiters: (id: string, article?: string) => string;
	/** What a citation means; the law's own page shows the wording that has no version named. */
	cited: (target: { law: string; address: string; version?: string }) => string;
	/** A law as data, or one of its wordings: `laws/<id>.json`. */
	lawFile: (id: string, format: string, date?: string) => string;
	reports: string;
	report: (year: number | string) => string;
	study: string;
	studyUnit: (id: string) => string;
	guides: string;
	guide: (id: string) => string;
	/** An awareness day's place in the list of guides. */
	awarenessDay: (id: string) => string;
	search: string;
	/** What is kept for times without network. */
	offline: string;
	/** The service worker. It stands beside the home page, since it serves only what is below its own folder. */
	worker: string;
	sitemap: string;
	/** Data for programs: 开放数据. */
	data: string;
	/** Where staff hold a draft against the laws: 引用核对. */
	citationCheck: string;
	/** The laws that it knows by name. */
	citationCheckLaws: string;
	/** What is kept about readers: 隐私说明. */
	privacy: string;
	/** What was done for access, and what was tested: 无障碍说明. */
	accessibility: string;
	/** A file copied from `public/` or written by the build, `favicon.svg`. */
	file: (path: string) => string;
}

const anchored = (path: string, anchor?: string): string => (anchor ? `${path}#${anchor}` : path);

/**
 * The addresses of a site that stands at `base`.
 * @param base folder on the host, with or without slashes at its ends: `/`, `/zwgk/gdb`
 */
export function createUrls(base: string): Urls {
	const root = `/${base}/`.replace(/\/{2,}/g, '/');
	const at = (path: string): string => root + path;
	const law: Urls['law'] = (id, address) => anchored(at(`laws/${id}/`), address);
	const lawVersion: Urls['lawVersion'] = (id, date, address) =>
		anchored(at(`laws/${id}/${date}/`), address);
	return {
		base: root,
		home: root,
		laws: at('laws/'),
		lawsAbout: (topic) => at(`laws/#${new URLSearchParams({ topic })}`),
		law,
		lawVersion,
		lawComparison: (id, older, newer, anchor) =>
			anchored(at(`laws/${id}/compare/${older}-to-${newer}/`), anchor),
		lawComparisons: (id) => at(`laws/${id}/compare/`),
		lawCiters: (id, article) => anchored(at(`laws/${id}/citers/`), article),
		cited: ({ law: id, address, version }) =>
			version === undefined ? law(id, address) : lawVersion(id, version, address),
		lawFile: (id, format, date) => at(`laws/${id}${date ? `/${date}` : ''}.${format}`),
		reports: at('reports/'),
		report: (year) => at(`reports/${year}/`),
		study: at('study/'),
		studyUnit: (id) => at(`study/${id}/`),
		guides: at('guides/'),
		guide: (id) => at(`guides/${id}/`),
		awarenessDay: (id) => at(`guides/#day-${id}`),
		search: at('search/'),
		offline: at('offline/'),
		worker: at('sw.js'),
		sitemap: at('sitemap/'),
		data: at('data/'),
		citationCheck: at('tools/citations/'),
		citationCheckLaws: at('tools/citations/laws.json'),
		privacy: at('privacy/'),
		accessibility: at('accessibility/'),
		file: at,
	};
}
