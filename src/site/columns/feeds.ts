import { effectInWords, publishedOn, wordingName } from '../../domain/law/versions/versions.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { atomFeed, type AtomEntry } from '../../exports/atom.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { guideEntries } from '../guide/guides.ts';
import { laws } from '../held/laws.ts';
import { once } from '../once.ts';
import { reportEntries } from '../report/reports.ts';
import { absolute, site, urls } from '../site.ts';

export interface Feed {
	/** `laws` of `feeds/laws.xml`. */
	name: string;
	title: string;
	href: string;
	/** The page that lists the same. */
	page: string;
	/** Newest first. */
	entries: AtomEntry[];
}

/** The most entries of a feed: a new reader of it does not want all of two thousand laws. */
const NEWEST = 50;

/** The feeds that have something to tell. */
const feeds = once(async (): Promise<Feed[]> =>
	[
		feedOf('laws', '新的和修改的法规', urls.laws, (await laws()).flatMap(lawEntries)),
		feedOf('reports', '年度报告', urls.reports, (await reportEntries()).map(reportEntry)),
		feedOf('guides', '指南', urls.guides, (await guideEntries()).map(guideEntry)),
	].filter(({ entries }) => entries.length > 0),
);

/** What is said of a feed in the head of a page and in lists. */
export const feedLinks = async (): Promise<Pick<Feed, 'title' | 'href'>[]> =>
	(await feeds()).map(({ title, href }) => ({ title: `${site.name}：${title}`, href }));

/** Pages that say which feeds there are: those where somebody looks for news. */
const TELLING = new Set([urls.home, urls.laws, urls.reports, urls.guides, urls.data]);

/** The feeds that a page tells of in its head: those of all kinds, on the home page, the lists and 开放数据; elsewhere none. */
export const feedLinksOn = (path: string): ReturnType<typeof feedLinks> =>
	TELLING.has(path) ? feedLinks() : Promise.resolve([]);

/** Routes `feeds/laws.xml`. */
export const feedRoutes = async (): Promise<{ params: { feed: string }; props: Feed }[]> =>
	(await feeds()).map((feed) => ({ params: { feed: feed.name }, props: feed }));

export const feedXml = ({ title, href, page, entries: [first, ...others] }: Feed): string =>
	atomFeed({
		title: `${site.name}：${title}`,
		author: site.office,
		self: absolute(href),
		page: absolute(page),
		entries: [first!, ...others],
	});

const feedOf = (name: string, title: string, page: string, entries: AtomEntry[]): Feed => ({
	name,
	title,
	href: urls.file(`feeds/${name}.xml`),
	page,
	entries: entries.sort(newestFirst).slice(0, NEWEST),
});

const newestFirst = (a: AtomEntry, b: AtomEntry): number =>
	dayOf(b).localeCompare(dayOf(a)) || a.page.localeCompare(b.page);

const dayOf = ({ published, updated = published }: AtomEntry): string => updated;

const sampled = (title: string, sample: boolean): string =>
	sample ? `${title}（示例，内容虚构）` : title;

/** Every wording is news: the first one of a new law, the others of a changed one. */
const lawEntries = (law: LawRecord): AtomEntry[] =>
	law.wordings.map((version) => ({
		title: sampled(bookTitle(law.shortTitle) + wordingName(version), law.sample),
		page: absolute(urls.lawVersion(law.id, version.date)),
		published: publishedOn(version) ?? version.date,
		summary: aboutVersion(version),
	}));

const aboutVersion = (version: LawVersion): string =>
	[effectInWords(version), version.amendedBy && `修改依据：${actTitle(version.amendedBy)}`]
		.filter(Boolean)
		.join('。');

type Report = Awaited<ReturnType<typeof reportEntries>>[number];
type Guide = Awaited<ReturnType<typeof guideEntries>>[number];

const reportEntry = ({ data }: Report): AtomEntry => ({
	title: sampled(data.title, data.sample),
	page: absolute(urls.report(data.year)),
	published: data.published,
	updated: data.updated,
	summary: data.summary,
});

const guideEntry = ({ id, data }: Guide): AtomEntry => ({
	title: data.title,
	page: absolute(urls.guide(id)),
	published: data.published,
	updated: data.updated,
	summary: data.summary,
});
