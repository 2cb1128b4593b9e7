import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { commandLine, wholeNumber } from '../command-line.ts';
import { startProgress } from '../importer/progress.ts';
import { lawIdsIn, readContentFolder } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/content-place.ts';
import { readSite } from '../loaders/site-file.ts';
import { indexStatutes } from '../search/build-index.ts';
import { launchChromium } from './chromium.ts';
import { lendPagefind } from './eval/ask-page.ts';
import { readTexts, type Texts } from './eval/articles.ts';
import { Bm25 } from './eval/bm25.ts';
import { askAll } from './eval/engines.ts';
import { FRESH, firstQueries } from './eval/first-query.ts';
import { lawsByResults, lawsByTitle } from './eval/law-of-file.ts';
import { partOf, readQuestions, spread, type Part, type Question } from './eval/questions.ts';
import { printReport, reportOf, type Report } from './eval/report.ts';
import { ServedFiles } from './eval/weights.ts';
import { orSay } from './or-say.ts';
import { serveSite } from './site-server.ts';

interface Options {
	queries: string;
	site: string;
	content: string;
	results?: string;
	part: Part;
	limit?: number;
	json?: boolean;
}

const options = commandLine(
	'search:eval',
	'用一组问题量搜索：Pagefind、BM25 和 finder 并排（在真的浏览器里问生成好的网站）',
)
	.requiredOption(
		'--queries <文件>',
		'问题（JSON）：[{id, query, relevant: [[{file, article}]]}] 或者 [{typed, expect: ["laws/…/#t22"]}]',
	)
	.option('--site <文件夹>', '生成好的网站', process.env['PUFA_OUT'] || 'dist')
	.option('--content <文件夹>', '生成这个网站的内容文件夹', contentFolder())
	.option('--results <文件>', 'npm run import -- … --json 打印的内容，用来由文件找到法规')
	.addOption(
		new Option('--part <部分>', '问题的哪一部分：test 是编号能被 4 整除的，tune 是其余的')
			.choices(['tune', 'test', 'all'])
			.default('all'),
	)
	.option('--limit <数>', '最多问多少个，均匀抽取', wholeNumber(1))
	.option('--json', '打印 JSON，带每个问题的名次')
	.parse()
	.opts<Options>();

await orSay(async () => {
	const report = await evaluate(options);
	console.log(options.json ? JSON.stringify(report, null, '\t') : printReport(report));
});

async function evaluate({ site, content, ...asked }: Options): Promise<Report> {
	const dist = resolve(site);
	const folder = resolve(content);
	if (!existsSync(join(dist, 'search/index.html')))
		throw new Error(`${dist} 里没有搜索页。请先运行 npm run build，或者用 --site 指明网站文件夹。`);
	const questions = questionsOf(asked, folder);
	const texts = statutesOf(folder);
	return measure(dist, readSite(folder).base, questions, texts, asked.part);
}

/** The questions to ask. What cannot be found counts as a miss, and is told. */
function questionsOf(
	{ queries, results, part, limit }: Omit<Options, 'site' | 'content'>,
	folder: string,
): Question[] {
	const lawOf = results ? lawsByResults(results) : lawsByTitle(readContentFolder(folder).laws);
	const { questions, lost } = readQuestions(queries, lawOf);
	if (lost.length > 0)
		console.error(
			`${lost.length} 处条文在内容文件夹里找不到，按没有找到计算，如：${lost.slice(0, 3).join('；')}`,
		);
	const chosen = spread(partOf(questions, part), limit ?? Infinity);
	if (chosen.length === 0)
		throw new Error(`${queries}：这一部分里没有问题，请核对 --part 和 --limit`);
	return chosen;
}

function statutesOf(folder: string): Texts {
	const progress = startProgress(lawIdsIn(folder).length, true, '读法规');
	try {
		return readTexts(folder, progress.step);
	} finally {
		progress.stop();
	}
}

async function measure(
	dist: string,
	base: string,
	questions: Question[],
	{ articles, bytes: textBytes }: Texts,
	part: Part,
): Promise<Report> {
	const bm25 = new Bm25(articles);
	const files = new ServedFiles(dist);
	const running = await serveSite(dist, base, 0);
	const browser = await launchChromium().catch((error: unknown) => {
		running.server.close();
		throw error;
	});
	const fresh = spread(questions, FRESH).map(({ query }) => query);
	const progress = startProgress(questions.length + fresh.length, true, '提问');
	const words = mkdtempSync(join(tmpdir(), 'pufa-pagefind-'));
	try {
		await indexStatutes(dist, words);
		const page = await browser.newPage();
		await lendPagefind(page, running.url, words);
		await page.goto(`${running.url}search/`);
		const asked = await askAll(page, base, bm25, questions, progress.step);
		const firstBytes = await firstQueries(browser, running, files, fresh, progress.step);
		const indexBytes = files.indexBytes();
		return reportOf({ part, asked, firstBytes, indexBytes, textBytes });
	} finally {
		progress.stop();
		await browser.close();
		running.server.close();
		rmSync(words, { recursive: true });
	}
}
