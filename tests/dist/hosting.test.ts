import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/files.ts';
import { policiesOf } from '../../src/publish/hosting/host.ts';
import { precompress } from '../../src/publish/precompress.ts';
import { siteAddress } from '../../src/publish/site-address.ts';
import { attribute, byTag, readPages } from './pages.ts';
import { hasBrotli, isInstalled, startServer, type Program, type WebServer } from './web-server.ts';

const dist = inject('dist');
const LAW = 'laws/renmin-fangkong-fa/';
const policies = policiesOf(dist);

let scratch: string;
/** The built site with a `.gz` and a `.br` beside each text. */
let site: string;

beforeAll(async () => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-hosting-'));
	site = join(scratch, 'site');
	cpSync(dist, site, { recursive: true });
	await precompress(site);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('the home page says for which folder the site was built: configurations and the preview are made for it', () => {
	expect(siteAddress(dist).pathname).toBe(inject('base'));
});

describe('the headers', () => {
	test('say what the pages say', () => {
		const said = new Set(Object.values(policies));
		const wrong = readPages(dist).filter((page) => {
			const [policy] = byTag(page, /^meta$/).filter((meta) => attribute(meta, 'http-equiv'));
			return !said.has(`${attribute(policy!, 'content')!}; frame-ancestors 'self'`);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('stand in _headers with one rule for each path and header, since hosts join what they find', () => {
		const base = inject('base');
		const rules = readFileSync(join(dist, '_headers'), 'utf8')
			.trim()
			.split('\n\n')
			.map((rule) => rule.split('\n  ') as [string, ...string[]]);
		const named = (path: string, name: string): string[] =>
			rules
				.filter(([pattern]) =>
					pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
				)
				.flatMap(([, ...headers]) => headers.filter((header) => header.startsWith(`${name}: `)));
		const paths = ['', LAW, 'search/', '404.html', 'pagefind/pagefind-worker.js', 'sw.js'];
		// A drawing of a body is a document of its own when it is opened alone.
		for (const path of [...paths, '_astro/tu.svg'])
			expect(named(base + path, 'Content-Security-Policy')).toHaveLength(1);
		expect(named(`${base}search/`, 'Content-Security-Policy')[0]).toContain('wasm-unsafe-eval');
		expect(named(`${base}_astro/a.js`, 'Cache-Control')).toEqual([
			'Cache-Control: public, max-age=31536000, immutable',
		]);
		expect(named(base + LAW, 'Cache-Control')).toEqual([]);
	});
});

describe('the compressed files', () => {
	test('are the files', () => {
		const html = readFileSync(join(site, LAW, 'index.html'));
		expect(gunzipSync(readFileSync(join(site, LAW, 'index.html.gz')))).toEqual(html);
		expect(brotliDecompressSync(readFileSync(join(site, LAW, 'index.html.br')))).toEqual(html);
	});

	test('stand beside texts only', () => {
		const beside = filesIn(site).filter((file) => file.endsWith('.br'));
		expect(beside.length).toBeGreaterThan(50);
		expect(beside.filter((file) => /pf_|\.docx|\.png/.test(file))).toEqual([]);
	});
});

describe.each<Program>(['nginx', 'caddy'])('%s', (program) => {
	const missing = !isInstalled(program);
	const meta = { skipReason: `本机没有 ${program}，可以用 apt-get install ${program} 安装` };

	describe.skipIf(missing).each(['/', '/zwgk/pufa/'])(
		'with the recipe for %s',
		{ meta },
		(base) => {
			let server: WebServer;
			beforeAll(async () => {
				const folder = join(scratch, `${program}-${base.length}`);
				server = await startServer(program, { root: site, base, policies }, folder);
			});
			afterAll(() => server?.stop());

			const script = (): string =>
				`_astro/${readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js'))!}`;
			const index = (): string => {
				const [folder] = readdirSync(join(site, 'search/finder'));
				return `search/finder/${folder!}/sounds.js`;
			};

			test.each([
				['', 'text/html; charset=utf-8'],
				[LAW, 'text/html; charset=utf-8'],
				['favicon.svg', 'image/svg+xml'],
				['robots.txt', 'text/plain; charset=utf-8'],
				['sw.js', 'text/javascript; charset=utf-8'],
				['pagefind/pagefind-entry.json', 'application/json'],
			])('gives %j its type', async (path, type) => {
				const { status, headers } = await server.ask(base + path);
				expect(status).toBe(200);
				expect(headers['content-type']?.toLowerCase()).toMatch(
					new RegExp(`^${type.replace('+', '\\+')}`),
				);
			});

			test('hands out what was compressed before, and plain text to those who ask for it', async () => {
				const html = readFileSync(join(site, LAW, 'index.html'));
				const gzip = await server.ask(base + LAW, { 'Accept-Encoding': 'gzip' });
				expect(gzip.headers['content-encoding']).toBe('gzip');
				expect(gzip.body).toEqual(readFileSync(join(site, LAW, 'index.html.gz')));
				expect(gzip.headers.vary?.toLowerCase()).toContain('accept-encoding');
				const plain = await server.ask(base + LAW);
				expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, html]);
			});

			const noBrotli = {
				skipReason:
					'本机没有 nginx 的 brotli 模块，可以用 apt-get install libnginx-mod-http-brotli-static 安装',
			};
			test.skipIf(!hasBrotli(program))('hands out brotli', { meta: noBrotli }, async () => {
				const { headers, body } = await server.ask(base + LAW, { 'Accept-Encoding': 'gzip, br' });
				expect(headers['content-encoding']).toBe('br');
				expect(body).toEqual(readFileSync(join(site, LAW, 'index.html.br')));
			});

			test('lets browsers keep for good what changes its name, and asks them to look again for all else', async () => {
				const kept = async (path: string): Promise<string | undefined> =>
					(await server.ask(base + path)).headers['cache-control'];
				for (const path of [script(), index()]) expect(await kept(path)).toContain('immutable');
				for (const path of ['', LAW, 'sw.js', 'search/']) expect(await kept(path)).toBe('no-cache');
				// A browser that asks for a file before it is copied there must not believe for a year that there is none.
				for (const path of ['_astro/none.js', 'search/finder/none.bin'])
					expect(await kept(path)).toBe('no-cache');
				const { headers } = await server.ask(base + LAW);
				const again = await server.ask(base + LAW, { 'If-None-Match': headers.etag! });
				expect(again.status).toBe(304);
			});

			test('sends the security headers, once each, also with an error', async () => {
				for (const path of ['', LAW, 'no-such-page/']) {
					const { headers } = await server.ask(base + path);
					expect(headers).toMatchObject({
						'content-security-policy': policies.pages,
						'x-content-type-options': 'nosniff',
						'x-frame-options': 'SAMEORIGIN',
						'referrer-policy': 'same-origin',
					});
				}
				for (const path of ['search/', 'pagefind/pagefind-worker.js'])
					expect((await server.ask(base + path)).headers['content-security-policy']).toBe(
						policies.fullText,
					);
			});

			test('answers an address that does not exist with the page for it', async () => {
				// The last is a folder without a page of its own.
				for (const path of ['no-such-page/', 'laws/none/', '_headers', 'tools/']) {
					const { status, headers, body } = await server.ask(base + path);
					expect([path, status]).toEqual([path, 404]);
					expect(headers['content-type']).toMatch(/^text\/html/);
					expect(body).toEqual(readFileSync(join(site, '404.html')));
				}
			});

			test('leads from a folder without its slash to the page, on the same host', async () => {
				const { status, headers } = await server.ask(`${base}laws`);
				expect([301, 308]).toContain(status);
				expect(headers.location).toBe(`${base}laws/`);
			});

			if (base !== '/')
				test('leads from the root of the host to the site, and has nothing else beside it', async () => {
					const { status, headers } = await server.ask('/');
					expect([status, headers.location]).toEqual([302, base]);
					expect((await server.ask('/laws/')).status).toBe(404);
				});

			if (base !== '/')
				test('leads from its own folder without the last slash to the site', async () => {
					const { status, headers } = await server.ask(base.slice(0, -1));
					expect([status, headers.location]).toEqual([301, base]);
				});

			test('does not hand out what lies outside of the site', async () => {
				for (const path of [
					'../hosting/nginx.conf',
					'..%2f..%2fetc/passwd',
					'%2e%2e/site/index.html',
				])
					expect((await server.ask(base + path)).status).toBeGreaterThanOrEqual(400);
			});
		},
	);
});
