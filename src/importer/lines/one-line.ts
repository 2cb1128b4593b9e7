import type { Mended, Paragraph } from '../paragraphs.ts';
import { isCaption } from '../../domain/law/title/caption-lines.ts';
import { CITING, withArticlesApart } from './articles-apart.ts';

// e.g. "第一条　……": the head of an article; a text with so many of them has its line ends
const ARTICLE = /^[\s#]*第\s*[一二三四五六七八九十百千零〇\d]+\s*条/;
const ENOUGH_ARTICLES = 3;

// e.g. "示例市路灯办法第一条为了……", "第一章 总则 第一条 为了……"; not "依照第一条规定"
const FIRST_ARTICLE = new RegExp(`第\\s*[一1]\\s*条${CITING}`);
// e.g. "目录", "目　录" behind the title or its 题注
const CONTENTS = /(?<=[)）\s]|[法例定办则])目\s*录(?=\s*第)/;
// e.g. "第二章", "第一节" in a 目录
const ENTRY = /(?=第[一二三四五六七八九十百]+[编章节])/;
// e.g. "示例办法 （2031年1月2日……通过） 第一章": what may be 题注, with those in it
const BRACKETS = /([（(](?:[^（）()]|[（(][^（）()]*[)）])*[)）])/;
// Not behind "市长" in "市长 示例人": who signs is one line
const BLANKS = /(?<![长任席理\s])\s+/;

/**
 * A law that has lost all its line ends, as what is copied from some readers has: title, 题注, 目录, chapters and articles each on a line of
 * their own. No character but the blanks between them is touched.
 * @param lines any text; one that has articles at the heads of lines comes back as it is
 */
export function withLinesParted(lines: readonly Paragraph[]): Mended {
	const place = lines.findIndex((line) => FIRST_ARTICLE.test(line));
	const pieces = place === -1 || hasArticles(lines) ? [] : partedFront(lines[place]!);
	return hasArticles(withArticlesApart(pieces).paragraphs)
		? withArticlesApart([...lines.slice(0, place), ...pieces, ...lines.slice(place + 1)])
		: { paragraphs: [...lines], problems: [] };
}

const hasArticles = (lines: readonly Paragraph[]): boolean =>
	lines.filter((line) => ARTICLE.test(line)).length >= ENOUGH_ARTICLES;

/** What stands in front of the first article of a line, piece by piece, and the rest of the line. */
function partedFront(line: Paragraph): Paragraph[] {
	const article = FIRST_ARTICLE.exec(line)!.index;
	const divided = ['第一编', '第一章', '第一节']
		.map((heading) => line.lastIndexOf(heading, article))
		.filter((at) => at !== -1);
	const body = Math.min(article, ...divided);
	const contents = CONTENTS.exec(line.slice(0, body))?.index ?? body;
	return [
		...partedTitle(line.slice(0, contents)),
		...line.slice(contents, body).split(ENTRY),
		line.slice(body),
	]
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
}

/** 题注 in brackets is one piece; what stands around it is cut at its blanks, where line ends have been. */
const partedTitle = (words: string): string[] =>
	words
		.split(BRACKETS)
		.reduce<string[]>(
			(pieces, piece, place) =>
				place % 2 === 1 && !isCaption(piece)
					? [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + piece]
					: [...pieces, piece],
			[],
		)
		.flatMap((piece) => (isCaption(piece) ? [piece] : piece.split(BLANKS)));
