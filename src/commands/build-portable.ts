import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLine, wholeNumber } from '../command-line.ts';
import { zipFolder } from '../publish/zip.ts';
import { buildSite } from './build/build-site.ts';
import { orSay } from './or-say.ts';
import { createSteps } from './build/steps.ts';

const out = resolve(process.env['PUFA_OUT'] || 'portable');
const { kiosk } = commandLine(
	'build:portable',
	'把网站生成到 portable/（或者环境变量 PUFA_OUT 指定的文件夹），双击里面的 index.html 就能看，不要网络，也不要服务器。同时打包成 portable.zip',
)
	.option(
		'--kiosk <秒数>',
		'用于大厅的触摸屏：字放大，无人操作这么多秒就回到首页，通往别处的链接不能点',
		wholeNumber(10),
	)
	.parse()
	.opts<{ kiosk?: number }>();

await orSay(async () => {
	const steps = createSteps();
	await buildSite(out, steps, { portable: kiosk ? { kiosk: { seconds: kiosk } } : {} });
	await steps.run('打包', () => Promise.resolve(zip(out)));
	console.error(`单机版已生成：${out}（打开其中的 index.html），压缩包：${out}.zip`);
});

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
