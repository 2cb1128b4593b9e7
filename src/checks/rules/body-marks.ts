import type { Problem } from '../../checked.ts';
import { bodyLines, type BodyLine } from '../body.ts';
import { withBody } from '../content.ts';
import { warning } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** What Markdown shows otherwise than it was meant; `above` is the line above, without blanks at its ends. */
const SLIPS: { slips: (text: string, above: string) => boolean; told: string }[] = [
	{
		// e.g. "##常见误解"; not "#1", which is no heading anywhere
		slips: (text) => /^#{1,6}[^#\s\d]/.test(text),
		told: '行首的 # 后面没有空格，会原样显示，不是标题。请写成“## 标题”',
	},
	{
		// e.g. "[名称]（https://www.example.com/）", "【名称】(https://www.example.com/)"
		slips: (text) => /\](?:（\s*(?:https?:|\/)[^）]*）)|】\(\s*(?:https?:|\/)/.test(text),
		told: '链接的括号是全角的，会原样显示。请写成半角的“[名称](网址)”',
	},
	{
		// e.g. "这是**“重要”**的": a mark beside a quotation mark or a comma and a word is no beginning and no end (CommonMark 0.31, 6.2)
		slips: (text) => stars(text).some(([before, inside, after]) => unseen(before, inside, after)),
		told: '加粗的 ** 会原样显示：** 里面开头或者末尾是标点，外面又紧挨着字。请把标点移到 ** 外面',
	},
	{
		// e.g. "===", "---" below a line of words
		slips: (text, above) => /^(?:-{2,}|=+)\s*$/.test(text) && isWords(above),
		told: '这一行会把上一行变成标题。要画分隔线，请在前面空一行',
	},
	{
		// e.g. "2、带上证件。" below "1、关火。"; "　　家里有老人的……" below "……先走。"
		slips: (text, above) =>
			isWords(above) && (OWN_LINE.test(text) || ENDED.test(above)) && isWords(text.trim()),
		told: '这一行会和上一行连成一段。要另起一段，请在前面空一行；要列成几项，每行以“- ”开头',
	},
];

/** Lines of a body look as they were meant. */
export const bodyMarks: Rule = (content) =>
	withBody(content).flatMap((entry) =>
		bodyLines(entry).flatMap((line, place, lines): Problem[] => {
			const above = lineAbove(line, lines[place - 1]);
			const slip = SLIPS.find(({ slips }) => slips(line.text, above));
			return slip ? [warning(entry, line.line, `“${start(line.text)}”：${slip.told}`)] : [];
		}),
	);

const lineAbove = ({ line }: BodyLine, before: BodyLine | undefined): string =>
	before?.line === line - 1 ? before.text.trim() : '';

// e.g. "1、", "（一）", "一、", "①", "第三条　", "　　": what begins a line of its own
const OWN_LINE =
	/^(?:\s*(?:[（(]?[一二三四五六七八九十百\d]+[)）、]|[①-⑳]|第[一二三四五六七八九十百]+条)|\u3000{2})/;
// e.g. "……先走。", "……如下："
const ENDED = /[。！？：；]$/;

// Running words: no heading, list, quotation, table, picture, line of marks, and nothing that is broken on purpose.
const isWords = (line: string): boolean =>
	line !== '' && !/^(?:#|[-*+>|!<`~=[{]|\d+[.)]\s)|\\$|<br\s*\/>$/.test(line);

/** Bold words with the characters around them. */
const stars = (text: string): [before: string, inside: string, after: string][] =>
	[
		...text.replace(/\\.|`[^`]*`/g, 'x').matchAll(/(.?)\*\*(?!\s)([^*]+?)(?<!\s)\*\*(?=(.?))/gu),
	].map(([, before = '', inside = '', after = '']) => [before, inside, after]);

const isMark = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isWord = (character: string): boolean =>
	character !== '' && !/[\s\p{P}\p{S}]/u.test(character);

const unseen = (before: string, inside: string, after: string): boolean =>
	(isWord(before) && isMark([...inside][0]!)) || (isWord(after) && isMark([...inside].at(-1)!));

const start = (text: string): string => {
	const words = text.trim();
	return words.length > 12 ? `${words.slice(0, 12)}…` : words;
};
