import { info, type Problem } from '../checked.ts';
import { BLANK } from '../domain/law/lists.ts';
import type { Paragraph } from './paragraphs.ts';

/** The words of a text, and what a file in Markdown tells beside them. */
export interface Unmarked {
	paragraphs: Paragraph[];
	/** The day that names the wording, where the front matter says it. */
	day: string | null;
	problems: Problem[];
}

// e.g. "**第一条**　为了……", "**第三条之一** 场所……"
const BOLD_ARTICLE =
	/^\s*\*\*第[零〇一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十]+)?\*\*/;
// e.g. `version: "2023-11-20"`
const VERSION = /^version:\s*"?(\d{4}-\d{2}-\d{2})"?\s*$/;

/**
 * The words of a law in Markdown, such as the site gives it away (`exports/markdown.ts`): without front matter, the marks
 * of headings and of bold words, the blank lines that part paragraphs, and the backslashes before marks. In any other text
 * stars and backslashes are words.
 */
export function unmarked(lines: readonly Paragraph[]): Unmarked {
	const front = frontMatter(lines);
	const day = front.flatMap((line) => VERSION.exec(line)?.[1] ?? [])[0] ?? null;
	if (day === null && !lines.some((line) => BOLD_ARTICLE.test(line)))
		return { paragraphs: [...lines], day, problems: [] };
	const body = lines.slice(day === null ? 0 : front.length);
	return {
		paragraphs: body.filter((line) => line.trim() !== '').map(wordsOf),
		day,
		problems: [info(TOLD)],
	};
}

const TOLD =
	'这是 Markdown 文件：标题、加粗、反斜杠等记号和空行已经去掉，文字照原样。下面的行号按去掉以后数';

/** The lines between two `---` at the head of a file, and those two; none if it begins otherwise. */
function frontMatter(lines: readonly Paragraph[]): readonly Paragraph[] {
	if (lines[0]?.trim() !== '---') return [];
	return lines.slice(0, lines.findIndex((line, place) => place > 0 && line.trim() === '---') + 1);
}

const HEADING = new RegExp(`^${BLANK}*#{1,6}(?:${BLANK}+|$)`);
// e.g. "\*" and "\." (CommonMark 0.31, 2.4), "**"
const MARK = /\\([!-/:-@[-`{-~])|\*\*/g;

const wordsOf = (line: Paragraph): Paragraph =>
	line.replace(HEADING, '').replace(MARK, (_, escaped: string | undefined) => escaped ?? '');
