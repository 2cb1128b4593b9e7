import { parseNumeral } from '../law/numerals.ts';
import { isRow } from '../law/table-rows.ts';
import { tableFigures } from './table-figures.ts';

/** A number that a report states, as a candidate for the editor to confirm. */
export interface FoundFigure {
	label: string;
	value: number;
	unit: string;
	/** 1-based line of the text. */
	line: number;
	/** The clause that it stands in. */
	clause: string;
	/** Where the number begins in its line. */
	at: number;
}

// Longer units first: 家次 is no 家.
const UNITS =
	'[人场户批班轮家台件辆车所]次|次|场|期|轮|份|件|起|宗|项|条|篇|部|册|张|名|人|户|家|所|处|台|套|辆|批|个工作日|个月|小时|学时|课时|分钟|天|万元|亿元|元|平方米|㎡|公里|平方公里|立方米|公顷|亩|吨|座|栋|幢|块|支|例|笔|封|个百分点|%|％|个';

// e.g. "十二", "一百二十", "三千"; not the 二三 of "二三次"
const HAN_NUMBER =
	'[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千][一二三四五六七八九十百零]*|[两三四五六七八九]';

// Words that begin with what else is a unit: 12部门, 5个别, 3项目; but "12项目标任务".
const NO_UNIT = '部门|项目(?!标)|场所|条例|家庭|期间|期限|个别';

// e.g. "6次", "100%", "2000余份", "1.5万人次", "1,286.35万元", "三场"; not "第6次", "数十次", "十二届三次全会"
const FIGURE = new RegExp(
	`(?<![第数几\\d.·:：届A-Za-z一二两三四五六七八九十百千万])((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[万亿](?!元))?|${HAN_NUMBER})([余多])?\\s*(?!${NO_UNIT})(${UNITS})(?!全会|意识|自信|维护|方面|层面|阶段|环节|原则|必须|一律)`,
	'g',
);

/**
 * Every number with a unit and a name, in the order of the text. Rates (`每季度一次`), quoted words, former values (`由20天`),
 * ranges (`3—5人`), bounds (`不少于3次`) and changes of something else (`同比下降8%`) are none.
 */
export function findFigures(text: string): FoundFigure[] {
	const found = text.split('\n').flatMap((line, place) => figuresIn(line, place + 1));
	return [...found, ...tableFigures(text)].sort((a, b) => a.line - b.line);
}

function figuresIn(source: string, number: number): FoundFigure[] {
	// e.g. "１２０", "９９．５": of the same length as what is read
	const line = source
		.replace(/[０-９]|(?<=[０-９])．(?=[０-９])/g, (wide) => wide.normalize('NFKC'))
		.replace(PERCENT, percent);
	const visible = withoutRanges(line.replace(/“[^”]{0,30}”|《[^》]*》/g, hidden));
	const matches = [...visible.matchAll(FIGURE)];
	return matches.flatMap((match, place) => {
		const at = match.index;
		const before = clauseBefore(line, visible, at);
		// e.g. "每季度召开": how often, not how many
		if (/每(?:个)?(?:天|日|周|月|季|年|半年)[^，。；]*$/.test(before)) return [];
		if (isThreeRules(match, line)) return [];
		if (BOUND.test(before) || isFormer(before, line.slice(at + match[0].length))) return [];
		const after = clauseAfter(line, at + match[0].length);
		const unit = match[3]!.replace('％', '%');
		const counted = unit === '%' || unit === '个百分点' ? '' : after;
		const named = asCounted(labelOf(before, counted), unit);
		const label = named === '' && matches.length === 1 ? rowLabel(line, at) : named;
		const value = valueOf(matches[place + latestYear(line, at)]?.[1] ?? match[1]!);
		if (value === null || !/\p{L}/u.test(label) || CHANGE.test(label)) return [];
		return [
			{
				label,
				value,
				unit,
				line: number,
				clause: before + match[0] + after,
				at,
			},
		];
	});
}

// e.g. "百分之九十八点六", "百分之百"
const PERCENT = /百分之([一二两三四五六七八九十百零]+)(?:点([零〇一二三四五六七八九]+))?/g;

/** `百分之九十八点六` → `   98.6%`, of the same length. */
function percent(written: string, whole: string, decimals = ''): string {
	const digits = [...decimals].map((digit) => parseNumeral(digit)).join('');
	const value = parseNumeral(whole);
	return value === null ? written : `${value}${digits && '.'}${digits}%`.padStart(written.length);
}

/** `三项制度` is the name of three rules on enforcing the law (国办发〔2018〕118号), and counts nothing. */
const isThreeRules = ({ 0: written, index }: RegExpExecArray, line: string): boolean =>
	written === '三项' && line.startsWith('制度', index + written.length);

// e.g. "2021年、2022年、2023年行政案件分别为": a number for each year follows
const EACH_YEAR =
	/((?:\d{4}年?(?:度)?[、和至]\s*)+\d{4}年(?:度)?)[^。；\d]{1,24}分别(?:为|是|达|达到)?$/;

/** Of numbers that stand for a year each, how far behind the first is that of the latest year; else 0. */
function latestYear(line: string, at: number): number {
	const years = (EACH_YEAR.exec(line.slice(0, at))?.[1] ?? '').match(/\d{4}/g)?.map(Number) ?? [];
	return years.length === 0 ? 0 : years.indexOf(Math.max(...years));
}

// e.g. "由", "从去年的": words in front of what a figure was
const FORMERLY = '[由从](?:(?:去年|上年|上年度|年初|原来|原先)的?)?';

// e.g. "每人培训不少于", "整改率<": what is asked for at least or at most
const BOUND = /(?:不少于|不低于|不超过|不高于|至少|至多|[<>＜＞≤≥≦≧])$/;

const hidden = (words: string): string => '□'.repeat(words.length);

// e.g. "3—5人", "2至3场", "5%—10%", "三到五次"; not "从2%到5%", which is a change, nor "2次到10个村"
const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十]{1,3})[万亿]?';
const RANGE = new RegExp(
	`(?<![\\d.])(?<!${FORMERLY})${NUMBER}\\s*(${UNITS})?\\s*([-－—–―~～]{1,2}|[至到])\\s*${NUMBER}\\s*(${UNITS})`,
	'g',
);

/** From … to … is no number. */
const withoutRanges = (line: string): string =>
	line.replace(RANGE, (range, unit: string | undefined, between: string, last: string) =>
		/[至到]/.test(between) && unit && unit !== last ? range : hidden(range),
	);

/** The only figure of a table's row, `| 检查 | 326户次 |`, is told of in the cell before. */
function rowLabel(line: string, at: number): string {
	const label = isRow(line) ? (/\|([^|\d]{2,})\|\s*$/.exec(line.slice(0, at))?.[1] ?? '') : '';
	return label.trim();
}

// e.g. "1." in "1.检查工程58处", "①" in "①开展案卷评查3次"
const ORDER = /^(?:\d{1,2}[.．](?=\D)|[①-⑳])/;

/** Signs in quoted words part no clause, “双随机、一公开”检查, nor do blanks before a number. */
function clauseBefore(line: string, visible: string, at: number): string {
	const { length } = /[^，。；：、,;:！？\s（）()|]*\s*$/.exec(visible.slice(0, at))![0];
	return line
		.slice(at - length, at)
		.trimEnd()
		.replace(ORDER, '');
}

const BEFORE_FORMER = new RegExp(`${FORMERLY}$`);

/** e.g. "审批时限由20个工作日" before "压缩至5个工作日": what it was. */
const isFormer = (before: string, after: string): boolean =>
	BEFORE_FORMER.test(before) && /^[^，。；：、]{0,8}[至到]/.test(after);

// e.g. "审批时限由20个工作日压缩至": what it became is told of 审批时限
const FROM_FORMER = new RegExp(`${FORMERLY}\\d[^由从]*[至到]$`);

// e.g. "旁听庭审1次" before "15人": both are told of 旁听庭审
const FIGURE_BEFORE = new RegExp(`\\d[\\d.,]*[余多]?(?:${UNITS})$`);

// e.g. "同比下降", "较上年增长", "压减": of what, the clause before says
const CHANGE =
	/^(?:同比|环比|[较比]?(?:去年|上年|上年度|同期|去年同期|上年同期|\d{4}年(?:度|同期)?))?(?:增长|增加|上升|提高|提升|下降|减少|降低|压减|压缩|缩短|降|增)?了?$/;

const clauseAfter = (line: string, at: number): string =>
	/^[^，。；：、,;:！？\s（）()“”|]*/.exec(line.slice(at))![0];

// e.g. "全年共组织了", "2023年我办先后开展"
const OPENING =
	/^(?:一是|二是|三是|四是|五是|其中|\d{4}年(?:度)?[、和]?|全年|今年|年内|本年度|本年|上半年|下半年|截至目前|截至年底|我办|我局|我委|我单位|全办|全局|先后|累计|共计|总计|共|已|并|对|为|向|了|组织|开展|举办|召开|进行|完成|举行|发放|印发|办理|受理|实施)+/;
// e.g. "群众好评率均达到", "宣传资料共"
const CLOSING =
	/(?:均|都|已|共计|累计|合计|总计|共|达到|达|(?<!行)为|约|近|仅|只|超过|超|了|有|到|完成|开展|组织|举办|召开|进行|发放|分别)+$/;

const LONGEST_LABEL = 20;

/** What is counted: `6次集中学习` → 集中学习; `好评率均达到100%` → 好评率; `发放宣传资料2000份` → 宣传资料. */
function labelOf(before: string, after: string): string {
	const behind = after.replace(/^的/, '').replace(CLOSING, '');
	if (
		/^[\u4e00-\u9fff]{2,}$/.test(behind) &&
		behind.length <= LONGEST_LABEL &&
		!/^(?:以上|以下|左右|以内)/.test(behind)
	)
		return behind;
	const ahead = before.replace(FROM_FORMER, '').replace(FIGURE_BEFORE, '').replace(CLOSING, '');
	const named = ahead.replace(OPENING, '');
	// e.g. "实有": 实 alone says nothing
	const label = named.length >= 2 ? named : ahead.length === 1 ? before : ahead;
	return label.length > LONGEST_LABEL ? shortened(label) : label;
}

// e.g. "区委主要负责同志主持召开" in front of "全面依法治区委员会会议"
const DONE = /^.*(?:召开|听取|研究|开展|组织|举办|参加|办理|完成|印发|制定|建立|查处|化解)/;

/** The end of a long label: what was done goes, as far as that leaves a name. */
function shortened(label: string): string {
	const name = label.replace(DONE, '');
	return name.length >= 3 && name.length <= LONGEST_LABEL ? name : label.slice(-LONGEST_LABEL);
}

// e.g. "干部参加法律知识考试", "执法人员取得证件": people, and what they did
const PEOPLE_DO = /^([\u4e00-\u9fff]{2,6}?)((?:参加|参与|通过|取得|接受)[\u4e00-\u9fff]{2,})$/;

/** Of people it is they who are counted: `干部参加考试` → 参加考试的干部. */
const asCounted = (label: string, unit: string): string =>
	['名', '人', '人次'].includes(unit) ? label.replace(PEOPLE_DO, '$2的$1') : label;

/** `1.5万` → 15000, `1,286.35` → 1286.35, `十二` → 12; null for what is no numeral. */
function valueOf(written: string): number | null {
	const digits = /^(\d+(?:\.\d+)?)(万|亿)?$/.exec(written.replaceAll(',', ''));
	if (digits) {
		const factor = digits[2] === '万' ? 10_000 : digits[2] === '亿' ? 100_000_000 : 1;
		return Math.round(Number(digits[1]) * factor * 100) / 100;
	}
	return parseNumeral(written);
}
