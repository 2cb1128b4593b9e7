import {
	isMostGone,
	isSplitOff,
	isTakenApart,
	type CameFrom,
	type Change,
	type WentTo,
} from '../change.ts';
import { changeAnchor, labelOf } from './named.ts';
import { outcomeOf, type Item, type Outcome } from './outcome.ts';
import type { TableChange } from '../table/tables.ts';

/** Words, or another provision and its place on the page. */
export type RemarkPart = string | { label: string; id: string };

/** What is remarked on a change; empty where there is nothing to say. */
export function remarkOn(item: Item): RemarkPart[] {
	if (item.kind === 'table') return remarkOnTable(item);
	const moved = 'moved' in item && item.moved ? [['位置有移动']] : [];
	const said = joined([...moved, ...exchangeIn(item)], '；');
	// What is inferred from likeness of words is said to be so: no act of amendment says it.
	return said.length > 0 ? [...said, '（按文字比对，供参考）'] : [];
}

/** The same in words alone, where nothing is linked: `删去，并入新第四条`. */
export const exchangeInWords = (change: Change): string =>
	joined(exchangeIn(change), '，')
		.map((part) => (typeof part === 'string' ? part : part.label))
		.join('');

/** `并入新第四条`, `分别并入新第四条、新第五条`, `分为新第四条、新第五条`, `部分文字移到新第五条`, `由旧第三条分出`, `有文字来自旧第三条`. */
function exchangeIn(change: Change): RemarkPart[][] {
	const wentTo = 'wentTo' in change ? change.wentTo : [];
	const cameFrom = 'cameFrom' in change ? change.cameFrom : [];
	return [
		...(wentTo.length > 0 ? [wentIn(change, wentTo)] : []),
		...(cameFrom.length > 0 ? [cameIn(change, cameFrom)] : []),
	];
}

function wentIn(change: Change, wentTo: readonly WentTo[]): RemarkPart[] {
	const places = wentTo.map(({ passage }) => [
		{ label: `新${labelOf(passage)}`, id: passage.address },
	]);
	const isMerged = change.kind === 'removed' && isMostGone(wentTo);
	return [isMerged ? mergedInto(wentTo) : '部分文字移到', ...joined(places, '、')];
}

const mergedInto = (wentTo: readonly WentTo[]): string =>
	isTakenApart(wentTo) ? '分为' : wentTo.length > 1 ? '分别并入' : '并入';

function cameIn(change: Change, cameFrom: readonly CameFrom[]): RemarkPart[] {
	const places = cameFrom.map(({ passage, now }) => [
		{ label: `旧${labelOf(passage)}`, id: changeAnchor(now?.address, passage.address) },
	]);
	return change.kind === 'inserted' && isSplitOff(change)
		? ['由', ...joined(places, '、'), '分出']
		: ['有文字来自', ...joined(places, '、')];
}

const joined = (parts: readonly (readonly RemarkPart[])[], sign: string): RemarkPart[] =>
	parts.flatMap((part, place) => (place > 0 ? [sign, ...part] : part));

/** A row that only moved shows no mark. The first is shown in any case. */
function remarkOnTable({ rows }: TableChange): RemarkPart[] {
	const count = (outcome: Outcome, among: readonly Change[]): number =>
		among.filter((row) => outcomeOf(row) === outcome).length;
	const [moved, same] = [count('移动', rows), count('未变', rows.slice(1))];
	const said = [
		...(moved > 0 ? [[`${moved}行只是位置有移动`]] : []),
		...(same > 0 ? [[`没有变化的${same}行没有列出`]] : []),
	];
	return joined(said, '；');
}
