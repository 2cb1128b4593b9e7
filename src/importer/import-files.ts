import { info } from '../checked.ts';
import { ContentTarget, OutsideContent } from './content-target.ts';
import { importText, saidAtFirst, type Desk } from './import-text.ts';
import { LawIndex } from './law/index.ts';
import { groupParts, type LawPart } from './law/parts.ts';
import { importParts } from './law/import-parts.ts';
import { failed, failure, skipped, type Outcome } from './outcome.ts';
import { withLinesParted } from './lines/one-line.ts';
import { readLedger } from './ledger/read.ts';
import { mended } from './paragraphs.ts';
import { misnamed } from './read/format.ts';
import { readBytes, readParagraphs } from './read/source.ts';
import type { Source } from './sources.ts';
import { ensureSite } from './starter-site.ts';
import { unmarked } from './lines/unmarked.ts';
import { withoutWideBlanks } from './lines/wide-set.ts';

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
	const parted = mended(words, [withoutWideBlanks, withLinesParted]);
	const said = [
		...misnamed(path, file.bytes),
		...reading.problems,
		...problems,
		...parted.problems,
	];
	const imported = importText(parted.paragraphs, { ...source, day }, file.bytes, desk);
	if (!('body' in imported)) return saidAtFirst(said, imported);
	parts.push({ ...imported, problems: [...said, ...imported.problems] });
	return [];
}
