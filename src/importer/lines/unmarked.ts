import { info } from '../../checked.ts';
import { BLANK } from '../../domain/law/read/lines/lists.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFrontMatter } from './front-matter.ts';
import { unmarkedLines } from './unmarked-rows.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

/** The words of a text, and what a file in Markdown tells beside them. */
export interface Unmarked extends Mended {
	/** The day that names the wording, where the front matter says it. */
	day: string | null;
}

const NUMERAL = '[零〇一二三四五六七八九十百千\\d]';
// e.g. "**第一条**　为了……", "**第三条之一** 场所……"
const BOLD_ARTICLE = new RegExp(`^\\s*\\*\\*第${NUMERAL}+条(?:之[一二三四五六七八九十]+)?\\*\\*`);
// e.g. "- （一）……", "* 1. ……": a number that Markdown makes a member of a list
const LISTED = new RegExp(`^\\s*[-*+]\\s+(?:[（(]${NUMERAL}+[)）]|${NUMERAL}{1,3}[、.．])`);
// e.g. "第一条 ……", "### 第二条", "> **第三条** ……"
const ARTICLE = new RegExp(`^[\\s#>*]*第${NUMERAL}+条`);
/** A report may cite an article at the head of a line. */
const ENOUGH_ARTICLES = 3;

/**
 * The words of a law in Markdown, such as the site gives it away (`exports/markdown.ts`) and people keep it: without the
 * marks of headings, lists, quotations, links and bold words, the blank lines that part paragraphs, and the backslashes
 * before marks. In any other text stars and backslashes are words. Front matter is none of any text.
 */
export function unmarked(source: readonly Paragraph[]): Unmarked {
	if (isQuoted(source)) {
		const { problems, ...text } = unmarked(source.map((line) => line.replace(QUOTED, '')));
		return { ...text, problems: [info(UNQUOTED), ...problems] };
	}
	const { lines: whole, day, found } = withoutFrontMatter(source);
	const articles = whole.filter((line) => ARTICLE.test(line)).length;
	const { lines, problems } =
		articles >= ENOUGH_ARTICLES ? withoutFootnotes(whole) : { lines: whole, problems: [] };
	const marked =
		lines.some((line) => BOLD_ARTICLE.test(line)) ||
		(articles >= ENOUGH_ARTICLES && (found || lines.some((line) => LISTED.test(line))));
	if (day === null && !marked) {
		const bold = lines.some((line) => BOLD_LINE.test(line) || BOLD_NUMBER.test(line));
		return {
			paragraphs: bold ? lines.map((line) => line.replace(BOLD, '$1')) : lines,
			day,
			problems: [
				...(found ? [info(FRONT_MATTER)] : []),
				...(bold ? [info(UNBOLD)] : []),
				...problems,
			],
		};
	}
	return {
		paragraphs: unmarkedLines(lines, wordsOf).filter((line) => line.trim() !== ''),
		day,
		// Their lines are no longer counted as in the file.
		problems: [info(TOLD), ...problems.map(({ severity, message }) => ({ severity, message }))],
	};
}

// e.g. "> 第一条　……": a line that a mail or Markdown quotes
const QUOTED = /^\s?>\s?/;
const ENOUGH_QUOTED = 5;

/** Whether a text is quoted as a whole. */
function isQuoted(lines: readonly Paragraph[]): boolean {
	const words = lines.filter((line) => line.trim() !== '');
	return words.length >= ENOUGH_QUOTED && words.every((line) => QUOTED.test(line));
}

const UNQUOTED = '每行开头的引用记号“>”已经去掉，文字照原样';

// e.g. "**一、主要举措和成效**": a line that is bold as a whole is the heading of a report in Markdown
const BOLD_LINE = /^\s*\*\*[^*]{2,60}\*\*\s*$/;
// e.g. "**一、**保险人……", "**（二）加强培训。**全年……": a number is bold, alone or with the words behind it
const BOLD_NUMBER = new RegExp(
	`^\\s*\\*\\*(?:${NUMERAL}{1,3}、|[（(]${NUMERAL}{1,3}[)）])[^*]{0,60}\\*\\*(?!\\s*$)`,
);
// e.g. "**（一）规范执法。**", in any line beside those; not what hides names: 张**、李**
const BOLD = /\*\*(?![\s，。、；：）])([^*]+)\*\*/g;

const UNBOLD = '这是 Markdown 文字：加粗的记号“**”已经去掉，文字照原样';

const FRONT_MATTER =
	'文件开头两行“---”之间是文件自带的说明（名称、日期等），不是原文，没有导入。请看其中的日期、机关是否填进了对应的字段';

const TOLD =
	'这是 Markdown 文件：开头“---”之间的说明，标题、列表、加粗、反斜杠等记号和空行已经去掉，文字照原样。下面的行号按去掉以后数';

// e.g. "## ", "> ", "- ", "> - " at the head of a line
const LEADING = new RegExp(`^${BLANK}*(?:#{1,6}(?:${BLANK}+|$)|>${BLANK}?|[-*+]${BLANK}+)+`);
// e.g. "[第一章 总则](#第一章-总则)", "[示例法](https://…)"; not "\\[甲\\](乙)"
const LINK = /(?<![\\!])\[((?:\\.|[^[\]\\])+)\]\((?:#|https?:|\/|\.)[^()\s]*\)/g;
// e.g. "\*" and "\." (CommonMark 0.31, 2.4), "**"
const MARK = /\\([!-/:-@[-`{-~])|\*\*/g;

// e.g. "*（2031年3月1日示例市人民代表大会常务委员会通过）*", "_甲_": a line in italics as a whole
const ITALIC = /^([*_])(?![\s*_])([^*_]+)\1$/;

const wordsOf = (line: string): string =>
	line
		.replace(LEADING, '')
		.replace(ITALIC, '$2')
		.replace(LINK, '$1')
		.replace(MARK, (_, escaped: string | undefined) => escaped ?? '');
