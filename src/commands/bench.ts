import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLine, wholeNumber } from '../command-line.ts';
import { filesOfCorpus, importedIn, parseAll } from './bench/corpus.ts';
import { addArticle, addGuide, addVersion, changeOneText } from './bench/edits.ts';
import { BuildsFromBeginning, measureBuild } from './bench/from-beginning.ts';
import { htmlRatio } from './bench/html-ratio.ts';
import {
	figures,
	measure,
	medianOf,
	ratio,
	round,
	turnsOf,
	type Measured,
} from './bench/measure.ts';
import { forgetGone } from './build/again/forget-gone.ts';
import { PROJECT } from './project.mjs';

/** Builds after a change: so short a time differs by a sixth from one to the next, and the median is told. */
const TURNS = 5;

const options = commandLine(
	'bench',
	'导入 N 部法规，生成网站，改一处再生成，打印用时、内存和体积（JSON）',
)
	.requiredOption('--statutes <数>', '法规文件数', wholeNumber(1))
	.option('--corpus <文件夹>', '法规文件夹', process.env['PUFA_CORPUS'])
	.option('--beside <文件夹>', '同一次运行里再测一个 Astro 项目作对照，给出倍数')
	.parse()
	.opts<{ statutes: number; corpus?: string; beside?: string }>();

if (!options.corpus || !existsSync(options.corpus)) {
	console.error('没有法规可测：请用 --corpus 或者环境变量 PUFA_CORPUS 指明法规文件夹。');
	process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'pufa-bench-'));
try {
	console.log(
		JSON.stringify(await bench(options.corpus, options.statutes, options.beside), null, '\t'),
	);
} finally {
	rmSync(scratch, { recursive: true, force: true });
	forgetGone();
}

async function bench(corpus: string, count: number, beside: string | undefined): Promise<object> {
	const files = filesOfCorpus(resolve(corpus)).slice(0, count);
	const content = join(scratch, 'content');
	const imported = await measure(
		[join(PROJECT, 'src/importer/cli.ts'), ...files, '--out', content, '--json'],
		PROJECT,
		{},
		// 1: some files could not be imported; they are counted as failed.
		[0, 1],
	);
	const builds = new BuildsFromBeginning(scratch, content, beside);
	await builds.run();
	const built = medianOf(builds.anew);
	const dist = builds.site;
	const ofSite = { ...sizes(dist), htmlRatio: htmlRatio(content, dist) };
	const again = await buildsAfter(changeOneText, builds);
	const afterArticle = await buildsAfter(addArticle, builds);
	const afterVersion = await buildsAfter(addVersion, builds);
	const afterGuide = await buildsAfter(addGuide, builds);
	return {
		statutes: files.length,
		...importedIn(imported.output),
		parse: parseAll(files),
		import: figures(imported),
		build: { ...figures(built), turns: turnsOf(builds.anew), ...ofSite },
		...builds.others(),
		again,
		afterArticle,
		afterVersion,
		afterGuide,
		...(beside && { beside: builds.comparison() }),
	};
}

/** Builds after one change each, held against one from the beginning. */
async function buildsAfter(
	change: (content: string, turn: number) => void,
	from: BuildsFromBeginning,
): Promise<object> {
	const builds: Measured[] = [];
	for (let turn = 1; turn <= TURNS; turn += 1) {
		change(from.content, turn);
		builds.push(await measureBuild(from.content, from.site));
	}
	const median = medianOf(builds);
	return {
		...figures(median),
		secondsRatio: ratio(median.seconds, medianOf(from.anew).seconds),
		secondsRatioInstalled: ratio(median.seconds, medianOf(from.installed).seconds),
		turns: turnsOf(builds),
	};
}

function sizes(dist: string): { pages: number; outputMb: number; htmlMb: number } {
	const files = (readdirSync(dist, { recursive: true }) as string[]).map((path) =>
		join(dist, path),
	);
	const bytes = (kept: string[]): number =>
		kept.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0);
	const pages = files.filter((file) => file.endsWith('.html'));
	return {
		pages: pages.length,
		outputMb: round(bytes(files) / 1e6),
		htmlMb: round(bytes(pages) / 1e6),
	};
}
