import type { Change } from './compare.ts';
import type { Passage } from './passages.ts';
import type { Segment } from './redline.ts';

/** A provision, as one names it. */
export interface ToldPlace {
	/** `第二十二条`. */
	label: string;
	/** `t22`; empty for what nobody cites. */
	address: string;
}

/** What became of a provision, in words. */
export interface ToldChange {
	/** Its place on a page: the newer address, `old-t22` if it was removed; by counting for what nobody cites. */
	id: string;
	kind: '改动' | '新增' | '删去' | '移动';
	old?: ToldPlace;
	new?: ToldPlace;
	/** `由旧第三十四条分出（按文字比对，供参考）`. */
	remark: string;
	segments: Segment[];
	/** Whether both texts have words to show beside each other. */
	bothSides: boolean;
}

/** A provision under its numbers. */
export type ToldRenumbering = Required<Pick<ToldChange, 'old' | 'new'>>;

/** A comparison in words. */
export interface ToldComparison {
	/** `改动12条，新增3条，删去0条，移动1条，改号5条，未变30条`, without 移动 and 改号 that are none; of a decision in 点, of a plan in 处. */
	counts: string;
	changes: ToldChange[];
	/** Articles that say the same under another number. */
	renumbered: ToldRenumbering[];
	/** Articles that say the same and stand where they stood. */
	same: ToldPlace[];
}

/** A comparison as readers are told it, at build and in the browser alike. */
export const tellChanges = (changes: readonly Change[]): ToldComparison => ({
	counts: countsOf(changes),
	changes: changes
		.filter((change) => !['改号', '未变'].includes(kindOf(change)))
		.map((change, place) => told(change, place)),
	renumbered: changes.flatMap((change) =>
		'segments' in change && kindOf(change) === '改号'
			? [{ old: placeOf(change.old), new: placeOf(change.new) }]
			: [],
	),
	same: changes.flatMap((change) =>
		isUnchanged(change) && change.new.kind === 'article' ? [placeOf(change.new)] : [],
	),
});

/** Where a comparison shows a provision. */
export const changeAnchor = (newer: string | undefined, old: string | undefined): string =>
	newer ?? `old-${old}`;

const isUnchanged = (change: Change): change is Change & { kind: 'same' } =>
	change.kind === 'same' && !change.renumbered && !change.moved;

function kindOf(change: Change): ToldChange['kind'] | '改号' | '未变' {
	if (change.kind === 'inserted') return '新增';
	if (change.kind === 'removed') return '删去';
	if (change.kind === 'changed') return '改动';
	if (isUnchanged(change)) return '未变';
	return change.moved ? '移动' : '改号';
}

/** Counted are articles, or the points of a decision; headings and other lines are named apart. A plan has nothing else. */
function countsOf(changes: readonly Change[]): string {
	const articles = changes.filter((change) => passageOf(change).kind === 'article');
	if (articles.length === 0) return countedIn('处', changes);
	const unit = articles.every((change) => POINT.test(passageOf(change).address)) ? '点' : '条';
	const others = changes.filter((change) => passageOf(change).kind !== 'article');
	const different = others.filter((change) => kindOf(change) !== '未变').length;
	const apart = different > 0 ? `；另有标题和${unit}以外的文字${different}处不同` : '';
	return countedIn(unit, articles) + apart;
}

// e.g. "d4", "fj1-d2"
const POINT = /^(?:fj\d+-)?d\d/;

const passageOf = (change: Change): Passage => ('new' in change ? change.new : change.old);

/** What most comparisons lack is told where it is. That nothing was added or removed is news. */
const IF_ANY: ReadonlySet<string> = new Set(['移动', '改号']);

function countedIn(unit: string, changes: readonly Change[]): string {
	const kinds = changes.map(kindOf);
	return (['改动', '新增', '删去', '移动', '改号', '未变'] as const)
		.map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
		.filter(({ kind, count }) => count > 0 || !IF_ANY.has(kind))
		.map(({ kind, count }) => `${kind}${count}${unit}`)
		.join('，');
}

function told(change: Change, place: number): ToldChange {
	const { address } = 'new' in change ? change.new : change.old;
	const anchor = changeAnchor('new' in change ? address : undefined, address);
	const [old, newer] = sidesOf(change);
	return {
		id: address ? anchor : `chu-${place + 1}`,
		kind: kindOf(change) as ToldChange['kind'],
		...(old && { old: placeOf(old) }),
		...(newer && { new: placeOf(newer) }),
		remark: remarkOn(change),
		segments: segmentsOf(change),
		bothSides: change.kind === 'changed',
	};
}

/** What stands in either text, a number that is kept without words too. */
function sidesOf(change: Change): [old: Passage | undefined, newer: Passage | undefined] {
	if (change.kind === 'removed') return [change.old, change.left];
	return [change.kind === 'inserted' ? change.was : change.old, change.new];
}

const placeOf = (passage: Passage): ToldPlace => ({
	label: labelOf(passage),
	address: passage.address,
});

/** `第二十二条`; `3.1正文` for what stands below the heading 3.1 of a plan, 序言正文. */
function labelOf({ kind, label, within }: Passage): string {
	if (label !== '') return label;
	if (kind === 'heading') return '标题';
	return within === '' ? '条文以外的文字' : `${within.replace(/\s/g, '')}正文`;
}

function segmentsOf(change: Change): Segment[] {
	if (change.kind === 'inserted') return [{ kind: 'added', new: change.new.body }];
	if (change.kind === 'removed') return [{ kind: 'removed', old: change.old.body }];
	return change.segments;
}

/** What is inferred from likeness of words is said to be so: no act of amendment says it. */
function remarkOn(change: Change): string {
	const guess = (text: string): string => `${text}（按文字比对，供参考）`;
	if (change.kind === 'inserted')
		return change.from ? guess(`由旧${labelOf(change.from)}分出`) : '';
	if (change.kind === 'removed') return change.into ? guess(`并入新${labelOf(change.into)}`) : '';
	return change.moved ? guess('位置有移动') : '';
}
