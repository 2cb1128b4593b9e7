import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';
import { scratchFolder } from '../scratch-folder.ts';

const dist = scratchFolder(afterAll);
let site: RunningSite;

beforeAll(async () => {
	for (const name of ['index.html', '404.html']) writeFileSync(join(dist, name), name);
	site = await serveSite(dist, '/zwgk/gdb/', 0);
});
afterAll(() => void site.server.close());

test('a site that was built again has its own page for what is not there', async () => {
	const missing = async (): Promise<string> => (await fetch(new URL('none/', site.url))).text();
	writeFileSync(join(dist, '404.html'), 'built again');
	expect(await missing()).toBe('built again');
	rmSync(join(dist, '404.html'));
	expect(await missing()).toBe('built again');
});

test.each([
	['/zwgk/gdb/', 200, null],
	['/', 302, '/zwgk/gdb/'],
	['/zwgk/gdb', 302, '/zwgk/gdb/'],
	['/zwgk/gdbx', 404, null],
	['/zwgk/gdb/none/', 404, null],
])('a site in a folder answers %s as a host should', async (path, status, location) => {
	const answer = await fetch(new URL(path, site.url), { redirect: 'manual' });
	expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
});
