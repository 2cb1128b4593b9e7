import { error, warning, type Problem } from '../checked.ts';
import { notOfficial } from '../domain/report/document/not-official.ts';
import { recognise, type Recognised } from '../domain/report/document/recognise.ts';
import { withoutContentsPages } from './lines/contents-pages.ts';
import { withoutCommentary } from './lines/appended.ts';
import { withArticlesApart } from './lines/articles-apart.ts';
import { partOf, type LawPart } from './law/parts.ts';
import { importLaws, type ReadFile } from './law/import-laws.ts';
import { importReport } from './report/import-report.ts';
import { failure, skipped, type Outcome, type Remark } from './outcome.ts';
import { briefOfLeft, withoutLeftovers, withoutRules, type Cleared } from './lines/leftovers.ts';
import { mended, type Paragraph } from './paragraphs.ts';
import { withoutPrintedPages } from './lines/printed-pages.ts';
import { captionOfPage } from './lines/page-facts.ts';
import { misnamed } from './read/format.ts';
import type { Source } from './sources.ts';
import { withNumberRows } from './lines/number-rows.ts';
import { withTabRowsOfLaw } from './lines/tab-rows.ts';
import type { Shelf } from './law/store.ts';
import { withWholeParagraphs } from './lines/whole-paragraphs.ts';
import { mixedColumns } from './lines/two-columns.ts';
import { withoutUnseen } from './lines/unseen.ts';

/** Where documents are written, and the moment of the import, for reports: `2024-03-28 09:00`. */
export type Desk = Shelf & { now: string };

/** A document by what it is: a whole statute or report is written, one 编 of a statute waits for the others. */
export function importText(
	paragraphs: readonly Paragraph[],
	{ path, day, named }: Source & ReadFile,
	bytes: Buffer,
	desk: Desk,
): Outcome[] | LawPart {
	const mixed = mixedColumns(paragraphs);
	if (mixed !== undefined) return [failure(path, `第 ${mixed} 行起${MIXED}`)];
	const cleared = withoutLeftovers(paragraphs);
	const page = captionOfPage(cleared.leftovers);
	const recognised = recognisedForSite(cleared.paragraphs, page);
	if (recognised.kind === 'report') return [importOneReport(paragraphs, path, bytes, desk)];
	if (recognised.kind === 'law') return importLaw(cleared, { path, day, page }, bytes, desk);
	// Bytes that are no Word file, whatever their name says, and no text that means anything.
	const broken = misnamed(path, bytes).some(({ severity }) => severity === 'warning');
	if (broken) return [failure(path, BROKEN_WORD)];
	return [skipped(path, (named ? error : warning)(recognised.reason))];
}

function importOneReport(
	paragraphs: readonly Paragraph[],
	path: string,
	bytes: Buffer,
	desk: Desk,
): Outcome {
	const seen = withoutUnseen(paragraphs);
	const cleared = withoutLeftovers(seen.paragraphs);
	const report = importReport(cleared.paragraphs, path, bytes, {
		...desk,
		source: seen.paragraphs,
	});
	return { ...report, problems: [...seen.problems, ...toldBriefly(cleared), ...report.problems] };
}

/** What a law has lost may be its words; of a report the page's own lines are no loss, but the editor sees that they are left out. */
function toldBriefly({ problems, leftovers }: Cleared): Remark[] {
	const told = problems.map((problem): Remark => ({
		...problem,
		severity: 'info',
		brief: problem.message,
	}));
	return leftovers.length === 0
		? told
		: told.with(-1, { ...told.at(-1)!, brief: briefOfLeft(leftovers) });
}

/**
 * A bill and a commentary have articles, but no site may show them as law. A notice without articles is told by its 发文字号,
 * which a web page has above the words (政府信息公开目录).
 * @param page what the web page tells, in the words of a 题注
 */
function recognisedForSite(lines: readonly string[], page: string): Recognised {
	const reason = notOfficial(lines);
	if (reason !== null) return { kind: 'neither', reason };
	const recognised = recognise(lines);
	return recognised.kind === 'neither' && page !== '' ? recognise([page, ...lines]) : recognised;
}

/** What is done to the lines of a law before it is read. */
const LAW_STEPS = [
	withoutRules,
	withoutCommentary,
	// What a page has at its end stands above a commentary, too.
	withoutLeftovers,
	withoutPrintedPages,
	withoutContentsPages,
	withWholeParagraphs,
	withTabRowsOfLaw,
	withNumberRows,
	withArticlesApart,
];

function importLaw(
	cleared: Cleared,
	file: ReadFile,
	bytes: Buffer,
	desk: Desk,
): Outcome[] | LawPart {
	const { paragraphs, problems } = mended(cleared.paragraphs, LAW_STEPS);
	const said = [...cleared.problems, ...problems];
	const part = partOf(paragraphs, file.path, bytes);
	return part
		? { ...part, problems: [...said, ...part.problems] }
		: saidAtFirst(said, importLaws(paragraphs, file, bytes, desk));
}

/** What was said of a file before it was known what is in it, told at the first text. */
export function saidAtFirst(
	problems: readonly Problem[],
	[first, ...others]: readonly Outcome[],
): Outcome[] {
	return [{ ...first!, problems: [...problems, ...first!.problems] }, ...others];
}

const BROKEN_WORD =
	'文件名是 Word 文件，内容却不是，文件可能已损坏。请重新下载，或者在 Word 里打开后另存为 .docx，再导入';

const MIXED =
	'左右两栏的文字混在同一行里（从分栏的 PDF 复制的文字常这样），前后句子已经乱了，没有导入。请在 PDF 里一栏一栏地复制，先左后右，再导入一次';
