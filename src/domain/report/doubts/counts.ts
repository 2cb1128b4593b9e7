import { warning, type Problem } from '../../../checked.ts';
import { parseNumeral } from '../../law/numbers/numerals.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { FoundFigure } from '../model.ts';

/** How often something is said to happen: `每季度听取一次汇报`. */
interface Rate {
	/** Times a year. */
	perYear: number;
	words: string;
	clause: string;
	sentence: string;
	line: number;
}

/** Weeks and days without holidays are fewer than the calendar's. */
const PERIODS: Record<string, number> = {
	天: 240,
	日: 240,
	工作日: 240,
	周: 50,
	星期: 50,
	月: 12,
	季度: 4,
	季: 4,
	半年: 2,
};

// e.g. "每周一上午", "每月至少两次", "每季度听取一次", "每个工作日"
const RATE = /每个?(工作日|天|日|周|星期|月|季度|季|半年)([^，。；：“”]*)/g;
// e.g. "一次", "至少 2 次", "十二次", "两三次", but not the 一 of 周一
const TIMES = /([一两二三四五六七八九十]+|\d+)\s*(?:次|场|期|轮)/;
/** Fewer than this share of what a rate promises contradicts it. */
const TOLERANCE = 0.75;
// e.g. "次", "场次": units of what happens; not "人", "份"
const COUNTED = /^(?:次|场|期|轮|场次)$/;
// e.g. "上半年开展3次", "其中集中学习2次": part of a year or of a count, which says nothing about the whole
const PARTIAL = /上半年|下半年|季度|月份|\d+月|每|其中|分别|首次|本月|当月/;

// What offices do again and again; the name of such a thing is what two numbers are compared by.
const ACTIVITY =
	/学习|培训|讲座|例会|会议|会商|检查|巡查|督查|督导|演练|演习|宣传|普法|考试|测试|汇报|研判|走访|调研|接访|公示|评查|抽查|维护|讲法|授课|研讨|座谈|轮训|考核|执法|排查|述法/g;

// Words that tell no kind of an activity from another: 集中学习 is 学习.
const ANY_KIND = /集中|业务|法治|全体|组织|工作|活动/g;

/**
 * Counts in a report that contradict each other: a rate and a total (`每周…学习`, `全年6次学习`), two totals of the
 * same thing, parts that are more than the whole.
 * @param text a report, as text or as the body of an MDX file
 * @returns a warning for each, at the line of the later number
 */
export function contradictions(text: string): Problem[] {
	const figures = findFigures(text);
	return [
		...ratesAgainstTotals(text, figures),
		...differentTotals(figures),
		...partsOverWhole(text),
	].sort((a, b) => a.line! - b.line!);
}

function ratesIn(text: string): Rate[] {
	return text.split('\n').flatMap((line, place) =>
		[...line.matchAll(RATE)].map((match) => {
			const times = TIMES.exec(match[2]!)?.[1];
			return {
				perYear: PERIODS[match[1]!]! * (times ? timesOf(times) : 1),
				words: match[0].slice(0, 20),
				clause: match[0],
				sentence: sentenceAt(line, match.index),
				line: place + 1,
			};
		}),
	);
}

/** `2`, `十二`; of `两三` the lower: nobody breaks a promise of two or three by keeping two. */
const timesOf = (written: string): number =>
	parseNumeral(/[十\d]/.test(written) ? written : written[0]!) ?? 1;

function sentenceAt(line: string, at: number): string {
	const start = line.lastIndexOf('。', at) + 1;
	const end = line.indexOf('。', at);
	return line.slice(start, end === -1 ? undefined : end);
}

function ratesAgainstTotals(text: string, figures: readonly FoundFigure[]): Problem[] {
	const totals = figures.filter(({ unit, clause }) => COUNTED.test(unit) && !PARTIAL.test(clause));
	const rates = ratesIn(text);
	return totals.flatMap((total) => {
		const { value, unit, label, line } = total;
		// One rate is enough to say that a total is off.
		const rate = rates.find(
			({ perYear, ...rest }) => value < perYear * TOLERANCE && sameThing(rest, total),
		);
		if (!rate) return [];
		const message = `次数对不上：第 ${rate.line} 行写“${rate.words}”，一年应有约 ${rate.perYear} 次；第 ${line} 行写“${label}”${value}${unit}。请核实后写明是安排还是实际次数`;
		return [warning(message, Math.max(line, rate.line))];
	});
}

/** Whether a rate and a total speak of the same activity, and not of two kinds of it (安全检查, 执法检查). */
function sameThing(
	rate: Pick<Rate, 'clause' | 'sentence'>,
	{ label, clause }: FoundFigure,
): boolean {
	const named = rate.clause.match(ACTIVITY) ?? rate.sentence.match(ACTIVITY) ?? [];
	const shared = [...new Set(named)].filter((word) => clause.includes(word));
	if (shared.length === 0) return false;
	return (
		rate.sentence.includes(label) ||
		shared.some((word) => {
			const kind = label.replace(word, '').replace(ANY_KIND, '');
			return kind.length < 2 || pairsOf(kind).some((pair) => rate.sentence.includes(pair));
		})
	);
}

const pairsOf = (text: string): string[] =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The same name and unit with two numbers. */
function differentTotals(figures: readonly FoundFigure[]): Problem[] {
	const totals = new Map<string, FoundFigure>();
	return figures.flatMap((figure) => {
		if (PARTIAL.test(figure.clause) || figure.label.length < 4 || figure.inexact) return [];
		const key = `${figure.label} ${figure.unit}`;
		const first = totals.get(key);
		if (!first) totals.set(key, figure);
		if (!first || first.value === figure.value) return [];
		const message = `数字对不上：“${figure.label}”在第 ${first.line} 行是 ${first.value}${first.unit}，在第 ${figure.line} 行是 ${figure.value}${figure.unit}。请核实`;
		return [warning(message, figure.line)];
	});
}

/**
 * Figures of the front matter that the text states with another number: 集中学习 7次 above, 全年6次集中学习 below.
 * @returns the place of the figure in the list and what the text says
 */
export function figuresUnlikeText(
	figures: readonly { label: string; value: number; unit: string }[],
	text: string,
): { row: number; said: FoundFigure }[] {
	const found = findFigures(text).filter(
		({ label, clause }) => label.length >= 4 && !PARTIAL.test(clause),
	);
	return figures.flatMap(({ label, value, unit }, row) => {
		const same = found.filter((other) => other.unit === unit && label.includes(other.label));
		if (same.length === 0 || same.some((other) => other.value === value)) return [];
		return [{ row, said: same[0]! }];
	});
}

// e.g. "举办宣传活动10场，其中进校园6场、进社区5场"
const WITH_PARTS =
	/(?<!\d)(\d+)\s*(场次|人次|次|场|期|件|起|份|人|名|家|个|项)([^。；\d]{0,20})[，,（(]其中([^。；）)]*)/g;

function partsOverWhole(text: string): Problem[] {
	return text.split('\n').flatMap((line, place) =>
		[...line.matchAll(WITH_PARTS)].flatMap((match) => {
			const unit = match[2]!;
			const parts = [...match[4]!.matchAll(new RegExp(`(\\d+)\\s*${unit}`, 'g'))].map(([, value]) =>
				Number(value),
			);
			const sum = parts.reduce((total, value) => total + value, 0);
			if (parts.length < 2 || sum <= Number(match[1])) return [];
			return [
				warning(
					`分项之和大于总数：总数 ${match[1]}${unit}，“其中”各项相加是 ${sum}${unit}。请核实`,
					place + 1,
				),
			];
		}),
	);
}
