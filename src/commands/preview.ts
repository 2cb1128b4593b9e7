import { commandLine } from '../command-line.ts';

commandLine(
	'preview',
	'在本机看生成好的网站。环境变量 PUFA_OUT 指定另一个文件夹，PORT 指定另一个端口',
).parse();
await import('./serve.ts');
