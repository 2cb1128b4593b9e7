import { bareName } from '../../query.ts';
import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import type { SiteIndex } from './site-index.ts';
import { onceFor } from '../../../once.ts';

/** What the titles of a site say, folded once for all queries. */
interface Titles {
	/** Pages by the terms of their titles and names. */
	pages: ReadonlyMap<string, number[]>;
	/** Laws with their names as queries are compared with them. */
	laws: { page: number; names: string[] }[];
	/** All names of laws, also the short ones. */
	names: ReadonlySet<string>;
	/** Names of laws that are not here, as far as readers are likely to type them. */
	others: ReadonlySet<string>;
	/** Pages other than laws with their titles. */
	own: { page: number; title: string }[];
}

const titlesOf = onceFor((index: SiteIndex): Titles => {
	const laws = lawNames(index);
	return {
		pages: pagesByTerm(index),
		laws,
		names: new Set(laws.flatMap(({ names }) => names)),
		others: new Set(index.root.others.split(' ').filter(Boolean).map(foldedName)),
		own: ownTitles(index),
	};
});

function pagesByTerm({ root }: SiteIndex): Map<string, number[]> {
	const pages = new Map<string, number[]>();
	for (const [page, { t, n = [] }] of root.pages.entries()) {
		const terms = [t, ...n].flatMap((name) => cutTerms(foldText(name).text));
		for (const term of new Set(terms.map(({ text }) => text))) {
			const those = pages.get(term);
			if (those) those.push(page);
			else pages.set(term, [page]);
		}
	}
	return pages;
}

/** Names shorter than this stand in too many words. */
const LEAST_NAME = 3;

const isLong = ({ length }: string): boolean => length >= LEAST_NAME;

const lawNames = ({ laws, pageOfLaw }: SiteIndex): Titles['laws'] =>
	laws.map(({ id, shortTitle, names }) => ({
		page: pageOfLaw.get(id)!,
		names: [shortTitle, ...names].map(foldedName),
	}));

const foldedName = (name: string): string => bareName(foldText(name).text);

const ownTitles = ({ root }: SiteIndex): Titles['own'] =>
	root.pages.flatMap(({ p, t }, page) =>
		p.startsWith('laws/') ? [] : [{ page, title: foldText(t).text }],
	);

/** Pages whose title or names hold a term. */
export const pagesTitled = (index: SiteIndex, term: string): readonly number[] =>
	titlesOf(index).pages.get(term) ?? [];

/** Pages other than laws whose title holds all of a folded text. */
export const ownPagesTitled = (index: SiteIndex, text: string): number[] =>
	titlesOf(index).own.flatMap(({ page, title }) => (title.includes(text) ? [page] : []));

/** More pages than that are not what a question asks for. */
const MOST_TITLED = 3;

/** Pages other than laws whose title holds each of some words, the shortest title first; none if many do. */
export function ownPagesHolding(index: SiteIndex, words: readonly string[]): number[] {
	const found = titlesOf(index)
		.own.filter(({ title }) => words.every((word) => title.includes(word)))
		.sort((one, other) => one.title.length - other.title.length);
	return found.length > MOST_TITLED ? [] : found.map(({ page }) => page);
}

/** Whether a law goes by just this name, as `bareName` gives it. */
export const isLawName = (index: SiteIndex, name: string): boolean =>
	titlesOf(index).names.has(name);

/** Whether a law that is not here is known to go by this name. */
export const isOtherName = (index: SiteIndex, name: string): boolean =>
	titlesOf(index).others.has(name);

// What a name of a law may stand behind in a question: nothing, a sign, 新婚姻法, 根据继承法.
const BEFORE_NAME =
	/(?:^|[^\p{Script=Han}]|[新旧老原按和与及看]|根据|依据|按照|依照|违反|关于|触犯)$/u;
// e.g. "婚姻法律", "合同法院": no law's name ends there
const GOES_ON = /^[律规院庭官定治]/;

/** Names of laws that are not here and stand in a folded text, each the longest there. Very short ones stand in other words. */
export function otherNamesIn(index: SiteIndex, text: string): string[] {
	const stands = (name: string): boolean => {
		const at = text.indexOf(name);
		const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
		return at >= 0 && BEFORE_NAME.test(before) && !GOES_ON.test(after);
	};
	const found = [...titlesOf(index).others].filter((name) => isLong(name) && stands(name));
	const longer = [...found, ...lawsNamedIn(index, text).map(({ name }) => name)];
	return found.filter((name) => !longer.some((one) => one !== name && one.includes(name)));
}

/** All names of laws, as `bareName` gives them. */
export const namesOfLaws = (index: SiteIndex): ReadonlySet<string> => titlesOf(index).names;

const MOST_NAMED = 4;

/** Pages of the laws whose name stands in a folded text, each with the longest of its names there. */
export function lawsNamedIn(index: SiteIndex, text: string): { page: number; name: string }[] {
	const bare = bareName(text);
	const words = text.split(' ');
	const stands = (name: string): boolean =>
		isLong(name) ? bare.includes(name) : words.includes(name);
	const found = titlesOf(index).laws.flatMap(({ page, names }) => {
		const fits = names.filter(stands);
		return fits.length > 0
			? [{ page, name: fits.reduce((a, b) => (b.length > a.length ? b : a)) }]
			: [];
	});
	return found
		.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
		.slice(0, MOST_NAMED);
}
