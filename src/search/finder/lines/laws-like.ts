import type { SiteIndex } from '../index/site-index.ts';

/** Names of laws that share most characters with what was typed. */
export function lawsLike(typed: string, { laws }: SiteIndex): string[] {
	const characters = new Set(typed.replace(/\s/g, ''));
	return laws
		.map(({ shortTitle }) => ({
			shortTitle,
			shared: [...characters].filter((one) => shortTitle.includes(one)).length,
		}))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || a.shortTitle.length - b.shortTitle.length)
		.slice(0, 3)
		.map(({ shortTitle }) => shortTitle);
}
