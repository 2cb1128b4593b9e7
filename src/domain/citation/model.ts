import type { UnitNumber } from '../law/model.ts';
import type { Wording } from './wording.ts';

/**
 * What a citation is made of, from the words up to the place that they mean:
 *
 * find: text → `Mention[]`, what is written, without knowing which laws exist;
 * held: which laws there are, and the places in them;
 * resolve: mention → `Target[]` or a `Reason` why there is none;
 * link: text → `Segment[]`.
 *
 * All spans count UTF-16 units, as JavaScript's strings do; `end` is the first unit after the words.
 */
export interface Span {
	start: number;
	end: number;
}

/**
 * Units that a citation numbers, outermost first. `annex` 附件一, 附表2; `preamble` 序言, `heading` (第二部分; 2 and then 1 of 第2.1节), `point` 第三点
 * and `passage` 第二自然段 are those of texts, or of words, that are not counted in 条.
 */
export const CITED_UNITS = [
	'annex',
	'part',
	'subpart',
	'chapter',
	'section',
	'preamble',
	'heading',
	'point',
	'article',
	'paragraph',
	'passage',
	'item',
	'subitem',
] as const;

export type CitedUnit = (typeof CITED_UNITS)[number];

/** 第十二条, 第（三）项 without its words. */
export interface CitedStep {
	unit: CitedUnit;
	number: UnitNumber;
	/**
	 * What a preamble is called: 序言, 前言. It has no number, and counts as the first. Of an annex 附件 or 附表, with the number 0
	 * where none is said; 本附件 is the one that the line stands in.
	 */
	name?: string;
}

/** A place as it is numbered in the text: `steps`, or everything from `steps` to `through`. */
export interface CitedPlace {
	steps: CitedStep[];
	through?: CitedStep[];
}

/** A unit that is named by where the sentence stands: 本条, 前两款, 下款, 该项, 各该条. */
export interface RelativeUnit {
	kind: 'relative';
	/** `this` 本条, `before` 前款, `after` 下款, `that` 该条 (the one named last), `each` 各该条 (all of the list named last). */
	way: 'this' | 'before' | 'after' | 'that' | 'each';
	unit: CitedUnit;
	/** 2 for 前两款, 后两款. */
	count: number;
}

/** How much a citation says about the law that it means. */
export type Naming =
	/**
	 * 《专利法》第五十八条; `known` where there is no citation unless the index knows the title: 《某某工作规范》, 《某某规划》第三章;
	 * `inPart` where it
	 * names one 编 of a code: 合同 in 《某法典·合同编》第一章 and 《某法典》合同编第一章.
	 */
	| { kind: 'title'; name: string; wording?: Wording; known?: true; inPart?: string }
	/**
	 * 依照刑法第二百七十七条: words that end in a name; which part of them is the name, only an index knows. `known` where
	 * there is no citation unless the index knows it: 依照刑法277条; `inPart` as above, in 依照某法典合同编第一章.
	 */
	| { kind: 'words'; words: string; edition?: string; known?: true; inPart?: string }
	/**
	 * 本条例第十三条, 本条例（2020年修正）第十三条; `of` where there is no citation unless the text is called so: 预案 in
	 * 本预案第2.1节.
	 */
	| { kind: 'self'; edition?: string; of?: string }
	/** 该条例第三条: the law named last, or the last one of that kind; 其第三条 says no kind */
	| { kind: 'that'; of?: string }
	/**
	 * …、第十四条: the same law as the citation that it follows in one list, and the same 编 of it, if one was named; `numbered` right
	 * behind the number of a document: 某政发〔2031〕7号文件第二部分
	 */
	| { kind: 'same'; inPart?: string; numbered?: true }
	| RelativeUnit
	/** 合同第三条: no citation, but what follows it is of the contract as well */
	| { kind: 'no law' }
	/** 第十二条 alone */
	| { kind: 'none' };

/** A law that is named without a place in it. */
export interface LawMention extends Span {
	kind: 'law';
	/** `rules` where it is named as the rules of the law right in front of it: 《某法》及其实施条例. */
	naming: Extract<Naming, { kind: 'title' }> | { kind: 'rules'; name: string };
}

/** One or several places in a law. */
export interface PlaceMention extends Span {
	kind: 'place';
	naming: Naming;
	places: CitedPlace[];
	/**
	 * Of a place that is not counted in 条: where the words end that name its law, and whether its number stands there without 第
	 * (预案2.1). Where the law counts nothing of the kind, those words are the whole citation. `apart` where it goes on with a list behind
	 * what is said of the place before: 3.1 of 按照2.1规定和3.1要求.
	 */
	counted?: { lawEnd: number; bare: boolean; apart?: true };
	/** 某某法88条, which nothing around says to be a place: where the law has so many, they are counted. */
	mayCount?: true;
}

/** 国务院令第619号, 法释〔2015〕11号. */
export interface NumberMention extends Span {
	kind: 'number';
	/** `国务院令619`, `法释2015-11`. */
	number: string;
	/** The law in front of the bracket that it stands in. */
	of?: string;
}

/** Something that may be a citation: a law, places with or without one, or the number of a document. */
export type Mention = LawMention | PlaceMention | NumberMention;

/** （以下简称X）behind a law's name. */
export interface Definition extends Span {
	alias: string;
	/** The names that it stands for; several for 以下统称. */
	names: string[];
	/** The name is the end of running words: where it begins is for the index to say. */
	running?: boolean;
	/** The wording that the name stands for: 《某法》（2018年修正，以下简称旧法）. */
	wording?: Wording;
}

/** A place in a law that the site holds. An empty address is the law itself. */
export interface Target {
	law: string;
	address: string;
	/** The date of the wording, where it is not the one that the law's own page shows. */
	version?: string;
	/** The wording is later than the text that cites it: the one that it meant is not here, and numbers may have changed. */
	later?: true;
}

/** Why a citation has no target. */
export type Reason =
	/** The site has no text of the law; its name is known. */
	| { kind: 'not held'; name: string }
	/** The law is here, the place is not in its wording. */
	| {
			kind: 'no such place';
			law: string;
			name: string;
			place: string;
			/** The place as it is numbered, for who wants to say what is there instead. */
			cited: CitedPlace;
			version: string;
			/** The article is there, only the 款 or 项 in it is not; of an 附件 nothing is said. */
			article: boolean;
	  }
	/** An earlier wording, or a wording of another year, that is not here. */
	| { kind: 'earlier wording'; name: string }
	/** The wording that an amendment makes, which is not here. */
	| { kind: 'later wording'; name: string }
	/** A name that several laws share. */
	| { kind: 'ambiguous'; name: string }
	/** 前款 in the first 款, 第三条 in a text that is no law and has named none. */
	| { kind: 'nothing meant' };

/** A mention and what it means. */
export interface Citation extends Span {
	text: string;
	/** Every place that is meant, in order; a range has all its members. */
	targets: Target[];
	reason: Reason | null;
}
