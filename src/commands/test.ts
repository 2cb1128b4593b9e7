import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clearLine, cursorTo } from 'node:readline';
import { stripVTControlCharacters, styleText } from 'node:util';
import { COMPILED_CODE, PROJECT } from './project.mjs';
import { add, describeSkipped, tallyOf, type Tally, type VitestReport } from './tally.ts';

const terminal = process.stdout.isTTY;

interface Step {
	title: string;
	/** What it looks at, for people who do not know the tool. */
	about: string;
	/** A script and its arguments, run by the Node that runs this. */
	command: string[];
}

interface Result {
	ok: boolean;
	output: string;
}

/** Run every check of the project. One line for each; the whole output of those that fail. */
async function runAll(): Promise<number> {
	const start = performance.now();
	const tallies = [await runOnSource(), await runOnSite()];
	const tally = add(tallies);
	print('', ...describeSkipped(tally.skipped), `总用时 ${secondsSince(start)} 秒`, '');
	print(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`);
	return tally.failed > 0 ? 1 : 0;
}

/**
 * What needs no built site, two at a time. The linter comes after `astro check`, which writes the types that the linter
 * reads; a build writes them anew, so none runs meanwhile.
 */
async function runOnSource(): Promise<Tally> {
	const prettier = step('prettier', '排版', [bin('prettier'), '--check', '.']);
	const types = step('astro check', '网页的类型', [
		bin('astro'),
		'check',
		...['--minimumSeverity', 'warning', '--tsconfig', 'tsconfig.astro.json'],
	]);
	const lint = step('eslint', '代码规则、其余文件的类型', [
		bin('eslint'),
		'.',
		'--max-warnings',
		'0',
	]);
	const content = step('npm run check', '内容', ['src/checks/cli.ts']);
	const tallies = await Promise.all([
		inTurn([() => runCheck(types), () => runCheck(lint)]),
		inTurn([
			() => runCheck(prettier),
			() => runCheck(content),
			() => runTests('单元测试', ['unit', 'mocking']),
		]),
	]);
	return add(tallies.flat());
}

/** Tests over the corpus, which take both cores, then those of the built site and the browser. */
const runOnSite = (): Promise<Tally> => runTests('网站测试', ['corpus', 'built', 'alone']);

async function inTurn(checks: (() => Promise<Tally>)[]): Promise<Tally[]> {
	const tallies: Tally[] = [];
	for (const run of checks) tallies.push(await run());
	return tallies;
}

async function runCheck(check: Step): Promise<Tally> {
	const [script = ''] = check.command;
	if (!existsSync(resolve(PROJECT, script))) {
		return { passed: 0, failed: 0, skipped: [{ name: check.title, reason: `没有 ${script}` }] };
	}
	const { ok } = await run(check);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/** Some of the projects of `vitest.config.ts`. @param about what they look at */
async function runTests(about: string, projects: string[]): Promise<Tally> {
	const folder = mkdtempSync(join(tmpdir(), 'pufa-test-'));
	const report = join(folder, 'report.json');
	try {
		const options = [
			...projects.flatMap((project) => ['--project', project]),
			...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		];
		const { ok } = await run(step('vitest', about, [bin('vitest'), 'run', ...options]));
		return existsSync(report)
			? tallyOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, ok)
			: { passed: 0, failed: 1, skipped: [] };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const step = (title: string, about: string, command: string[]): Step => ({
	title,
	about,
	command,
});

/** The script behind a package's command. Unlike the shims in `.bin`, Node can run it on every system. */
function bin(name: string): string {
	const folder = join('node_modules', name);
	const file = resolve(PROJECT, folder, 'package.json');
	if (!existsSync(file)) throw new Error(`没有安装 ${name}：请先运行 npm ci`);
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
	return join(folder, script ?? '');
}

async function run(one: Step): Promise<Result> {
	const start = performance.now();
	const stop = showRunning(one.title, start);
	const result = await outputOf(one.command);
	stop();
	const mark = result.ok ? styleText('green', '✓') : styleText('red', '✗');
	print(`${mark} ${one.title.padEnd(14)} ${secondsSince(start).padStart(6)} 秒  ${one.about}`);
	if (!result.ok) print(result.output.trimEnd(), '');
	return result;
}

async function outputOf(command: string[]): Promise<Result> {
	const child = spawn(process.execPath, command, {
		cwd: PROJECT,
		env: {
			...process.env,
			...colours(),
			ASTRO_TELEMETRY_DISABLED: '1',
			// Tests start our commands a hundred times, and half of what one does is to compile itself.
			NODE_COMPILE_CACHE: COMPILED_CODE,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const collect = (text: string) => (output += text);
	child.stdout.setEncoding('utf8').on('data', collect);
	child.stderr.setEncoding('utf8').on('data', collect);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail).on('close', done);
	});
	// `astro check` colours what it writes even when asked not to.
	return { ok: code === 0, output: terminal ? output : stripVTControlCharacters(output) };
}

/** A tool that writes into a pipe does not see the terminal behind it. */
const colours = (): Record<string, string | undefined> =>
	terminal && !process.env.NO_COLOR
		? { FORCE_COLOR: '1' }
		: { FORCE_COLOR: undefined, NO_COLOR: '1' };

const running = new Map<string, number>();

/** Say on a terminal, once a second, what is running and for how long; call the result when it is done. */
function showRunning(title: string, start: number): () => void {
	running.set(title, start);
	const timer = terminal ? setInterval(drawRunning, 1000) : undefined;
	return () => {
		running.delete(title);
		clearInterval(timer);
	};
}

function drawRunning(): void {
	const parts = [...running].map(([title, start]) => `${title} ${secondsSince(start)} 秒`);
	clearRunning();
	process.stdout.write(`… ${parts.join('，')}`);
}

function clearRunning(): void {
	if (!terminal) return;
	clearLine(process.stdout, 0);
	cursorTo(process.stdout, 0);
}

function print(...lines: string[]): void {
	clearRunning();
	for (const line of lines) console.log(line);
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

process.exitCode = await runAll();
