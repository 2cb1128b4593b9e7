import { warning, type Problem } from '../../checked.ts';
import {
	hasCells,
	inOne,
	isBroken,
	isPage,
	marginOf,
	reachesMargin,
	type Margin,
} from '../../domain/draft/text/wrapped.ts';
import { isBare } from '../../domain/law/read/lines/running.ts';
import { isCaption } from '../../domain/law/title/caption-lines.ts';
import { isDate } from '../../domain/law/title/document-lines.ts';
import { isLawName } from '../../domain/law/title/identify.ts';
import { isIndented, type Mended, type Paragraph } from '../paragraphs.ts';
import { linesInBlocks } from './blocks.ts';

// e.g. "附件", "附件2　灯塔名录", "附表：": rows and names below it are as wide as they are; not "附件所列的灯塔"
const ANNEX = /^附[件表录]\s*[\d一二三四五六七八九十]{0,3}(?:[\s：:]|$)/;
// e.g. "第一章　总则", "第二节 检查", "附件", "附表一", "目　录", "附则", "| 甲 | 乙 |": begins at the edge or in the middle
const STANDS_ALONE = new RegExp(
	`^(?:第[^，。；]{1,8}[编章节](?:\\s|$)|目\\s*[录次]|[总附]\\s*则|\\|)|${ANNEX.source}`,
);
// e.g. "　　第三条　…", "　　二、…", "　　（一）…"
const NUMBERED =
	/^\s*(?:第[^，。；]{1,8}条|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
// e.g. "（二）…", "三、…"; not "（二）项的规定"
const ITEM = /^(?:[（(][一二三四五六七八九十]{1,3}[)）](?!项)|[一二三四五六七八九十]{1,3}、)/;
const ITEM_BEFORE = /[：；。]\s*$/;
const SENTENCE_ENDED = /[。）)]\s*$/;
const CLAUSE = /[，。；：、]/;
/** Fewer lines at one width, fewer numbers, or fewer indented lines of a text without numbers, may be so by accident. */
const [ENOUGH_BROKEN, ENOUGH_NUMBERED, ENOUGH_INDENTED] = [5, 3, 3];
/** Of lines at the edge, at least so many must have a full line above. */
const MOST = 0.9;

/**
 * A law with its paragraphs whole where a margin has broken them. Where their first lines are indented, a line at the edge below a full
 * one goes on with it; where blank lines part them, any line below a full one does; else only what goes on with a sentence does, and the editor is told of full lines that end one. A text without
 * numbers is joined by its indentation alone.
 */
export function withWholeParagraphs(source: readonly Paragraph[]): Mended {
	const lines = source.flatMap((line, place) => (line.trim() === '' ? [] : [{ line, place }]));
	// A title is set in larger type.
	const words = lines.flatMap(({ line }) => (isLawName(line.trim()) ? [] : [line]));
	const unchanged = { paragraphs: [...source], problems: [] };
	const often = marginOf(words, ENOUGH_BROKEN);
	const margin = often ?? marginOf(words);
	if (margin === null) return unchanged;
	const numbered = lines.filter(({ line }) => NUMBERED.test(line));
	const isNumbered = numbered.length >= ENOUGH_NUMBERED;
	const pairs = pairsOf(lines, lines.indexOf(numbered[0] ?? firstClause(lines)));
	const indented = goOnAtEdge(pairs, margin, isNumbered);
	const told = indented ?? goOnInBlocks(source, pairs, margin);
	const isSure = told !== null || (isNumbered && often !== null);
	if (!isSure) return unchanged;
	const further = told ?? pairs.filter((pair) => goesOn(pair, margin));
	const unsure = told ? [] : pairs.filter((pair) => mayGoOn(pair, margin));
	const how = indented ? '，段首缩进' : told ? '，段落之间空一行' : '（从 PDF 复制的文字常这样）';
	return {
		paragraphs: joined(source, new Set(further.map(({ place }) => place))),
		problems: [...aboutJoined(further, how), ...aboutUnsure(unsure)],
	};
}

interface Placed {
	line: Paragraph;
	place: number;
}

interface Pair extends Placed {
	above: Paragraph;
}

/** Where the words of a text without numbers begin, below its title and 题注. */
const firstClause = (lines: readonly Placed[]): Placed =>
	lines.find(({ line }) => CLAUSE.test(line) && !isCaption(line.trim())) ?? lines.at(-1)!;

// e.g. "2031年5月6日示例县人民代表大会第三次会议通过", as wide as the page
const CAPTION_ENDED = /(?:通过|批准|公布|发布|施行|修正|修订)[)）]?$/;

const endsCaption = (text: string): boolean => CAPTION_ENDED.test(text) && isCaption(text);

/**
 * The lines that may go on with the one above: none that stands alone, no number of a page, no 项, no 题注 above the first number,
 * no row or name of an annex, nor who signed and the day.
 */
function pairsOf(lines: readonly Placed[], first: number): Pair[] {
	const annex = lines.findIndex(({ line }, at) => at > first && ANNEX.test(line));
	return lines.flatMap(({ line, place }, at): Pair[] => {
		const [above, next] = [lines[at - 1]?.line ?? '', lines[at + 1]?.line ?? ''];
		const isTold =
			at <= first && (isCaption(line.trim()) || (!isIndented(line) && endsCaption(above.trim())));
		const isName = annex !== -1 && at > annex && !CLAUSE.test(above) && !CLAUSE.test(line);
		const isRow = hasCells(line) || hasCells(above) || isName;
		const signs = isDate(next.trim()) && isBare(line) && SENTENCE_ENDED.test(above);
		const isItem = ITEM.test(line) && ITEM_BEFORE.test(above);
		const stands = STANDS_ALONE.test(line) || isPage(line) || isItem || isDate(line.trim());
		return at === 0 || stands || isTold || isRow || signs ? [] : [{ line, place, above }];
	});
}

/**
 * The lines at the edge below full ones, where first lines are indented; null where it is not sure that these are. A 题注 above them
 * may be broken, too.
 */
function goOnAtEdge(pairs: readonly Pair[], margin: Margin, isNumbered: boolean): Pair[] | null {
	const begin = pairs.filter(({ line }) => isIndented(line));
	const sure = isNumbered ? begin.filter(({ line }) => NUMBERED.test(line)) : begin;
	if (sure.length < (isNumbered ? ENOUGH_NUMBERED : ENOUGH_INDENTED)) return null;
	const atEdge = pairs.filter(({ line }) => !isIndented(line));
	const further = atEdge.filter(({ above }) => reachesMargin(above, margin));
	const isBelow = ({ place }: Pair): boolean => place > begin[0]!.place;
	const share = further.filter(isBelow).length / atEdge.filter(isBelow).length;
	if (!(share >= MOST)) return null;
	const told = pairs.find(({ above }) => isIndented(above) && isCaption(above.trim()));
	const from = Math.min(begin[0]!.place, told?.place ?? Infinity);
	return further.filter(({ place }) => place >= from);
}

/** The lines below full ones, where blank lines part paragraphs; across a blank line, which a page may have left, only within a sentence. */
function goOnInBlocks(
	source: readonly Paragraph[],
	pairs: readonly Pair[],
	margin: Margin,
): Pair[] | null {
	const within = linesInBlocks(source, margin);
	return (
		within &&
		pairs.filter(({ line, place, above }) => within.has(place) || isBroken(above, line, margin))
	);
}

// e.g. "（以下简称示例站）", "县（区）", where a line is full; "（2031年5月6日删除。）" ends a sentence
const BRACKET_ENDED = /[^。；！？][）)]\s*$/;

// e.g. "具体办法由……", "其中，……", "对直接负责的……", "予以……": in a hundred laws hardly one 款 begins so, but many sentences within one
const WITHIN = /^(?:具体(?:办法|标准|程序)|其中[，,]|对直接(?:负责|责任)|予以)/;

/** Whether a line goes on with a full one: brackets alone end no sentence, but a 题注, and some words begin no 款. */
const goesOn = ({ line, above }: Pair, margin: Margin): boolean =>
	isBroken(above, line, margin) ||
	(reachesMargin(above, margin) &&
		((BRACKET_ENDED.test(above) && !isCaption(above.trim()) && !NUMBERED.test(line)) ||
			WITHIN.test(line)));

/** Whether a line may be a paragraph of its own, or go on with a full line that ends a sentence. */
const mayGoOn = (pair: Pair, margin: Margin): boolean =>
	reachesMargin(pair.above, margin) &&
	SENTENCE_ENDED.test(pair.above) &&
	!NUMBERED.test(pair.line) &&
	!goesOn(pair, margin);

/** The lines with each of some places behind the one above it, blank where it was. */
function joined(source: readonly Paragraph[], further: ReadonlySet<number>): Paragraph[] {
	const paragraphs: Paragraph[] = source.map(() => '');
	let open = 0;
	source.forEach((line, place) => {
		if (further.has(place)) paragraphs[open] = inOne(paragraphs[open]!, line);
		else if (line.trim() !== '') {
			open = place;
			paragraphs[place] = line;
		}
	});
	return paragraphs;
}

function aboutJoined(lines: readonly Pair[], how: string): Problem[] {
	if (lines.length === 0) return [];
	const message = `原文的段落在行末断开${how}，有 ${lines.length} 行已接到上一行的后面，文字照原样。请对照官方文本核对分段`;
	return [warning(message, lines[0]!.place + 1)];
}

function aboutUnsure(lines: readonly Pair[]): Problem[] {
	if (lines.length === 0) return [];
	const places = lines.map(({ place }) => place + 1).join('、');
	const message = `第 ${places} 行的上一行正好写满并且句子完了，看不出是另起一款还是接着上一款，暂按另起一款。请对照官方文本，接着上一款的并成一行再导入`;
	return [warning(message, lines[0]!.place + 1)];
}
