import { isHeadingLike, type Line, type ListStyle } from './lines.ts';
import type { Unit, UnitKind } from './model.ts';

/** How far out a unit stands; a unit closes all that stand as far out or further in. */
const RANKS: Partial<Record<UnitKind, number>> = {
	annex: 0,
	part: 1,
	subpart: 2,
	chapter: 3,
	section: 4,
};
/** `序言`, `附则` without a number stand beside 编 and 章. */
const UNNUMBERED_HEADING = 1;
/** `一、管辖` as a heading may stand within a 节. */
const NUMBERED_HEADING = 5;

interface OpenList {
	style: ListStyle;
	/** The latest unit of the list. */
	unit: Unit;
}

/**
 * The units of a statute's body from its lines.
 * @param lines the lines after title, 题注 and 目录
 * @returns the outermost units; every line is in exactly one unit below them
 */
export function buildUnits(lines: readonly Line[]): Unit[] {
	const units: Unit[] = [];
	for (const scope of scopesOf(lines)) {
		const builder = new ScopeBuilder(scope);
		units.push(...builder.build());
	}
	return units;
}

/** The main text and each 附件 number their articles for themselves. */
function scopesOf(lines: readonly Line[]): Line[][] {
	const scopes: Line[][] = [[]];
	for (const line of lines) {
		if (line.kind === 'annex') scopes.push([]);
		scopes.at(-1)!.push(line);
	}
	return scopes.filter((scope) => scope.length > 0);
}

class ScopeBuilder {
	#lines: readonly Line[];
	/** Texts without any 条 count their `一、` as units of their own. */
	#hasArticles: boolean;
	#roots: Unit[] = [];
	#divisions: { rank: number; unit: Unit }[] = [];
	#article: Unit | null = null;
	#paragraph: Unit | null = null;
	#lists: OpenList[] = [];

	constructor(lines: readonly Line[]) {
		this.#lines = lines;
		this.#hasArticles = lines.some((line) => line.kind === 'article');
	}

	build(): Unit[] {
		this.#lines.forEach((line, place) => this.#add(line, place));
		return this.#roots;
	}

	#add(line: Line, place: number): void {
		switch (line.kind) {
			case 'annex':
			case 'part':
			case 'subpart':
			case 'chapter':
			case 'section':
				return this.#division(line, line.kind, RANKS[line.kind]!);
			case 'heading':
				return this.#division(line, 'heading', UNNUMBERED_HEADING);
			case 'article':
				return this.#numbered(line, 'article');
			case 'list':
				return this.#list(line, place);
			case 'row':
				return this.#row(line);
			case 'contents':
			case 'text':
				return this.#text(line, place);
		}
	}

	#division(line: Line, kind: UnitKind, rank: number): void {
		while ((this.#divisions.at(-1)?.rank ?? -1) >= rank) this.#divisions.pop();
		const unit = unitOf(kind, line);
		this.#attach(unit);
		this.#divisions.push({ rank, unit });
		this.#close();
	}

	#close(): void {
		this.#article = null;
		this.#paragraph = null;
		this.#lists = [];
	}

	#attach(unit: Unit): void {
		(this.#divisions.at(-1)?.unit.children ?? this.#roots).push(unit);
	}

	/** A 条, or a `一、` that does its work: its first 款 stands on the same line. */
	#numbered(line: Line, kind: 'article' | 'point'): void {
		this.#close();
		const unit = { ...unitOf(kind, line), text: '' };
		this.#attach(unit);
		this.#article = unit;
		if (line.text !== '') this.#openParagraph(plainUnit('paragraph', '', line.text, line.line));
	}

	#openParagraph(unit: Unit): void {
		if (this.#article) this.#article.children.push(unit);
		else this.#attach(unit);
		this.#paragraph = unit;
		this.#lists = [];
	}

	#list(line: Line, place: number): void {
		if (line.style !== 'enumeration') return this.#item(line);
		if (!this.#hasArticles) return this.#numbered(line, 'point');
		if (this.#isHeading(line, place)) return this.#division(line, 'heading', NUMBERED_HEADING);
		if (this.#article) return this.#item(line);
		this.#openParagraph(unitOf('paragraph', line));
	}

	/** `一、管辖` over articles is a heading; `一、…；` below a 款 that ends in a colon is a 项. */
	#isHeading(line: Line, place: number): boolean {
		if (!isHeadingLike(line.text)) return false;
		const next = this.#lines[place + 1];
		if (next?.kind === 'article' || next?.kind === 'heading' || !this.#article) return true;
		const running = this.#lists.some((list) => list.style === 'enumeration');
		return !running && !/[：:]$/.test(this.#paragraph?.text ?? '');
	}

	#item(line: Line): void {
		if (!this.#paragraph) this.#openParagraph(plainUnit('paragraph', '', '', line.line));
		const depth = this.#lists.findIndex((list) => list.style === line.style);
		if (depth !== -1) this.#lists.length = depth;
		const parent = this.#lists.at(-1)?.unit ?? this.#paragraph!;
		const unit = unitOf(this.#lists.length === 0 ? 'item' : 'subitem', line);
		parent.children.push(unit);
		this.#lists.push({ style: line.style!, unit });
	}

	#row(line: Line): void {
		const parent = this.#lists.at(-1)?.unit ?? this.#paragraph ?? this.#article;
		const row = unitOf('row', line);
		if (parent) parent.children.push(row);
		else this.#attach(row);
	}

	/** The paragraph after a list of 项 is the next 款, unless the list goes on behind it (domain.md C1). */
	#text(line: Line, place: number): void {
		const list = this.#lists.at(-1);
		if (list && this.#listGoesOn(place)) list.unit.children.push(unitOf('continuation', line));
		else this.#openParagraph(unitOf('paragraph', line));
	}

	#listGoesOn(place: number): boolean {
		const next = this.#lines.slice(place + 1).find((line) => line.kind !== 'text');
		if (next?.kind !== 'list') return false;
		const list = this.#lists.find(({ style }) => style === next.style);
		return list?.unit.number?.main === next.number!.main - 1;
	}
}

const unitOf = (kind: UnitKind, { before, label, gap, text, number, line }: Line): Unit => ({
	kind,
	before,
	label,
	gap,
	text,
	number,
	address: '',
	line,
	children: [],
});

const plainUnit = (kind: UnitKind, before: string, text: string, line: number): Unit => ({
	kind,
	before,
	label: '',
	gap: '',
	text,
	number: null,
	address: '',
	line,
	children: [],
});
