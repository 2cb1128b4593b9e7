import { beginsAttachmentNote } from '../front/attachment-note.ts';
import type { LineKind } from '../lines/classified.ts';
import { nextOf, type Line } from '../lines/lines.ts';
import {
	closingLines,
	isPageNumber,
	isSignature,
	LONGEST_SIGNATURE,
	treatyClosing,
} from '../lines/running.ts';
import { standsBelow } from './remarks.ts';

// e.g. "总则", "附　则": as in a law whose 章 have no numbers
const RULES = /^[总附]\s*则$/;
const NUMBERED: readonly LineKind[] = ['part', 'subpart', 'chapter', 'section'];
// e.g. "开办条件", "监督和管理"
const BARE = /^[\u4e00-\u9fff、\s]{2,15}$/;

/** An item with all that stands in it takes no more lines than this. */
const LONGEST_ITEM = 60;
const WITHIN_ITEMS: readonly LineKind[] = ['text', 'list', 'row', 'quoted', 'rest'];

/** The lines of a main text or 附件, and what they tell before any unit is made of them. */
export class ScopeLines {
	readonly all: readonly Line[];
	/** Texts without any 条 count their `一、` as units of their own. */
	readonly hasArticles: boolean;
	/** Whether headings have no numbers here: `总则` and `附则` above articles, and no 章. */
	#hasBareHeadings: boolean;
	#heads: ReadonlySet<Line>;
	/** For each line, the next one that is not plain text. */
	#ahead: readonly (Line | undefined)[];
	/** Lines that are about the whole text: behind points, and behind articles. */
	#closing: Record<'point' | 'article', ReadonlySet<Line>>;
	/** Behind the last line that is a word of the text: below stand 附注 and 版记, or the 题注. */
	#end: number;

	/** @param heads those of the lines that the head of a printed page has left */
	constructor(lines: readonly Line[], heads: ReadonlySet<Line>) {
		this.all = lines;
		this.hasArticles = lines.some((line) => line.kind === 'article');
		this.#hasBareHeadings =
			lines.some(
				({ kind, label, text }) => kind === 'heading' && label === '' && RULES.test(text),
			) && !lines.some(({ kind }) => NUMBERED.includes(kind));
		this.#heads = heads;
		this.#ahead = nextOf(lines, (line) => line.kind !== 'text');
		this.#closing = {
			point: new Set(closingLines(lines)),
			article: new Set(treatyClosing(lines)),
		};
		this.#end = lines.findLastIndex((line) => !standsBelow(line) && !isPageNumber(line.text)) + 1;
	}

	/** The next line behind a place that is not plain text. */
	ahead(place: number): Line | undefined {
		return this.#ahead[place];
	}

	/** The numbered lines behind a place, as far as words and rows go on between them. */
	*listsBelow(place: number): Generator<Line> {
		for (const line of this.all.slice(place + 1, place + 1 + LONGEST_ITEM)) {
			if (!WITHIN_ITEMS.includes(line.kind)) return;
			if (line.kind === 'list') yield line;
			if (line.style === 'enumeration' && !this.hasArticles) return;
		}
	}

	/** Whether a line is such a heading: `开办条件` between two articles. */
	isBareHeading(line: Line, place: number): boolean {
		const [above, below] = [this.all[place - 1], this.all[place + 1]];
		if (!this.#hasBareHeadings || below?.kind !== 'article' || !BARE.test(line.text)) return false;
		return above !== undefined && /[。；]$/.test(above.text);
	}

	/** Whether a line is about the whole text, and no 款 of the last unit of a kind. */
	closes(line: Line, kind: 'point' | 'article'): boolean {
		return this.#closing[kind].has(line);
	}

	/** Whether a line is the head or the number of a printed page. */
	isOfPage(line: Line): boolean {
		return isPageNumber(line.text) || this.#heads.has(line);
	}

	/** Whether who signed, 附注 or what is attached stands at a place: no 款 of the last article. */
	isBelowWords(place: number): boolean {
		if (place >= this.#end || beginsAttachmentNote(this.all[place]!.text)) return true;
		const isNearEnd = this.#end - place <= LONGEST_SIGNATURE;
		return isNearEnd && isSignature(this.all.slice(place, this.#end));
	}
}
