import type { Problem } from '../../../checked.ts';
import { citeAddress, parseAddress } from '../../../domain/law/address/address.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { anchorsOf } from '../../../markdown/headings.ts';
import { headingsIn } from '../../bodies/body.ts';
import { citedLaws } from '../../texts/citations.ts';
import { withBody, type Content } from '../../content/content.ts';
import { decoded, linksIn } from '../../bodies/links.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { addressFrom, belowBase, pageOf } from '../../bodies/site-pages.ts';

/** Links lead to headings and articles that are there: else a browser shows the page from its top, and nobody is told why. */
export const bodyAnchors: Rule = (content, { today }) => {
	const missing = missingPlaces(content, today);
	return withBody(content).flatMap((entry) =>
		linksIn(entry).flatMap(({ words, to, line }): Problem[] => {
			const fault = missing(to, pageOf(entry));
			return fault === undefined ? [] : [warning(entry, line, `链接“${words || to}”${fault}`)];
		}),
	);
};

// e.g. "/laws/minfa-dian/", "/laws/minfa-dian/2020-05-28/"
const LAW = /^\/laws\/([^/]+)\/(?:(\d{4}-\d\d-\d\d)\/)?$/;

/** Tells of an address what is wrong with it, where it names a place that its page does not have. */
function missingPlaces(content: Content, today: string) {
	const bodies = new Map(withBody(content).map((entry) => [pageOf(entry), entry]));
	return (to: string, page: string): string | undefined => {
		const address = to.includes('#') ? addressFrom(page, to) : undefined;
		if (!address) return undefined;
		const path = belowBase(content, address.pathname);
		const place = decoded(address.hash.slice(1));
		const [, id, date] = LAW.exec(path) ?? [];
		if (id !== undefined) return noSuchArticle(content, today, { id, date, place });
		const entry = bodies.get(path);
		// Anchors of the page's own are Latin.
		if (!entry || !/\p{Script=Han}/u.test(place)) return undefined;
		const anchors = anchorsOf(headingsIn(entry).map(({ text }) => text.replace(TAG, '')));
		if (anchors.includes(place)) return undefined;
		return `指向“#${place}”，${entry.file} 里没有这样的标题，网页只会停在开头。${anchors.length > 0 ? `可以写 ${anchors.map((anchor) => `#${anchor}`).join('、')}` : '请删去 # 和后面的字'}`;
	};
}

// e.g. "<sub>", "</sub>"
const TAG = /<[^<>]*>/g;

interface Article {
	id: string;
	date: string | undefined;
	/** e.g. "t22-k2"; what is no address is passed over. */
	place: string;
}

function noSuchArticle(content: Content, today: string, { id, date, place }: Article) {
	if (parseAddress(place) === null) return undefined;
	const law = citedLaws(content, today).byId(id);
	const versions = law?.versions.filter((version) => !date || version.date === date) ?? [];
	if (!law || versions.length === 0 || versions.some((version) => version.places().has(place)))
		return undefined;
	return `指向 #${place}，${bookTitle(law.name)}里没有${citeAddress(place)}，网页只会停在开头。请核对条款地址`;
}
