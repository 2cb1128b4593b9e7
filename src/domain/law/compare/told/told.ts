import type { Change } from '../change.ts';
import { countsOf } from './counts.ts';
import { changeAnchor, placeOf, type ToldPlace } from './named.ts';
import { OUTCOMES, outcomeOf, passageOf, type Item, type Outcome } from './outcome.ts';
import { partsOf, type ComparedPart } from '../table/parts.ts';
import type { Passage } from '../passages.ts';
import { remarkOn, type RemarkPart } from './remarks.ts';
import { tablesTogether, type TableChange } from '../table/tables.ts';

/** What became of a provision, in words. */
export interface ToldChange {
	/** Its place on a page: the newer address, `old-t22` if it was removed; by counting for what nobody cites. */
	id: string;
	kind: Exclude<Outcome, '改号' | '未变'>;
	old?: ToldPlace;
	new?: ToldPlace;
	/** `由`, `旧第三十四条`, `分出（按文字比对，供参考）`; empty where there is nothing to say. */
	remark: RemarkPart[];
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
	/** Whether its links are soon looked over: more are folded away, so that the first change is not far. */
	isShort: boolean;
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
		isShort: told.length <= FEW,
		renumbered: named('改号').map(({ old, new: newer }) => ({
			old: placeOf(old),
			new: placeOf(newer),
		})),
		same: named('未变')
			.filter(({ new: newer }) => newer.kind === 'article')
			.map(({ new: newer }) => placeOf(newer)),
	};
}

const FEW = 40;

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
			kind,
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
