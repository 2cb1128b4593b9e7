import type { Problem } from '../../../checked.ts';
import { headingsIn, literalLines } from '../../bodies/body.ts';
import { withBody } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** Marks that Markdown does not take for marks: readers see them as they were written. */
const SLIPS: { pattern: RegExp; told: string }[] = [
	{
		// e.g. "##常见误解", "＃＃ 常见误解", "##　常见误解"; not "#1", which is no heading anywhere
		pattern: /^[\s>]*[#＃]{1,6}(?:\u3000|(?<=＃) |[^#＃\s\d])/,
		told: '行首的 # 会原样显示，不是标题。# 要用半角的，后面空一个半角空格：“## 标题”',
	},
	{
		// e.g. "-带上证件", "－ 带上证件", "• 带上证件", and the bullets of Word's font of symbols; not "-5℃", "——甲"
		pattern: /^[\s>]*(?:-(?=\p{Script=Han})|－(?!\d)|[•●▪◆➢✓\ue000-\uf8ff])/u,
		told: '行首的符号会原样显示，不是列表。列成几项的，每行以半角的“- ”开头',
	},
	{
		// e.g. "![图]（tu.png）", "！[图]", "![图](示意图 1.png)"
		pattern: /!\[[^\]]*\]\s*[（(]|！\[/,
		told: '图片没有写对，会原样显示。感叹号、括号都用半角，文件名里没有空格：![图上是什么](tu.png)',
	},
	{
		// e.g. "[名称]（https://www.example.com/）", "【名称】(/guides/a/)", "[名称](https://www.example.com/a b)"
		pattern: /[[【][^\]】]*(?:[\]】]\s*[（(]\s*(?:https?:|www\.|\/)|\]\()/,
		told: '链接没有写对，会原样显示。括号用半角，中间没有空格，网址里也没有空格：[名称](网址)',
	},
	{
		// e.g. "[^2]" without "[^2]: 见第三条。"
		pattern: /\[\^[^\]\s]+\]/,
		told: '这个注释没有内容，会原样显示。请另起一段写“[^1]: 注释的内容”，编号要一样',
	},
	{
		// e.g. "[说明][a]" without "[a]: /guides/a/"
		pattern: /\[[^\]]+\]\[/,
		told: '链接没有网址，会原样显示。请写成“[名称](网址)”',
	},
	{
		// e.g. "这是**“重要”**的": a mark beside a quotation mark or a comma and a word is no beginning and no end (CommonMark 0.31, 6.2)
		pattern: /\*\*[^*]+\*\*(?!\*)|^[\s>]*\*\*[^*\s]|__[^_\s][^_]*__/,
		told: '加粗的 ** 会原样显示。** 要成对，两个 ** 的里面没有空格；里面开头或者末尾是标点，外面又紧挨着字的，请把标点移到 ** 外面',
	},
	{
		// e.g. "登录https://www.example.gov.cn查询"; `bareAddresses` ends the link before 查
		pattern: /(?:https?:\/\/|(?<![\w.@/-])www\.)[!-~]+(?=\p{Script=Han})/u,
		told: '网址后面紧跟着汉字，链接到汉字前面为止。请在网址后面空一格；网址里真有汉字的，写成“[名称](网址)”',
	},
	{
		// e.g. "| 甲 | 乙 |" without "| --- | --- |" below, or with another number of cells there
		pattern: /^[\s>]*[|｜].*[|｜]/,
		told: '这一行像表格，会原样显示。竖线用半角；表头下面要有一行“| --- | --- |”，格数和表头一样',
	},
];

const UNDERLINE = '这一行会把上一行变成标题。要画分隔线，请在前面空一行';
const JOINED = '这一行会和上一行连成一段。要另起一段，请在前面空一行；要列成几项，每行以“- ”开头';

/** Lines of a body look as they were meant. */
export const bodyMarks: Rule = (content) =>
	withBody(content).flatMap((entry) => {
		const underlines = headingsIn(entry).filter(({ line, end }) => end > line);
		return [
			...underlines.map(({ text, end }) =>
				warning(entry, end, `“${start(text)}”下面：${UNDERLINE}`),
			),
			...literalLines(entry).flatMap(({ text, source, line, runsOn }, place, lines): Problem[] => {
				const above = runsOn ? lines[place - 1]!.text : '';
				const slip = slipOf(text) ?? (isJoined(text, above) ? JOINED : undefined);
				// Of a table without its second line, one row is enough.
				if (slip === undefined || slip === slipOf(above)) return [];
				return [warning(entry, line, `“${start(source)}”：${slip}`)];
			}),
		];
	});

const slipOf = (line: string): string | undefined =>
	SLIPS.find(({ pattern }) => pattern.test(line))?.told;

// e.g. "1、", "2.带上", "（一）", "一、", "①", "第三条　", "　　": what begins a line of its own
const OWN_LINE =
	/^(?:\s*(?:[（(]?[一二三四五六七八九十百\d]+(?:[)）、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十百]+条)|\u3000{2})/;
// e.g. "……先走。", "……如下："; not "……先走。<br />", which is broken on purpose
const ENDED = /[。！？：；]$/;

const isJoined = (text: string, above: string): boolean =>
	above.trim() !== '' && (OWN_LINE.test(text) || ENDED.test(above.trim())) && !/^\s*</.test(text);

const start = (text: string): string => {
	const words = text.trim().replace(/\s+/g, ' ');
	return words.length > 12 ? `${words.slice(0, 12)}…` : words;
};
