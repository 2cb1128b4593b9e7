import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../loaders/site-file.ts';
import { caddyConfig } from '../publish/hosting/caddy.ts';
import { policiesOf, type Host } from '../publish/hosting/host.ts';
import { nginxConfig } from '../publish/hosting/nginx.ts';

const { values } = parseArgs({
	options: {
		root: { type: 'string', default: '/srv/pufa' },
		listen: { type: 'string', default: '80' },
		out: { type: 'string', default: 'hosting' },
	},
});
const dist = process.env['PUFA_OUT'] || 'dist';

if (!existsSync(join(dist, 'index.html'))) {
	console.error(`${dist}/ 里没有网站。先运行 npm run build，再运行 npm run hosting。`);
	process.exitCode = 1;
} else {
	const site = readSite();
	const host: Host = {
		root: values.root.replace(/\/+$/, ''),
		base: site.base,
		name: new URL(site.url).hostname,
		listen: values.listen,
		policies: policiesOf(dist),
	};
	mkdirSync(values.out, { recursive: true });
	writeFileSync(join(values.out, 'nginx.conf'), nginxConfig(host));
	writeFileSync(join(values.out, 'Caddyfile'), caddyConfig(host));
	console.error(
		`已写好 ${values.out}/nginx.conf 和 ${values.out}/Caddyfile，用法见 docs/hosting/README.md`,
	);
}
