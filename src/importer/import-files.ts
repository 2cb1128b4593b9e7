import { error, info, warning, type Problem } from '../checked.ts';
import { notOfficial } from '../domain/report/document/not-official.ts';
import { recognise, type Recognised } from '../domain/report/document/recognise.ts';
import { withoutContentsPages } from './lines/contents-pages.ts';
import { withoutCommentary } from './lines/appended.ts';
import { withArticlesApart } from './lines/articles-apart.ts';
import { ContentTarget, OutsideContent } from './content-target.ts';
import { LawIndex } from './law/index.ts';
import { groupParts, partOf, type LawPart } from './law/parts.ts';
import { importLaws, type ReadFile } from './law/import-laws.ts';
import { importParts } from './law/import-parts.ts';
import { importReport } from './report/import-report.ts';
import { failed, skipped, type Outcome } from './outcome.ts';
import { withLinesParted } from './lines/one-line.ts';
import { withoutLeftovers, withoutRules, type Cleared } from './lines/leftovers.ts';
import type { Paragraph } from './paragraphs.ts';
import { withoutPrintedPages } from './lines/printed-pages.ts';
import { readLedger } from './ledger/read.ts';
import { captionOfPage } from './lines/page-facts.ts';
import { misnamed } from './read/format.ts';
import { readBytes, readParagraphs } from './read/source.ts';
import type { Source } from './sources.ts';
import { ensureSite } from './starter-site.ts';
import { withNumberRows } from './lines/number-rows.ts';
import { withTabRowsOfLaw } from './lines/tab-rows.ts';
import { unmarked } from './lines/unmarked.ts';
import type { Shelf } from './law/store.ts';
import { withWholeParagraphs } from './lines/whole-paragraphs.ts';
import { withoutUnseen } from './lines/unseen.ts';
import { withoutWideBlanks } from './lines/wide-set.ts';

/** How files are imported. */
export interface ImportOptions {
	/** The content folder. */
	out: string;
	dryRun: boolean;
	force: boolean;
	/** The moment of the import, for reports: `2024-03-28 09:00`. */
	now: string;
	/** Asked between files; true ends the import early. */
	stopped?: () => boolean;
}

/**
 * Import files one by one. A file that fails leaves everything as it was, and the others go on.
 * @returns an outcome for each file as soon as it is known; files that are one 编 of a law each come last
 */
export async function* importFiles(
	sources: readonly Source[],
	options: ImportOptions,
): AsyncGenerator<Outcome> {
	const opened = openContent(options);
	if ('fault' in opened) {
		for (const { path } of sources) yield failure(path, opened.fault);
		return;
	}
	const { desk } = opened;
	const parts: LawPart[] = [];
	for (const source of sources) {
		if (options.stopped?.()) return;
		yield* await guarded([source], desk, () => importFile(source, desk, parts));
	}
	for (const group of groupParts(parts)) {
		const files = group.map(({ source }) => ({ path: source }));
		yield* await guarded(files, desk, () => importParts(group, desk));
	}
}

type Desk = Shelf & { now: string };

const failure = (path: string, message: string): Outcome => skipped(path, error(message));

/** The content folder and the laws in it; a folder that cannot be used fails every file. */
function openContent({
	out,
	dryRun,
	force,
	now,
}: ImportOptions): { desk: Desk } | { fault: string } {
	try {
		const target = new ContentTarget(out, dryRun);
		return { desk: { target, index: new LawIndex(target), force, now } };
	} catch (thrown) {
		return { fault: faultMessage(thrown) };
	}
}

/** Whatever goes wrong with some files fails those files, not the import. */
async function guarded(
	files: readonly Source[],
	{ target }: Desk,
	work: () => Promise<Outcome[]> | Outcome[],
): Promise<Outcome[]> {
	try {
		const outcomes = await work();
		if (outcomes.some((outcome) => outcome.file !== null && !failed(outcome))) ensureSite(target);
		return outcomes;
	} catch (thrown) {
		return files.map(({ path }) => failure(path, faultMessage(thrown)));
	}
}

function faultMessage(thrown: unknown): string {
	if (thrown instanceof OutsideContent) return thrown.message;
	const { code, path, message } = thrown as NodeJS.ErrnoException;
	if (!code || !/^E[A-Z]+$/.test(code))
		return `导入程序出错（${message}），这个文件没有导入。请把文件和这句话发给开发人员`;
	return `写不进去（${code}${path ? `：${path}` : ''}）。请核对磁盘空间和文件夹权限，再导入一次`;
}

/** What became of a file: one outcome for each text in it, none yet for a part of a law that waits for the others. */
async function importFile(source: Source, desk: Desk, parts: LawPart[]): Promise<Outcome[]> {
	const { path } = source;
	if (source.fault !== undefined) return [failure(path, source.fault)];
	if (source.skip !== undefined) return [skipped(path, info(source.skip))];
	const file = readBytes(path);
	if ('fault' in file) return [failure(path, file.fault)];
	const ledger = readLedger(source, file.bytes);
	if (ledger) return [ledger];
	const reading = await readParagraphs(file.bytes);
	if (!reading.paragraphs) return [skipped(path, reading.problems[0]!)];
	const { paragraphs: words, day, problems } = unmarked(reading.paragraphs);
	const { paragraphs: closed, problems: blanks } = withoutWideBlanks(words);
	const { paragraphs, problems: parted } = withLinesParted(closed);
	const said = [
		...misnamed(path, file.bytes),
		...reading.problems,
		...problems,
		...blanks,
		...parted,
	];
	const imported = importText(paragraphs, { ...source, day }, file.bytes, desk);
	if ('body' in imported) {
		parts.push({ ...imported, problems: [...said, ...imported.problems] });
		return [];
	}
	const [first, ...others] = imported;
	return [{ ...first!, problems: [...said, ...first!.problems] }, ...others];
}

/** A document by what it is: a whole statute or report is written, one 编 of a statute waits for the others. */
function importText(
	paragraphs: readonly Paragraph[],
	{ path, day, named }: Source & ReadFile,
	bytes: Buffer,
	desk: Desk,
): Outcome[] | LawPart {
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
	// What a law has lost may be its words; of a report the page's own lines are no loss.
	const left = cleared.problems.map((problem): Problem => ({ ...problem, severity: 'info' }));
	return { ...report, problems: [...seen.problems, ...left, ...report.problems] };
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

/** What was left out is told at the first text of a file. */
function importLaw(
	cleared: Cleared,
	file: ReadFile,
	bytes: Buffer,
	desk: Desk,
): Outcome[] | LawPart {
	const steps = [
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
	const problems = [...cleared.problems];
	let { paragraphs } = cleared;
	for (const step of steps) {
		const done = step(paragraphs);
		paragraphs = done.paragraphs;
		problems.push(...done.problems);
	}
	const part = partOf(paragraphs, file.path, bytes);
	if (part) return { ...part, problems: [...problems, ...part.problems] };
	const [first, ...others] = importLaws(paragraphs, file, bytes, desk);
	return [{ ...first!, problems: [...problems, ...first!.problems] }, ...others];
}

const BROKEN_WORD =
	'文件名是 Word 文件，内容却不是，文件可能已损坏。请重新下载，或者在 Word 里打开后另存为 .docx，再导入';
