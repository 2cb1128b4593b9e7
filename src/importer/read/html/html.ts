import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { info, warning, type Problem } from '../../../checked.ts';
import { isCaption } from '../../../domain/law/title/caption-lines.ts';
import { isDate } from '../../../domain/law/title/document-lines.ts';
import { closedUp } from '../../../domain/law/title/closed-up.ts';
import { isLawName } from '../../../domain/law/title/identify.ts';
import { isPageLine } from '../../../domain/report/lines/page-lines.ts';
import { isReportTitle } from '../../../domain/report/document/recognise.ts';
import { decode } from '../../../domain/text/decode.ts';
import { unreadable, type Paragraph, type Reading } from '../../paragraphs.ts';
import { titleFor } from './page-title.ts';
import { attribute, descendants, isSilent, linesOfHtml, rowsOf } from './lines.ts';

/** Deeper pages were made to do harm. */
const DEEPEST = 500;
/** Elements of a document, and none of a page's layout: a law may be one list. */
const WORDS = /^(?:p|ol|li)$/;
/** The words of a document are in the innermost element that has at least this share of the page's sentences. */
const SHARE = 0.7;

/**
 * The words of a saved web page, or of what a site gives away as .doc and is one. Of what stands around the document only
 * its title and its entry in the catalogue are kept.
 */
export function readHtml(bytes: Buffer): Reading {
	const html = decode(bytes);
	if (html === null) return unreadable('网页文件的编码读不出来。请在浏览器里打开，另存后再导入');
	const page = parse(WRAPS_AT_BLANKS.test(html) ? html.replace(/\r?\n/g, ' ') : html);
	if (isTooDeep(page)) return unreadable('网页文件的结构太复杂，没有导入。请核对文件');
	const body = descendants(page, 'body')[0] ?? page;
	const main = isFromOffice(page) ? body : mainOf(body);
	const all = linesOfHtml(body);
	const words = linesOfHtml(main);
	if (words.length === 0) return unreadable('网页文件里没有文字。请核对文件');
	const head = headOf(page, all.slice(0, Math.max(0, all.indexOf(words[0]!))), words);
	return {
		paragraphs: [...head, ...words],
		problems: [info(READ), ...leftOut(all, [...head, ...words]), ...pictures(main)],
	};
}

// e.g. '<meta name="generator" content="LibreOffice 7.4 (Linux)"/>': what saves a page so breaks its lines only where a blank
// stands; the break between 第一条 and 为了 is that blank
const WRAPS_AT_BLANKS = /<meta\s+name="generator"\s+content="(?:LibreOffice|OpenOffice)/i;

const READ =
	'这是网页文件：已取出正文，网页的菜单、页脚等没有导入。下面的行号按取出的正文数。请对照网页核对正文是否完整';

function isTooDeep(page: Tree.Document): boolean {
	let level: Tree.Node[] = [page];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
	}
	return false;
}

// e.g. '<meta name="Generator" content="Microsoft Word 15">', '<meta name="ProgId" content="Word.Document">'
const OFFICE = /^(?:Microsoft Word|Word\.Document|LibreOffice|OpenOffice|WPS|Kingsoft)/i;

/** Whether a word processor has saved the page: then all of it is the document. */
const isFromOffice = (page: Tree.Document): boolean =>
	descendants(page, 'meta').some(
		(meta) =>
			/^(?:generator|progid)$/i.test(attribute(meta, 'name') ?? '') &&
			OFFICE.test(attribute(meta, 'content')?.trim() ?? ''),
	);

function mainOf(body: Tree.ParentNode): Tree.ParentNode {
	const whole = sentencesIn(body);
	let main = body;
	for (;;) {
		const inner = elementsIn(main).find((child) => sentencesIn(child) >= whole * SHARE);
		if (!inner || whole === 0 || WORDS.test(inner.tagName) || isTable(inner)) return main;
		main = inner;
	}
}

const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
	node.childNodes.filter((child): child is Tree.Element => 'tagName' in child && !isSilent(child));

/** A table of words; others only lay out the page. */
const isTable = (element: Tree.Element): boolean =>
	element.tagName === 'table' && rowsOf(element) !== null;

/** How many marks of sentences an element shows; links are for other pages. */
const sentencesIn = (node: Tree.ParentNode): number =>
	node.childNodes.reduce((sum, child) => {
		if ('value' in child) return sum + (child.value.match(/[。；]/g)?.length ?? 0);
		if (!('tagName' in child) || isSilent(child) || child.tagName === 'a') return sum;
		return sum + sentencesIn(child);
	}, 0);

/** What of the lines above the document is its own: the catalogue, and title and 题注 where the document does not begin with them. */
function headOf(
	page: Tree.Document,
	above: readonly Paragraph[],
	words: readonly Paragraph[],
): Paragraph[] {
	const catalogue = above.filter(isPageLine);
	const title = titleFor(titleOf(page) || (above.findLast(isTitle) ?? ''), words);
	return title === '' ? catalogue : [...catalogue, title, ...captionsBelow(title, above)];
}

/** The lines between the title and the words that are a 题注: the order by which the law was published, and its day. */
function captionsBelow(title: string, above: readonly Paragraph[]): Paragraph[] {
	const place = above.findLastIndex((line) => closedUp([line]) === closedUp([title]));
	const between = place === -1 ? [] : above.slice(place + 1);
	return between.filter((line) => isCaption(line) && !isDate(line) && !isPageLine(line));
}

const isTitle = (line: Paragraph): boolean => isLawName(line) || isReportTitle(line);

/** The title that the page tells: as government pages must (ArticleTitle), as WeChat does (og:title), or its only h1. */
function titleOf(page: Tree.Document): string {
	const told = ['ArticleTitle', 'og:title'].map((name) => {
		const meta = descendants(page, 'meta').find(
			(one) => (attribute(one, 'name') ?? attribute(one, 'property')) === name,
		);
		return (meta && attribute(meta, 'content')?.trim()) ?? '';
	});
	const headings = descendants(page, 'h1').map((one) => linesOfHtml(one).join(''));
	return [...told, headings.length === 1 ? headings[0]! : ''].find((one) => one !== '') ?? '';
}

/** At most this many lines that were left out are quoted. */
const QUOTED = 5;

/** Sentences of the page that are none of the document: perhaps they are. */
function leftOut(all: readonly Paragraph[], kept: readonly Paragraph[]): Problem[] {
	const known = new Set(kept);
	const sentences = all.filter((line) => !known.has(line) && /。/.test(line));
	if (sentences.length === 0) return [];
	const quotes = sentences.slice(0, QUOTED).map((line) => `“${line.slice(0, 60)}”`);
	const more = sentences.length > QUOTED ? `等 ${sentences.length} 行` : '';
	return [
		warning(`网页上的这些话不在正文里，没有导入：${quotes.join('')}${more}。是正文的请手工补上`),
	];
}

function pictures(main: Tree.ParentNode): Problem[] {
	const count = descendants(main, 'img').length;
	if (count === 0) return [];
	return [warning(`正文里有 ${count} 张图片，图片没有导入。需要的话请另外上传`)];
}
