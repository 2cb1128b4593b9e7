import { warning, type Problem } from '../../../checked.ts';
import { calendarDay } from '../../law/numbers/dates.ts';
import { beginsAttachments } from '../lines/closing-words.ts';
import { HEADING_STYLES, numberOf, styleOf, type HeadingStyle } from '../parts.ts';

/**
 * Typographic slips of a report: punctuation (GB/T 15834-2011), numbering (GB/T 9704-2012), names and days. They are
 * listed and never mended: the text stays as its authors wrote it.
 * @param lines the lines of the source, with their indentation
 */
export function slips(lines: readonly string[]): Problem[] {
	const found = lines.flatMap((line, place) =>
		inLine(line).map((message) => warning(message, place + 1)),
	);
	return [...indentation(lines), ...found, ...numbering(lines)].sort((a, b) => a.line! - b.line!);
}

const HAN = '\\p{Script=Han}';
/** A sign behind words, perhaps with blanks between. The sign is looked for first, for blanks may be many. */
const behindWords = (sign: string): string => `[${sign}](?<=[${HAN}”》）%\\d]\\s*[${sign}])`;

interface Slip {
	pattern: RegExp;
	say: (found: string, all: number) => string;
}

const FULL_WIDTH = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

const inWords = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** A slip of one kind is told once a line, with the first place and their number. */
const SLIPS: Slip[] = [
	// e.g. "重要时间节点,对日常宣传", "重视不足;宣传手段"
	...Object.entries(FULL_WIDTH).map(([half, full]) => ({
		pattern: new RegExp(`${behindWords(half)}(?=\\s*(?:[${HAN}“《（]|$))`, 'gu'),
		say: (_: string, all: number) => `中文里用了半角标点“${half}”${times(all)}，应为全角“${full}”`,
	})),
	{
		// e.g. "(四)大力推进", "(以下简称“县国动办”)"
		pattern: new RegExp(`\\([^()${HAN}]*${HAN}[^()]*\\)`, 'gu'),
		say: (found, all) => `用了半角括号“${inWords(found)}”${times(all)}，应为全角括号“（）”`,
	},
	{
		// e.g. "宣传手段相对单一 ,过于依赖", "落实到位 。"
		pattern: /\S[ \t\u3000]+[，。；：、！？,;]/g,
		say: (found, all) => `标点前面有空格：“${found}”${times(all)}，应删去空格`,
	},
	{
		// e.g. "坚持"一岗双责"要求"
		pattern: new RegExp(`"[^"${HAN}]*${HAN}[^"]*"`, 'gu'),
		say: (found, all) => `用了半角引号${inWords(found)}${times(all)}，应为“”`,
	},
	{
		// e.g. "到位。。", "责任制，，全面", "执法、，"
		pattern: /[，。；：、]{2,}/g,
		say: (found, all) => `标点重复：“${found}”${times(all)}，请删去多余的`,
	},
	{
		// e.g. "检查企业XX家", "培训__人次", "（待补充）", "检查企业待核实家", "满意率为待填。": what a draft leaves open; not 有待补充,
		// 待核实线索, which say so of people and things
		pattern:
			/[XＸ]{2,}|_{2,}|＿+|[（(【]待(?:补充|填写?|核实)[)）】]|(?<![有尚亟仍还须需])待(?:补充|填写?|核实)(?=[家次人件个名起份条场项户所处元%％](?![员民才])|[，。；、]|$)/g,
		say: (found, all) => `“${found}”${times(all)}像是没有填写的内容，请补上`,
	},
	{
		// e.g. "整改率达110%", "办结率提升至110%": all is 100%; but more can be completed than was planned, and a rate may have grown by
		// more: 满意率同比提高150%
		pattern:
			/(?:办结|整改|合格|覆盖|满意|出庭应诉|公示|审核|持证|调解成功|结案|知晓)率[^，。；\d]{0,4}(?<!(?:增长?|增加|上升|上涨|提高|提升|翻|[高多])[了约近]?|增幅为?|[比较][^，。；\d]{0,2})(?:10[1-9]|1[1-9]\d|[2-9]\d\d)(?:\.\d+)?[%％]/g,
		say: (found, all) => `“${found}”${times(all)}超过了100%，请核实`,
	},
	{
		// e.g. "异地建设费": the law says 易地建设 (国发〔2016〕29号, annex 1, no. 34)
		pattern: /异地建设/g,
		say: (_, all) => `“异地建设”${times(all)}，法定名称是“易地建设”`,
	},
];

const times = (all: number): string => (all > 1 ? `（共 ${all} 处）` : '');

function inLine(line: string): string[] {
	const plain = SLIPS.flatMap(({ pattern, say }) => {
		const found = line.match(pattern);
		return found ? [say(found[0], found.length)] : [];
	});
	return [...plain, ...days(line), ...mixedNames(line)];
}

// e.g. "512防灾减灾日", "918警报试鸣日", "9.18警报试鸣日"; not "1.5个工作日"
const DAY =
	/(?<![\d.·第])(\d{1,2})(?:\.(\d{1,2})|(\d{2}))(?=[”"]?(?![个天万亿余多倍元米吨名次件期场户起宗])[\u4e00-\u9fff]{2,10}?[日周])/g;

/** Days of the year are written with a middle dot: 5·12, 9·18. */
function days(line: string): string[] {
	const found = [...line.matchAll(DAY)].flatMap((match) => {
		const [written, month, dotted, joined] = match;
		// A leap year, so that 2·29 is a day.
		const exists = calendarDay(2000, Number(month), Number(dotted ?? joined));
		return exists ? [`“${written}”应写成“${Number(month)}·${dotted ?? joined}”`] : [];
	});
	return [...new Set(found)].map((message) => `日期写法：${message}`);
}

/** Full and short titles of national laws side by side in one sentence. */
function mixedNames(line: string): string[] {
	return line.split('。').flatMap((sentence) => {
		// e.g. "《中华人民共和国人民防空法》", "《民法典》"; not "《河南省…条例》"
		const names = sentence.match(/《[^《》]+(?:法|法典)》/g) ?? [];
		const full = names.filter((name) => name.startsWith('《中华人民共和国'));
		const short = names.filter(
			(name) => !name.startsWith('《中华人民共和国') && !/[省市县区]/.test(name),
		);
		if (full.length === 0 || short.length === 0) return [];
		return [`法律名称有全称有简称：${full[0]}用全称，${short[0]}用简称，同一处应当一致`];
	});
}

/** Blanks at the head of lines; one warning for all of them. */
function indentation(lines: readonly string[]): Problem[] {
	// e.g. "   （一）提高认识", "\t二是"; two full-width blanks before a paragraph are customary
	const indented = lines.flatMap((line, place) =>
		/^(?!　　\S)\s+\S/.test(line) ? [place + 1] : [],
	);
	if (indented.length === 0) return [];
	const more = indented.length > 10 ? `等 ${indented.length} 处` : '';
	const places = `第 ${indented.slice(0, 10).join('、')} 行${more}`;
	return [
		warning(`${places}行首用了空格或制表符，应当用首行缩进；网页上不保留这些空格`, indented[0]),
	];
}

/** A line that is counted, by its number and its first words. */
interface Counted {
	number: number;
	text: string;
}

/** Numbers that begin again, leave something out or come twice. */
function numbering(lines: readonly string[]): Problem[] {
	const last = new Map<HeadingStyle, Counted>();
	let hasLower = false;
	let attached = false;
	return lines.flatMap((line, place) => {
		const style = styleOf(line);
		const number = numberOf(line);
		// `附件：1.任务清单` stands above `2.案例汇编`.
		attached = beginsAttachments(line.trim()) || (attached && style !== null);
		if (style === null || number === null || attached) return [];
		const found = { number, text: line.trim().slice(0, 12) };
		const before = last.get(style);
		for (const deeper of HEADING_STYLES.slice(HEADING_STYLES.indexOf(style) + 1))
			last.delete(deeper);
		last.set(style, found);
		const isLower = number === 1 && before !== undefined && style === '一、' && !hasLower;
		hasLower ||= isLower;
		const message = isLower ? onWrongLevel(before, found) : outOfOrder(before, found);
		return message === null ? [] : [warning(message, place + 1)];
	});
}

const onWrongLevel = (before: Counted, { text }: Counted): string =>
	`序号层次不对：“${before.text}”下面又用“${text}”。一、的下一层应为（一），再下一层是 1.、（1）`;

function outOfOrder(before: Counted | undefined, { number, text }: Counted): string | null {
	const expected = (before?.number ?? 0) + 1;
	if (number === expected || number === 1) return null;
	const found = before?.number === number ? '重复' : '不连续';
	return `序号${found}：“${text}”前面是${before ? `“${before.text}”` : '本层的开头'}，应为第 ${expected} 个`;
}
