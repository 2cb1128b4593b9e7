import { headingOf } from '../address/outline.ts';
import { isDivision, type Law, type Unit } from '../model.ts';
import { saidBy, tokensOf, type Token } from './tokens.ts';

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
}

/** The same as it is compared. */
export interface Passage extends BarePassage {
	tokens: Token[];
	/** What they say: passages with the same words are the same, however they are printed. */
	words: string;
}

/** The passages of a law as they are compared. */
export const passagesOf = (law: Law): Passage[] =>
	barePassagesOf(law).map((passage) => {
		const tokens = tokensOf(passage.body, passage.paragraphs);
		return { ...passage, tokens, words: saidBy(tokens) };
	});

/**
 * The passages of a law in its order. Title, 题注 and 目录 are left out: the first two tell of the version, the last
 * repeats the headings.
 */
export const barePassagesOf = (law: Law): BarePassage[] => passagesIn(law.units, [], '');

function passagesIn(
	units: readonly Unit[],
	under: readonly string[],
	within: string,
): BarePassage[] {
	return units.flatMap((unit) => {
		if (isDivision(unit)) return divisionPassages(unit, under, within);
		if (unit.kind === 'article' || unit.kind === 'point')
			return [passageOf('article', unit, under, within)];
		if (['title', 'caption', 'contents', 'entry'].includes(unit.kind)) return [];
		return [passageOf('line', unit, under, within)];
	});
}

function divisionPassages(unit: Unit, under: readonly string[], within: string): BarePassage[] {
	const { address, label, gap } = unit;
	const body = headingOf(unit).slice((label + gap).length);
	const heading: BarePassage = {
		kind: 'heading',
		...{ address, label, gap, body, under, within },
		paragraphs: [],
	};
	const below = unit.children.filter(({ kind }) => kind !== 'continuation');
	return [heading, ...passagesIn(below, [...under, body], label || body)];
}

function passageOf(
	kind: BarePassage['kind'],
	unit: Unit,
	under: readonly string[],
	within: string,
): BarePassage {
	const { address, label, gap } = unit;
	const lines = linesBelow(unit);
	const paragraphs: number[] = [];
	let body = unit.text;
	for (const { unit: line, own } of lines) {
		if (body !== '' || !own) {
			if (line.kind === 'paragraph') paragraphs.push(body.length);
			body += '\n';
		}
		body += line.label + line.gap + line.text;
	}
	return { kind, address, label, gap, body, paragraphs, under, within };
}

/** All units below, in order, and whether each stands on the line of the number, as the first 款 does. */
function linesBelow(unit: Unit, top = true): { unit: Unit; own: boolean }[] {
	return unit.children.flatMap((child, place) => [
		{ unit: child, own: top && place === 0 && !child.before.includes('\n') },
		...linesBelow(child, false),
	]);
}
