import { literalLines, type LiteralLine } from '../../bodies/body.ts';
import { withBody, type Entry } from '../../content/content.ts';
import type { Problem } from '../../../checked.ts';
import { error } from '../../problems.ts';

// e.g. "import x from 'y'", "export const x = 1"
const PROGRAM = /^(?:import|export)\s/;

/**
 * What would stop the build, or run as a program, in the body of an MDX file. Of the tags of HTML only those of `ENDED` may
 * stand there: others stop the build where one is not ended, and bring styles and scripts that the page's policy refuses.
 */
const TRAPS: {
	pattern: RegExp;
	/** With `$&` for the very words. */
	found: string;
	/** What it does, where it is no program. */
	harm?: string;
	remedy: string;
}[] = [
	// e.g. "<!-- 待核 -->"
	{ pattern: /<!--/, found: '“<!--”', remedy: '给编辑看的说明请写成 {/* … */}' },
	// e.g. "<5 万元", "a < b", "<>"; not "<kbd>"
	{ pattern: /<(?!\/?[A-Za-z])/, found: '半角“<”', remedy: '请写成“\\<”，或者用全角“＜”' },
	// e.g. "<Foo/>": no program part may stand in a text
	{ pattern: /<\/?[A-Z]/, found: '“<”加大写字母', remedy: '请写成“\\<”，或者用全角“＜”' },
	// e.g. "<br>", "<img src=x>"; not "<br />"
	{
		pattern: /<(?:br|hr|img)(?:\s[^<>]*)?(?<!\/)>/i,
		found: '没写完的网页标签，例如“<br>”',
		remedy: '换行请写成“<br />”，或者空一行另起一段；其余请删去',
	},
	// e.g. "<https://www.gov.cn/>", "<a@b.cn>"
	{
		pattern: /<(?:https?:|[\w.]+@)/,
		found: '用尖括号括起来的网址',
		remedy: '请写成“[名称](网址)”',
	},
	// e.g. "<div>", "</b>", "<font color=red>", "<sup>" without its end
	{
		pattern: /<\/?[a-z][^<>]*>?/,
		found: '网页标签“$&”',
		harm: '少了结尾网站没法生成，写了样式本站也不会用',
		remedy:
			'正文用 Markdown 写，网页标签请删去；能用的只有换行 <br />，以及在同一行里写完的 <sub>下标</sub>、<sup>上标</sup>',
	},
	// e.g. "{姓名}", "{{title}}"
	{ pattern: /[{}]/, found: '半角花括号', remedy: '请写成“\\{”“\\}”，或者用全角“｛｝”' },
	// Where a paragraph begins.
	{
		pattern: PROGRAM,
		found: '行首的 import 或者 export',
		remedy: '正文里不能写程序，请删去或者改写',
	},
];

// e.g. "<br />", "m<sup>2</sup>"
const ENDED = /<br\s*\/>|<(sub|sup)>[^<>]*<\/\1>/g;

/** A body holds no characters that MDX would take for a program: the build would stop there in English. */
export const mdxCharacters = (content: Parameters<typeof withBody>[0]): Problem[] =>
	withBody(content).flatMap((entry) => literalLines(entry).flatMap((line) => trap(entry, line)));

function trap(entry: Entry, { text, line, runsOn }: LiteralLine): Problem[] {
	const live = text.replace(ENDED, '');
	for (const { pattern, found, harm = '会被当成程序，网站没法生成', remedy } of TRAPS) {
		const words = pattern.exec(live)?.[0];
		if (words === undefined || (runsOn && pattern === PROGRAM)) continue;
		const what = found.replace('$&', () => words);
		return [error(entry, line, `正文里有${what}，${harm}。${remedy}`)];
	}
	return [];
}
