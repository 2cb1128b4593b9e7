import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, folderOnHost, portOnHost } from '../command-line.ts';
import { makeFolder } from '../make-folder.ts';
import { caddyConfig } from '../publish/hosting/caddy.ts';
import { policiesOf, type Host } from '../publish/hosting/host.ts';
import { nginxConfig } from '../publish/hosting/nginx.ts';
import { siteAddress } from '../publish/site-address.ts';
import { orSay } from './or-say.ts';

const { root, listen, out } = commandLine(
	'hosting',
	'按生成好的网站写出 nginx 和 Caddy 的配置，用法见 docs/hosting/README.md',
)
	.option('--root <文件夹>', '网站在服务器上放在哪里', folderOnHost, '/srv/pufa')
	.option('--listen <端口>', '服务器用的端口，或者地址和端口', portOnHost, '80')
	.option('--out <文件夹>', '配置写到哪里', 'hosting')
	.parse()
	.opts<Record<'root' | 'listen' | 'out', string>>();
const dist = process.env['PUFA_OUT'] || 'dist';

if (!existsSync(join(dist, 'index.html'))) {
	console.error(`${dist}/ 里没有网站。先运行 npm run build，再运行 npm run hosting。`);
	process.exitCode = 1;
} else await orSay(writeConfigurations);

function writeConfigurations(): void {
	const { pathname, hostname } = siteAddress(dist);
	const host: Host = {
		root,
		base: pathname,
		name: hostname,
		listen,
		policies: policiesOf(dist),
	};
	const files = { 'nginx.conf': nginxConfig(host), Caddyfile: caddyConfig(host) };
	try {
		makeFolder(out);
		for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		throw new Error(`${out}/ 里写不了文件（${code}）。请检查权限，或者用 --out 写到别的文件夹`, {
			cause: error,
		});
	}
	console.error(
		`已按 ${hostname}${pathname} 写好 ${out}/nginx.conf 和 ${out}/Caddyfile，用法见 docs/hosting/README.md`,
	);
}
