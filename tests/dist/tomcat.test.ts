import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policiesOf } from '../../src/publish/hosting/host.ts';
import { isInstalled, startServer, type WebServer } from './web-server.ts';

const dist = inject('dist');
const BASE = '/zwgk/gdb/';
const LAW = `${BASE}laws/renmin-fangkong-fa/`;
const meta = { skipReason: '本机没有 tomcat10，可以用 apt-get install tomcat10 安装' };

describe.skipIf(!isInstalled('tomcat10'))('Tomcat with the sample in WEB-INF', { meta }, () => {
	let scratch: string;
	let server: WebServer;

	beforeAll(async () => {
		scratch = mkdtempSync(join(tmpdir(), 'pufa-tomcat-'));
		const site = { root: dist, base: BASE, policies: policiesOf(dist) };
		server = await startServer('tomcat10', site, scratch);
	}, 60_000);
	afterAll(() => {
		server?.stop();
		rmSync(scratch, { recursive: true, force: true });
	});

	test.each([
		['', 'text/html'],
		['robots.txt', 'text/plain'],
		['sw.js', 'text/javascript'],
		['laws/index.json', 'application/json'],
		['feeds/laws.xml', 'text/xml'],
	])('gives %j its type and encoding', async (path, type) => {
		const { status, headers } = await server.ask(BASE + path);
		expect([status, headers['content-type']]).toEqual([200, `${type};charset=utf-8`]);
	});

	test('compresses a page, and does not send it again to who has it', async () => {
		const { headers, body } = await server.ask(LAW, { 'Accept-Encoding': 'gzip' });
		const page = join(dist, 'laws/renmin-fangkong-fa/index.html');
		expect(gunzipSync(body)).toEqual(readFileSync(page));
		expect(headers['cache-control']).toBe('max-age=0');
		const again = await server.ask(LAW, { 'If-None-Match': headers.etag! });
		expect([again.status, again.headers['cache-control']]).toEqual([304, 'max-age=0']);
	});

	test('lets browsers keep for good what changes its name', async () => {
		const [script] = /search\/scripts\/page[^" >]*/.exec(
			readFileSync(join(dist, 'search/index.html'), 'utf8'),
		)!;
		const { headers } = await server.ask(BASE + script);
		// Tomcat counts from a day to now, and may lose a second.
		const [, seconds] = /^max-age=(\d+)$/.exec(headers['cache-control']!) ?? [];
		expect(Math.abs(Number(seconds) - 365 * 24 * 3600)).toBeLessThan(5);
	});

	test('keeps a file for other hosts to itself', async () => {
		const { status, body } = await server.ask(`${BASE}_headers`);
		expect([status, body]).toEqual([403, readFileSync(join(dist, '404.html'))]);
	});

	test.each(['no-such-page/', 'feeds/'])('answers %s with the page for it', async (path) => {
		const { status, headers, body } = await server.ask(BASE + path);
		expect([status, body]).toEqual([404, readFileSync(join(dist, '404.html'))]);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'SAMEORIGIN',
		});
	});

	test('leads from the folder without its slash to the site', async () => {
		const { status, headers } = await server.ask(BASE.slice(0, -1));
		expect([status, headers.location]).toEqual([302, BASE]);
	});
});
