import type { ReportOutline } from '../outline/outline.ts';
import { isPageLine, publicationIn, type PagePublication } from '../lines/page-lines.ts';
import { dateOfLine, isOfficeLine, officeAndDay } from '../document/signature.ts';
import { YEAR, yearsIn } from '../document/title.ts';

/** Who reports what to whom, as far as the report says so. */
export interface ReportFacts {
	title: string;
	/** The year reported on. */
	year: number | null;
	addressee: string[];
	/** From the signature, or else from the text. */
	issuer: string | null;
	/** Whether the report is signed. */
	signed: boolean;
	/** 成文日期. */
	written: string | null;
	/** When it was put up on the web page that it was copied from. */
	publication: PagePublication | null;
}

// e.g. "2030年 法治政府 建设情况报告": spaces that only set the title wider
const WIDENING = /(?<=[\p{Script=Han}\d])\s+(?=[\p{Script=Han}\d])/gu;

/** What a report says of itself in its title, opening and signature; what it does not say is null. */
export function factsOf(source: ReportOutline): ReportFacts {
	const outline = withoutPageLines(source);
	const title = outline.title
		.map(({ text }) => text)
		.join('')
		.replace(WIDENING, '');
	const { office, date } = outline.signature;
	return {
		title,
		year: yearOf(outline, title),
		addressee: addresseeOf(outline),
		issuer:
			office ??
			officeInTitle(title) ??
			officeBelowTitle(outline) ??
			governmentInTitle(title) ??
			officeInText(outline),
		signed: office !== null,
		written: date ?? dateBelowTitle(outline),
		publication: publicationIn(source.opening),
	};
}

// e.g. "（示例县人民政府　2024年3月28日）"
const withoutBrackets = (text: string): string =>
	/^[（(]([^（）()]+)[)）]$/.exec(text)?.[1] ?? text;

// e.g. "（2024年3月28日）" on a line of its own
const dateBelowTitle = ({ opening }: ReportOutline): string | null =>
	opening
		.slice(0, 2)
		.map(({ text }) => withoutBrackets(text))
		.flatMap((text) => dateOfLine(officeAndDay(text)?.day ?? text) ?? [])[0] ?? null;

/** What a web page says of itself is none of the report's own facts. */
const withoutPageLines = (outline: ReportOutline): ReportOutline => ({
	...outline,
	opening: outline.opening.filter(({ text }) => !isPageLine(text)),
});

/** The year in the title; else the one that headings and opening words name most. */
function yearOf({ opening, sections }: ReportOutline, title: string): number | null {
	const inTitle = yearsIn(title)[0];
	if (inTitle) return inTitle;
	const headings = sections
		.filter(({ kinds }) => !kinds.includes('plan'))
		.map(({ heading }) => heading.text);
	const years = yearsIn([...headings, ...opening.map(({ text }) => text)].join(' '));
	const counts = new Map<number, number>();
	for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

// e.g. "《法治政府建设实施纲要（2021—2025年）》": years of something else
const NAMED = /《[^》]*》/g;

/** The year that the opening sentences are about, where they name another one and never that of the report; else null. */
export function openingOfOtherYear(
	outline: ReportOutline,
	year: number,
): { year: number; line: number } | null {
	const told = withoutPageLines(outline).opening.flatMap(({ text, line }) =>
		text.endsWith('。') || text.endsWith('：')
			? yearsIn(text.replace(NAMED, '')).map((named) => ({ year: named, line }))
			: [],
	);
	return told.some((one) => one.year === year) ? null : (told[0] ?? null);
}

/**
 * Headings of contents that name another year: the report is about one year, its plan about the next.
 * @param year the year reported on
 */
export function headingsOfOtherYears(
	{ sections }: ReportOutline,
	year: number,
): { text: string; line: number; years: number[] }[] {
	return sections.flatMap(({ heading: { text, line }, kinds }) => {
		const years = yearsIn(text);
		const due = kinds.includes('plan') ? [year, year + 1] : [year];
		const fits =
			kinds.length === 0 || years.length === 0 || years.some((named) => due.includes(named));
		return fits ? [] : [{ text, line, years }];
	});
}

// e.g. "中共示例县委、示例县人民政府："
const ADDRESSEE = /^([^。；]{2,80})[：:]$/;

/** 主送机关 stand below the title on a line of their own that ends in a colon; above it stand 发文字号 and 签发人. */
const addresseeOf = ({ title, opening }: ReportOutline): string[] =>
	opening
		.filter(({ line }) => line > (title.at(-1)?.line ?? 0))
		.slice(0, 3)
		.map(({ text }) => addresseesIn(text))
		.find((names) => names.length > 0) ?? [];

/** The offices of such a line; none if it names anything else: `一年来，我局主要做了以下工作：`. */
function addresseesIn(line: string): string[] {
	const names = (ADDRESSEE.exec(line)?.[1] ?? '')
		.split(/[、，,]/)
		.map((name) => name.trim())
		.filter(Boolean);
	return names.every((name) => isOfficeLine(name) || COLLECTIVE.test(name)) ? names : [];
}

// e.g. "县政府各部门", "各直属单位", "各位领导"
const COLLECTIVE = /(?:部门|单位|领导|代表|同志)$/;

// e.g. "2023年度", "关于", "关于印发《2023年", "【法治政府建设】": what may stand in front of the office
const BEFORE_OFFICE = new RegExp(
	`^(?:【[^】]*】)?(?:关于)?(?:(?:印发|报送|公布|发布)《?(?:关于)?)?(?:${YEAR}度?)?`,
);
// e.g. "护好一片林——", "法治答卷：", "法治成绩单 | " in front of a title, as posts of WeChat have it
const SLOGAN = /^.{2,30}(?:—|：|？|！|[|｜])\s*(?=.{8})/;
// Where the name of the office ends, the surest first: an office may have 法治 in its name, 全面依法治县委员会.
// e.g. "示例县司法局关于…", "示例县司法局2023年度…", "2023年度示例镇人民政府推进…", "示例县司法局法治政府建设…"
const BEHIND_OFFICE = [/关于/, new RegExp(YEAR), /推进/, /法治政府|法治建设|依法行政/];
// e.g. "2023年度法治政府建设情况报告（示例县司法局）"
const IN_BRACKETS = /[（(]([^（）()]+)[)）]$/;

/** The words of a title that may be the name of an office. */
function namesInTitle(title: string): string[] {
	const rest = title.replace(SLOGAN, '').replace(BEFORE_OFFICE, '');
	const names = BEHIND_OFFICE.map((behind) => rest.slice(0, Math.max(0, rest.search(behind))));
	return [...names, IN_BRACKETS.exec(title)?.[1] ?? ''];
}

/** The office that a title names. */
const officeInTitle = (title: string): string | null =>
	namesInTitle(title).find(isOfficeLine) ?? null;

// e.g. "示例县", "示例市示例区", "示例自治县", "示例镇"; a 开发区 has no government of its own
const PLACE =
	/^[\u4e00-\u9fff]{2,14}(?:[省市县旗乡镇]|自治[区州]|(?<!开发|高新|新|园|景|社|保税)区)$/;

/** `示例县2023年法治政府建设年度报告` is that of its government. */
function governmentInTitle(title: string): string | null {
	const place = namesInTitle(title).find((name) => PLACE.test(name));
	return place === undefined ? null : `${place}人民政府`;
}

/** The office on a line of its own below the title, perhaps in brackets. */
const officeBelowTitle = ({ opening }: ReportOutline): string | null =>
	opening
		.slice(0, 2)
		.map(({ text }) => withoutBrackets(text))
		.map((text) => officeAndDay(text)?.office ?? text)
		.find(isOfficeLine) ?? null;

// e.g. "示例县国动办", "示例市城市管理局", "某某县人民政府": a place, then an office
const OFFICE =
	/(?<=^|[，。；：、“《（\s年]|本|由)([\u4e00-\u9fff]{1,8}?[省市县区旗镇乡](?!委|政府工作|域|级)[\u4e00-\u9fff]{0,14}?(?:人民政府|国动办|人防办|办公室|管理局|委员会|局|办|厅|委|中心))(?=[紧始认深坚严以在按根全积高切主，。；、（]|$)/g;

/** The office that the text speaks of most. */
function officeInText({ opening, sections }: ReportOutline): string | null {
	const lines = [...opening, ...sections.flatMap((section) => section.lines)].map(
		({ text }) => text,
	);
	const counts = new Map<string, number>();
	// The addressee is an office too, but not the one that reports.
	for (const line of lines.filter((text) => addresseesIn(text).length === 0))
		for (const [, name] of line.matchAll(OFFICE)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
