import { bareName } from '../../query.ts';
import type { PageAbout } from './cut-page.ts';

// e.g. 《中华人民共和国民法典》, 《人民防空法》
const TITLE = /《([^《》]{2,60})》/g;
// e.g. in front of 《条例》: "（以下简称", "（以下统称“", "，下称"
const SHORTENS = /(?:简|统|合|下)称(?:为)?[：:]?[“"「]?$/;

/** A name in book-title marks. */
export interface CitedTitle {
	/** As `bareName` gives it. */
	name: string;
	/** Whether the page only shortens another name to it. */
	isShort: boolean;
}

/** The same, and which law's text has it. */
export interface CitedName extends CitedTitle {
	law: string;
}

/** The names that the texts of a page cite, in order. */
export function citedIn(texts: readonly string[]): CitedTitle[] {
	const names: string[] = [];
	const short = new Set<string>();
	for (const text of texts)
		for (const { 1: title, index } of text.matchAll(TITLE)) {
			const name = bareName(title!);
			names.push(name);
			if (SHORTENS.test(text.slice(Math.max(0, index - 6), index))) short.add(name);
		}
	return names.map((name) => ({ name, isShort: short.has(name) }));
}

/** The names that the texts of laws cite, in order; not those of older wordings. */
export const citedNames = (pages: readonly PageAbout[]): CitedName[] =>
	pages.flatMap(({ path, older, cited }) =>
		older ? [] : cited.map((title) => ({ ...title, law: lawOf(path) })),
	);

/**
 * How often other laws name each law, older wordings like the law itself: what is named often is what people need.
 * @returns one count for each page
 */
export function citedCounts(pages: readonly PageAbout[], cited: readonly CitedName[]): number[] {
	const byName = new Map<string, Set<string>>();
	for (const { names, path } of pages)
		for (const name of names.map(bareName)) {
			const law = lawOf(path);
			byName.set(name, (byName.get(name) ?? new Set()).add(law));
		}
	const counts = new Map<string, number>();
	for (const { name, law: citing } of cited)
		for (const law of byName.get(name) ?? [])
			if (law !== citing) counts.set(law, (counts.get(law) ?? 0) + 1);
	return pages.map(({ path }) => counts.get(lawOf(path)) ?? 0);
}

/** `laws/minfa-dian/2020-05-28/` → `minfa-dian`. */
const lawOf = (path: string): string => path.split('/')[1] ?? '';
