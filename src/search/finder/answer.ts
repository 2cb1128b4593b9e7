import type { Run } from '../run.ts';

/** What a reader asks the finder. */
export interface Question {
	/** As typed; of a very long text, the beginning is read (`asked/longest.ts`). */
	typed: string;
	/** Chosen facets: `{ kind: ['法规'] }`. */
	filters: Record<string, string[]>;
	/** Keys of readings that the reader has taken back. */
	undone: string[];
	/** Whether wordings that are no longer in force are searched too. */
	older: boolean;
	/** Whether only what holds the query as it stands is an answer (全文检索). */
	exact?: boolean;
	/** So many lines of 全文检索 at the most; without it as many as a reader looks through at first. */
	most?: number;
}

/** Lines of 全文检索 at first, and more at each request: the words of each come in files of their own. */
export const EXACT_LINES = 50;

/** One thing that the finder understood from a query beyond its plain words. Shown, and can be taken back. */
export interface Reading {
	/** Stays the same for the same query: kept in the address when the reader takes the reading back. */
	key: string;
	kind: ReadingKind;
	/** The piece of the query: `欠薪`. */
	typed: string;
	/** What it was read as: `['拖欠劳动报酬']`. */
	readAs: string[];
	/** Set where the halves of the piece stand apart in the query: `公司开除` in 公司要开除我. */
	apart?: true;
}

/** Why a query is read otherwise than it was typed. */
export type ReadingKind =
	/** An everyday word for a legal one, from `content/registry/synonyms.yaml`. */
	| 'synonym'
	/** Pinyin or initials: `rmfkf` is 人民防空法. */
	| 'pinyin'
	/** A slip of typing, by its sound: 仿空警报 is 防空警报. */
	| 'sound'
	/** A word with a character too few: 防空报 is 防空警报. */
	| 'missing'
	/** Traditional characters or variant forms. */
	| 'variant'
	/** A single character, by words that hold it: 税 is 税收, 税务. */
	| 'word'
	/** Text that stands nowhere as it is, looked for by its words. */
	| 'apart'
	/** Text in quotes, looked for as it stands. */
	| 'phrase'
	/** A word behind a minus sign. */
	| 'without'
	/** A law, or a place in one, that the site does not hold. Nothing is read otherwise: it cannot be taken back. */
	| 'absent'
	/** Of a text that is too long, only the beginning. It cannot be taken back, either. */
	| 'cut'
	/** A date: `5·12`, `512`, 五一二. */
	| 'date';

/** One line of the result list. */
export interface Found {
	/** Number of the passage in the index; asks for its excerpt. `null` for a law as a whole. */
	passage: number | null;
	/** Address under the site's base: `laws/renmin-fangkong-fa/#t22`. */
	href: string;
	/** The title of the law or page. */
	title: string;
	/** `第二十二条第一款` or the section's heading; empty for a page as a whole. */
	label: string;
	kind: string;
	/** 时效性, as the facet has it; empty where there is none. */
	status: string;
	/** Whether the query names this very place. */
	named: boolean;
	/** Whether the query leaves no doubt, so that Enter goes straight there. */
	certain: boolean;
	/** Filled for the first lines if their texts come at once; ask `excerpts` for others. */
	excerpt: Excerpt | null;
}

/** What a result shows of its passage. */
export interface Excerpt {
	/** Chapter headings above the passage, outermost first. */
	headings: string[];
	/** 条旨, in our own words; empty if there is none. */
	gist: string;
	/** The words around the match; the matched ones are marked. */
	runs: Run[];
	/** Whether they are what the site says of a law whose text it does not have, and not the words of that law. */
	isNote: boolean;
}

/** What the finder says to a query. */
export interface Answer {
	/** At most 100, best first; of 全文检索 as many as were asked for. */
	found: Found[];
	/** How many passages match in all. */
	total: number;
	/** For each facet and value, how many of the matching passages have it (before filters of the same facet). */
	counts: Record<string, Record<string, number>>;
	readings: Reading[];
	/** When nothing was found: terms of the index that are near to the typed ones. */
	nearest: string[];
	/** Whether even the best lines hold only a small part of what was asked. */
	isLittle?: boolean;
}

/** The finder, whether it runs in a worker or in the page itself. */
export interface Finder {
	find: (question: Question) => Promise<Answer>;
	/** Excerpts for passages of the last answer. */
	excerpts: (passages: number[]) => Promise<Excerpt[]>;
}
