/**
 * The units of a Chinese statute (立法法 art. 65), and their names in this code and in Akoma Ntoso.
 *
 * | Chinese | here         | Akoma Ntoso | how it is written                                   |
 * | ------- | ------------ | ----------- | --------------------------------------------------- |
 * | 编      | `part`       | part        | `第一编 总则`                                       |
 * | 分编    | `subpart`    | subpart     | `第一分编 通则`                                     |
 * | 章      | `chapter`    | chapter     | `第一章 总则`                                       |
 * | 节      | `section`    | section     | `第一节 一般规定`                                   |
 * | –       | `heading`    | hcontainer  | other headings: `序言`, `一、管辖`, `1.1 目的`      |
 * | 条      | `article`    | article     | `第二十二条 …`, `第十七条之一 …`                    |
 * | –       | `point`      | point       | `一、…`, the numbered unit of a text that has no 条 |
 * | 款      | `paragraph`  | paragraph   | has no number of its own; counted by position       |
 * | 项      | `item`       | item        | `（一）…`, `(一)…`                                  |
 * | 目      | `subitem`    | indent      | `1.…`, `（1）…`, `①…`                               |
 * | 附件    | `annex`      | attachment  | `附件一`, `附：…`                                   |
 *
 * The rest are lines that carry no rule of their own: `title`, `caption` (题注; also below the heading of a 编 or 附件),
 * `contents` (目录) with its `entry` lines (which stand alone where a 目录 has no heading), `row` (one row of a table,
 * cells between bars) and `continuation`: a further line of the unit above it. Below a heading that is the rest of the
 * heading, see `headingOf`; elsewhere it is part of the 款 or 项, whose number it does not change.
 */
export type UnitKind =
	| 'title'
	| 'caption'
	| 'contents'
	| 'entry'
	| 'part'
	| 'subpart'
	| 'chapter'
	| 'section'
	| 'heading'
	| 'article'
	| 'point'
	| 'paragraph'
	| 'item'
	| 'subitem'
	| 'annex'
	| 'continuation'
	| 'row';

/** The number of a unit. `第十七条之一` is `{ main: 17, branch: 1 }`; most units have no branch. */
export interface UnitNumber {
	main: number;
	/** The N of 之N; 0 where there is none. */
	branch: number;
}

/**
 * One unit of a statute. `before + label + gap + text`, followed by the children, is the source, character for
 * character; nothing of it is changed, and nothing is stored twice.
 */
export interface Unit {
	kind: UnitKind;
	/** What stands between the unit before and this one: line ends, blank lines, indentation, Markdown marks. */
	before: string;
	/** The number as it is written, `第二十二条` or `（三）`; empty for units without one. */
	label: string;
	/** What stands between label and text: a space, a full-width space, or nothing. */
	gap: string;
	/** The words of the unit itself, without its children; empty for an article, whose words are its 款. */
	text: string;
	number: UnitNumber | null;
	/** Where it is: `t22-k1-x3`; empty for units that nobody cites (title, 题注, 目录, further lines, rows). */
	address: string;
	/** 1-based line in the source. */
	line: number;
	children: Unit[];
}

/** A parsed statute: its units in the order of the source, and whatever stands after the last one. */
export interface Law {
	units: Unit[];
	/** What stands after the last unit: line ends, blanks. */
	end: string;
}

/** Kinds that divide a law and carry a heading, outermost first. */
const DIVISION_KINDS: readonly UnitKind[] = [
	'annex',
	'part',
	'subpart',
	'chapter',
	'section',
	'heading',
];

/** Whether a unit divides a law and carries a heading: 编, 分编, 章, 节, a heading without 第, 附件. */
export const isDivision = ({ kind }: Unit): boolean => DIVISION_KINDS.includes(kind);

/** The units and all below them, in the order of the source. */
export function walk(units: readonly Unit[]): Unit[] {
	const found: Unit[] = [];
	const visit = (unit: Unit): void => {
		found.push(unit);
		for (const child of unit.children) visit(child);
	};
	for (const unit of units) visit(unit);
	return found;
}

/** The articles of a law, or of some of its units, in the order of the source. */
export function articlesOf({ units }: Pick<Law, 'units'>): Unit[] {
	return walk(units).filter((unit) => unit.kind === 'article');
}

/** Units of a law without its 附件, which stand beside its own text. */
export const withoutAnnexes = (units: readonly Unit[]): Unit[] =>
	units.filter(({ kind }) => kind !== 'annex');

/** The words of a unit or a line alone, with its number, as published. */
export const ownWords = ({ label, gap, text }: Pick<Unit, 'label' | 'gap' | 'text'>): string =>
	label + gap + text;

/** The 款 that stands on the line of its unit's number, as the first one of an article does. */
export const paragraphOnLine = ({ children: [first] }: Unit): Unit | undefined =>
	first?.kind === 'paragraph' && first.before === '' ? first : undefined;

/** The words of a unit and all below it, one line each, as published, without blank lines or Markdown marks. */
export function wordsOf(unit: Unit): string {
	return unit.children.reduce((words, child) => {
		// The first 款 of an article stands on the line of its number, and what a 款 says behind its 项 on that of the last.
		const goesOn = child.kind === 'paragraph' || child.kind === 'continuation';
		const sameLine = goesOn && !/[\r\n]/.test(child.before);
		return words + (words && !sameLine ? '\n' : '') + wordsOf(child);
	}, ownWords(unit));
}

/** The same without the number of the unit itself. */
export const wordsBehindNumber = (unit: Unit): string =>
	wordsOf(unit).slice((unit.label + unit.gap).length);
