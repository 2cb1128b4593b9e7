import { expect, test } from 'vitest';
import { addressOfPage, fileOfPage } from '../../../../src/commands/build/pages/place-of-page.ts';

test.each<[pathname: string, type: string, file: string, address: string]>([
	['/', 'page', 'index.html', ''],
	['/laws', 'page', 'laws/index.html', 'laws/'],
	[
		'/laws/guofang-fa/2020-12-26',
		'page',
		'laws/guofang-fa/2020-12-26/index.html',
		'laws/guofang-fa/2020-12-26/',
	],
	['/404', 'page', '404.html', '404/'],
	['/robots.txt', 'endpoint', 'robots.txt', 'robots.txt'],
	// Astro ends the address of a route with parameters in a slash, whatever it makes.
	['/badge.svg/', 'endpoint', 'badge.svg', 'badge.svg/'],
])('%s (%s) lies in %s and is asked for at %j', (pathname, type, file, address) => {
	expect(fileOfPage(pathname, type)).toBe(file);
	expect(addressOfPage(pathname, type)).toBe(address);
});
