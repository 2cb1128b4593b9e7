import { createUrls, type Urls } from '../../urls.ts';
import { hrefFor } from '../browser/href.ts';

/** Where the laws of the site lie, as a page can open them. */
export interface SitePlaces {
	/** All laws by name, as JSON. */
	list: string;
	/** The text of a law as JSON; without a date, that of its own page. */
	text: (law: string, date?: string) => string;
	/** The page of a provision. */
	cited: Urls['cited'];
}

/**
 * @param base of the site, absolute or relative to the page: `/zwgk/pufa/`, `../../`
 * @param protocol of the page; on a disk links name files
 */
export function sitePlaces(base: string, protocol: string): SitePlaces {
	const urls = createUrls('/');
	const at = (path: string): string => hrefFor(path.slice(1), base, protocol);
	return {
		list: at(urls.citationCheckLaws),
		text: (law, date) => at(urls.lawFile(law, 'json', date)),
		cited: (target) => at(urls.cited(target)),
	};
}
