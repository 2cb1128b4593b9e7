import type { Change } from './compare.ts';
import { countsOf } from './counts.ts';
import { OUTCOMES, outcomeOf, passageOf, type Item, type Outcome } from './outcome.ts';
import { partsOf, type ComparedPart } from './parts.ts';
import { isRowPassage, type Passage } from './passages.ts';
import { tablesTogether, type TableChange } from './tables.ts';

/** A provision, as one names it. */
export interface ToldPlace {
	/** `第二十二条`. */
	label: string;
	/** `t22`; for what nobody cites, that of the 款 or heading where it stands; empty where there is none. */
	address: string;
}

/** What became of a provision, in words. */
export interface ToldChange {
	/** Its place on a page: the newer address, `old-t22` if it was removed; by counting for what nobody cites. */
	id: string;
	kind: Exclude<Outcome, '改号' | '未变'>;
	old?: ToldPlace;
	new?: ToldPlace;
	/** `由旧第三十四条分出（按文字比对，供参考）`. */
	remark: string;
	parts: ComparedPart[];
	/** Whether both texts have words to show beside each other. */
	bothSides: boolean;
	/** The words of either text; of a table, those of each row that is not the same. */
	said: readonly Said[];
}

/** What each text says, as published. */
export interface Said {
	old?: string;
	new?: string;
}

/** A provision under its numbers. */
export type ToldRenumbering = Required<Pick<ToldChange, 'old' | 'new'>>;

/** What had the same outcome, in the order of the changes. */
export interface OverviewGroup {
	kind: ToldChange['kind'];
	/** The place on the page, and `第七条（旧第五条）`. */
	entries: { id: string; name: string }[];
}

/** A comparison in words. */
export interface ToldComparison {
	/** `改动12条，新增3条，删去0条，移动1条，改号5条，未变30条`, without 移动 and 改号 that are none; of a decision in 点, of a plan in 处. */
	counts: string;
	changes: ToldChange[];
	/** Where each change is found, by what became of the provision. */
	overview: OverviewGroup[];
	/** Articles that say the same under another number. */
	renumbered: ToldRenumbering[];
	/** Articles that say the same and stand where they stood. */
	same: ToldPlace[];
}

/** A comparison as readers are told it, at build and in the browser alike. */
export function tellChanges(changes: readonly Change[]): ToldComparison {
	const items = tablesTogether(changes);
	const named = (outcome: Outcome): (Change & { kind: 'same' })[] =>
		items.filter(
			(item): item is Change & { kind: 'same' } =>
				item.kind === 'same' && outcomeOf(item) === outcome,
		);
	const told = items.filter((item) => !isOnlyNamed(outcomeOf(item))).map(changeOf);
	return {
		counts: countsOf(items),
		changes: told,
		overview: overviewOf(told),
		renumbered: named('改号').map(({ old, new: newer }) => ({
			old: placeOf(old),
			new: placeOf(newer),
		})),
		same: named('未变')
			.filter(({ new: newer }) => newer.kind === 'article')
			.map(({ new: newer }) => placeOf(newer)),
	};
}

/** Where a comparison shows a provision. */
export const changeAnchor = (newer: string | undefined, old: string | undefined): string =>
	newer ?? `old-${old}`;

const isOnlyNamed = (outcome: Outcome): outcome is '改号' | '未变' =>
	outcome === '改号' || outcome === '未变';

function changeOf(item: Item, place: number): ToldChange {
	const { address } = passageOf(item);
	const anchor = changeAnchor('old' === sideOf(item) ? undefined : address, address);
	const [old, newer] = sidesOf(item);
	const kind = outcomeOf(item) as ToldChange['kind'];
	return {
		id: address ? anchor : `chu-${place + 1}`,
		kind,
		...(old && { old: placeOf(old) }),
		...(newer && { new: placeOf(newer) }),
		remark: remarkOn(item),
		parts: partsOf(item),
		bothSides: kind === '改动',
		said: (item.kind === 'table' ? item.rows : [item])
			.filter((change) => outcomeOf(change) !== '未变')
			.map(saidIn),
	};
}

function overviewOf(changes: readonly ToldChange[]): OverviewGroup[] {
	return OUTCOMES.filter((outcome) => !isOnlyNamed(outcome))
		.map((kind) => ({
			kind: kind,
			entries: changes
				.filter((change) => change.kind === kind)
				.map(({ id, old, new: newer }) => ({ id, name: nameOf(old?.label, newer?.label) })),
		}))
		.filter(({ entries }) => entries.length > 0);
}

function nameOf(old: string | undefined, newer: string | undefined): string {
	if (newer === undefined) return `旧${old}`;
	return old === undefined || old === newer ? newer : `${newer}（旧${old}）`;
}

const sideOf = (item: Item): 'old' | 'new' => (item.kind === 'removed' ? 'old' : 'new');

const saidIn = (change: Change): Said => ({
	...('old' in change && { old: change.old.body }),
	...('new' in change && { new: change.new.body }),
});

/** What stands in either text, a number that is kept without words too. */
function sidesOf(item: Item): [old: Passage | undefined, newer: Passage | undefined] {
	if (item.kind === 'table') return tableSides(item);
	if (item.kind === 'removed') return [item.old, item.left];
	return [item.kind === 'inserted' ? item.was : item.old, item.new];
}

const tableSides = ({ rows }: TableChange): ReturnType<typeof sidesOf> => [
	rows.flatMap((row) => ('old' in row ? [row.old] : []))[0],
	rows.flatMap((row) => ('new' in row ? [row.new] : []))[0],
];

/** How a provision is named, and where it is found. */
const placeOf = (passage: Passage): ToldPlace => ({
	label: labelOf(passage),
	address: passage.address || passage.home,
});

/** `第二十二条`; `附件1的表格`; `3.1正文` for what stands below the heading 3.1 of a plan, 序言正文. */
export function labelOf(passage: Passage): string {
	const { kind, label, within } = passage;
	if (label !== '') return label;
	if (kind === 'heading') return '标题';
	const above = within.replace(/\s/g, '');
	if (isRowPassage(passage)) return above === '' ? '表格' : `${above}的表格`;
	return above === '' ? '条文以外的文字' : `${above}正文`;
}

/** What is inferred from likeness of words is said to be so: no act of amendment says it. */
function remarkOn(item: Item): string {
	if (item.kind === 'table') return remarkOnTable(item);
	const said = exchangeIn(item);
	if ('moved' in item && item.moved) said.unshift('位置有移动');
	return said.length > 0 ? `${said.join('；')}（按文字比对，供参考）` : '';
}

/** So much of a provision went elsewhere that it was merged; less is a part of it. */
const MOST = 0.5;

/** `并入新第四条`, `部分文字移到新第五条`, `由旧第三条分出`, `有文字来自旧第三条`; inferred from likeness of words. */
export function exchangeIn(change: Change): string[] {
	const [wentTo, cameFrom] = [
		'wentTo' in change ? change.wentTo : [],
		'cameFrom' in change ? change.cameFrom : [],
	];
	const names = (side: string, passages: readonly Passage[]): string =>
		passages.map((one) => side + labelOf(one)).join('、');
	const now = names(
		'新',
		wentTo.map(({ passage }) => passage),
	);
	const share = wentTo.reduce((sum, one) => sum + one.share, 0);
	const went = change.kind === 'removed' && share >= MOST ? `并入${now}` : `部分文字移到${now}`;
	const before = names('旧', cameFrom);
	const came =
		change.kind === 'inserted' && cameFrom.length === 1 ? `由${before}分出` : `有文字来自${before}`;
	return [...(now ? [went] : []), ...(before ? [came] : [])];
}

/** A row that only moved shows no mark. The first is shown in any case. */
function remarkOnTable({ rows }: TableChange): string {
	const count = (outcome: Outcome, among: readonly Change[]): number =>
		among.filter((row) => outcomeOf(row) === outcome).length;
	const [moved, same] = [count('移动', rows), count('未变', rows.slice(1))];
	return [
		...(moved > 0 ? [`${moved}行只是位置有移动`] : []),
		...(same > 0 ? [`没有变化的${same}行没有列出`] : []),
	].join('；');
}
