import { bodyLines, type BodyLine } from '../body.ts';
import { withBody, type Entry } from '../content.ts';
import type { Problem } from '../../checked.ts';
import { error } from '../problems.ts';

/** What would stop the build, or run as a program, in the body of an MDX file. */
const TRAPS: { pattern: RegExp; found: string; remedy: string }[] = [
	// e.g. "<!-- 待核 -->"
	{ pattern: /<!--/, found: '“<!--”', remedy: '给编辑看的说明请写成 {/* … */}' },
	// e.g. "<5 万元", "a < b"; not "<kbd>"
	{ pattern: /<(?![A-Za-z/>])/, found: '半角“<”', remedy: '请写成“\\<”，或者用全角“＜”' },
	// e.g. "<Foo/>": no program part may stand in a text
	{ pattern: /<\/?[A-Z]/, found: '“<”加大写字母', remedy: '请写成“\\<”，或者用全角“＜”' },
	// e.g. "<br>", "<img src=x>"; not "<br />"
	{
		pattern: /<(?:br|hr|img)(?:\s[^<>]*)?(?<!\/)>/i,
		found: '没写完的网页标签，例如“<br>”',
		remedy: '换行请空一行另起一段；其余请删去',
	},
	// e.g. "<https://www.gov.cn/>", "<a@b.cn>"
	{
		pattern: /<(?:https?:|[\w.]+@)/,
		found: '用尖括号括起来的网址',
		remedy: '请写成“[名称](网址)”',
	},
	// e.g. "{姓名}", "{{title}}"
	{ pattern: /[{}]/, found: '半角花括号', remedy: '请写成“\\{”“\\}”，或者用全角“｛｝”' },
	// e.g. "import x from 'y'", "export const x = 1"
	{
		pattern: /^(?:import|export)\s/,
		found: '行首的 import 或者 export',
		remedy: '正文里不能写程序，请删去或者改写',
	},
];

// e.g. "\{", "`{a}`": a character that has no special meaning there
const HARMLESS = /\\.|(`+)(?!`).*?(?<!`)\1(?!`)/g;

/** A body holds no characters that MDX would take for a program: the build would stop there in English. */
export const mdxCharacters = (content: Parameters<typeof withBody>[0]): Problem[] =>
	withBody(content).flatMap((entry) => bodyLines(entry).flatMap((line) => trap(entry, line)));

function trap(entry: Entry, { text, line }: BodyLine): Problem[] {
	const live = text.replace(HARMLESS, '');
	const found = TRAPS.find(({ pattern }) => pattern.test(live));
	if (!found) return [];
	return [
		error(entry, line, `正文里有${found.found}，会被当成程序，网站没法生成。${found.remedy}`),
	];
}
