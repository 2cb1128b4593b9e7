import { citeAddress } from '../../law/address/address.ts';
import { citePlace } from '../../citation/say/wording.ts';
import { longDate } from '../../law/numbers/dates.ts';
import { formatNumeral } from '../../law/numbers/numerals.ts';
import { bookTitle } from '../../law/title/title.ts';
import { leadIntoAnnex } from '../../citation/held/divisions.ts';
import type { CitedPlace, CitedStep, Reason } from '../../citation/model.ts';
import type { Places } from '../../citation/held/places.ts';
import type { Wording } from '../library/library.ts';
import { insteadInSections, numbersIn } from './missing-section.ts';

type NoSuchPlace = Extract<Reason, { kind: 'no such place' }>;

/** What is there instead of a place that a wording does not have: how many 条, 款 or 项 it counts. */
export function describeMissing(reason: NoSuchPlace, { places }: Wording): string {
	const [kind] = CHILDREN[reason.cited.steps[0]?.unit ?? ''] ?? [];
	if (leadIntoAnnex(reason.cited.steps)) return saidOf(reason);
	if (kind !== undefined)
		return `没有写明${bookTitle(reason.name)}的${reason.place}在哪一条，请补上条的序号`;
	return `${saidOf(reason)}。${insteadOf(reason.cited, places)}`;
}

/** That a 章 or 节 is there more than once: in several 编 or 章, of which none was named. Null where that is not so. */
export function describeSeveral(
	{ name, place, cited }: NoSuchPlace,
	{ places }: Wording,
): string | null {
	const found = places.divisions.like(cited.steps);
	if (found.length < 2 || cited.steps.some(({ unit }) => unit === 'article')) return null;
	const named = found.map((address) => citeAddress(address)).join('、');
	return `${bookTitle(name)}的${place}不止一个（${named}），请写明是哪一个`;
}

const saidOf = ({ name, version, place }: NoSuchPlace): string =>
	`${bookTitle(name)}（${longDate(version)}文本）没有${place}`;

/** What is there: how many 条, 款 or 项. */
export function insteadOf({ steps: from, through }: CitedPlace, places: Places): string {
	const steps = through && places.locate({ steps: from }) ? through : from;
	if (steps === through && places.locate({ steps }))
		return '起止两处都有，但是后一处不在前一处后面，请核对序号';
	const inSection = insteadInSections(steps, places);
	if (inSection !== null) return inSection;
	const known = deepest(steps, places);
	if (known === null) return inTheLaw(steps, places);
	const missing = steps.slice(known.count);
	if (missing[0]?.unit === 'article') return inTheLaw(missing, places);
	const [kind, code] = CHILDREN[missing[0]?.unit ?? ''] ?? SECTION;
	const base = withItems(known.address, code, places);
	const children = countChildren(base, code, places);
	const paragraphs = countChildren(known.address.split('-')[0]!, 'k', places);
	const where = citePlace(known.address, paragraphs);
	const counted = children > 0 ? `只有${children}${kind}` : countedOn(base, code, kind, places);
	return `${where}${counted ?? `没有分${kind}`}${itemInstead(missing, known.address, places)}`;
}

const CHILDREN: Readonly<Record<string, readonly [name: string, code: string]>> = {
	paragraph: ['款', 'k'],
	item: ['项', 'x'],
	subitem: ['目', 'm'],
};

/** All else that is counted in what is there: a 编 whose 章 are missing is not asked for them, they may stand in 分编. */
const SECTION = ['节', 's'] as const;

/** The longest beginning of the steps that is there; null if not even the article is. */
function deepest(
	steps: readonly CitedStep[],
	places: Places,
): { address: string; count: number } | null {
	for (let count = steps.length - 1; count > 0; count -= 1) {
		const place: CitedPlace = { steps: steps.slice(0, count) };
		const [address] = places.locate(place) ?? [];
		if (address !== undefined) return { address, count };
	}
	return null;
}

/**
 * 第三条第（五）款 may mean the fifth 项: its number stands in the brackets of one. 第三条第二款第一项 may be that of another 款.
 * @param around what is there: the article, or a 款 of it
 */
function itemInstead(missing: readonly CitedStep[], around: string, places: Places): string {
	const [{ unit, number } = {}, ...others] = missing;
	if (!number || others.length > 0 || (unit !== 'paragraph' && unit !== 'item')) return '';
	const [article = ''] = around.split('-');
	const [item] = places.locate({ steps: [{ unit: 'item', number }] }, article) ?? [];
	const paragraph = unit === 'item' && /-k(\d+)-x\d+$/.exec(item ?? '')?.[1];
	if (item === undefined || (unit === 'item' && !paragraph)) return '';
	const where = paragraph ? `第${formatNumeral(Number(paragraph))}款` : '';
	return `，${where}有第${formatNumeral(number.main)}项`;
}

/** 第三条第五项 leaves out its 款: the first that has 项 is meant. */
function withItems(address: string, code: string, places: Places): string {
	if (code !== 'x') return address;
	for (let count = 1; places.has(`${address}-k${count}`); count += 1)
		if (numbersIn(`${address}-k${count}`, 'x', places).length > 0) return `${address}-k${count}`;
	return address;
}

/** 只有第三项至第五项 of a point whose items count on from the point before. */
function countedOn(address: string, code: string, kind: string, places: Places): string | null {
	const numbers = numbersIn(address, code, places);
	const [first, last] = [numbers[0], numbers.at(-1)];
	if (first === undefined || last === undefined) return null;
	const called = (number: number): string => `第${formatNumeral(number)}${kind}`;
	return `只有${first === last ? called(first) : `${called(first)}至${called(last)}`}`;
}

function countChildren(address: string, code: string, places: Places): number {
	let count = 0;
	while (places.has(`${address}-${code}${count + 1}`)) count += 1;
	return count;
}

function inTheLaw([first]: readonly CitedStep[], places: Places): string {
	const { articles, divisions } = places;
	const isPoint = first?.unit === 'point' || first?.unit === 'heading';
	if (first?.unit !== 'article' && !(isPoint && places.articles.length > 0))
		return divisions.all.length === 0 ? '这部法规不分编、章、节' : '请核对编、章、节的序号';
	const last = articles.at(-1);
	if (last === undefined) return '这部法规不分条';
	const { main, branch } = first.number;
	const near = articles.filter((one) => branch > 0 && new RegExp(`^t${main}(?:z|$)`).test(one));
	const there = near.length === 0 ? '' : `，有${near.map(citeAddress).join('、')}`;
	// A decision has points: 四、 is its 第四点.
	const unit = last.startsWith('d') ? '点' : '条';
	return `全文共${articles.length}${unit}，最后一${unit}是${citeAddress(last)}${there}`;
}
