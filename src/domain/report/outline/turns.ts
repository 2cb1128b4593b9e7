import type { Block } from './blocks.ts';
import { cutAtCauses, withOwnCauses } from './causes.ts';
import { sentencesOf } from '../lines/enumeration.ts';
import { withoutNumber } from '../parts.ts';

/** What a heading or a lead inside a section turns to. */
export type Turn = 'shortcomings' | 'causes' | 'plan';

/** A block, and what the report has turned to where it stands; null before the first turn. */
export interface Turned {
	block: Block;
	turn: Turn | null;
}

const LACK = '困难|问题|不足(?:之处)?|差距|短板|弱项|薄弱环节';
const PLAN = '安排|打算|计划|设想|思路|规划|措施|举措|对策|建议|重点|任务|目标|方向|要点';
// Words that say of what the headings tell, and name nothing that is lacking or planned.
const ANY =
	'\\d{4}年度?|目前|当前|我[局办县市区镇乡]|工作|推进|依法行政|法治(?:政府)?建设|方面|中|的|其|和|与|及|以及|、|情况|主要|突出|具体|一些|仍|还|如下|表现|存在|原因|分析';
const NEXT = '下一?步|下一?年度?|下一?阶段|今后|明年|来年|进一步|改进|整改|努力';

const only = (words: string, needed: string): RegExp =>
	new RegExp(`^(?=.*(?:${needed}))(?:${ANY}|${words})+$`);

// e.g. "存在的不足", "当前工作短板", "主要问题及原因分析"; not "执法力量不足", which is a shortcoming itself
const LACKS_HEADING = only(LACK, LACK);
// e.g. "依法治县工作存在的主要问题"; not "与上级要求存在差距"
const EXISTING = new RegExp(`存在的(?:主要|突出)?(?:${LACK})(?:(?:和|与|及|、)(?:${LACK}))*$`);
// e.g. "下一步打算", "2024年工作安排", "整改措施"; not "统筹安排不够"
const PLAN_HEADING = only(`${PLAN}|${NEXT}`, PLAN);
// e.g. "原因分析", "产生上述问题的主要原因"; not "力量薄弱，原因在于编制少"
const CAUSES_HEADING = /原因(?:分析|剖析|如下|主要有|主要是)?$/;
// e.g. "存在的不足及原因", "正视问题，分析原因"
const BOTH = new RegExp(
	`(?:${LACK})(?:(?:和|与|及其?|以及|、)(?:主要)?|(?:分析|剖析|查找|深挖|找准)[^。]{0,4})原因`,
);

/** What a heading turns to; null for one that is a point itself: `（一）执法力量不足`. */
export function turnOfHeading(heading: string): Turn | null {
	const words = withoutNumber(heading).replace(/[。：:，,\s]/g, '');
	if (CAUSES_HEADING.test(words) && !BOTH.test(words)) return 'causes';
	if (LACKS_HEADING.test(words) || EXISTING.test(words)) return 'shortcomings';
	return PLAN_HEADING.test(words) ? 'plan' : null;
}

// e.g. "究其原因，主要有以下几点：", "产生上述问题的主要原因："
const CAUSES_LEAD = /原因[^。；]{0,12}[：:]$/;
// e.g. "究其原因，主要是重视不够。", "产生上述问题的原因是重视不够。", "以上问题的原因主要是：重视不够。"
const CAUSE_SENTENCE =
	/^(?:(?:究其|主要|产生|造成|存在|出现|上述|以上|这些)[^。，]{0,10}原因|原因(?:主要)?(?:是|在于))/;
// e.g. "上述问题", "这些不足": of all of them
const OF_ALL = /上述|以上|这些|产生/;
// e.g. "主要表现在以下方面：", "仍然存在以下不足："
const LACKS_LEAD = new RegExp(`(?:(?:${LACK}|表现)[^。；，]{0,12}|主要是)[：:]$`);
// e.g. "下一步，我局将持续用力。", "2024年，重点做好以下工作："
const PLAN_LEAD = /^(?:下一?步|下一?阶段|今后|接下来)[，,]|^\d{4}年[^。]{0,30}[：:]$/;

// e.g. "存在的不足、原因及下一年度工作安排见下表：": the table tells both
const BOTH_IN_TABLE = new RegExp(`(?:${LACK})[^。；，]{0,20}(?:${PLAN})[^。；，]{0,6}见[下附]?表`);

function turnOfLead(paragraph: string, afterPoints: boolean): Turn | null {
	const words = withoutNumber(paragraph).trim();
	if (BOTH_IN_TABLE.test(words)) return null;
	if (PLAN_LEAD.test(words)) return 'plan';
	if (/[：:]$/.test(words) && turnOfHeading(words) === 'plan') return 'plan';
	const last = words.slice(words.lastIndexOf('。') + 1);
	if (CAUSES_LEAD.test(last)) return afterPoints && !OF_ALL.test(last) ? null : 'causes';
	if (CAUSE_SENTENCE.test(words) && (!afterPoints || OF_ALL.test(words))) return 'causes';
	return LACKS_LEAD.test(last) && !afterPoints ? 'shortcomings' : null;
}

/** The blocks of a section with what each belongs to; headings and leads that only turn are left out. */
export function turnsIn(blocks: readonly Block[], begin: Turn | null = null): Turned[] {
	let turn = begin;
	// A sentence about what comes next is an aside below one point, and ends with it.
	let before: { turn: Turn | null } | null = null;
	let afterPoints = false;
	return unmarked(withOwnCauses(withoutLead(blocks)))
		.flatMap(cutAtCauses)
		.flatMap((block) => {
			const outermost = block.kind === 'heading' && block.level === 3;
			const named = outermost
				? turnOfHeading(block.text)
				: block.kind === 'paragraph'
					? turnOfLead(block.text, afterPoints)
					: null;
			if (named === null) {
				if (outermost && before) turn = before.turn;
				if (outermost) [before, afterPoints] = [null, true];
				return [{ block, turn }];
			}
			const aside = !outermost && !/[：:]$/.test(textOf(block));
			before = aside ? (before ?? { turn }) : null;
			if (outermost) afterPoints = false;
			const above = turn;
			turn = named;
			if (aside) return [{ block, turn }];
			return named === 'causes'
				? lackBefore(block).map((lack) => ({ block: lack, turn: above }))
				: [];
		});
}

// e.g. "我局法治政府建设还有不少薄弱环节。", "虽有成效，但仍存在一些问题和不足。"
const LACKS_SAID = new RegExp(
	`^[^。；：]*(?:还|仍然?|依然|尚)(?:有|存在)[^，。；：]{0,8}(?:${LACK})(?:(?:和|与|及|、)(?:${LACK}))*。?$`,
);
/** Fewer paragraphs below it may tell more of it, and why. */
const ENOUGH_BELOW = 2;

/** A first paragraph that says only that something is lacking names nothing: those below it do. */
function withoutLead(blocks: readonly Block[]): readonly Block[] {
	const [first, ...below] = blocks;
	const leads = first?.kind === 'paragraph' && LACKS_SAID.test(first.text);
	return leads && below.length >= ENOUGH_BELOW ? below : blocks;
}

/** `批后监管不到位。原因：` tells what is lacking and leads to the causes: the words before the lead. */
function lackBefore(block: Block): Block[] {
	const [, lack] = (block.kind === 'paragraph' && /^(.+。)[^。]+$/s.exec(block.text)) || [];
	return block.kind === 'paragraph' && lack ? [{ ...block, text: lack }] : [];
}

const textOf = (block: Block): string => ('text' in block ? block.text : '');

/** Where nothing is numbered, sentences are points. */
const unmarked = (blocks: readonly Block[]): Block[] =>
	blocks.some(({ kind }) => kind === 'heading' || kind === 'list')
		? [...blocks]
		: blocks.flatMap(cutAtPlan).flatMap(cutProse);

/** `甲不够，原因是乙。下一步，丙。` in one paragraph is what is lacking, and what is planned. */
function cutAtPlan(block: Block): Block[] {
	if (block.kind !== 'paragraph') return [block];
	const sentences = sentencesOf(block.text);
	const plan = sentences.findIndex((sentence) => PLAN_LEAD.test(sentence));
	if (plan <= 0) return [block];
	return [sentences.slice(0, plan), sentences.slice(plan)].map((texts) => ({
		...block,
		text: texts.join(''),
	}));
}

// e.g. "虽有成效，但仍有差距。主要表现在：", "主要是：": what follows is lacking, sentence by sentence
const PROSE = /^(.*(?:表现(?:在|为)[^。：:]{0,10}|主要是)[：:])(.+)$/s;

/** `主要表现在：甲；乙。究其原因，丙。` is two things that are lacking and a cause of both. */
function cutProse(block: Block): Block[] {
	const [, lead, rest] = (block.kind === 'paragraph' && PROSE.exec(block.text)) || [];
	if (block.kind !== 'paragraph' || !lead || !rest) return [block];
	const sentences = sentencesOf(rest);
	const cause = sentences.findIndex((sentence) => CAUSE_SENTENCE.test(sentence));
	const lacks = cause === -1 ? sentences : sentences.slice(0, cause);
	const causes = cause === -1 ? [] : ['原因：', sentences.slice(cause).join('')];
	const clauses = lacks.flatMap((sentence) => sentence.split(/(?<=；)/));
	return [lead, ...clauses, ...causes].map((text) => ({ ...block, text }));
}
