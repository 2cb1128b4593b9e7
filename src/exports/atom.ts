import { escapeXml } from './escape-xml.ts';

/** Something that was published or changed. */
export interface AtomEntry {
	title: string;
	/** Absolute address of its page, which is its id too. */
	page: string;
	/** `2026-11-23`, or `2026-11-23 09:00`; Beijing time. */
	published: string;
	/** When it last changed, if it did. */
	updated?: string | undefined;
	summary?: string | undefined;
}

/** A feed: addresses are absolute. */
export interface AtomFeed {
	title: string;
	author: string;
	/** Address of the feed, which is its id too. */
	self: string;
	/** The page that lists the same. */
	page: string;
	/** Newest first, at least one: a feed without entries has no day on which it changed. */
	entries: readonly [AtomEntry, ...AtomEntry[]];
}

/**
 * An Atom feed (RFC 4287). Its days are those of the content, never that of the build, so the same content makes the same
 * file.
 */
export function atomFeed({ title, author, self, page, entries }: AtomFeed): string {
	const changed = entries.map(changedOn).sort().at(-1)!;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
		text('id', self),
		text('title', title),
		text('updated', changed),
		`<author>${text('name', author)}</author>`,
		link('self', self, 'application/atom+xml'),
		link('alternate', page, 'text/html'),
		...entries.map(entryXml),
		'</feed>\n',
	].join('\n');
}

function entryXml(entry: AtomEntry): string {
	const { title, page, published, summary } = entry;
	return [
		'<entry>',
		text('id', page),
		text('title', title),
		text('published', moment(published)),
		text('updated', changedOn(entry)),
		link('alternate', page, 'text/html'),
		...(summary ? [text('summary', summary)] : []),
		'</entry>',
	].join('\n');
}

const changedOn = ({ published, updated = published }: AtomEntry): string => moment(updated);

/** RFC 3339: `2026-11-23 09:00` → `2026-11-23T09:00:00+08:00`; a day without an hour begins with it. */
const moment = (at: string): string => {
	const [day, hour = '00:00'] = at.split(' ');
	return `${day}T${hour}:00+08:00`;
};

const text = (name: string, words: string): string => `<${name}>${escapeXml(words)}</${name}>`;

const link = (rel: string, href: string, type: string): string =>
	`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
