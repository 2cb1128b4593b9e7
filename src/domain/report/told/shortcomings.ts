import type { Block } from '../outline/blocks.ts';
import { sentencesOf, withoutMarker } from '../lines/enumeration.ts';
import { withoutNumber } from '../parts.ts';
import { partsOf } from './part.ts';
import { bare, type Point } from './point.ts';
import { pointsIn } from './points.ts';
import type { ReportOutline } from '../outline/outline.ts';
import { tablePoints } from './table-points.ts';

/** A thing that was lacking, and why. */
export interface Shortcoming extends Point {
	/** Empty where the report gives none. */
	causes: string[];
}

// e.g. "产生上述问题的" in front of "原因"
const OF_ALL = '(?:产生|造成|存在|出现)?(?:上述|以上|这些)[^，。；：]{0,10}的';
// e.g. "主要原因是", "原因在于", "究其原因", "分析原因", "以上问题的原因主要是"
const SAYS_CAUSE = `(?:究其|分析)原因|(?:${OF_ALL})?(?:其|主要)?原因(?:主要)?(?:是|在于)`;
// e.g. "原因在于人手少", "主要原因：一是人手少", "原因分析：", "究其原因，是人手少", "主要是人手少" as a sentence of its own
const CAUSE_FIRST = new RegExp(
	`^(?:(?:${SAYS_CAUSE}|(?:${OF_ALL})?(?:主要)?原因(?:分析)?(?:主要)?(?:有|包括)?(?=[：:]|$))[，,：:]?(?:(?:主要)?(?:是|在于))?|主要是(?!因)|是因为)`,
);
// e.g. "下一步，将充实力量": what is to come is no cause
const NEXT = /^(?:下一?步|下一?阶段|今后|接下来)/;
// e.g. "，主要原因是人手少", "，究其原因", "，主要因为人手少", "，主要是人手少"
const CAUSE_IN_SENTENCE = new RegExp(
	`[，,]?(?:${SAYS_CAUSE}|主要是因为|是因为|主要因为|因为|主要是由于|是由于|主要由于|由于)[，,：:]?(?:(?:主要)?(?:是|在于))?|[，,]主要是|[，,]因(?![此而])`,
);

/** 不足 and their causes. What follows the first sentence of a shortcoming is taken as its causes. */
export function shortcomingsOf(outline: ReportOutline): Shortcoming[] {
	const part = partsOf(outline, 'shortcomings').flatMap(({ turned }) => turned);
	const lacks = part.flatMap(({ block, turn }) => (turn === 'causes' ? [] : [block]));
	const told = pointsIn(lacks.flatMap(cutAtSentences));
	const points = told.length > 0 ? told : tablePoints(lacks, 'shortcomings');
	const causes = part.flatMap(({ block, turn }) => (turn === 'causes' ? [block] : []));
	const reasons = pointsIn(causes).map((point) =>
		[point.title, ...point.sentences.map(bare)].map(withoutLead).join('。'),
	);
	return points.map((point, place) => {
		const own = causesIn(point);
		const listed = reasons.length === points.length ? reasons.slice(place, place + 1) : reasons;
		const isOwn = listed.length === 0 || saysWhy(point);
		// Each has a list of its own, which an editor may change: YAML would name one for all.
		return { ...own, causes: isOwn ? own.causes : [...listed] };
	});
}

// e.g. "同时，我们也认识到存在一些不足：" in front of what is lacking
const LEAD = /^[^。；：]{0,60}(?:不足|问题|差距|短板|困难)[^。；：，]{0,8}：(?=.)/;

/**
 * `甲不强，主要原因是乙。丙不足，主要原因是丁。`: sentences that each have a cause are a shortcoming each, and so are the clauses of
 * `存在以下不足：甲不强，原因在于乙；丙不足，原因在于丁。`, and those of `甲不强、乙不足、丙不够。`
 */
function cutAtSentences(block: Block): Block[] {
	if (block.kind !== 'paragraph') return [block];
	const [lead = ''] = LEAD.exec(block.text) ?? [];
	const sentences = sentencesOf(block.text.slice(lead.length));
	const clauses = sentences.flatMap((sentence) => sentence.split(/(?<=；)/));
	const [first = '', ...rest] = sentences;
	const each =
		[clauses, sentences].find((texts) => texts.every(hasCause)) ??
		(rest.every((sentence) => CAUSE_FIRST.test(sentence))
			? lacksIn(first, lead === '' ? '、' : /[、，]/)?.map((lack) => [lack, ...rest].join(''))
			: null);
	return each ? each.map((text) => ({ ...block, text })) : [block];
}

// e.g. "持证率不高（目前为81.5%）", "人才不足", "手段滞后", "装备老旧", "衔接不畅", "意识有待增强"; not "导致频次不够", which tells more of what is in front of it
const LACKS =
	/^(?!导致|致使|造成|使(?!用)|影响|从而|以致|特别|尤其)[^，。；：、（）]{2,24}(?:不(?:高|强|足|够|深|细|广|多|大|全|实|畅|力|严|准|清|明|稳|快|灵|紧|均|一|匀|到位|健全|完善|平衡|规范|及时|充分|扎实|顺畅|明显|统一|平均|深入|有力|熟悉|紧密)|薄弱|滞后|短缺|欠缺|缺失|缺乏|紧缺|紧张|单一|单薄|老[旧化]|陈旧|落后|松散|偏[低少弱慢窄]|有待[^，。；：、（）]{2,6})(?:（[^（）]{1,20}）)?。?$/;

/** `甲不强、乙不足、丙不够。` → its three, each with a full stop; null for any other sentence. */
function lacksIn(sentence: string, mark: string | RegExp): string[] | null {
	const lacks = sentence.split(mark);
	return lacks.length > 1 && lacks.every((one) => LACKS.test(one))
		? lacks.map((one) => one.replace(/。?$/, '。'))
		: null;
}

const hasCause = (words: string): boolean => (CAUSE_IN_SENTENCE.exec(words)?.index ?? 0) > 0;

// e.g. "1.人少" of 主要原因：1.人少。2.培训少。
const withoutLead = (cause: string): string =>
	withoutNumber(withoutMarker(cause.replace(CAUSE_FIRST, '')));

// e.g. "编制少；待遇低", "一是编制少，二是待遇低"
const CAUSES_PARTED = /[；;]|，(?=[二三四五]是)/;

// e.g. "仅有9项，范围窄" in front of "，原因是研究少。"
const BEFORE_CAUSE = /^([^。；]+?)[，,]((?:主要)?原因(?:主要)?(?:是|在于).+)$/s;

/** A sentence that tells more first, and then why, as two. */
const cutAtCause = (sentence: string): string[] =>
	BEFORE_CAUSE.exec(sentence)?.slice(1) ?? [sentence];

/** Whether a point names a cause as such, and does not only tell more. */
const saysWhy = ({ title, sentences }: Point): boolean =>
	hasCause(title) || sentences.flatMap(cutAtCause).some((sentence) => CAUSE_FIRST.test(sentence));

function causesIn(point: Point): Shortcoming {
	// What stands in front of "原因：人手少" tells more of the shortcoming.
	const sentences = point.sentences.flatMap(cutAtCause);
	const cause = sentences.findIndex((sentence) => CAUSE_FIRST.test(sentence));
	const rest = sentences
		.slice(Math.max(0, cause))
		.filter((sentence) => !NEXT.test(sentence))
		.flatMap((sentence) => sentence.split(CAUSES_PARTED))
		.map((one) => withoutLead(bare(one)))
		.filter(Boolean);
	if (rest.length > 0) return { ...point, causes: rest };
	const split = CAUSE_IN_SENTENCE.exec(point.title);
	if (!split || split.index === 0) return { ...point, causes: [] };
	const within = point.title.slice(split.index + split[0].length);
	return {
		...point,
		title: bare(point.title.slice(0, split.index)),
		causes: within === '' ? [] : [within],
	};
}
