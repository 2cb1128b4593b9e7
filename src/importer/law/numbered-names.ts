import { isLawName } from '../../domain/law/title/identify.ts';
import type { Line } from '../../domain/law/read/lines/lines.ts';

/** A law by the line of its name, and where the one above it ends: at that line, or at the heading of a group above it. */
export interface NumberedName {
	name: Line;
	/** `二、财务类`, in which a collection has put the law and those below it. */
	group?: Line;
}

/** Between the name of a law and its first 编, 章 or 条 stand no more lines: 题注, 目录 without entries. */
const BELOW_NAME = 6;

// e.g. "修改为：“…”", "第一款中的“甲”改为“乙”" behind 第一条: an order of a decision that names each law that it amends
const ORDERS = /^(?:第.{1,3}[款项])?(?:中的|修改|改为|删[去除])/;

/**
 * The lines on which a collection numbers its laws, `一、示例县灯笼管理办法` above 第一条, then `二、示例县风筝管理办法` above another one; none for
 * what numbers anything else. So much order needs no 题注 to tell where a law begins. Below the heading of a group they may begin
 * anew: `一、行政类`, `（一）`, `（二）`, `二、财务类`, `（一）`.
 */
export function numberedNames(lines: readonly Line[]): NumberedName[] {
	const places = [...lines.keys()].filter((place) => isNumberedName(lines, place));
	const groups = inOrder(places.flatMap((place) => groupAbove(lines, place) ?? []));
	const names = places.map((place): NumberedName => {
		const group = groups.find((line) => line === lines[place - 1]);
		return { name: lines[place]!, ...(group && { group }) };
	});
	const isInOrder = names.every(({ name, group }, at) => {
		const next = (names[at - 1]?.name.number?.main ?? 0) + 1;
		return name.number?.main === next || (group && name.number?.main === 1);
	});
	const begins = lines.find(({ kind }) => kind === 'article');
	// What has articles above the first name is a law, and they are not to be lost.
	const isAll = names.length > 1 && names[0]!.name.line < (begins?.line ?? 0);
	return isInOrder && isAll ? names : [];
}

const isNumberedName = (lines: readonly Line[], place: number): boolean =>
	lines[place]!.kind === 'list' &&
	isLawName(lines[place]!.text) &&
	beginsBelow(lines.slice(place + 1, place + 1 + BELOW_NAME));

function beginsBelow(lines: readonly Line[]): boolean {
	const first = lines.find(({ kind }) => kind !== 'text' && kind !== 'contents');
	return (
		first !== undefined &&
		['part', 'chapter', 'article'].includes(first.kind) &&
		first.number?.main === 1 &&
		!ORDERS.test(first.text)
	);
}

/** Kinds of lines with a number that may head a group: `一、行政类`, `第一部分　行政类`, `第一编　行政类`. */
const HEADS_GROUP: ReadonlySet<string> = new Set(['list', 'heading', 'part']);

function groupAbove(lines: readonly Line[], place: number): Line | undefined {
	const above = lines[place - 1];
	const isGroup = above && HEADS_GROUP.has(above.kind) && !/[。；：，]/.test(above.text);
	return isGroup && !isNumberedName(lines, place - 1) ? above : undefined;
}

/** Headings that count from one on; what stands above a single law is a line of the one above it. */
const inOrder = (groups: readonly Line[]): readonly Line[] =>
	groups.length > 1 && groups.every(({ number }, at) => number?.main === at + 1) ? groups : [];
