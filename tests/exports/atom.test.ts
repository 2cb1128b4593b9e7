import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed, type AtomFeed } from '../../src/exports/atom.ts';

/** Invented. */
const FEED: AtomFeed = {
	title: '示例网站：指南',
	author: '示例办公室',
	self: 'https://example.invalid/feeds/guides.xml',
	page: 'https://example.invalid/guides/',
	entries: [
		{
			title: '怎样看水位',
			page: 'https://example.invalid/guides/shuiwei/',
			published: '2026-11-23 09:05',
			updated: '2026-11-24',
			summary: '一步一步写清楚。',
		},
		{
			title: '怎样记水位',
			page: 'https://example.invalid/guides/jilu/',
			published: '2026-11-20 10:00',
		},
	],
};

/** The texts of elements by name, in their order. */
const texts = (xml: string, name: string): (string | null)[] =>
	Array.from(
		new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name),
	).map(({ textContent }) => textContent);

describe('an Atom feed', () => {
	test('has what RFC 4287 demands of a feed and of an entry, with moments in Beijing time', () => {
		expect(atomFeed(FEED)).toBe(
			[
				'<?xml version="1.0" encoding="UTF-8"?>',
				'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
				'<id>https://example.invalid/feeds/guides.xml</id>',
				'<title>示例网站：指南</title>',
				'<updated>2026-11-24T00:00:00+08:00</updated>',
				'<author><name>示例办公室</name></author>',
				'<link rel="self" type="application/atom+xml" href="https://example.invalid/feeds/guides.xml"/>',
				'<link rel="alternate" type="text/html" href="https://example.invalid/guides/"/>',
				'<entry>',
				'<id>https://example.invalid/guides/shuiwei/</id>',
				'<title>怎样看水位</title>',
				'<published>2026-11-23T09:05:00+08:00</published>',
				'<updated>2026-11-24T00:00:00+08:00</updated>',
				'<link rel="alternate" type="text/html" href="https://example.invalid/guides/shuiwei/"/>',
				'<summary>一步一步写清楚。</summary>',
				'</entry>',
				'<entry>',
				'<id>https://example.invalid/guides/jilu/</id>',
				'<title>怎样记水位</title>',
				'<published>2026-11-20T10:00:00+08:00</published>',
				'<updated>2026-11-20T10:00:00+08:00</updated>',
				'<link rel="alternate" type="text/html" href="https://example.invalid/guides/jilu/"/>',
				'</entry>',
				'</feed>',
				'',
			].join('\n'),
		);
	});

	test('says every title as it is written, whatever it is', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				const [first] = FEED.entries;
				const xml = atomFeed({ ...FEED, entries: [{ ...first, title: `《${title}》` }] });
				// The parser of the test reads no character that XML cannot hold.
				expect(texts(xml, 'title')[1]!.replaceAll('\uFFFD', '')).toBe(
					// eslint-disable-next-line no-control-regex
					`《${title}》`.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/g, ''),
				);
			}),
		);
	});
});
