import { site, urls } from '../site/site.ts';

/** Everything may be read by everybody. Crawlers ask for this file at the root of a host only. */
export const GET = (): Response => {
	const sitemap = new URL(urls.file('sitemap-index.xml'), site.url).href;
	return new Response(`User-agent: *\nAllow: ${urls.base}\nSitemap: ${sitemap}\n`);
};
