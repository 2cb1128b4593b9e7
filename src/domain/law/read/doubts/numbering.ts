import { finding, type Finding } from './findings.ts';
import { follows } from '../lines/article-label.ts';
import { matchList } from '../lines/lists.ts';
import {
	articlesOf,
	walk,
	type Law,
	type Unit,
	type UnitKind,
	type UnitNumber,
	withoutAnnexes,
} from '../../model.ts';
import { citeNumber } from '../../address/address.ts';

/** The rule that the articles of a text begin with 第一条; one part of a law need not. */
export const NOT_FROM_FIRST = '条号不是从第一条开始';

/** Gaps and repeats in the numbers of a law's units. */
export const numbering = (law: Law): Finding[] => [
	...articleNumbering(law),
	...divisionNumbering(law.units),
	...listNumbering(law.units),
];

/** Articles run through the whole law, whatever 编 and 章 they stand in; each 附件 counts for itself. */
function articleNumbering(law: Law): Finding[] {
	const scopes = [
		withoutAnnexes(law.units),
		...law.units.filter((unit) => unit.kind === 'annex').map((unit) => [unit]),
	];
	return scopes.flatMap((units) => {
		const articles = articlesOf({ units });
		return [...articles.flatMap(nextWithin), ...sequence(articles)];
	});
}

/** The next article in the middle of a line of this one: `…办法。第二条　本办法…`. */
function nextWithin(article: Unit): Finding[] {
	const { main } = article.number!;
	const next = citeNumber({ main: main + 1, branch: 0 }, '条');
	// e.g. "。第二条　" and "； 第二条 "
	const begins = (text: string): boolean =>
		text.includes(next) && new RegExp(`[。；]\\s*${next}\\s`).test(text);
	const detail = `${next}写在这一行的中间，没有作为一条。请在“${next}”前面换行，再导入一次`;
	return walk([article])
		.filter(({ text }) => begins(text))
		.map((unit) => finding(unit, '条文没有分行', detail));
}

/** Behind the end of one law, another one begins anew. */
const mendOf = ({ number }: Unit): string =>
	number!.main === 1 && number!.branch === 0
		? '从这里起是另一部法规的，请把每部法规单独存成一个文件，再导入；不是的，对照官方文本核对条号'
		: '请对照官方文本核对条号';

function sequence(articles: readonly Unit[]): Finding[] {
	const seen = new Set<string>();
	return articles.flatMap((unit, place) => {
		const previous = articles[place - 1]?.number ?? null;
		const found = citeNumber(unit.number!, '条');
		const again = seen.has(found);
		seen.add(found);
		if (follows(previous, unit.number!)) return [];
		if (again) return finding(unit, '条号重复', `${found}在前面已经出现过。${mendOf(unit)}`);
		if (!previous) {
			const message = `第一个条文是${found}。如果本文件只是一部法规的一部分，请把各部分一起导入`;
			return finding(unit, NOT_FROM_FIRST, message);
		}
		const message = `${citeNumber(previous, '条')}之后是${found}。请对照官方文本，核对是否缺条、多条或者条号有误`;
		return finding(unit, '条号不连续', message);
	});
}

const NAMES: Partial<Record<UnitKind, string>> = {
	part: '编',
	subpart: '分编',
	chapter: '章',
	section: '节',
};
/** What a heading lets the units within it count from one again. 章 may as well go on counting across 编. */
const RESTARTS: Partial<Record<UnitKind, UnitKind[]>> = {
	annex: ['part', 'subpart', 'chapter', 'section'],
	part: ['subpart', 'chapter', 'section'],
	subpart: ['chapter', 'section'],
	chapter: ['section'],
	heading: ['chapter', 'section'],
};

function divisionNumbering(units: readonly Unit[]): Finding[] {
	const last = new Map<UnitKind, UnitNumber>();
	const restarted = new Set<UnitKind>();
	return walk(units).flatMap((unit) => {
		const found = outOfOrder(unit, last.get(unit.kind) ?? null, restarted.has(unit.kind));
		for (const kind of RESTARTS[unit.kind] ?? []) restarted.add(kind);
		if (NAMES[unit.kind] && unit.number) {
			last.set(unit.kind, unit.number);
			restarted.delete(unit.kind);
		}
		return found;
	});
}

function outOfOrder(unit: Unit, previous: UnitNumber | null, restarted: boolean): Finding[] {
	const name = NAMES[unit.kind];
	if (!name || !unit.number || follows(previous, unit.number)) return [];
	if (restarted && follows(null, unit.number)) return [];
	const found = citeNumber(unit.number, name);
	const place =
		previous && (!restarted || unit.kind === 'chapter')
			? `${citeNumber(previous, name)}之后是${found}`
			: `开头就是${found}，前面缺${citeNumber({ main: 1, branch: 0 }, name)}`;
	return [finding(unit, `${name}号不连续`, `${place}。请对照官方文本，核对是否缺了标题`)];
}

/** 项 and 目 count from one within their 款 or 项; in some texts the numbers run on through the whole text. */
function listNumbering(units: readonly Unit[]): Finding[] {
	const running = new Map<string, number>();
	return walk(units).flatMap((unit) => {
		const onItsLine = matchList(unit.kind === 'annex' ? unit.text : behindColon(unit.text));
		if (onItsLine) running.set(styleOf(onItsLine.label), onItsLine.number.main);
		const items = unit.children.filter(({ kind }) => kind === 'item' || kind === 'subitem');
		return items.flatMap((item, place) => {
			const style = styleOf(item.label);
			const before = running.get(style) ?? 0;
			running.set(style, item.number!.main);
			return place === 0 ? firstItem(item, before) : nextItem(item, items[place - 1]!);
		});
	});
}

/** `附件：1.申请表`, `注：1.以上为最低标准` above `2.…`: the first number stands on the line above. */
const behindColon = (text: string): string => /[：:]\s*([^：:]*)$/.exec(text)?.[1] ?? '';

// `（三）`, `（十二）` and `（三之一）` are labels of one style, `（3）` and `3.` are others.
const styleOf = (label: string): string =>
	label
		.normalize('NFKC')
		.replace(/\d+/g, '1')
		.replace(/[零〇一二三四五六七八九十百]+(?:之[一二三四五六七八九十]+)?/g, '一');

function firstItem(item: Unit, before: number): Finding[] {
	if (item.number!.main === 1 || item.number!.main === before + 1) return [];
	const detail = `这一列的开头是“${item.label}”。前面可能缺了内容，或者丢了序号，请对照官方文本核对`;
	return [finding(item, '序号不是从一开始', detail)];
}

function nextItem(item: Unit, previous: Unit): Finding[] {
	if (follows(previous.number, item.number!)) return [];
	const detail = `“${previous.label}”之后是“${item.label}”。请对照官方文本，核对是否缺项或者序号有误`;
	return [finding(item, '序号不连续', detail)];
}
