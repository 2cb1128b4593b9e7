import { commandLine } from '../command-line.ts';

/** What a build can be asked for. */
export interface BuildCall {
	compress?: boolean;
	anew?: boolean;
}

/**
 * The options of a command that builds; a wrong call, or one for help, ends the program.
 * @param script its name in `package.json`
 * @param further what it does besides, as the end of the sentence that says what it does
 */
export const buildOptions = (script: string, further = ''): BuildCall =>
	commandLine(
		script,
		`把内容文件夹生成网站：放在 dist/，或者环境变量 PUFA_OUT 指定的文件夹${further}`,
	)
		.option('--compress', '每个文本文件旁边再放压缩好的 .gz 和 .br，给直接发送它们的服务器')
		.option('--anew', '全部重新生成，不沿用上一次的结果')
		.parse()
		.opts();
