import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLine, wholeNumber } from '../command-line.ts';
import { filesOfCorpus, importedIn, parseAll } from './bench/corpus.ts';
import { addArticle, addGuide, addVersion, changeOneText } from './bench/edits.ts';
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
import { forgetGone } from './build/again/last-build.ts';
import { PROJECT } from './project.mjs';

/** Builds after a change: so short a time differs by a sixth from one to the next, and the median is told. */
const TURNS = 5;

/** Builds from the beginning, each beside one of the other project: a machine can be half as fast a minute later. */
const FULL_TURNS = 3;

/** What a build of Astro leaves in its project. */
const MADE_BY_ASTRO = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

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
	const { full, compiled, others } = await fullBuilds(content, beside);
	const [built, onProgram] = [medianOf(full), medianOf(compiled)];
	const dist = siteOf(FULL_TURNS);
	const ofSite = { ...sizes(dist), htmlRatio: htmlRatio(content, dist) };
	const again = await buildsAfter(changeOneText, content, built);
	const afterArticle = await buildsAfter(addArticle, content, built);
	const afterVersion = await buildsAfter(addVersion, content, built);
	const afterGuide = await buildsAfter(addGuide, content, built);
	return {
		statutes: files.length,
		...importedIn(imported.output),
		parse: parseAll(files),
		import: figures(imported),
		build: { ...figures(built), turns: turnsOf(full), ...ofSite },
		onProgram: { ...figures(onProgram), turns: turnsOf(compiled) },
		again,
		afterArticle,
		afterVersion,
		afterGuide,
		...(beside && { beside: comparedWith(others, built, onProgram) }),
	};
}

/** Builds from the beginning, and those of the project beside, in turns. */
interface FullBuilds {
	/** Astro compiles, as in the first build of a checkout. */
	full: Measured[];
	/** All is made anew, by the program that has been compiled before. */
	compiled: Measured[];
	others: Measured[];
}

async function fullBuilds(content: string, beside: string | undefined): Promise<FullBuilds> {
	const builds: FullBuilds = { full: [], compiled: [], others: [] };
	for (let turn = 1; turn <= FULL_TURNS; turn += 1) {
		if (beside) builds.others.push(await astroBuild(resolve(beside), turn));
		// In folders of their own: nothing is removed while builds are measured, see `moveAside`.
		builds.full.push(await build(content, `${siteOf(turn)}-anew`, '--anew'));
		builds.compiled.push(await build(content, siteOf(turn)));
	}
	return builds;
}

function build(content: string, site: string, ...options: string[]): Promise<Measured> {
	const env = { PUFA_CONTENT: content, PUFA_OUT: site };
	return measure([join(PROJECT, 'src/commands/build.mjs'), ...options], PROJECT, env);
}

/** Builds after one change each, held against one from the beginning. */
async function buildsAfter(
	change: (content: string, turn: number) => void,
	content: string,
	built: Measured,
): Promise<object> {
	const builds: Measured[] = [];
	for (let turn = 1; turn <= TURNS; turn += 1) {
		change(content, turn);
		builds.push(await build(content, siteOf(FULL_TURNS)));
	}
	const median = medianOf(builds);
	return {
		...figures(median),
		secondsRatio: ratio(median.seconds, built.seconds),
		turns: turnsOf(builds),
	};
}

function comparedWith(others: readonly Measured[], built: Measured, onProgram: Measured): object {
	const baseline = medianOf(others);
	return {
		...figures(baseline),
		turns: turnsOf(others),
		secondsRatio: ratio(built.seconds, baseline.seconds),
		secondsRatioOnProgram: ratio(onProgram.seconds, baseline.seconds),
		memoryRatio: ratio(built.peakMb, baseline.peakMb),
	};
}

function siteOf(turn: number): string {
	return join(scratch, `site-${turn}`);
}

/** Another generator's Astro project, built from scratch as its users build it. */
async function astroBuild(project: string, turn: number): Promise<Measured> {
	for (const [place, cache] of MADE_BY_ASTRO.entries())
		moveAside(join(project, cache), join(scratch, `before-${turn}-${place}`));
	return measure([join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], project);
}

/**
 * Out of the way, but not removed before all is measured: where much has been removed in the last minutes, ext4 without a journal looks
 * at each of those files for every one that is made, and a build may take half as long again.
 */
function moveAside(folder: string, aside: string): void {
	if (!existsSync(folder)) return;
	try {
		renameSync(folder, aside);
	} catch {
		// Another disk.
		rmSync(folder, { recursive: true });
	}
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
