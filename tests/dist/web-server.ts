import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join, resolve } from 'node:path';
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

/** Those that `npm run hosting` writes recipes for, and those that have a sample. */
export type Program = 'nginx' | 'caddy' | 'apache2' | 'tomcat10';

/** Where Debian's package libnginx-mod-http-brotli-static puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasBrotli = (program: Program): boolean => program === 'caddy' || existsSync(BROTLI);

/** Where Debian's package tomcat10 puts it. */
const TOMCAT = '/usr/share/tomcat10';

export const isInstalled = (program: Program): boolean =>
	program === 'tomcat10'
		? existsSync(TOMCAT)
		: spawnSync(program, [program === 'caddy' ? 'version' : '-v']).error === undefined;

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
	const child = RUN[program](full, scratch);
	let said = '';
	child.stderr!.on('data', (chunk) => (said += String(chunk)));
	const ask: WebServer['ask'] = (path, headers) => askPort(port, path, headers);
	// Java takes its time.
	for (let turn = 0; turn < 300; turn += 1) {
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

/** The sample, as it says itself: in the site's folder as `.htaccess`. Modules are where Debian has them. */
function runApache({ root, listen }: Host, scratch: string): ChildProcess {
	const site = join(scratch, 'site');
	// Of a file that is younger than a second, Apache is not sure that it will stay as it is.
	cpSync(root, site, { recursive: true, preserveTimestamps: true });
	cpSync(resolve(import.meta.dirname, '../../docs/hosting/apache.conf'), join(site, '.htaccess'));
	const modules = [
		'mpm_event',
		'authz_core',
		'dir',
		'autoindex',
		'mime',
		'headers',
		'filter',
		'deflate',
	].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
	writeFileSync(
		join(scratch, 'httpd.conf'),
		`${modules.join('\n')}
ServerName 127.0.0.1
Listen ${listen}
PidFile ${join(scratch, 'pid')}
ErrorLog "|$cat >&2"
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
	AllowOverride All
</Directory>
`,
	);
	return spawn('apache2', ['-d', scratch, '-f', 'httpd.conf', '-D', 'FOREGROUND']);
}

/** The sample, as it says itself: in the folder of a site in a folder. */
function runTomcat({ root, base, listen }: Host, scratch: string): ChildProcess {
	const [address, port] = listen.split(':');
	const site = join(
		scratch,
		'webapps',
		base === '/' ? 'ROOT' : base.slice(1, -1).replaceAll('/', '#'),
	);
	cpSync(root, site, { recursive: true, preserveTimestamps: true });
	for (const name of ['conf', 'logs', 'temp', 'work']) mkdirSync(join(scratch, name));
	cpSync(resolve(import.meta.dirname, '../../docs/hosting/web.xml'), join(site, 'WEB-INF/web.xml'));
	cpSync('/etc/tomcat10/web.xml', join(scratch, 'conf/web.xml'));
	writeFileSync(
		join(scratch, 'conf/server.xml'),
		`<Server port="-1"><Service name="Catalina">
<Connector port="${port}" address="${address}" compression="on"/>
<Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine>
</Service></Server>`,
	);
	return spawn(join(TOMCAT, 'bin/catalina.sh'), ['run'], {
		env: { ...process.env, CATALINA_HOME: TOMCAT, CATALINA_BASE: scratch },
	});
}

const RUN: Record<Program, (host: Host, scratch: string) => ChildProcess> = {
	nginx: runNginx,
	caddy: runCaddy,
	apache2: runApache,
	tomcat10: runTomcat,
};

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
