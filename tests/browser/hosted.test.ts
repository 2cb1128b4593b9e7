import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policiesOf } from '../../src/publish/hosting/host.ts';
import { isInstalled, startServer, type Program, type WebServer } from '../dist/web-server.ts';
import { findWholePage, queryFor } from './search-visit.ts';
import { meta as withoutBrowser, noBrowser, useSite } from './site.ts';

describe.each<Program>(['nginx', 'caddy'])('behind %s, under its headers', (program) => {
	const missing = !isInstalled(program);
	const meta = missing
		? { skipReason: `本机没有 ${program}，可以用 apt-get install ${program} 安装` }
		: withoutBrowser;

	describe.skipIf(missing || noBrowser)('the search page', { meta }, () => {
		const visit = useSite();
		let scratch: string;
		let server: WebServer;

		beforeAll(async () => {
			scratch = mkdtempSync(join(tmpdir(), 'pufa-hosted-'));
			const [root, base] = [inject('dist'), inject('base')];
			server = await startServer(program, { root, base, policies: policiesOf(root) }, scratch);
		});
		afterAll(() => {
			server?.stop();
			rmSync(scratch, { recursive: true, force: true });
		});

		test('lets the finder answer in its worker', async () => {
			const { page, errors } = await visit();
			await page.goto(`${server.url}${inject('base')}search/${queryFor('警报')}`);
			await page.waitForSelector('[data-result]');
			expect(errors).toEqual([]);
		});

		test('lets Pagefind answer, which is WebAssembly', async () => {
			const { page, errors } = await visit();
			await findWholePage(page, server.url + inject('base'));
			expect(errors).toEqual([]);
		});
	});
});
