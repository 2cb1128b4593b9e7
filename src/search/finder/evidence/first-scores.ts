import { SAID_TO_END, TERM_OVER } from '../../../domain/law/metadata.ts';
import type { Evidence } from './evidence.ts';
import { facetOf, type SiteIndex } from '../index/site-index.ts';
import { onceFor } from '../../../once.ts';

/** Where is looked, and what goes first there. */
export interface Scope {
	/** Whether a page may be shown. */
	allows: (page: number) => boolean;
	/** What is added to every passage of a page: the query names its law. */
	named: ReadonlyMap<number, number>;
}

/** First scores of all passages. */
export interface Matches {
	first: Float32Array;
	top: number;
}

/** What a page is worth whatever is asked. */
export interface Standing {
	weight: number;
	/** How often other laws name it, a logarithm. */
	cited: number;
	/** 效力级别: 0 laws, 1 interpretations, 2 regulations, 3 others. */
	level: number;
	/** How many passages it has. */
	count: number;
	/** Not a law. */
	own: boolean;
	/** Not in force any more. */
	gone: boolean;
}

/** Shares of the first score. */
const SHARE = {
	title: 0.3,
	heading: 0.3,
	law: 0.25,
	division: 0.15,
	cited: 0.014,
	rank: [1, 0.95, 0.8, 0.75],
};
/** Guides, study units and reports are few and written for readers: as good as a law that is named now and then. */
const OWN_PAGE = 30;
/** Their titles say what they are about; a law's title stands for all of its articles. */
const OWN_TITLE = 0.7;
/** What is not in force any more, as somebody has verified, another law says or its own term. */
const GONE = 0.5;
const ENDED = new Set<string>(['已废止', SAID_TO_END, TERM_OVER]);

/** 效力级别 by rank: laws first, then interpretations, then regulations, then rules. */
const RANKS: [RegExp, number][] = [
	[/法律|宪法/, 0],
	[/司法解释/, 1],
	[/法规|条例/, 2],
];

/** The first score of every passage in a scope: its text, what law, heading and title say, and how the law stands. */
export function firstScores(
	index: SiteIndex,
	{ held, combined, titles, headings, pageBest, divisionCover }: Evidence,
	{ allows, named }: Scope,
): Matches {
	const { divisionOf, firsts } = index;
	const standings = standingsOf(index);
	const first = new Float32Array(held.length);
	let top = 0;
	for (const [page, standing] of standings.entries()) {
		if (!allows(page)) continue;
		const ofTitle = (standing.own ? OWN_TITLE : SHARE.title) * titles[page]!;
		const ofPage = ofTitle + SHARE.law * pageBest[page]! + (named.get(page) ?? 0);
		for (let passage = firsts[page]!; passage < firsts[page + 1]!; passage += 1) {
			// A page whose title alone fits is found by its beginning.
			if (held[passage] === 0 && !(titles[page]! > 0 && passage === firsts[page])) continue;
			const division = divisionOf[passage]!;
			const around =
				SHARE.heading * headings[division]! + SHARE.division * divisionCover[division]!;
			first[passage] = (combined[passage]! + around + ofPage) * standing.weight;
			top = Math.max(top, first[passage]!);
		}
	}
	return { first, top };
}

/** How every page stands; the same for all queries. */
export const standingsOf = onceFor((index: SiteIndex): readonly Standing[] =>
	index.root.pages.map((_, page) => standingOf(index, page)),
);

function standingOf({ root }: SiteIndex, page: number): Standing {
	const { p, w = 0, c, o } = root.pages[page]!;
	const own = !p.startsWith('laws/');
	const level = own
		? 0
		: (RANKS.find(([pattern]) => pattern.test(facetOf(root, page, 'level')))?.[1] ?? 3);
	const cited = own ? OWN_PAGE : w;
	const gone = o === 1 || ENDED.has(facetOf(root, page, 'status'));
	return {
		weight: (1 + SHARE.cited * cited) * SHARE.rank[level]! * (gone ? GONE : 1),
		cited: cited / 10,
		level,
		count: c,
		own,
		gone,
	};
}
