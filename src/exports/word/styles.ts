import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	type IBaseParagraphStyleOptions,
	type IParagraphStyleOptions,
	type IStylesOptions,
} from 'docx';
import type { LineBlock } from './block.ts';
import { fontOf } from './fonts.ts';
import { LINE, NARROWER } from './page.ts';

/** Sizes in half points: 2号, 3号, 4号, 小四. */
const SIZE = { second: 44, third: 32, fourth: 28, small: 24 };

/** Two characters of 3号; Word counts the characters, others take the length. */
const INDENT = { firstLine: 640, firstLineChars: 200 };
const NO_INDENT = { firstLine: 0, firstLineChars: 0 };

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT };
const CELL_LINE = { line: 440, lineRule: LineRuleType.EXACT };
const SMALL_LINE = { line: 400, lineRule: LineRuleType.EXACT };

type Paragraph = NonNullable<IBaseParagraphStyleOptions['paragraph']>;

const CENTRED: Paragraph = { alignment: AlignmentType.CENTER, indent: NO_INDENT, spacing: EXACT };

const SMALL: Paragraph = {
	alignment: AlignmentType.LEFT,
	indent: NO_INDENT,
	spacing: SMALL_LINE,
};

/** Paragraphs that follow one another share the line and the space above it. */
const BELOW_LINE: Paragraph = {
	spacing: { ...SMALL_LINE, before: LINE },
	contextualSpacing: true,
	border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: '000000' } },
};

/** Styles of paragraphs by the name that this site gives them. Word's own are not listed. */
export const STYLE_OF: Record<LineBlock['kind'], string | undefined> = {
	title: 'Title',
	caption: 'LawCaption',
	centred: 'Centred',
	paragraph: undefined,
	flush: 'Flush',
	signature: 'Signed',
	notice: 'SiteNotice',
	note: 'SiteNote',
};

export const CELL_STYLE = 'Cell';

const style = (
	id: string,
	name: string,
	paragraph: Paragraph,
	run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run });

/** The styles of an official document (GB/T 9704-2012, 5.2 and 7.3): 3号仿宋, 22 lines a page, two characters of indent. */
export function documentStyles(): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font: fontOf('fang'),
					size: SIZE.third,
					characterSpacing: NARROWER,
					language: { value: 'en-US', eastAsia: 'zh-CN' },
				},
				paragraph: { spacing: EXACT, indent: INDENT, alignment: AlignmentType.BOTH },
			},
			title: {
				basedOn: 'Normal',
				paragraph: {
					...CENTRED,
					spacing: { line: 700, lineRule: LineRuleType.EXACT, after: LINE },
					contextualSpacing: true,
				},
				run: { font: fontOf('song'), size: SIZE.second },
			},
			...headings(),
		},
		paragraphStyles: [
			style(
				'LawCaption',
				'题注',
				{ ...CENTRED, spacing: { ...EXACT, after: LINE }, contextualSpacing: true },
				{ font: fontOf('kai') },
			),
			style('Centred', '居中', CENTRED),
			style('Flush', '主送', { indent: NO_INDENT }),
			style('Signed', '落款', {
				alignment: AlignmentType.RIGHT,
				indent: { ...NO_INDENT, right: 640 },
				spacing: { ...EXACT, before: LINE },
				contextualSpacing: true,
				keepNext: true,
			}),
			style('SiteNotice', '网站提示', { ...SMALL }, { size: SIZE.small }),
			style('SiteNote', '网站说明', { ...SMALL, ...BELOW_LINE }, { size: SIZE.small }),
			style(CELL_STYLE, '表内文字', { ...SMALL, spacing: CELL_LINE }, { size: SIZE.fourth }),
		],
	};
}

/** 黑体, 楷体, then 仿宋 (7.3.3); all of them 3号, none in bold or colour. */
function headings(): NonNullable<IStylesOptions['default']> {
	const heading = (face: Parameters<typeof fontOf>[0]): IBaseParagraphStyleOptions => ({
		basedOn: 'Normal',
		paragraph: { spacing: EXACT, keepNext: true },
		run: { font: fontOf(face), size: SIZE.third, color: '000000' },
	});
	return {
		heading1: heading('hei'),
		heading2: heading('kai'),
		heading3: heading('fang'),
		heading4: heading('fang'),
		heading5: heading('fang'),
		heading6: heading('fang'),
	};
}
