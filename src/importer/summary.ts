import { resolve } from 'node:path';
import { failed, unchanged, type Outcome, type Remark } from './outcome.ts';

/** More files than this would scroll away what matters. */
const MOST_FILES = 30;
const MOST_REMARKS = 20;

const MARKS = { error: '✗', warning: '！', info: '·' } as const;

/** What an editor reads when an import is done. */
export function summaryOf(outcomes: readonly Outcome[], out: string, dryRun: boolean): string {
	const errors = outcomes.filter(failed);
	const good = outcomes.filter((outcome) => !failed(outcome));
	// Of a few files the editor is told all; of many, those with something to look at.
	const remarks = good.length <= MOST_FILES ? good : good.filter(hasWarning);
	return [
		...errors.flatMap((outcome) => fileLines(outcome)),
		...remarks.slice(0, MOST_FILES).flatMap((outcome) => fileLines(outcome)),
		...(remarks.length > MOST_FILES
			? [
					`还有 ${remarks.length - MOST_FILES} 个文件有提醒，这里不再列出；加 --json 可以看到全部`,
					'',
				]
			: []),
		...totals(outcomes, dryRun),
		nextStep(outcomes, out, dryRun),
	].join('\n');
}

const hasWarning = (outcome: Outcome): boolean =>
	outcome.problems.some(({ severity }) => severity === 'warning');

function fileLines(outcome: Outcome): string[] {
	// Why a file was left out is all that there is to say of it.
	const told = outcome.problems
		.filter(
			({ severity, brief }) =>
				severity !== 'info' || brief !== undefined || outcome.kind === 'skipped',
		)
		.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
	const remarks = told.filter(({ brief }) => brief === undefined);
	const more = remarks.length - MOST_REMARKS;
	const lines = [
		...remarks.slice(0, MOST_REMARKS).map(lineOf),
		...(more > 0 ? [`  …还有 ${more} 条，加 --json 可以看到全部`] : []),
		...told.filter(({ brief }) => brief !== undefined).map(lineOf),
	];
	const arrow = outcome.file ? ` → ${outcome.file}` : '';
	const same = unchanged(outcome) ? '（未变化）' : '';
	return [`${outcome.source}${arrow}${same}`, ...lines, ''];
}

function lineOf({ line, severity, message, brief }: Remark): string {
	const place = line === undefined || brief !== undefined ? '' : `第 ${line} 行：`;
	return `  ${MARKS[severity]} ${place}${brief ?? message}`;
}

function totals(outcomes: readonly Outcome[], dryRun: boolean): string[] {
	const good = outcomes.filter((outcome) => !failed(outcome));
	const laws = good.filter(({ kind }) => kind === 'law');
	const reports = good.filter(({ kind }) => kind === 'report');
	const ids = new Set(laws.map(({ id }) => id));
	const versions = new Set(laws.map(({ file }) => file));
	const same = good.filter(unchanged).length;
	const ledgers = good.filter(({ ledger }) => ledger).length;
	const skipped = good.filter(({ kind, ledger }) => kind === 'skipped' && !ledger).length;
	const errors = outcomes.length - good.length;
	return [
		dryRun ? '试运行结果（没有写入任何文件）：' : '导入结果：',
		`  法规 ${ids.size} 部（${versions.size} 个版本，${articlesIn(laws)} 条），年度报告 ${reports.length} 份${same > 0 ? `；其中 ${same} 个文件未变化` : ''}`,
		...(ledgers > 0 ? [`  检索记录 ${ledgers} 份，汇总在下面`] : []),
		`  跳过 ${skipped} 个文件，失败 ${errors} 个文件`,
	];
}

/** Of a text that came twice they count once. */
function articlesIn(laws: readonly Outcome[]): number {
	const byFile = new Map<string | null, number>();
	for (const { file, articles, part } of laws) {
		const known = byFile.get(file) ?? 0;
		byFile.set(file, part ? known + articles : Math.max(known, articles));
	}
	return [...byFile.values()].reduce((sum, articles) => sum + articles, 0);
}

function nextStep(outcomes: readonly Outcome[], out: string, dryRun: boolean): string {
	if (outcomes.some(failed))
		return `  有失败的文件：请按上面的说明处理后再导入一次，其余文件已经完成`;
	const stored = outcomes.filter(({ file }) => file !== null);
	if (outcomes.length > 0 && stored.length === 0) return `  没有写入 ${out}`;
	if (stored.length > 0 && stored.every(unchanged)) return `  ${out} 里已经有这些内容，没有改动`;
	if (dryRun) return '  去掉 --dry-run 就会写入';
	const settings = settingsFor(out);
	return `  已写入 ${out}。下一步：${settings}npm run check 检查内容，${settings}npm start 预览`;
}

/** What stands before a command of a shell, so that it reads the folder of the import. */
const settingsFor = (out: string): string =>
	resolve(out) === resolve('content') ? '' : `PUFA_CONTENT=${quoted(out)} `;

/** A word for a shell: `../our-content`, `'我们的 content'`. */
const quoted = (word: string): string =>
	/^[\p{L}\p{N}_./@:+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
