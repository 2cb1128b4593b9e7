import { formatAddress, parseAddress, type Step } from '../domain/law/address/address.ts';
import { formatNumeral, parseNumeral } from '../domain/law/numbers/numerals.ts';
import { NUMBER, usualWriting } from './place-writings.ts';
import { cutByDictionary } from './text/dictionary.ts';

/** What a typed query says about a place in a law. */
export interface PlaceQuery {
	/** The words in front of the number: a law's name or part of it; empty for a bare `第二十二条`. */
	name: string;
	/** Article, 款, 项 and 目 as far as they are named; empty if only a name was typed. */
	place: Place | null;
}

/** A place in a law by its numbers: `第二十二条第一款` is article 22, paragraph 1. */
export interface Place {
	article: number;
	branch: number;
	paragraph?: number;
	item?: number;
	subitem?: number;
}

// e.g. "人民防空法22条", "民法典第1260条", "第二十二条第一款第（三）项", "刑法120条之一第2款", "行政处罚法33条2款"; "民法典99999条", which no law has
const PLACE = new RegExp(
	`^(.*?)第?\\s*(${NUMBER}|\\d{5,9})\\s*条(?:\\s*之\\s*(${NUMBER}))?` +
		`(?:\\s*第?\\s*[(]?\\s*(${NUMBER})\\s*[)]?\\s*款)?(?:\\s*第?\\s*[(]?\\s*(${NUMBER})\\s*[)]?\\s*项)?(?:\\s*第?\\s*(${NUMBER})\\s*目)?$`,
);
// e.g. "刑法120-1", "民法典 1260": a bare number behind a name; not "5·12", nor "公司法2018", the year of a wording
const SHORT = /^(.*[\u4e00-\u9fff》])\s*(?!19[5-9]\d|1949|20\d\d)(\d{1,9})(?:-(\d{1,2}))?$/;

/**
 * What a person typed, read as a place in a law.
 * @param typed `人民防空法22条`, `第二十二条`, `民法典1260`, `人防法`
 * @returns the name and the place; without a number the place is `null` and the name is the whole query
 */
export function readPlace(typed: string): PlaceQuery {
	// Of many blanks two say as much, and there are fewer ways to share them out.
	const query = usualWriting(typed.normalize('NFKC').replace(/\s{3,}/g, '  '));
	const [, name, article, branch, paragraph, item, subitem] =
		PLACE.exec(query) ?? SHORT.exec(query) ?? [];
	const main = article ? (parseNumeral(article) ?? Number(article)) : NaN;
	if (name === undefined || Number.isNaN(main)) return { name: bareName(query), place: null };
	const place: Place = { article: main, branch: numberOr(branch, 0) };
	if (paragraph) place.paragraph = numberOr(paragraph, 1);
	if (item) place.item = numberOr(item, 1);
	if (subitem) place.subitem = numberOr(subitem, 1);
	return { name: bareName(name), place };
}

/** The address of the article alone: `t22`, whatever of it is named. */
export const articleAddress = ({ article, branch }: Place): string =>
	formatAddress([{ kind: 'article', number: { main: article, branch }, occurrence: 1 }]);

const numberOr = (text: string | undefined, otherwise: number): number =>
	(text && parseNumeral(text)) || otherwise;

/** A law's name without what people leave out or add: book-title marks, blanks, 中华人民共和国, a closing 的. */
export function bareName(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[《》<>〈〉【】\s]/g, '')
		.replace(/^(?:中华人民共和国)/, '')
		.replace(/(?:的|之)$/, '')
		.toLowerCase();
}

/**
 * The addresses that a place can mean, most exact first: `第四十九条第三项` is `t49-k1-x3` or `t49-k2-x3` …
 * @param place what was typed
 * @param known whether the law has an address
 * @returns the first address that the law has; a 款 or 项 that is not there leads to its 条, a 条 that is not to nothing
 */
export function locatePlace(place: Place, known: (address: string) => boolean): string | null {
	const { article, branch, paragraph, item, subitem } = place;
	const step = (kind: Step['kind'], main: number, zhi = 0): Step => ({
		kind,
		number: { main, branch: zhi },
		occurrence: 1,
	});
	const bases = [[step('article', article, branch)], ...unitsCalledArticle(place, step)];
	// 项 without 款: the list may stand in any of the first paragraphs.
	const paragraphs = paragraph ? [paragraph] : item ? [1, 2, 3, 4, 5, 6] : [];
	const tail = [
		...(item ? [step('item', item)] : []),
		...(subitem ? [step('subitem', subitem)] : []),
	];
	const candidates = bases.flatMap((base) => [
		...paragraphs.flatMap((k) =>
			tail.map((_, cut) => [...base, step('paragraph', k), ...tail.slice(0, tail.length - cut)]),
		),
		...(paragraph ? [[...base, step('paragraph', paragraph)]] : []),
		base,
	]);
	return candidates.map(formatAddress).find(known) ?? null;
}

/** What people call 条 in a text without 条: point 四、 of a decision is 第四条, and 2.1 of a plan was read as 第二条之一. */
function unitsCalledArticle(
	{ article, branch }: Place,
	step: (kind: Step['kind'], main: number) => Step,
): Step[][] {
	if (branch === 0) return [[step('point', article)]];
	return [[step('heading', article), step('heading', branch)]];
}

/**
 * The 款 or 项 that a place names and its article does not have.
 * @param address what `locatePlace` gave for it
 * @returns `第九款`, `第三项`; empty if all is there. A 目 is not looked at: not every caller knows which there are.
 */
export function lackingIn({ paragraph, item }: Place, address: string): string {
	const has = (kind: Step['kind']): boolean =>
		(parseAddress(address) ?? []).some((step) => step.kind === kind);
	if (paragraph && !has('paragraph')) return `第${formatNumeral(paragraph)}款`;
	return item && !has('item') ? `第${formatNumeral(item)}项` : '';
}

/** The words of a query that full-text search looks for one by one when it finds nothing for the whole. */
export function wordsOf(query: string): string[] {
	const words = cutWords(query.normalize('NFKC')).filter(
		(segment) => LETTERS.test(segment) && !STOP_WORDS.has(segment),
	);
	const long = words.filter((word) => word.length > 1);
	return [...new Set(long.length > 0 ? long : words)];
}

/** By the browser's dictionary; where there is none, at blanks and signs. */
const cutWords = (text: string): string[] =>
	cutByDictionary(text)?.map(({ segment }) => segment) ?? text.split(/[^\p{L}\p{N}]+/u);

// What holds a letter or a digit is a word. `isWordLike` says no to all but the first word of "心肺复苏" in Firefox, and to
// "12" in Safari.
const LETTERS = /[\p{L}\p{N}]/u;

/** Whether a query is of signs and blanks alone. */
export const isWordless = (query: string): boolean => !LETTERS.test(query);

const STOP_WORDS = new Set(
	'的 了 吗 呢 吧 啊 是 在 有 和 与 或 及 我 你 他 她 它 我们 他们 怎么 怎样 怎么办 如何 什么 哪些 哪个 为什么 可以 能 能不能 会 要 应该 应当 需要 这 那 这个 那个 一个 被 把 对 从 到 给 就 都 也 还 请问 多少 几 是否 吗'.split(
		' ',
	),
);
