import { isRowPassage, type Passage } from '../passages.ts';

/** A provision, as one names it. */
export interface ToldPlace {
	/** `第二十二条`. */
	label: string;
	/** `t22`; for what nobody cites, that of the 款 or heading where it stands; empty where there is none. */
	address: string;
}

/** Where a comparison shows a provision. */
export const changeAnchor = (newer: string | undefined, old: string | undefined): string =>
	newer ?? `old-${old}`;

/** How a provision is named, and where it is found. */
export const placeOf = (passage: Passage): ToldPlace => ({
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
