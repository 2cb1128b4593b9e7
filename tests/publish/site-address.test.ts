import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteAddress } from '../../src/publish/site-address.ts';
import { scratchFolder } from '../scratch-folder.ts';

function siteWith(home: string): string {
	const site = scratchFolder(onTestFinished);
	writeFileSync(join(site, 'index.html'), home);
	return site;
}

test.each([
	['https://www.example.gov.cn/', 'www.example.gov.cn', '/'],
	['http://localhost:8110/zwgk/gdb/', 'localhost', '/zwgk/gdb/'],
])('a site built for %s is at home there, whatever a variable says by now', (href, host, base) => {
	for (const tag of [
		`<link rel=canonical href=${href}>`,
		`<link rel="canonical" href="${href}">`,
	]) {
		const { hostname, pathname } = siteAddress(siteWith(tag));
		expect([hostname, pathname]).toEqual([host, base]);
	}
});

test('a folder whose home page does not say is no built site', () => {
	expect(() => siteAddress(siteWith('<h1>首页</h1>'))).toThrow('请重新运行 npm run build');
});
