import { isLawName } from '../../domain/law/title/identify.ts';
import type { Line } from '../../domain/law/read/lines/lines.ts';

/** Between the name of a law and its first 编, 章 or 条 stand no more lines: 题注, 目录 without entries. */
const BELOW_NAME = 6;

// e.g. "修改为：“…”", "第一款中的“甲”改为“乙”" behind 第一条: an order of a decision that names each law that it amends
const ORDERS = /^(?:第.{1,3}[款项])?(?:中的|修改|改为|删[去除])/;

/**
 * The lines on which a collection numbers its laws, `一、示例县灯笼管理办法` above 第一条, then `二、示例县风筝管理办法` above another one; none for
 * what numbers anything else. So much order needs no 题注 to tell where a law begins.
 */
export function numberedNames(lines: readonly Line[]): Line[] {
	const names = lines.filter(
		({ kind, text }, place) =>
			kind === 'list' &&
			isLawName(text) &&
			beginsBelow(lines.slice(place + 1, place + 1 + BELOW_NAME)),
	);
	const isInOrder = names.every(({ number }, at) => number?.main === at + 1);
	const begins = lines.find(({ kind }) => kind === 'article');
	// What has articles above the first name is a law, and they are not to be lost.
	const isAll = names.length > 1 && names[0]!.line < (begins?.line ?? 0);
	return isInOrder && isAll ? names : [];
}

function beginsBelow(lines: readonly Line[]): boolean {
	const first = lines.find(({ kind }) => kind !== 'text' && kind !== 'contents');
	return (
		first !== undefined &&
		['part', 'chapter', 'article'].includes(first.kind) &&
		first.number?.main === 1 &&
		!ORDERS.test(first.text)
	);
}
