import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SECURITY, policiesOf } from '../../src/publish/hosting/host.ts';
import { isInstalled, startServer, type WebServer } from './web-server.ts';

const dist = inject('dist');
const LAW = 'laws/renmin-fangkong-fa/';
const meta = { skipReason: '本机没有 apache2，可以用 apt-get install apache2 安装' };

describe.skipIf(!isInstalled('apache2'))('Apache with the sample as .htaccess', { meta }, () => {
	let scratch: string;
	let server: WebServer;

	beforeAll(async () => {
		scratch = mkdtempSync(join(tmpdir(), 'pufa-apache-'));
		// A server started by root reads files as another user.
		chmodSync(scratch, 0o755);
		const site = { root: dist, base: '/', policies: policiesOf(dist) };
		server = await startServer('apache2', site, scratch);
	});
	afterAll(() => {
		server?.stop();
		rmSync(scratch, { recursive: true, force: true });
	});

	test.each([
		['', 'text/html; charset=utf-8'],
		[LAW, 'text/html; charset=utf-8'],
		['favicon.svg', 'image/svg+xml; charset=utf-8'],
		['robots.txt', 'text/plain; charset=utf-8'],
		['sw.js', 'text/javascript; charset=utf-8'],
		['laws/index.json', 'application/json; charset=utf-8'],
		['feeds/laws.xml', 'text/xml; charset=utf-8'],
		['pagefind/wasm.unknown.pagefind', 'application/octet-stream'],
	])('gives %j its type', async (path, type) => {
		const { status, headers } = await server.ask(`/${path}`);
		expect([status, headers['content-type']]).toEqual([200, type]);
	});

	test('compresses a page, and does not send it again to who has it', async () => {
		const accept = { 'Accept-Encoding': 'gzip' };
		const { headers, body } = await server.ask(`/${LAW}`, accept);
		expect(gunzipSync(body)).toEqual(readFileSync(join(dist, LAW, 'index.html')));
		const known = { ...accept, 'If-None-Match': headers.etag! };
		expect((await server.ask(`/${LAW}`, known)).status).toBe(304);
		expect((await server.ask('/', known)).status).toBe(200);
	});

	test('sends the security headers, also with an error', async () => {
		for (const path of ['/', `/${LAW}`, '/no-such-page/']) {
			const { headers } = await server.ask(path);
			for (const [name, value] of SECURITY) expect(headers[name.toLowerCase()]).toBe(value);
		}
	});

	test('lets browsers keep for good what changes its name', async () => {
		const { headers } = await server.ask('/search/finder/none/root.js');
		expect(headers['cache-control']).not.toContain('immutable');
		const [script] = /search\/scripts\/page[^" >]*/.exec(
			readFileSync(join(dist, 'search/index.html'), 'utf8'),
		)!;
		expect((await server.ask(`/${script}`)).headers['cache-control']).toContain('immutable');
		expect((await server.ask(`/${LAW}`)).headers['cache-control']).toBe('no-cache');
	});

	test.each([
		['that does not exist', '/no-such-page/', 404],
		['of a folder without a page', '/feeds/', 403],
		['of a file for other hosts', '/_headers', 403],
	])('answers an address %s with the page for it', async (_, path, expected) => {
		const { status, body } = await server.ask(path);
		expect([status, body]).toEqual([expected, readFileSync(join(dist, '404.html'))]);
	});
});
