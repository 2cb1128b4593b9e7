import { warning, type Problem } from '../../checked.ts';
import { hasCells, inOne, isBroken, isPage, marginOf } from '../../domain/draft/text/wrapped.ts';
import { isPageNumber } from '../../domain/law/read/lines/running.ts';
import { isReportTitle } from '../../domain/report/document/recognise.ts';
import { partsOfHeading, styleOf } from '../../domain/report/parts.ts';
import { isIndented, type Mended, type Paragraph } from '../paragraphs.ts';
import { linesInBlocks } from './blocks.ts';

/** Fewer lines that stop at one width may be headings that do so by accident, but below indented ones. */
const [ENOUGH_BROKEN, ENOUGH_BELOW_INDENTED] = [5, 3];

/**
 * The lines of a report as paragraphs, where the margin of a page has broken them, as they are copied from PDF files, and without the
 * numbers of pages. A report's words are not those of a law: what stands together is read together.
 */
export function withWholeLines(source: readonly Paragraph[]): Mended {
	// A title is set in larger type, or stands on one line however long it is.
	const words = source.filter((line) => isParagraph(line) && !isReportTitle(line.trim()));
	const begin = source.filter(isIndented);
	const margin = marginOf(
		words,
		begin.length >= ENOUGH_BROKEN ? ENOUGH_BELOW_INDENTED : ENOUGH_BROKEN,
	);
	const inBlocks = margin && linesInBlocks(source, margin);
	const paragraphs: Paragraph[] = [];
	const joined: number[] = [];
	const pages: number[] = [];
	const unsure: number[] = [];
	const isSet = begin.length >= ENOUGH_BROKEN && margin !== null;
	let open = 0;
	let last = '';
	source.forEach((line, place) => {
		paragraphs.push('');
		const page = isPageNumber(line.trim()) || (margin !== null && isPage(line));
		if (page) return void pages.push(place + 1);
		const goesOn = margin !== null && (isBroken(last, line, margin) || inBlocks?.has(place));
		if (goesOn && !(isWhole(paragraphs[open]!) && SENTENCE.test(line))) {
			paragraphs[open] = inOne(paragraphs[open]!, line);
			joined.push(place + 1);
		} else {
			if (isSet && mayGoOn(last, line)) unsure.push(place + 1);
			open = place;
			paragraphs[place] = line;
		}
		last = line;
	});
	return {
		paragraphs,
		problems: [...aboutJoined(joined), ...aboutUnsure(unsure), ...aboutPages(pages)],
	};
}

// e.g. "　　全年适用不予处罚" above "451件，免罚金额合计90余万元。"
const [MID_SENTENCE, SENTENCE_END] = [/^\s.*[\u4e00-\u9fff，、\d]\s*$/, /[。；]\s*$/];

/** Whether a sentence at the edge may go on with an indented line that is not full and ends no sentence. */
const mayGoOn = (above: Paragraph, line: Paragraph): boolean =>
	!isIndented(line) && MID_SENTENCE.test(above) && SENTENCE_END.test(line) && !hasCells(line);

/** Headings may be wider than the margin, where somebody has put them together. */
const isParagraph = (line: Paragraph): boolean => styleOf(line) === null || !endsAsHeading(line);

// e.g. "二、党政主要负责人履行推进法治建设第一责任人职责", which happens to be as wide as the page; not "三、存在的主要问题是人手少，"
const HEADING_END =
	/^[^，。；：]*(?:职责|情况|成效|成绩|做法|举措|措施|原因|问题|不足|安排|打算|计划|思路|重点)\s*$/;

// e.g. "站长四次主持会议，对涉及观"; not "，加强法治政府建设的有关情况"
const SENTENCE = /^[^，。；：、][^，。；：]*[，。；：]/;

// e.g. "　　现将我局2031年法治政府建设情况报告" above "如下："
const IN_SENTENCE = /^\s|现将|[，；：]/;

/** Whether a line is a title, or a heading of one of the contents, that needs no more words: a sentence below it is none of it. */
const isWhole = (line: Paragraph): boolean =>
	(isReportTitle(line.trim()) && !IN_SENTENCE.test(line)) ||
	(endsAsHeading(line) && styleOf(line) !== null && partsOfHeading(line).length > 0);

/** The full name of one content has a comma within. */
const endsAsHeading = (line: Paragraph): boolean =>
	HEADING_END.test(line.trim().replace(/，(?=.)/, ''));

function aboutJoined(lines: readonly number[]): Problem[] {
	if (lines.length === 0) return [];
	const message = `原文的段落在行末断开（从 PDF 复制的文字常这样），有 ${lines.length} 行已接到上一行的后面。请对照原文核对分段`;
	return [warning(message, lines[0])];
}

const UNSURE =
	'这一行没有缩进，上一行的句子没有完，但没有写满，看不出是否断开，没有接上。请对照原文，接着上一行的并成一行再导入';

const aboutUnsure = (lines: readonly number[]): Problem[] =>
	lines.map((line) => warning(UNSURE, line));

const aboutPages = (lines: readonly number[]): Problem[] =>
	lines.length === 0
		? []
		: [warning(`第 ${lines.join('、')} 行是页码，没有导入。请核对`, lines[0])];
