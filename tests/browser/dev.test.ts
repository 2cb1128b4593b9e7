import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { queryFor } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('npm run dev', { meta }, () => {
	const visit = useSite();
	let server: ChildProcess;
	let url: string;

	beforeAll(async () => {
		server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
			env: {
				...process.env,
				PUFA_CONTENT: inject('content'),
				PUFA_OUT: inject('dist'),
				BASE_PATH: inject('base'),
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
				// With it Astro makes no pages: it takes itself for a part of a test.
				VITEST: undefined,
			},
		});
		url = await addressOf(server);
	});

	afterAll(() => void server.kill());

	test('makes the scripts of the search page, which asks the index of the last build', async () => {
		const { page, errors } = await visit();
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result] mark');
		expect(page.workers()).toHaveLength(1);
		const colour = await page.evaluate(() =>
			getComputedStyle(document.documentElement).getPropertyValue('--main-band'),
		);
		expect(colour).toMatch(/^#/);
		expect(errors).toEqual([]);
	});
});

// e.g. "┃ Local    http://localhost:4321/zwgk/pufa/"
const LOCAL = /Local\s+(http:\/\/\S+)/;

/** Where the server answers, once it says so. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
	let said = '';
	return new Promise((done, fail) => {
		const read = (chunk: Buffer): void => {
			said += chunk.toString();
			const [, address] = LOCAL.exec(said) ?? [];
			if (address) done(`${address.replace(/\/$/, '')}/`);
		};
		stdout!.on('data', read);
		stderr!.on('data', read);
		stdout!.on('close', () => fail(new Error(said)));
	});
}
