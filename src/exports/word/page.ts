import {
	AlignmentType,
	Footer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
	type ISectionOptions,
} from 'docx';
import { PAGE_NUMBER_FONT } from './fonts.ts';

/** Twips: twentieths of a point. */
const MM = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * MM);

/**
 * The pitch of 22 lines on 225 mm. It is the exact height of a line and no grid of the page, to which LibreOffice
 * would lift the larger lines of a title.
 */
export const LINE = 579;

/** GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm on A4. */
const TEXT = { width: 156, height: 225 };
const TOP = 37;
const BINDING = 28;
const A4 = { width: 210, height: 297 };

/**
 * 28 characters of 16 points are wider than 156 mm: each gives up a quarter of a point, in twips. Word's grid of characters
 * could say so too, but LibreOffice gives a character that is wider than a cell of the grid two of them.
 */
export const NARROWER = -5;

/** A page, upright or across, without its text. */
export function pageOf(landscape: boolean): Omit<ISectionOptions, 'children'> {
	return {
		properties: {
			page: {
				// docx turns the sheet itself.
				size: {
					width: mm(A4.width),
					height: mm(A4.height),
					orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
				},
				margin: landscape ? ACROSS : UPRIGHT,
			},
		},
		footers: { default: pageNumber('odd'), even: pageNumber('even') },
	};
}

/** The page number stands 7 mm below the text (7.5), a line of 4号, which is 5 mm high. */
const FOOTER = mm(A4.height - TOP - TEXT.height - 7 - 5);

const UPRIGHT = {
	top: mm(TOP),
	left: mm(BINDING),
	right: mm(A4.width - BINDING - TEXT.width),
	bottom: mm(A4.height - TOP - TEXT.height),
	footer: FOOTER,
};

/** Turned to the left, the binding is at the top (7.4: 横排表格). */
const ACROSS = {
	top: mm(BINDING),
	left: mm(A4.height - TOP - TEXT.height),
	right: mm(TOP),
	bottom: mm(A4.width - BINDING - TEXT.width),
	footer: mm(14),
};

/** The width of the text, in twips. */
export const textWidth = (landscape: boolean): number => mm(landscape ? TEXT.height : TEXT.width);

/** `— 1 —` in 4号, a character's width from the outer edge (7.5). */
const pageNumber = (side: 'odd' | 'even'): Footer =>
	new Footer({
		children: [
			new Paragraph({
				alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
				indent: { [side === 'odd' ? 'right' : 'left']: 280, firstLine: 0, firstLineChars: 0 },
				children: [
					new TextRun({
						size: 28,
						font: PAGE_NUMBER_FONT,
						children: ['— ', PageNumber.CURRENT, ' —'],
					}),
				],
			}),
		],
	});
