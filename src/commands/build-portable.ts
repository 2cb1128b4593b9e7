import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipFolder } from '../publish/zip.ts';
import { buildSite } from './build-site.ts';
import { createSteps } from './steps.ts';

const USAGE = `用法：npm run build:portable -- [--kiosk 秒数]

把网站生成到 portable/ 文件夹，双击里面的 index.html 就能看，不要网络，也不要服务器。同时打包成 portable.zip。
  --kiosk 秒数  用于大厅的触摸屏：字放大，无人操作这么多秒就回到首页，通往别处的链接不能点
环境变量 PUFA_OUT 换一个文件夹。`;

const out = resolve(process.env['PUFA_OUT'] || 'portable');

try {
	const { values } = parseArgs({ options: { kiosk: { type: 'string' } } });
	const kiosk = values.kiosk === undefined ? undefined : { seconds: secondsOf(values.kiosk) };
	const steps = createSteps();
	await buildSite(out, steps, { portable: { ...(kiosk && { kiosk }) } });
	await steps.run('打包', () => Promise.resolve(zip(out)));
	console.error(`单机版已生成：${out}（打开其中的 index.html），压缩包：${out}.zip`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** @throws Error with the usage when it is no number of seconds */
function secondsOf(text: string): number {
	const seconds = Number(text);
	if (Number.isInteger(seconds) && seconds >= 10) return seconds;
	throw new Error(`--kiosk 后面要写秒数（10 以上的整数），现在是“${text}”。\n\n${USAGE}`);
}

/** The old zip stays until the new one is whole. */
function zip(folder: string): void {
	const fresh = `${folder}.zip-${process.pid}`;
	try {
		zipFolder(folder, fresh);
		renameSync(fresh, `${folder}.zip`);
	} finally {
		rmSync(fresh, { force: true });
	}
}
