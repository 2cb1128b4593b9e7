import type { Block } from './blocks.ts';
import { memberNumber, sentencesOf, splitEnumeration } from '../lines/enumeration.ts';

// e.g. "原因：资金有限。", "主要原因是人手少。"
const OWN_CAUSE = /^(?:其|主要)?原因(?:主要)?(?:[：:]|是|在于)\S/;

/** `一是装备不足。` / `原因：资金有限。` / `二是…`: the cause below a member is its own, and so is each of several. Below a whole list it is that of all. */
export function withOwnCauses(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	const saysWhy = (block: Block): boolean =>
		block.kind === 'paragraph' && OWN_CAUSE.test(block.text);
	const several = blocks.filter(saysWhy).length > 1;
	for (const block of blocks) {
		const last = joined.at(-1);
		const isOwn =
			block.kind === 'paragraph' &&
			saysWhy(block) &&
			last?.kind === 'paragraph' &&
			(several || memberNumber(last.text) !== null);
		if (isOwn) joined[joined.length - 1] = { ...last, text: last.text + block.text };
		else joined.push(block);
	}
	return joined;
}

// e.g. "二是力量不足。主要原因：一是编制少；二是待遇低。": the last member of a list, with a list of causes in it
const CAUSES_WITHIN = /^(.+?[。；])([^。；]{0,20}原因[^。；]{0,10}[：:，,]?)(一是.+)$/s;

// e.g. "三是针对性不够。究其原因，主要是机构改革尚未到位。", "…。产生上述问题的原因是…。": a cause of all members
const CAUSE_OF_ALL =
	/^(.+?[。；])((?:究其原因|(?:产生|造成|存在|出现)?(?:上述|以上|这些)[^，。；]{0,10}原因).+)$/s;

// e.g. "三是针对性不够。主要原因：重视不够。" behind 一是…；二是…； in one paragraph, none of which tells more than its name
const CAUSE_AT_END = /^(.+?[。；])((?:主要)?原因(?:主要)?(?:[：:]|是|在于).+)$/s;

/** `一是甲；二是乙。主要原因：一是丙；二是丁。` is two lists and the lead of the second; `一是甲；二是乙。究其原因，丙。` a list and a cause. */
export function cutAtCauses(block: Block): Block[] {
	if (block.kind !== 'list') return [block];
	const [last, ...others] = [...block.items].reverse();
	if (others.some(({ text }) => text.includes('原因'))) return [block];
	const { line } = last!;
	const isRun = others.every((item) => item.line === line && sentencesOf(item.text).length === 1);
	const [, lack, lead, rest] = CAUSES_WITHIN.exec(last!.text) ?? [];
	if (!lack || !lead || !rest) {
		const [, alone, cause] =
			CAUSE_OF_ALL.exec(last!.text) ?? (isRun ? CAUSE_AT_END.exec(last!.text) : null) ?? [];
		if (!alone || !cause) return [block];
		return [
			{ kind: 'list', items: [...others.reverse(), { text: alone, line }] },
			{ kind: 'paragraph', text: cause, line },
		];
	}
	const within = splitEnumeration(rest);
	const causes = within?.lead === '' ? within.items : [rest];
	return [
		{ kind: 'list', items: [...others.reverse(), { text: lack, line }] },
		{ kind: 'paragraph', text: lead.replace(/[：:，,]?$/, '：'), line },
		{ kind: 'list', items: causes.map((text) => ({ text, line })) },
	];
}
