import { directHits, type DirectHit } from '../direct.ts';
import type { NamedLaw } from '../law-names.ts';
import { formatNumber } from '../asked/numbers.ts';
import { bareName, readPlace, type PlaceQuery } from '../query.ts';
import type { Found } from './answer.ts';
import { pageLine } from './lines.ts';
import { isInFull, isOtherLaw } from './other-law.ts';
import type { SiteIndex } from './site-index.ts';
import { ownPagesTitled } from './titles.ts';
import type { Understood } from './understand.ts';
import { wordingOf } from './wording.ts';

/** Gives the published words of passages. */
export type TextOf = (passage: number) => Promise<string>;

/** In a sentence, what is a piece of more names than that means none of them: 保护法. */
const MOST_MEANT = 2;

/** Lines that a query names outright: a law, a place in one, a document by its number; then pages that answer by their title. */
export async function namedHits(
	{ asked, named, titled, placeText, year }: Understood,
	index: SiteIndex,
	textOf: TextOf,
): Promise<Found[]> {
	const own = readPlace(placeText);
	const inside = insidePlaces(asked.places, named, index);
	const wanted = [own, ...inside].flatMap(({ place }) => place?.article ?? []);
	const placesOf = (law: NamedLaw): Promise<ReadonlySet<string>> =>
		places(index, wordingOf(index, law, year).page, wanted, textOf);
	let hits = isOtherLaw(index, own.name, isInFull(placeText))
		? []
		: await directHits(own, index.laws, placesOf);
	if (own.name === '' || !hits.some(({ address }) => address))
		for (const query of inside) {
			const found = await directHits(query, index.laws, placesOf);
			const there = found.filter(({ address }) => address);
			if (query.name !== '' && there.length > MOST_MEANT) continue;
			// In the middle of a sentence the place is meant, but the sentence may ask more.
			hits = [...there.map((hit) => ({ ...hit, certain: false })), ...hits];
		}
	const order = asked.numbers.length === 0 ? orderIn(asked.text) : undefined;
	const numbers = order
		? byOrder(index, order)
		: asked.numbers.flatMap((number) => byNumber(index, [formatNumber(number), number.typed]));
	const lines = hits.map((hit) => lineOf(hit, index, year));
	const answers = titled.map((page) => pageLine(index, page));
	return [...numbers, ...lines, ...byTitle(index, asked.text), ...answers];
}

/** Places in a question. One without a law belongs to the only law that the question names: 第三十八条 劳动合同法. */
function insidePlaces(
	places: Understood['asked']['places'],
	named: readonly number[],
	index: SiteIndex,
): PlaceQuery[] {
	const [page, ...others] = named;
	const only = page === undefined || others.length > 0 ? '' : index.root.pages[page]!.t;
	return places
		.filter(({ name, typed }) => !isOtherLaw(index, name, isInFull(typed)))
		.map(({ name, place }) => ({ name: bareName(name || only), place }));
}

/** The line of a place. Where no wording of the year is here that was asked for, the reader is told and may choose. */
function lineOf(
	{ law, address, label, certain }: DirectHit,
	index: SiteIndex,
	year: number | undefined,
): Found {
	const { page, remark, isAsked } = wordingOf(index, law, year);
	const told = label && remark ? `${label}（${remark}）` : label || remark;
	const place = placeIn(index, page, address, told);
	return { ...namedPage(index, page), ...place, certain: certain && isAsked };
}

function placeIn(index: SiteIndex, page: number, address: string, label: string): Partial<Found> {
	if (!address) return { label };
	const article = address.split('-')[0]!;
	let passage: number | null = null;
	for (let at = index.firsts[page]!; at < index.firsts[page + 1]!; at += 1)
		if (index.addressOf(at) === article || index.addressOf(at) === address) passage = at;
	return { href: `${index.root.pages[page]!.p}#${address}`, label, passage };
}

/** The line of a page that the query names. */
const namedPage = (index: SiteIndex, page: number): Found => ({
	...pageLine(index, page),
	named: true,
});

// e.g. "国务院令第375号", "令 375 号", "第200号", "200号令"
const ORDER = /(?:令\s*第?|第)\s*(\d{1,4})\s*号|(\d{1,4})\s*号令/;

/** The number of an order that a text names. */
function orderIn(text: string): string | undefined {
	const [, behind, before] = ORDER.exec(text) ?? [];
	return behind ?? before;
}

const plain = (number: string): string => number.normalize('NFKC').replace(/[\s〔〕[\]()第]/g, '');

/** Pages other than laws whose title holds all of a query: `疏散演练` in 学校疏散演练怎么做. */
const byTitle = (index: SiteIndex, text: string): Found[] =>
	text.length < LEAST_TITLE
		? []
		: ownPagesTitled(index, text).map((page) => namedPage(index, page));

const LEAST_TITLE = 4;

/** Documents by the number of their order. */
const byOrder = (index: SiteIndex, order: string): Found[] =>
	index.root.pages.flatMap(({ d, o }, page) =>
		d && !o && orderIn(d.normalize('NFKC')) === order ? [namedPage(index, page)] : [],
	);

function byNumber(index: SiteIndex, numbers: readonly string[]): Found[] {
	const asked = numbers.map(plain).filter((number) => number.length > 2);
	return index.root.pages.flatMap(({ d, o }, page) => {
		if (!d || o) return [];
		const own = plain(d);
		return asked.some((number) => own.includes(number) || number.endsWith(own))
			? [namedPage(index, page)]
			: [];
	});
}

/** Addresses of a law's page: those of its passages, and of the 款 and 项 of the articles that are asked for. */
async function places(
	index: SiteIndex,
	page: number,
	articles: readonly number[],
	textOf: TextOf,
): Promise<ReadonlySet<string>> {
	const known = new Set<string>();
	for (let at = index.firsts[page]!; at < index.firsts[page + 1]!; at += 1) {
		const address = index.addressOf(at);
		known.add(address);
		const number = Number(/^t(\d+)/.exec(address)?.[1]);
		if (articles.includes(number))
			for (const inner of innerPlaces(await textOf(at))) known.add(`${address}-${inner}`);
	}
	return known;
}

// e.g. "（三）", "(3)"
const ITEM = /^[(（][一二三四五六七八九十百\d]+[)）]/;

/** The 款 and 项 that the words of an article show by their lines: `k1`, `k2`, `k2-x1`. */
export function innerPlaces(text: string): string[] {
	const found: string[] = [];
	let [paragraph, item] = [0, 0];
	for (const line of text.split('\n')) {
		if (ITEM.test(line.trim()) && paragraph > 0) found.push(`k${paragraph}-x${(item += 1)}`);
		else {
			found.push(`k${(paragraph += 1)}`);
			item = 0;
		}
	}
	return found;
}
