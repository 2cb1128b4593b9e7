import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/files.ts';
import { ASK_AGAIN, FOR_GOOD, SECURITY } from '../../src/publish/hosting/host.ts';
import { PINNED } from '../../src/urls.ts';

const sample = (name: string): string =>
	readFileSync(resolve(import.meta.dirname, '../../docs/hosting', name), 'utf8');
/** What a picture of the 党政机关网站标识 may end in besides. */
const PICTURE = '.png';
const kinds = [...new Set([...filesIn(inject('dist')).map((file) => extname(file)), PICTURE])]
	// `_headers` is for other hosts.
	.filter((kind) => kind !== '');

describe('web.config, for IIS', () => {
	const config = new DOMParser().parseFromString(sample('web.config'), 'text/xml');
	const elements = (tag: string): Element[] => Array.from(config.getElementsByTagName(tag));
	const valuesOf = (tag: string, name: string): string[] =>
		elements(tag).map((element) => element.getAttribute(name)!);

	test('names a type for every kind of file, once: IIS answers 404 without, and 500 to a second one', () => {
		const typed = valuesOf('mimeMap', 'fileExtension');
		expect(kinds.filter((kind) => !typed.includes(kind))).toEqual([]);
		expect(new Set(typed).size).toBe(typed.length);
		const removed = valuesOf('remove', 'fileExtension');
		expect(typed.filter((kind) => !removed.includes(kind))).toEqual([]);
	});

	test('answers addresses and folders without a page with ours', () => {
		const answers = elements('error').map((error) =>
			['statusCode', 'path', 'responseMode'].map((name) => error.getAttribute(name)),
		);
		expect(answers).toEqual([
			['404', '404.html', 'File'],
			['403', '404.html', 'File'],
		]);
		// IIS answers 500 to a second entry for what its own list holds.
		expect(valuesOf('remove', 'statusCode').filter(Boolean)).toEqual(['404', '403']);
	});

	test('lets a long question through: nine bytes for each character', () => {
		const [bytes] = valuesOf('requestLimits', 'maxQueryString');
		expect(Number(bytes)).toBeGreaterThan(9 * 500);
	});

	test('sends the headers that other servers send', () => {
		const headers = elements('customHeaders')
			.flatMap((list) => Array.from(list.getElementsByTagName('add')))
			.map((header) => [header.getAttribute('name'), header.getAttribute('value')]);
		expect(headers).toEqual(SECURITY);
		expect(valuesOf('location', 'path').map((path) => `${path}/`)).toEqual(PINNED);
	});
});

describe('web.xml, for Tomcat', () => {
	const config = new DOMParser().parseFromString(sample('web.xml'), 'text/xml');
	const wordsOf = (tag: string): string[] =>
		Array.from(config.getElementsByTagName(tag)).map(({ textContent }) => textContent);

	test('names a type for every kind of file, texts with their encoding', () => {
		const typed = wordsOf('extension');
		expect(kinds.filter((kind) => !typed.includes(kind.slice(1)))).toEqual([]);
		const bare = wordsOf('mime-type').filter((type) => !type.endsWith(';charset=utf-8'));
		expect([...new Set(bare)]).toEqual(['image/png', 'application/octet-stream']);
	});

	test('lets browsers keep for good what other servers do', () => {
		const patterns = wordsOf('url-pattern').filter(
			(pattern) => !['/*', '/_headers'].includes(pattern),
		);
		expect(patterns).toEqual(PINNED.map((folder) => `/${folder}*`));
	});
});

describe('apache.conf', () => {
	const lines = sample('apache.conf')
		.split('\n')
		.filter((line) => !line.startsWith('#'));
	/** Apache's own list has these. */
	const KNOWN = ['.html', '.css', '.txt', PICTURE];

	test('names a type for every kind of file that Apache does not know', () => {
		const typed = lines
			.filter((line) => line.startsWith('AddType'))
			.flatMap((line) => line.split(' ').slice(2));
		expect(kinds.filter((kind) => ![...typed, ...KNOWN].includes(kind))).toEqual([]);
	});

	test('sends the headers that other servers send', () => {
		for (const [name, value] of SECURITY)
			expect(lines).toContain(`Header always set ${name} "${value}"`);
		const cached = lines.filter((line) => line.includes('Cache-Control')).join();
		expect(cached).toMatch(new RegExp(`${ASK_AGAIN}.*${FOR_GOOD}`));
		const pinned = PINNED.map((folder) => folder.slice(0, -1)).join('|');
		expect(lines.find((line) => line.startsWith('<If'))).toContain(`/(${pinned})/`);
	});
});
