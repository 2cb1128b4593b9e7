import { headingOf } from '../address/outline.ts';
import { isDivision, ownWords, type Law, type Unit } from '../model.ts';
import { isRow } from '../read/lines/table-rows.ts';
import { saidBy, tokensOf, type Token } from './words/tokens.ts';

/** What is compared as one: a 条 with all below it, the heading of a 编, 章 or 节, a 款 outside articles, a row. */
export interface BarePassage {
	/** Only passages of one kind are held against each other. */
	kind: 'article' | 'heading' | 'line';
	/** `t22`; empty for what nobody cites. */
	address: string;
	/** `第二十二条`. */
	label: string;
	/** What stands between the number and the words. */
	gap: string;
	/** The words after the number, as published, one line for each 款 and 项. */
	body: string;
	/** Places in `body` of the line ends at which a new 款 begins. */
	paragraphs: readonly number[];
	/** The headings above it, outermost first, without their numbers. */
	under: readonly string[];
	/** The number of the heading right above it, or its words where it has none: `3.1`, `序言`; empty below no heading. */
	within: string;
	/** The address of the 款 or heading where one finds what has none of its own, as a row of a table; empty where there is none. */
	home: string;
}

/** The same as it is compared. */
export interface Passage extends BarePassage {
	tokens: Token[];
	/** What they say: passages with the same words are the same, however they are printed. */
	words: string;
}

/**
 * The passages of a law as they are compared.
 * @param others those of another version of it: what is printed alike is cut into tokens once
 */
export function passagesOf(law: Law, others: readonly Passage[] = []): Passage[] {
	const known = new Map(others.map((other) => [other.body, other]));
	return barePassagesOf(law).map((passage) => {
		const alike = known.get(passage.body);
		if (alike && isPartedAlike(alike, passage))
			return { ...passage, tokens: alike.tokens, words: alike.words };
		const tokens = tokensOf(passage.body, passage.paragraphs);
		return { ...passage, tokens, words: saidBy(tokens) };
	});
}

const isPartedAlike = (a: BarePassage, b: BarePassage): boolean =>
	a.paragraphs.length === b.paragraphs.length &&
	a.paragraphs.every((place, at) => place === b.paragraphs[at]);

/**
 * The passages of a law in its order. Title, 题注 and 目录 are left out: the first two tell of the version, the last
 * repeats the headings.
 */
export const barePassagesOf = (law: Law): BarePassage[] =>
	passagesIn(law.units, { under: [], within: '', home: '' });

type Above = Pick<BarePassage, 'under' | 'within' | 'home'>;

function passagesIn(units: readonly Unit[], above: Above): BarePassage[] {
	return units.flatMap((unit) => {
		if (isDivision(unit)) return divisionPassages(unit, above);
		if (unit.kind === 'article' || unit.kind === 'point')
			return [passageOf('article', unit, linesBelow(unit), above)];
		if (['title', 'caption', 'contents', 'entry'].includes(unit.kind)) return [];
		return linePassages(unit, above);
	});
}

function divisionPassages(unit: Unit, above: Above): BarePassage[] {
	const { address, label, gap } = unit;
	const body = headingOf(unit).slice((label + gap).length);
	const heading: BarePassage = {
		kind: 'heading',
		...{ address, label, gap, body, ...above },
		paragraphs: [],
	};
	const below = unit.children.filter(({ kind }) => kind !== 'continuation');
	const under = [...above.under, body];
	return [heading, ...passagesIn(below, { under, within: label || body, home: address })];
}

/** Each row of a table below a 款 outside articles is a passage of its own, and so are the lines between two tables. */
function linePassages(unit: Unit, above: Above): BarePassage[] {
	const lines = linesBelow(unit);
	const firstRow = lines.findIndex((one) => one.unit.kind === 'row');
	if (firstRow === -1) return [passageOf('line', unit, lines, above)];
	const below = { ...above, home: unit.address || above.home };
	return [
		passageOf('line', unit, lines.slice(0, firstRow), above),
		...lines.slice(firstRow).map((line) => passageOf('line', line.unit, [], below)),
	];
}

/** @param lines the units below it whose words are its own */
function passageOf(
	kind: BarePassage['kind'],
	unit: Unit,
	lines: readonly LineBelow[],
	above: Above,
): BarePassage {
	const { address, label, gap } = unit;
	const paragraphs: number[] = [];
	let body = unit.text;
	for (const { unit: line, own } of lines) {
		if (body !== '' || !own) {
			if (line.kind === 'paragraph') paragraphs.push(body.length);
			body += '\n';
		}
		body += ownWords(line);
	}
	return { kind, address, label, gap, body, paragraphs, ...above };
}

/** Whether a passage is a row of a table. */
export const isRowPassage = ({ kind, body }: Pick<BarePassage, 'kind' | 'body'>): boolean =>
	kind === 'line' && isRow(body);

interface LineBelow {
	unit: Unit;
	/** It stands on the line of the number, as the first 款 does. */
	own: boolean;
}

/** All units below, in order. */
function linesBelow(unit: Unit, top = true): LineBelow[] {
	return unit.children.flatMap((child, place) => [
		{ unit: child, own: top && place === 0 && !child.before.includes('\n') },
		...linesBelow(child, false),
	]);
}
