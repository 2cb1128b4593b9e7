import type { IFontAttributesProperties } from 'docx';
import { escapeXml } from '../escape-xml.ts';
import type { Face } from './block.ts';

/**
 * The typefaces of official documents, and what stands in for them. They are licensed, so none is in the file: Word and
 * LibreOffice take the first that the machine has.
 */
const FONTS = {
	fang: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong'],
	hei: ['黑体', 'SimHei', 'STHeiti'],
	kai: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti'],
	song: ['方正小标宋简体', '方正小标宋_GBK', '宋体', 'SimSun', 'STSong'],
	/** Page numbers. */
	sun: ['宋体', 'SimSun', 'STSong'],
} as const satisfies Record<Face | 'fang' | 'sun', readonly string[]>;

const LATIN = 'Times New Roman';

/** Chinese in the face, figures and Latin letters in Times New Roman. */
export const fontOf = (face: keyof typeof FONTS): IFontAttributesProperties => ({
	ascii: LATIN,
	hAnsi: LATIN,
	cs: LATIN,
	eastAsia: FONTS[face][0],
});

/** Page numbers are 宋体 throughout (GB/T 9704-2012, 7.5). */
export const PAGE_NUMBER_FONT = FONTS.sun[0];

/** Quotation marks, dashes and dots, which Latin has too, are set as Chinese ones. */
export const CHINESE: IFontAttributesProperties = { hint: 'eastAsia' };

/** `word/fontTable.xml`: by which other names a typeface goes (ECMA-376, 17.8.3.1). */
export function fontTable(): string {
	const fonts = Object.values(FONTS).map(
		([name, ...others]) =>
			`<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(others.join(','))}"/><w:charset w:val="86"/></w:font>`,
	);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
