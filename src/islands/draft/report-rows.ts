import {
	GRADE_NAMES,
	type CheckedCitation,
	type CitedMember,
	type Grade,
	type QuotationReport,
} from '../../domain/draft/model.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { Segment } from '../../domain/law/compare/words/redline.ts';
import { element } from '../browser/element.ts';
import type { SitePlaces } from './site-places.ts';

/** Official words up to this length are shown at once, longer ones when they are asked for. */
const SHORT = 120;
const TAGS: Record<Grade, string> = { wrong: 'tag accent', doubtful: 'tag main', fine: 'tag' };

/** A citation as a row of the table: where it stands, what was found, and the official words. */
export function rowFor(citation: CheckedCitation, place: number, places: SitePlaces): HTMLElement {
	return element(
		'tr',
		{ role: 'row', 'data-grade': citation.grade },
		element('td', { role: 'cell' }, ...whereCell(citation, place)),
		element('td', { role: 'cell' }, ...foundCell(citation)),
		element('td', { role: 'cell' }, ...wordsCell(citation, places)),
	);
}

const whereCell = ({ where, text, before, after }: CheckedCitation, place: number): Node[] => [
	element('p', { class: 'place' }, `${place + 1}　${where}`),
	element('p', {}, before, element('mark', {}, text), after),
];

const foundCell = ({ grade, remarks, quotations }: CheckedCitation): Node[] => [
	element('p', {}, element('span', { class: TAGS[grade] }, GRADE_NAMES[grade])),
	element(
		'ul',
		{ class: 'remarks' },
		...remarks.map((remark) =>
			element('li', { class: remark.grade === 'fine' ? 'fine' : undefined }, remark.words),
		),
	),
	...quotations.flatMap(differenceOf),
];

/** What to strike out of the draft, what to put in, and the official words that would then stand there. */
function differenceOf({ difference, suggestion }: QuotationReport): Node[] {
	if (suggestion === '') return [];
	return [
		element('p', { class: 'label' }, '差别'),
		element('p', { class: 'words' }, ...difference.map(piece)),
		element('p', { class: 'label' }, '建议改为（官方文字）'),
		element('p', { class: 'words' }, suggestion),
	];
}

function piece(segment: Segment): Node | string {
	if (segment.kind === 'same') return segment.new;
	return segment.kind === 'removed'
		? element('ins', {}, element('span', { class: 'visually-hidden' }, '补'), segment.old)
		: element('del', {}, element('span', { class: 'visually-hidden' }, '删'), segment.new);
}

function wordsCell({ law, members }: CheckedCitation, places: SitePlaces): Node[] {
	const title = law === '' ? [] : [element('p', { class: 'law' }, bookTitle(law))];
	const shown = members.length === 1 && members[0]!.words.length <= SHORT;
	return [...title, ...members.map((member) => wordsOf(member, shown, places))];
}

function wordsOf({ target, name, words }: CitedMember, open: boolean, places: SitePlaces): Node {
	const link = element(
		'a',
		{ href: places.cited(target) },
		name === '' ? '打开这部法规' : `打开${name}`,
	);
	if (words === '') return element('p', {}, link);
	return element(
		'details',
		{ open },
		element('summary', {}, name),
		element('p', { class: 'words' }, words),
		element('p', {}, link),
	);
}
