import type { Found } from '../answer.ts';
import type { SiteIndex } from '../index/site-index.ts';

const LISTED =
	'(?:都|主要)?(?:有哪些|有什么|有多少部?|包括哪些)|(?:的)?(?:清单|目录|名录|列表|一览表?)';
// e.g. "已经废止的行政法规有哪些", "人民防空方面的法规有哪些", "有哪些司法解释", "部门规章"
const LIST = new RegExp(
	'^(?:请问|查|本站|全部|所有|现在)?(?:(?<first>有哪些|都有哪些|有什么))?' +
		'(?:(?<status>现行有效|有效|(?:已经?|被)?(?:废止|失效|作废)|尚未生效|还没生效)的?)?' +
		'(?:(?:关于|有关|涉及)?(?<words>\\p{sc=Han}{2,12}?)(?:方面|领域|有关|相关)的?)?' +
		`(?<level>\\p{sc=Han}{2,6}?)(?<last>${LISTED})?[?？]?$`,
	'u',
);

/** What the list of laws calls what people say of a status. */
const STATUSES: [RegExp, string][] = [
	[/废止|失效|作废/, '已废止'],
	[/尚未|还没/, '尚未生效'],
	[/有效/, '现行有效'],
];
/** What stands for all levels. */
const ANY = /^(?:法律)?法规$/;
/** A shorter level by itself is asked about, and not for: 法律, 宪法. */
const LEAST_ALONE = 4;

/**
 * The list of laws, as a question asks for it: of an 效力级别, in a status, of a subject. Nothing if it asks for no list, or the site
 * has nothing to list.
 */
export function lawListAsked(text: string, index: SiteIndex): Found[] {
	const { first, status, words, level = '', last } = LIST.exec(text)?.groups ?? {};
	const { level: levels = [], status: statuses = [] } = index.root.facets;
	const isList = (first ?? last) !== undefined;
	const isLevel = levels.includes(level) && (isList || level.length >= LEAST_ALONE);
	if (!isLevel && !(isList && ANY.test(level))) return [];
	const known = STATUSES.find(([said, name]) => said.test(status ?? '') && statuses.includes(name));
	if ((status && !known) || (words && !isInNames(words, index))) return [];
	const asked = {
		...(words && { q: words }),
		...(isLevel && { level }),
		...(known && { status: known[1] }),
	};
	const label = Object.values(asked).join('，') || '全部';
	const query = new URLSearchParams(asked).toString();
	return [listLine(query ? `laws/#${query}` : 'laws/', label)];
}

const isInNames = (words: string, { laws }: SiteIndex): boolean =>
	laws.some(({ title }) => title.includes(words));

const listLine = (href: string, label: string): Found => ({
	...{ passage: null, href, title: '法规列表', label },
	...{ kind: '', status: '', named: true, certain: false, excerpt: null },
});
