import { pathToFileURL } from 'node:url';
import { hashOfCode } from './again/inputs.ts';
import type * as Program from './build-site.ts';
import { keepPrograms, programFile } from './programs.ts';
import { createSteps } from './steps.ts';

const out = process.env['PUFA_OUT'] || 'dist';

try {
	const options = await readOptions();
	const code = hashOfCode();
	const program = pathToFileURL(programFile('build-site', code)).href;
	const { buildSite } = (await import(program)) as typeof Program;
	await buildSite(out, createSteps(), { ...options, code });
	await keepPrograms(code);
	console.error(`网站已生成：${out}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** What the call asks for. Most builds have no options, and Commander would take 20 ms of those that go on from the last. */
async function readOptions(): Promise<{ compress?: boolean; anew?: boolean }> {
	if (process.argv.length === 2) return {};
	const { commandLine } = await import('../command-line.ts');
	const about = '把内容文件夹生成网站：放在 dist/，或者环境变量 PUFA_OUT 指定的文件夹';
	const command = process.argv[1]?.endsWith('start.ts')
		? commandLine('start', `${about}。然后在本机看；环境变量 PORT 指定另一个端口`)
		: commandLine('build', about);
	return command
		.option('--compress', '每个文本文件旁边再放压缩好的 .gz 和 .br，给直接发送它们的服务器')
		.option('--anew', '全部重新生成，不沿用上一次的结果')
		.parse()
		.opts();
}
