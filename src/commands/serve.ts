import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../publish/site-address.ts';
import { folderOf, tidyUp } from '../publish/swap.ts';
import { orSay } from './or-say.ts';
import { serveSite } from './site-server.ts';

const dist = process.env['PUFA_OUT'] || 'dist';
const port = process.env['PORT'] || '4321';
tidyUp(folderOf(dist));

if (!existsSync(join(dist, '404.html'))) {
	console.error(`${dist}/ 里没有网站。先运行 npm run build。`);
	process.exitCode = 1;
} else if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
	console.error(`环境变量 PORT 要写 0 到 65535 的端口，现在是“${port}”。`);
	process.exitCode = 1;
} else {
	await orSay(async () => {
		const { url } = await serveSite(dist, siteAddress(dist).pathname, Number(port));
		console.log(`网站在这里：${url}\n按 Ctrl+C 停止。`);
	});
}
