import type { Segment } from '../../domain/law/compare/redline.ts';
import type { ToldChange, ToldPlace, ToldRenumbering } from '../../domain/law/compare/told.ts';
import { element } from '../browser/element.ts';

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

/** A change, in the markup of `components/law/LawChanges.astro`. */
export function changeSection(change: ToldChange, around: Around): HTMLElement {
	const { id, kind, old, new: newer, remark, segments, bothSides } = change;
	const heading = [element('span', { class: 'kind' }, kind), ...placesOf(old, newer, around)];
	return element(
		'section',
		{ class: 'change', id },
		element('h3', {}, ...heading),
		...(around.by.length > 0 ? [element('p', { class: 'remark' }, around.by.join('、'))] : []),
		...(remark ? [element('p', { class: 'remark' }, remark)] : []),
		element('div', { class: bothSides ? 'words inline' : 'words' }, ...redlineNodes(segments)),
		...(bothSides ? [sidesOf(segments)] : []),
		element(
			'p',
			{ class: 'steps' },
			...step(around.before, '上一处'),
			...step(around.after, '下一处'),
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

const sidesOf = (segments: readonly Segment[]): HTMLElement =>
	element(
		'div',
		{ class: 'sides' },
		sideOf(segments, 'old', '旧文本'),
		sideOf(segments, 'new', '新文本'),
	);

function sideOf(segments: readonly Segment[], side: 'old' | 'new', name: string): HTMLElement {
	const own = segments.filter(({ kind }) => kind !== (side === 'old' ? 'added' : 'removed'));
	return element(
		'div',
		{},
		element('p', { class: 'side' }, name),
		element('div', { class: 'words' }, ...redlineNodes(own, side)),
	);
}

/** The words with their marks, as `exports/redline-html.ts` writes them. */
const redlineNodes = (
	segments: readonly Segment[],
	side: 'old' | 'new' = 'new',
): (Node | string)[] =>
	segments.flatMap((segment) => {
		if (segment.kind === 'same') return wordsOf(segment[side]);
		return segment.kind === 'removed'
			? marked('del', '删去', segment.old)
			: marked('ins', '新增', segment.new);
	});

/** A piece that is only a line end is where a 款 begins. */
function marked(tag: 'ins' | 'del', said: string, words: string): HTMLElement {
	const line = words.trim() === '';
	const heard = element('span', { class: 'visually-hidden' }, said + (line ? '分款' : ''));
	return element(tag, { class: line ? 'line-end' : undefined }, heard, ...wordsOf(words));
}

const wordsOf = (words: string): (Node | string)[] =>
	words
		.split('\n')
		.flatMap((line, place) =>
			place === 0 ? [line] : ['\n', element('span', { class: 'begins' }), line],
		);
