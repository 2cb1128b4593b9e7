import { isContract } from '../../law/title/contract.ts';
import { isNumberedOrder, isOrderNumber, orderedTitle } from '../../law/title/caption-lines.ts';
import { isDate } from '../../law/title/document-lines.ts';
import { datesIn } from '../../law/numbers/dates.ts';
import { isLawName } from '../../law/title/identify.ts';
import { partOfHeading, styleOf } from '../parts.ts';
import { separateTitle } from './title.ts';

/** What a document is, by what it contains. */
export type Recognised = { kind: 'law' } | { kind: 'report' } | { kind: 'neither'; reason: string };

// e.g. "第一条 为了…", "## 第二十二条", "第十七条之一　…", "【第一条】…", "第 一 条 …"; not 第二十条第一项：…, a row of a
// report
const ARTICLE =
	/^\s*(?:#+\s*)?【?[第笫]\s*(?:[零〇一二三四五六七八九十百千\d０-９]\s*)+条(?!\s*第)/;
// e.g. "2023年法治政府建设情况报告", "关于2024年度推进依法行政工作情况的报告", "法治政府建设工作总结"
const REPORT_TITLE =
	/(?:法治政府|依法行政|法治建设).*(?:报告|总结|情况)|(?:报告|总结|情况).*(?:法治政府|依法行政)/;
// e.g. "2023年政府信息公开工作年度报告": another duty, with another form (政府信息公开条例 arts. 49, 50)
const PUBLICITY_TITLE = /政府信息公开.*年度报告/;
// e.g. "法释〔2015〕11号", "国务院令第619号", "…第二十二次会议通过"
const ENACTED = /法释|令\s*第|[〔[]\d{4}[〕\]]\s*\d+\s*号|会议.*通过|公布|发布/;
// e.g. "（2031年8月8日）" below "中共示例省委关于…的意见": the 题注 that gazettes give to what a committee of the party has issued
const IN_BRACKETS = /^[（(].+[)）]$/;
// Names that only texts of law bear; a 通知 or 意见 may be about anything.
const LAW_ONLY =
	/(?:法|法典|条例|规定|办法|细则|解释|决定|决议|批复|规则|修正案)(?:[（(][^（）()]{1,12}[)）])*$/;
// e.g. "三、本通告自2031年1月1日起施行。": what a notice says that everybody has to keep to
const IN_FORCE = /本(?:通告|公告|通知|意见|命令|令)自.{2,20}起[^，。]{0,4}(?:施行|实施|执行|生效)/;
// e.g. "行政处罚决定书", "民 事 判 决 书", "责令改正通知书", "行政复议申请书", "答辩状", "行政处罚决定书（副本）": documents of one case. What
// they print of laws are no articles of theirs.
const OF_CASE =
	/^(?!关于)[\u4e00-\u9fff（）]{0,30}(?:(?:判决|裁定|裁决|调解|决定|通知|告知|起诉|抗诉|意见|建议|答复|认定|催告|申请|申诉)书|[诉辩]状)(?:（[^（）]{1,12}）)?$/;
// e.g. "此布", "特此通告。": the last words of what a government tells everybody to keep to; not 特此公告, with which bids and auctions end
const DISMISSAL = /^(?:此[令布]|特此[通布]告)[。！!]?$/;
/** Above its title stand the court or the office, and what kind of copy it is. */
const TITLE_OF_CASE = 5;
/** In characters; what is longer is no title, however it begins. */
const LONGEST_TITLE = 200;
/** Title and 题注 stand within the first lines. */
const HEAD = 12;
// e.g. "2.1 领导机构", "3.2.1信息报告": what emergency plans and standards have in place of 条
const CLAUSE = /^\s*(?:#+\s*)?\d{1,2}(?:\.\d{1,2}){1,3}\s*[\u4e00-\u9fff]/;
const ENOUGH_CLAUSES = 3;
/** A report may cite an article at the head of a line; a statute has more. */
const ENOUGH_ARTICLES = 3;

/** Whether a document is a statute or a yearly report on building a rule-of-law government. */
export function recognise(lines: readonly string[]): Recognised {
	const articles = lines.filter((line) => ARTICLE.test(line)).length;
	const head = lines.map(bare).filter(Boolean).slice(0, HEAD);
	if (isOfCase(head)) return { kind: 'neither', reason: OF_CASE_REASON };
	if (isContract(lines.join('\n'))) return { kind: 'neither', reason: CONTRACT_REASON };
	if (articles >= ENOUGH_ARTICLES) return { kind: 'law' };
	if (head.slice(0, 5).some((line) => PUBLICITY_TITLE.test(line) && isTitle(line)))
		return {
			kind: 'neither',
			reason: '这是政府信息公开工作年度报告，不是法治政府建设年度报告，没有导入',
		};
	if (isReport(lines, head)) return { kind: 'report' };
	if (isStatute(lines, head, articles)) return { kind: 'law' };
	return { kind: 'neither', reason: NEITHER };
}

const NEITHER =
	'看不出是法规还是年度报告，没有导入。法规要有名称和“第一条”这样的条文；没有条号的通知、通告、公告，请在标题下面补上发文字号（例如“某政规〔2024〕3号”）或者题注，再导入一次；年度报告的标题要像“2023年法治政府建设情况报告”，正文要有举措和成效、第一责任人职责、不足和原因、下一年度安排等部分';

const OF_CASE_REASON =
	'这是判决书、决定书一类的办案文书，不是法规，没有导入。要查它引用了哪些条款，请用 npm run citations';

const CONTRACT_REASON =
	'这是合同、协议，不是法规，没有导入。要查它引用了哪些条款，请用 npm run citations';

/** Whether the title is that of a document of one case, and no article or name of a law stands above it. */
function isOfCase(head: readonly string[]): boolean {
	const lines = head.slice(0, TITLE_OF_CASE);
	const title = lines.findIndex((line) => OF_CASE.test(line.replace(/\s/g, '')));
	return (
		title !== -1 && !lines.slice(0, title).some((line) => ARTICLE.test(line) || isLawName(line))
	);
}

/** A line without marks of Markdown and blanks around it. */
export const bare = (line: string): string =>
	line
		.replace(/^\s*#+\s*/, '')
		.replace(/^\s*<!--.*-->\s*$/, '')
		.trim();

/** Whether a line is short enough for a title, and no sentence. */
export const isTitle = (line: string): boolean => line.length <= 100 && !/[。；]$/.test(line);

/** Whether a line reads like the title of a yearly report. */
export const isReportTitle = (line: string): boolean => isTitle(line) && REPORT_TITLE.test(line);

function isReport(lines: readonly string[], head: readonly string[]): boolean {
	if (head.slice(0, 5).some(isReportTitle)) return true;
	const { title } = separateTitle(head.map((text, line) => ({ text, line, mark: 0 })));
	const name = title.map(({ text }) => text).join('');
	if (REPORT_TITLE.test(name.slice(0, LONGEST_TITLE))) return true;
	const headings = lines.map(bare).filter((line) => isTitle(line) && styleOf(line) !== null);
	const parts = new Set(headings.map(partOfHeading).filter(Boolean));
	// e.g. "推进法治政府建设", "依法行政": the parts alone may be those of any report
	return parts.size >= 3 && lines.some((line) => /法治政府|依法行政/.test(line));
}

function isStatute(lines: readonly string[], head: readonly string[], articles: number): boolean {
	if (lines.some((line) => line.trim() === '<!-- INFO END -->')) return true;
	const named = head.some((line) => isTitle(line) && isLawName(orderedTitle(line)?.name ?? line));
	if (!named) return false;
	const enacted = head.some(
		(line) => ENACTED.test(line) && (datesIn(line).length > 0 || line.length < 40),
	);
	return (
		articles > 0 ||
		enacted ||
		// e.g. "示例部 示例总局公告2031年第4号"
		head.some((line) => isNumberedOrder(line) || orderedTitle(line) !== null) ||
		// e.g. "2031年第4号" below "示例局关于…的公告"
		head.some((line, place) => isOrderNumber(line) && /公告$/.test(head[place - 1] ?? '')) ||
		head.some((line) => IN_BRACKETS.test(line) && isDate(line)) ||
		head.some((line) => isTitle(line) && LAW_ONLY.test(line)) ||
		lines.some((line) => IN_FORCE.test(line) || DISMISSAL.test(line.trim())) ||
		lines.filter((line) => CLAUSE.test(line)).length >= ENOUGH_CLAUSES
	);
}
