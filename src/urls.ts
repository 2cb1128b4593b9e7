/** Every path of the site is made here. Base paths start and end with `/`. */
export interface Urls {
	/** `/a/b/`. */
	base: string;
	home: string;
	laws: string;
	/** The list of laws about a topic. */
	lawsAbout: (topic: string) => string;
	law: (id: string, address?: string) => string;
	lawVersion: (id: string, date: string, address?: string) => string;
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
	return {
		base: root,
		home: root,
		laws: at('laws/'),
		lawsAbout: (topic) => at(`laws/?${new URLSearchParams({ topic })}`),
		law: (id, address) => anchored(at(`laws/${id}/`), address),
		lawVersion: (id, date, address) => anchored(at(`laws/${id}/${date}/`), address),
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
		file: at,
	};
}
