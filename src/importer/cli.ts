import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { momentInBeijing } from '../domain/law/numbers/dates.ts';
import type { SearchLedger } from '../schemas/ledger.ts';
import { importFiles } from './import-files.ts';
import { ledgerReport } from './ledger/report.ts';
import { failed, jsonLine, type Outcome } from './outcome.ts';
import { startProgress } from './progress.ts';
import { findSources } from './sources.ts';
import { BEGUN } from './starter-site.ts';
import { summaryOf } from './summary.ts';

interface Options {
	out: string;
	json?: boolean;
	dryRun?: boolean;
	force?: boolean;
}

const program = commandLine(
	'import',
	'把法规文本和年度报告（.docx、.doc、.txt、.md、网页）导入内容文件夹；读者的检索记录（.json）只作汇总',
)
	.argument('<文件或文件夹...>', '要导入的文件或文件夹，可以写多个')
	.option('--out <文件夹>', '内容文件夹', process.env['PUFA_CONTENT'] || 'content')
	.option('--json', '每个文件输出一行 JSON，不输出别的')
	.option('--dry-run', '只检查，不写入')
	.option('--force', '同一版本的文本不同时，用新文件替换')
	.action(run);

/** Import what is named, tell what became of it. */
async function run(inputs: string[], options: Options): Promise<void> {
	const sources = findSources(inputs);
	const progress = startProgress(sources.length, !options.json);
	const outcomes: Outcome[] = [];
	const ledgers: SearchLedger[] = [];
	const before = hasSite(options.out);
	const stopped = stopOnSignal();
	const work = importFiles(sources, {
		out: options.out,
		dryRun: options.dryRun ?? false,
		force: options.force ?? false,
		now: momentInBeijing(Date.now()).now,
		stopped,
	});
	for await (const outcome of work) {
		progress.step(basename(outcome.source));
		if (options.json) process.stdout.write(`${jsonLine(outcome)}\n`);
		else outcomes.push(outcome);
		if (outcome.ledger) ledgers.push(outcome.ledger);
		if (failed(outcome)) process.exitCode = 1;
	}
	progress.stop();
	if (stopped()) process.exitCode = 130;
	if (!options.json) console.log(summaryOf(outcomes, options.out, options.dryRun ?? false));
	if (!options.json && !before && hasSite(options.out)) console.log(`\n${BEGUN}`);
	// With --json, standard output is for programs; the editor reads the report all the same.
	const tell = options.json ? console.error : console.log;
	if (ledgers.length > 0) tell(`\n${ledgerReport(ledgers, options.out)}`);
}

const hasSite = (out: string): boolean => existsSync(join(out, 'site.yaml'));

/** The first Ctrl+C ends the import after the file at hand, so that nothing is left half-written. */
function stopOnSignal(): () => boolean {
	let stopped = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			stopped = true;
			console.error('正在停止：写完手头的文件就结束，已导入的保留');
		});
	return () => stopped;
}

await program.parseAsync();
