import { NUMERAL } from '../../numbers/numerals.ts';
import type { LineKind } from './classified.ts';
import type { Line } from './lines.ts';
import type { ListStyle } from './lists.ts';
import { chainFrom, marksIn, type Mark } from './marks-in-line.ts';

// A second number of any kind: most lines have none, and need no closer look
const SECOND = /[（(〔［]\s*[二2２]\s*[）)〕］]|[㈡⑵②⒉]|[2２][.．、)）]|二、/;
// e.g. "（三）搭建围墙； （四）占用绿地；": a 项 behind another on its line
const FURTHER = new RegExp(`[；。]\\s*(?:[（(]\\s*[${NUMERAL}\\d]{1,3}\\s*[）)]|\\d{1,3}[.．、])`);
// e.g. "…航线。 第三十条 …": a file whose articles stand in one line, which no list may take apart
const ARTICLES = /[。；]\s*第[一二三四五六七八九十百千]+条\s/;
// e.g. "其他事项。" of "其他事项。办理期限由县人民政府规定。": the sentence in which the last 项 ends
const LAST = /^[^。“”（）()]*。(?=.)/s;

/**
 * The lines, with 项 that stand within the line of a 款 as lines of their own: `下列情形：（一）…；（二）…。`. So are 目 within the line of a
 * 项, and 项 behind another on its line. Joined, the lines are the same text, since nothing stands before a line that had no line
 * end. Numbers that do not count on from the first, or are only cited, stay words.
 */
export function withListsInLines(lines: readonly Line[]): Line[] {
	const open = new Set<ListStyle>();
	let inArticle = false;
	return lines.flatMap((line, place) => {
		if (line.kind !== 'list' && line.kind !== 'row') open.clear();
		if (line.kind === 'article') inArticle = true;
		else if (line.kind !== 'list' && line.kind !== 'row' && line.kind !== 'text') inArticle = false;
		const next = lines[place + 1];
		const counts =
			SECOND.test(line.text) || isSecond(next) || (line.kind === 'list' && FURTHER.test(line.text));
		const parts = counts ? new LineCutter(open, inArticle, next).cut(line) : [line];
		for (const { kind, style } of parts) if (kind === 'list') open.add(style!);
		return overlaps(parts, next) ? [line] : parts;
	});
}

const isSecond = (line: Line | undefined): boolean =>
	line?.kind === 'list' && line.number!.main === 2;

/** Whether the next line counts again what was found within a line: then the line only speaks of it. */
function overlaps(parts: readonly Line[], next: Line | undefined): boolean {
	if (parts.length === 1 || next?.kind !== 'list') return false;
	return parts.slice(1).some(({ style, number }) => {
		return style === next.style && number!.main >= next.number!.main;
	});
}

const HOLDERS: ReadonlySet<LineKind> = new Set<LineKind>(['article', 'text', 'list']);

class LineCutter {
	#open: ReadonlySet<ListStyle>;
	#inArticle: boolean;
	#next: Line | undefined;

	constructor(open: ReadonlySet<ListStyle>, inArticle: boolean, next: Line | undefined) {
		this.#open = open;
		this.#inArticle = inArticle;
		this.#next = next;
	}

	cut(line: Line): Line[] {
		if (!HOLDERS.has(line.kind) || ARTICLES.test(line.text)) return [line];
		const own = line.kind === 'list' ? line.style! : null;
		const used = new Set([...this.#open, ...(own ? [own] : [])]);
		const marks = marksIn(line.text, line.kind === 'article');
		const further = own && chainFrom(marks, own, line.number!.main + 1);
		if (further?.length) {
			const [first, ...others] = partsOf(line, further);
			return [...this.#within(first!, used), ...others.flatMap((part) => this.#within(part, used))];
		}
		return this.#within(line, used, marks);
	}

	/** A list that begins within the words of a line, and lists within its 项. */
	#within(line: Line, used: ReadonlySet<ListStyle>, marks = marksIn(line.text)): Line[] {
		const first = marks.find(
			({ style, number, front }) =>
				number.main === 1 &&
				!used.has(style) &&
				(style !== 'enumeration' || (this.#inArticle && /[：:]/.test(front))),
		);
		const chain = first && chainFrom(marks, first.style, 1);
		if (line.kind === 'rest' || !first || !chain || chain.length === 0) return [line];
		if (chain.length === 1 && !this.#goesOn(first)) return [line];
		const inner = new Set([...used, first.style]);
		const [head, ...items] = withRest(line, partsOf(line, chain));
		return [head!, ...items.flatMap((item) => this.#within(item, inner))];
	}

	/** A list may have only its first 项 in a line, where the next line has the second. */
	#goesOn({ style }: Mark): boolean {
		return isSecond(this.#next) && this.#next!.style === style;
	}
}

/** The line up to its list, and each 项 as a line. Blanks between them stand before the 项. */
function partsOf(line: Line, chain: readonly Mark[]): Line[] {
	const { text } = line;
	const starts = [0, ...chain.map(({ at, label, gap }) => at + label.length + gap.length)];
	const ends = [...chain.map(({ at }) => text.slice(0, at).trimEnd().length), text.length];
	return starts.map((start, place) => {
		const words = text.slice(start, ends[place]);
		const mark = chain[place - 1];
		if (!mark) return { ...line, text: words };
		const { style, label, gap, number, at } = mark;
		const before = text.slice(ends[place - 1], at);
		return { kind: 'list', style, label, gap, number, text: words, before, line: line.line };
	});
}

/** What a 款 says behind its list, in the same line: where each 项 is a clause, the last ends with the sentence. */
function withRest({ kind }: Line, parts: readonly Line[]): readonly Line[] {
	const last = parts.at(-1)!;
	const words = LAST.exec(last.text)?.[0];
	if (kind === 'list' || !words || parts.slice(1, -1).some(({ text }) => text.includes('。')))
		return parts;
	const rest = last.text.slice(words.length);
	const text = rest.trimStart();
	const before = rest.slice(0, rest.length - text.length);
	const plain = { kind: 'rest', label: '', gap: '', number: null } as const;
	return [
		...parts.slice(0, -1),
		{ ...last, text: words },
		{ ...plain, before, text, line: last.line },
	];
}
