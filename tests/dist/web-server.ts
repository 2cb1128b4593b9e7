import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyConfig } from '../../src/publish/hosting/caddy.ts';
import type { Host } from '../../src/publish/hosting/host.ts';
import { nginxConfig } from '../../src/publish/hosting/nginx.ts';

/** An answer as it comes over the wire, not decompressed. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A real web server with our configuration. */
export interface WebServer {
	/** `http://127.0.0.1:8080`. */
	url: string;
	ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
	stop: () => void;
}

export type Program = 'nginx' | 'caddy';

/** Where Debian's package libnginx-mod-http-brotli-static puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasBrotli = (program: Program): boolean => program === 'caddy' || existsSync(BROTLI);

export const isInstalled = (program: Program): boolean =>
	spawnSync(program, [program === 'nginx' ? '-v' : 'version']).error === undefined;

/**
 * Start a web server of this machine with the recipe for it, on a free port of 127.0.0.1.
 * @param scratch folder for what it writes
 * @throws with what the server says when it does not answer
 */
export async function startServer(
	program: Program,
	host: Omit<Host, 'listen' | 'name'>,
	scratch: string,
): Promise<WebServer> {
	const port = await freePort();
	const full: Host = { ...host, listen: `127.0.0.1:${port}`, name: '127.0.0.1' };
	mkdirSync(scratch, { recursive: true });
	const child = program === 'nginx' ? runNginx(full, scratch) : runCaddy(full, scratch);
	let said = '';
	child.stderr!.on('data', (chunk) => (said += String(chunk)));
	const ask: WebServer['ask'] = (path, headers) => askPort(port, path, headers);
	for (let turn = 0; turn < 50; turn += 1) {
		if (
			await ask('/').then(
				() => true,
				() => false,
			)
		)
			return { url: `http://127.0.0.1:${port}`, ask, stop: () => void child.kill() };
		await wait(100);
	}
	child.kill();
	throw new Error(`${program} does not answer:\n${said}`);
}

function runNginx(host: Host, scratch: string): ChildProcess {
	const brotli = hasBrotli('nginx');
	const config = nginxConfig(host);
	// What the recipe says to do where the module is.
	const ready = brotli ? config.replace('# brotli_static on;', 'brotli_static on;') : config;
	writeFileSync(join(scratch, 'pufa.conf'), ready);
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(scratch, name)};`,
	);
	writeFileSync(
		join(scratch, 'nginx.conf'),
		// A server started by root reads files as another user, who may not enter a temporary folder.
		`${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${join(scratch, 'pid')}; error_log stderr; ${brotli ? `load_module ${BROTLI};` : ''}
events {} http { access_log off; ${folders.join(' ')} include ${join(scratch, 'pufa.conf')}; }`,
	);
	return spawn('nginx', ['-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', 'stderr']);
}

function runCaddy(host: Host, scratch: string): ChildProcess {
	const file = join(scratch, 'Caddyfile');
	writeFileSync(file, `{\n\tadmin off\n}\n${caddyConfig(host)}`);
	const own = { HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
	return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
		env: { ...process.env, ...own },
	});
}

const askPort = (
	port: number,
	path: string,
	headers: Record<string, string> = {},
): Promise<Answer> =>
	new Promise((done, fail) => {
		get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				done({
					status: response.statusCode!,
					headers: response.headers,
					body: Buffer.concat(chunks),
				}),
			);
		}).on('error', fail);
	});

const freePort = (): Promise<number> =>
	new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
