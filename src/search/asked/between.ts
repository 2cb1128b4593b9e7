// e.g. "我家", "人家的", "他们"
const WHOSE = '(?:我们|咱们|你们|他们|她们|自己|别人|人家|我|俺|咱|你|您|他|她)(?:(?:自己|自)?家)?';
// e.g. "3个月", "好几年", "一半", "2万块钱", as they are folded
const HOW_MUCH =
	'(?:(?:\\d[\\d.]*|好几|几|半)个?多?(?:小时|月|年|天|次|回|块钱|块|元|万|亩|棵|间|套|张|件|箱)多?' +
	'|一半|很多|好多|不少|所有|全部|一些|点|个)';
const PARTICLE = '[了着过的]';
// e.g. "重点" of 重点学校, "整个" of 整个小区: no verb, and not how much
const NO_VERB = '[重地景网观热难特早晚]点|[整各每这那哪某]个';

/** What may stand between a verb and what belongs to it: 了我3个月的 in 扣了我三个月的工资. */
const BETWEEN = new RegExp(
	`(?!${NO_VERB})(\\p{Script=Han})(?:${PARTICLE}|${WHOSE}|${HOW_MUCH})+(?=(\\p{Script=Han}))`,
	'gu',
);

/**
 * A question whose verbs stand beside what belongs to them: 扣工资 of 扣了我3个月的工资. Only for comparing.
 * @param text folded
 */
export const withoutBetween = (text: string): string => text.replace(BETWEEN, '$1');

/** Two characters that something parts: 撞车 in 撞了我的车. */
export interface PartedPair {
	pair: string;
	/** Pairs that reach over its edges, also into what stands between. If one is a word, the two do not belong together: 房租 in 收了房租. */
	over: string[];
}

/**
 * The pairs that something parts in a question.
 * @param text folded
 */
export const partedPairs = (text: string): PartedPair[] =>
	[...text.matchAll(BETWEEN)].map(({ index, 0: { length }, 1: verb = '', 2: object = '' }) => {
		const last = index + length;
		const edges = [index - 1, index, last].map((at) => text.slice(Math.max(at, 0), at + 2));
		return { pair: verb + object, over: edges };
	});
