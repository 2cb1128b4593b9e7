import { asksForContact } from '../../asked/contact.ts';
import { directHits, type DirectHit } from '../../direct.ts';
import { isNamed, type NamedLaw } from '../../law-names.ts';
import { pagesNumbered } from '../understand/documents.ts';
import { lawsMeantIn } from './article-alone.ts';
import { placesOfLaw } from './law-places.ts';
import { bareName, readPlace, type Place, type PlaceQuery } from '../../query.ts';
import type { Found } from '../answer.ts';
import { passagesOfCrime } from './crime-places.ts';
import { linesOfLawItself } from './law-itself.ts';
import { lawListAsked } from './law-list.ts';
import { asNamed, ownPageLine, pageLine, passageLine } from '../lines/lines.ts';
import { isInFull, isOtherLaw } from '../understand/other-law.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Sources } from '../lines/sources.ts';
import { lawsTitled } from '../understand/subject.ts';
import { ownPagesTitled } from '../index/titles.ts';
import type { Understood } from '../understand/understand.ts';
import { wordingOf, type AskedWording } from '../understand/wording.ts';

/** In a sentence, what is a piece of more names than that means none of them: 保护法. */
const MOST_MEANT = 2;

/** Lines that a query names. */
export interface Named {
	/**
	 * Outright: how to reach the office, a list of laws, what is asked of a law itself, a yearly report, a document by its
	 * number, a law, a place in one, a law about just this; then pages that answer by their title.
	 */
	first: Found[];
	/** Laws whose names hold the words, but that are about something else. */
	holding: Found[];
}

/** The lines that a query names. */
export async function namedHits(understood: Understood, sources: Sources): Promise<Named> {
	const { asked, inTwo, subjects, titled, reports, wording } = understood;
	const { index } = sources;
	const places = await placeHits(understood, sources);
	const isAlone = asked.places.length + asked.numbers.length === 0;
	const crimes = isAlone ? await passagesOfCrime(asked.text, sources) : [];
	const hits = places.length > 0 ? places : inTwo.map(whole);
	const { about, holding } = lawsMeant(hits, subjects, index);
	const line = (hit: DirectHit): Found => lineOf(hit, index, wording);
	return {
		first: [
			...(asksForContact(asked.text) ? contactLines(index) : []),
			...lawListAsked(asked.text, index),
			...linesOfLawItself(asked.text, index, wording),
			...reports.map((page) => asNamed(ownPageLine(index, page))),
			...pagesNumbered(asked, index).map((page) => asNamed(pageLine(index, page))),
			...about.map(line),
			...crimes.map((passage) => asNamed(passageLine(index, passage))),
			...byTitle(index, asked.text),
			...titled.map((page) => ownPageLine(index, page)),
		],
		holding: holding.map(line),
	};
}

/** Laws that the whole query names, or a place in one; then the places that stand in the middle of a sentence. */
async function placeHits(
	{ asked, named, placeText, wording }: Understood,
	sources: Sources,
): Promise<DirectHit[]> {
	const { index } = sources;
	const { textOf } = sources.texts;
	const lawsFor = lawsMeantIn(sources);
	const own = readPlace(placeText);
	const inside = insidePlaces(asked.places, named, index);
	const wanted = [own, ...inside].flatMap(({ place }) =>
		place && isInside(place) ? place.article : [],
	);
	const placesOf = (law: NamedLaw): Promise<ReadonlySet<string>> =>
		placesOfLaw(index, wordingOf(index, law, wording).page, wanted, textOf);
	let hits = isOtherLaw(index, own.name, isInFull(placeText))
		? []
		: await directHits(own, await lawsFor(own), placesOf);
	if (own.name === '' || !hits.some(({ address }) => address))
		for (const query of inside) {
			const found = await directHits(query, await lawsFor(query), placesOf);
			const there = foundOrTold(query, found);
			if (query.name !== '' && there.length > MOST_MEANT) continue;
			// In the middle of a sentence the place is meant, but the sentence may ask more.
			hits = [...there.map((hit) => ({ ...hit, certain: false })), ...hits];
		}
	return hits;
}

/** Places that are there; where none is, the law that is named in full and has no such article: 刑法第999条怎么说. */
function foundOrTold({ name, isSpelled }: InsidePlace, found: readonly DirectHit[]): DirectHit[] {
	const there = found.filter(({ address }) => address);
	return there.length > 0 || !isSpelled ? there : found.filter(({ law }) => isNamed(name, law));
}

/** Whether a place is a 款 or 项: only its article's words tell whether it is there. */
const isInside = ({ paragraph, item }: Place): boolean => (paragraph ?? item) !== undefined;

/** Of laws that only have the words of the query in their names, those that are about them come first. */
function lawsMeant(
	hits: readonly DirectHit[],
	[subject, ...meant]: readonly string[],
	index: SiteIndex,
): Record<'about' | 'holding', readonly DirectHit[]> {
	const isOutright = hits.some(({ address, certain }) => address || certain);
	const titled = isOutright || !subject ? null : lawsTitled(index, subject, meant);
	if (!titled || titled.about.length + titled.holding.length === 0)
		return { about: hits, holding: [] };
	return { about: titled.about.map(whole), holding: titled.holding.map(whole) };
}

/** A law that may be meant. */
const whole = (law: NamedLaw): DirectHit => ({ law, address: '', label: '', certain: false });

/** `isSpelled`: 第38条, and not the bare number of 劳动合同法 3000 元. */
interface InsidePlace extends PlaceQuery {
	isSpelled: boolean;
}

/** Places in a question. One without a law belongs to the only law that the question names: 第三十八条 劳动合同法. */
function insidePlaces(
	places: Understood['asked']['places'],
	named: readonly number[],
	index: SiteIndex,
): InsidePlace[] {
	const [page, ...others] = named;
	const only = page === undefined || others.length > 0 ? '' : index.root.pages[page]!.t;
	return places
		.filter(({ name, typed }) => !isOtherLaw(index, name, isInFull(typed)))
		.map(({ name, place, typed }) => ({
			name: bareName(name || only),
			place,
			isSpelled: typed.includes('条'),
		}));
}

/** The line of a place. Where the wording that was asked for is not here, the reader is told and may choose. */
function lineOf(
	{ law, address, label, certain }: DirectHit,
	index: SiteIndex,
	asked: AskedWording,
): Found {
	const { page, remark, isAsked } = wordingOf(index, law, asked);
	const told = label && remark ? `${label}（${remark}）` : label || remark;
	const place = placeIn(index, page, address, told);
	return { ...asNamed(pageLine(index, page)), ...place, certain: certain && isAsked };
}

function placeIn(index: SiteIndex, page: number, address: string, label: string): Partial<Found> {
	if (!address) return { label };
	const article = address.split('-')[0]!;
	let passage: number | null = null;
	for (let at = index.firsts[page]!; at < index.firsts[page + 1]!; at += 1)
		if (index.addressOf(at) === article || index.addressOf(at) === address) passage = at;
	return { href: `${index.root.pages[page]!.p}#${address}`, label, passage };
}

/** How to reach the office: the only thing that is searched of the home page. */
const contactLines = (index: SiteIndex): Found[] => {
	const home = index.root.pages.findIndex(({ p }) => p === '');
	return home < 0 ? [] : [asNamed(passageLine(index, index.firsts[home]!))];
};

/** Pages other than laws whose title holds all of a query: `疏散演练` in 学校疏散演练怎么做. */
const byTitle = (index: SiteIndex, text: string): Found[] =>
	text.length < LEAST_TITLE
		? []
		: ownPagesTitled(index, text).map((page) => asNamed(ownPageLine(index, page)));

const LEAST_TITLE = 4;

/** Whether a question names no law and no page. */
export const isNameless = ({ named }: Understood, { first, holding }: Named): boolean =>
	named.length + first.length + holding.length === 0;

/** The best passage comes before documents of something else that has the words in its name. */
export const inOrder = ({ first, holding }: Named, lines: readonly Found[]): Found[] => [
	...first,
	...lines.slice(0, 1),
	...holding,
	...lines,
];
