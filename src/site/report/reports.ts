import {
	barShares,
	differenceText,
	figureText,
	type BarShares,
} from '../../domain/report/years/figures.ts';
import {
	compareFigures,
	followCommitments,
	ledgerOf,
	newestFirst,
	reportBefore,
	type ComparedFigure,
	type FollowedCommitment,
	type LedgerRow,
} from '../../domain/report/years/years.ts';
import { dayOfReport } from '../../domain/report/day.ts';
import type { Text } from '../../holdings/texts.ts';
import type { Report } from '../../schemas/report.ts';
import { chaptersOf, present, type BodyHeading, type Heading } from '../body/contents.ts';
import { linkedWords, type LinkedPiece, type LinkedWords } from '../citations/linked-words.ts';
import { once } from '../once.ts';
import { outcomesOf, type OutcomeCount } from './outcomes.ts';
import { originOf, type PageHead } from '../page.ts';
import { lawLinks, shownSources, type Link, type ShownSource } from '../held/sources.ts';
import { urls } from '../site.ts';
import { textsOf } from '../held/texts.ts';

type ReportEntry = Text<Report>;

/** All reports, the last year first. */
export const reportEntries = once(async (): Promise<ReportEntry[]> =>
	(await textsOf('reports')).toSorted((a, b) => b.data.year - a.data.year),
);

/** The reports without their bodies, the last year first. */
const reports = once(async (): Promise<Report[]> =>
	(await reportEntries()).map(({ data }) => data),
);

export interface ReportCard {
	year: number;
	title: string;
	summary: string;
	href: string;
	published: string;
	sample: boolean;
	/** How many figures and promises it states. */
	figures: number;
	commitments: number;
	/** What it says about the promises of the year before. */
	outcomes: OutcomeCount[];
}

/** Reports for lists, the last year first. */
export async function reportCards(): Promise<ReportCard[]> {
	const all = await reports();
	return all.map((report) => ({
		year: report.year,
		title: report.title,
		summary: report.summary,
		href: urls.report(report.year),
		published: report.published,
		sample: report.sample,
		figures: report.figures.length,
		commitments: report.commitments.length,
		outcomes: outcomesOf(ledgerOf(report, all)),
	}));
}

/** What the list of reports tells its layout. */
export const reportsHead: PageHead = {
	title: '年度报告',
	description: '历年法治政府建设情况报告：做了什么，数据有什么变化，上一年的承诺兑现了没有。',
	path: urls.reports,
	crumbs: [{ label: '年度报告' }],
};

/** A figure in words, beside last year's. */
export interface ShownFigure {
	id: string;
	label: string;
	text: string;
	beforeText: string;
	change: string;
	bars: BarShares | null;
	note: string | undefined;
}

const shownFigure = (figure: ComparedFigure): ShownFigure => ({
	id: figure.id,
	label: figure.label,
	text: figureText(figure.value, figure.unit),
	beforeText: figureText(figure.before, figure.unitBefore ?? figure.unit),
	change: differenceText(figure),
	bars: barShares(figure),
	note: figure.note,
});

/** Everything that the page of a report shows besides its body. */
export interface ReportPage {
	head: PageHead;
	report: Report;
	source: ShownSource;
	/** The year with which figures are compared. */
	comparedWith: number | undefined;
	figures: ShownFigure[];
	/** Last year's promises beside their results. */
	ledger: LedgerRow[];
	outcomes: OutcomeCount[];
	measures: { id: string; title: string; summary: string; laws: Link[] }[];
	/** The promises of this report, and what became of them. */
	commitments: FollowedCommitment[];
	/** Links what the words of a year's report cite, as it was on the day of that report; without the year, of this one. */
	linked: (words: string, year?: number) => LinkedPiece[];
	/** Pages of the years that the page names, by year. */
	years: Map<number, string>;
	earlier: Link | undefined;
	later: Link | undefined;
}

/** Routes of `reports/[year]/`. */
export async function reportRoutes(): Promise<
	{ params: { year: string }; props: { entry: ReportEntry } }[]
> {
	return (await reportEntries()).map((entry) => ({
		params: { year: String(entry.data.year) },
		props: { entry },
	}));
}

export async function reportPage({ data: report }: ReportEntry): Promise<ReportPage> {
	const all = await reports();
	const before = reportBefore(all, report.year);
	const after = newestFirst(all).findLast(({ year }) => year > report.year);
	const ledger = ledgerOf(report, all);
	const [source] = await shownSources([report.source]);
	return {
		head: reportHead(report),
		report,
		source: source!,
		comparedWith: before?.year,
		figures: compareFigures(report.figures, before?.figures).map(shownFigure),
		ledger,
		outcomes: outcomesOf(ledger),
		measures: await Promise.all(
			report.measures.map(async ({ laws, ...measure }) => ({
				...measure,
				laws: await lawLinks(laws),
			})),
		),
		commitments: followCommitments(report, all),
		linked: await linkedReports(report, all),
		years: new Map(all.map(({ year }) => [year, urls.report(year)])),
		earlier: yearLink(before),
		later: yearLink(after),
	};
}

/** 本页内容 of a report. */
export const reportContents = (page: ReportPage, body: readonly BodyHeading[]): Heading[] =>
	present([
		page.ledger.length > 0 && { id: 'ledger', title: '上一年承诺的兑现情况' },
		page.figures.length > 0 && { id: 'figures', title: '数据' },
		{ id: 'measures', title: '主要举措' },
		{ id: 'shortcomings', title: '不足和原因' },
		page.commitments.length > 0 && {
			id: 'commitments',
			title: `对${page.report.year + 1}年的承诺`,
		},
		{ id: 'text', title: '报告正文', below: chaptersOf(body) },
	]);

async function linkedReports(
	{ year: own }: Report,
	all: readonly Report[],
): Promise<ReportPage['linked']> {
	const linked = new Map<number, LinkedWords>();
	for (const report of all)
		linked.set(report.year, await linkedWords(report, { day: dayOfReport(report) }));
	return (words, year = own) => linked.get(year)!(words);
}

const yearLink = (report: Report | undefined): Link | undefined =>
	report && { title: `${report.year}年度报告`, href: urls.report(report.year) };

const reportHead = (report: Report): PageHead => ({
	title: report.title,
	description: report.summary,
	path: urls.report(report.year),
	crumbs: [{ label: '年度报告', href: urls.reports }, { label: `${report.year}年度` }],
	facets: { kind: '报告', year: String(report.year) },
	origin: originOf(report.issuer, report),
	keywords: ['法治政府建设', `${report.year}年度`, '年度报告'],
	sample: report.sample,
});
