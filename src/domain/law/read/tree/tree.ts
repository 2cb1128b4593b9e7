import { furtherHeadingLine } from './headings.ts';
import { isHeadingLike } from '../lines/heading-label.ts';
import type { Line } from '../lines/lines.ts';
import type { Unit } from '../../model.ts';
import { OpenDivisions } from './open-divisions.ts';
import { OpenLists } from './open-lists.ts';
import { goesOn, isBare, isHeadingInBrackets } from '../lines/running.ts';
import { ScopeLines } from './scope-lines.ts';
import { scopesOf } from './scopes.ts';
import { paragraphOn, unitOf } from '../lines/units.ts';

/**
 * The units of a statute's body from its lines.
 * @param lines the lines after title, 题注 and 目录
 * @param heads those of them that the head of a printed page has left
 * @returns the outermost units; every line is in exactly one unit below them
 */
export function buildUnits(lines: readonly Line[], heads: ReadonlySet<Line>): Unit[] {
	return scopesOf(lines).flatMap((scope) => new ScopeBuilder(scope, heads).build());
}

class ScopeBuilder {
	#lines: ScopeLines;
	#divisions: OpenDivisions;
	#article: Unit | null = null;
	#paragraph: Unit | null = null;
	#lists = new OpenLists();
	/** The unit of the line before, unless that was a heading or a row. */
	#latest: Unit | null = null;

	constructor(lines: readonly Line[], heads: ReadonlySet<Line>) {
		this.#lines = new ScopeLines(lines, heads);
		this.#divisions = new OpenDivisions(lines);
	}

	build(): Unit[] {
		this.#lines.all.forEach((line, place) => this.#add(line, place));
		return this.#divisions.roots;
	}

	#add(line: Line, place: number): void {
		switch (line.kind) {
			case 'annex':
			case 'part':
			case 'subpart':
			case 'chapter':
			case 'section':
				return this.#division(line);
			case 'heading':
				if (!this.#runsOn(line, place)) this.#division(line);
				return;
			case 'article':
				return this.#numbered(line, 'article');
			case 'list':
				return this.#list(line, place);
			case 'row':
				return this.#row(line);
			case 'rest':
				return this.#rest(line);
			case 'quoted':
				// What a decision quotes goes on where it says so, whatever number it bears.
				return this.#goOn(this.#innermost, line);
			case 'contents':
			case 'text':
				return this.#text(line, place);
		}
	}

	#division(line: Line): void {
		this.#divisions.open(line);
		this.#close();
	}

	#close(): void {
		this.#article = null;
		this.#paragraph = null;
		this.#latest = null;
		this.#lists.close();
	}

	/** A 条, or a `一、` that does its work: its first 款 stands on the same line. */
	#numbered(line: Line, kind: 'article' | 'point'): void {
		this.#close();
		const unit = { ...unitOf(kind, line), text: '' };
		this.#divisions.siblings.push(unit);
		this.#article = unit;
		if (line.text !== '') this.#openParagraph(paragraphOn(line.line, line.text));
	}

	#openParagraph(unit: Unit): void {
		if (this.#article) this.#article.children.push(unit);
		else this.#divisions.siblings.push(unit);
		this.#paragraph = unit;
		this.#latest = unit;
		this.#lists.close();
	}

	#list(line: Line, place: number): void {
		if (line.style !== 'enumeration') return this.#item(line);
		if (this.#lines.hasArticles && this.#isHeading(line, place)) return this.#division(line);
		if (this.#article?.kind === 'article') return this.#item(line);
		this.#numbered(line, 'point');
	}

	/** `一、管辖` over articles is a heading; `一、…；` below a 款 that ends in a colon is a 项. */
	#isHeading(line: Line, place: number): boolean {
		if (!isHeadingLike(line.text)) return false;
		const next = this.#lines.ahead(place);
		if (next?.kind === 'article' || next?.kind === 'heading') return true;
		if (this.#article?.kind !== 'article') return false;
		return !this.#lists.has('enumeration') && !/[：:]$/.test(this.#paragraph?.text ?? '');
	}

	#item(line: Line): void {
		if (!this.#paragraph) this.#openParagraph(paragraphOn(line.line, ''));
		const parent = this.#lists.parentFor(line.style!, this.#paragraph!);
		const unit = unitOf(parent === this.#paragraph ? 'item' : 'subitem', line);
		this.#lists.add(unit, line.style!, parent);
		this.#latest = unit;
	}

	#row(line: Line): void {
		const parent = this.#innermost ?? this.#article;
		const row = unitOf('row', line);
		if (parent) parent.children.push(row);
		else this.#divisions.siblings.push(row);
		this.#latest = null;
	}

	/** What a 款 says behind the 项 of its line is of the 款, and of none of them. */
	#rest(line: Line): void {
		this.#lists.close();
		this.#goOn(this.#paragraph, line);
	}

	/** A further line of a unit; where there is none, the next 款. */
	#goOn(above: Unit | null, line: Line): void {
		if (!above) return this.#openParagraph(unitOf('paragraph', line));
		this.#latest = unitOf('continuation', line);
		above.children.push(this.#latest);
	}

	/**
	 * The paragraph after a list of 项 is the next 款 (人民防空法 art. 42: its six 项 belong to 第一款, what follows them is
	 * 第二款), unless the list or the sentence goes on.
	 */
	#text(line: Line, place: number): void {
		if (this.#runsOn(line, place)) return;
		if (this.#lines.isBareHeading(line, place)) return this.#division({ ...line, kind: 'heading' });
		if (this.#lines.closes(line, this.#article?.kind === 'point' ? 'point' : 'article'))
			this.#close();
		if (this.#article && this.#lines.isBelowWords(place)) this.#close();
		const above = this.#unitThatGoesOn(line, place);
		if (above && this.#lines.isOfPage(line)) above.children.push(unitOf('continuation', line));
		else this.#goOn(above, line);
	}

	/** 题注 below the heading of a 编, and headings that the source breaks over lines: `第一章` / `总则`. */
	#runsOn(line: Line, place: number): boolean {
		const division = this.#divisions.innermost;
		if (!division || this.#article || this.#paragraph) return false;
		const kind = furtherHeadingLine(division, line, this.#lines.all.slice(place + 1, place + 4));
		if (kind) division.children.push(unitOf(kind, line));
		return kind !== null;
	}

	/** The unit that a line belongs to as a further line; null if the line is the next 款. */
	#unitThatGoesOn(line: Line, place: number): Unit | null {
		if (this.#lines.isOfPage(line)) return this.#innermost;
		const carriedOn = this.#carriedOn(place);
		if (carriedOn) return carriedOn;
		if (!this.#latest || !this.#innermost) return null;
		// `（二）` alone on its line: its words stand below.
		if (this.#latest === this.#lists.innermost && this.#latest.text === '') return this.#latest;
		if (this.#lines.isBelowWords(place)) return this.#innermost;
		const begins = this.#latest === this.#article?.children[0];
		if (begins && isHeadingInBrackets(this.#latest.text)) return this.#innermost;
		const inList = this.#latest === this.#lists.innermost;
		// `（二）加强宣传。` in 意见 has its words below, as `（一）` had; below the 项 of a 条 stands the next 款.
		if (inList && this.#article?.kind === 'point' && this.#lists.itemsAreHeadings)
			return this.#latest;
		if (inList && this.#lists.itemsAreBare) return null;
		if (this.#divisions.pointsAreBare && isBare(this.#latest.text) && /。$/.test(line.text))
			return null;
		return goesOn(this.#latest.text, line.text, inList) ? this.#innermost : null;
	}

	/** The item that is carried on below, past a list that stands in it: `（一）…。` / words / `1.…` / `（二）…。` */
	#carriedOn(place: number): Unit | null {
		for (const line of this.#lines.listsBelow(place)) {
			const unit = this.#lists.carriedOnBy(line);
			if (unit || this.#lists.beginsAnew(line)) return unit;
		}
		return null;
	}

	get #innermost(): Unit | null {
		return this.#lists.innermost ?? this.#paragraph;
	}
}
