import type {
	ToldChange,
	ToldComparison,
	ToldRenumbering,
} from '../../domain/law/compare/told/told.ts';
import type { ToldPlace } from '../../domain/law/compare/told/named.ts';
import type { ComparedPart } from '../../domain/law/compare/table/parts.ts';
import { element } from '../browser/element.ts';
import { partNodes } from './redline-nodes.ts';

/** A wording that was chosen. */
export interface Wording {
	date: string;
	label: string;
	href: string;
	/** `2023年11月20日修正，依据…`. */
	by: string;
	about: string[];
}

interface Around {
	old: Wording;
	newer: Wording;
	/** The amendments that it comes from; none where there is only one, which stands above. */
	by: readonly string[];
	before: string | undefined;
	after: string | undefined;
}

/** Where each change is found, in the markup of `components/law/ComparisonOverview.astro`; nothing for a single one. */
export function overviewList({ overview, changes, isShort }: ToldComparison): HTMLElement[] {
	const count = changes.length;
	if (count < 2) return [];
	const rows = overview.map(({ kind, entries }) => {
		const links = entries.map(({ id, name }) => element('a', { href: `#${id}` }, name));
		return element('div', {}, element('dt', {}, kind), element('dd', {}, ...links));
	});
	return [
		element(
			'details',
			{ class: 'overview', id: 'yilan', open: isShort },
			element('summary', {}, `变化一览（共${count}处）`),
			element('dl', {}, ...rows),
		),
	];
}

/** A change, in the markup of `components/law/LawChanges.astro`. */
export function changeSection(change: ToldChange, around: Around): HTMLElement {
	const { id, kind, old, new: newer, remark, parts, bothSides } = change;
	const heading = [element('span', { class: 'kind' }, kind), ...placesOf(old, newer, around)];
	return element(
		'section',
		{ class: 'change', id },
		element('h3', {}, ...heading),
		...(around.by.length > 0 ? [element('p', { class: 'remark' }, around.by.join('、'))] : []),
		...(remark.length > 0 ? [remarkOf(remark)] : []),
		element('div', { class: bothSides ? 'words inline' : 'words' }, ...partNodes(parts)),
		...(bothSides ? [sidesOf(parts)] : []),
		element(
			'p',
			{ class: 'steps' },
			...step(around.before, '上一处'),
			...step(around.after, '下一处'),
			...step((around.before ?? around.after) ? 'yilan' : undefined, '变化一览'),
		),
	);
}

/** `旧第四条 → 新第五条`. */
const placesOf = (
	old: ToldPlace | undefined,
	newer: ToldPlace | undefined,
	around: Pick<Around, 'old' | 'newer'>,
): HTMLElement[] => [
	...(old ? [placeLink(old, around.old, '旧')] : []),
	...(old && newer ? [element('span', { 'aria-hidden': 'true' }, '→')] : []),
	...(newer ? [placeLink(newer, around.newer, '新')] : []),
];

/** The provisions of which only the number is new, and the amendments that gave it, where there are several; or nothing. */
export function renumberedList(
	renumbered: readonly (ToldRenumbering & { by: readonly string[] })[],
	around: Pick<Around, 'old' | 'newer'>,
): HTMLElement[] {
	if (renumbered.length === 0) return [];
	const items = renumbered.map(({ old, new: newer, by }) =>
		element(
			'li',
			{ id: newer.address },
			...placesOf(old, newer, around),
			...(by.length > 0 ? [element('span', { class: 'remark' }, by.join('、'))] : []),
		),
	);
	return [element('h2', {}, '只改号的'), element('ul', { class: 'renumbered' }, ...items)];
}

/** The articles that are the same, or nothing. */
export function sameList(same: readonly ToldPlace[], newer: Wording): HTMLElement[] {
	if (same.length === 0) return [];
	const items = same.map((place) =>
		element('li', { id: place.address }, placeLink(place, newer, '')),
	);
	return [element('h2', {}, '没有变化的'), element('ul', { class: 'unchanged' }, ...items)];
}

const placeLink = ({ label, address }: ToldPlace, { href }: Wording, side: string): HTMLElement =>
	element('a', { href: address ? `${href}#${address}` : href }, side + label);

const step = (id: string | undefined, words: string): HTMLElement[] =>
	id === undefined ? [] : [element('a', { href: `#${id}` }, words)];

const remarkOf = (remark: ToldChange['remark']): HTMLElement =>
	element(
		'p',
		{ class: 'remark' },
		...remark.map((part) =>
			typeof part === 'string' ? part : element('a', { href: `#${part.id}` }, part.label),
		),
	);

const sidesOf = (parts: readonly ComparedPart[]): HTMLElement =>
	element(
		'div',
		{ class: 'sides' },
		sideOf(parts, 'old', '旧文本'),
		sideOf(parts, 'new', '新文本'),
	);

const sideOf = (parts: readonly ComparedPart[], side: 'old' | 'new', name: string): HTMLElement =>
	element(
		'div',
		{},
		element('p', { class: 'side' }, name),
		element('div', { class: 'words' }, ...partNodes(parts, side)),
	);
