import { amendedBy } from '../domain/citation/find/names/amended.ts';
import { SAID_TO_END, TERM_OVER } from '../domain/law/metadata.ts';
import { statusOn, type ShownStatus } from '../domain/law/versions/status.ts';
import { directories } from './columns/columns.ts';
import { upcomingDays, type ShownDay } from './guide/days.ts';
import { guideCards, guidesByDay, type GuideCard } from './guide/guides.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { laws, notesByLaw } from './held/laws.ts';
import type { PageHead } from './page.ts';
import { repealOf } from './citations/repeals.ts';
import { reportCards, type ReportCard } from './report/reports.ts';
import { shownSignals, type ShownSignal } from './guide/signals.ts';
import type { Link } from './held/sources.ts';
import { explainedLaws, studyCards, type StudyCard } from './study.ts';
import { site, today, urls } from './site.ts';
import { lastDay } from './citations/terms.ts';

export interface LawCard extends Link {
	level: string;
	/** How many plain-language notes it has. */
	notes: number;
	sample: boolean;
}

/** What people come for first. An empty list shows nothing. */
export interface HomePage {
	head: PageHead;
	/** Ways to what people come for most. */
	quick: (Link & { about: string })[];
	signals: ShownSignal[];
	/** What to do at a drill and at a real alarm: two lists that are never mixed. */
	drill: GuideCard[];
	alarm: GuideCard[];
	/** All days to come: a page that has grown old shows the later ones. */
	days: (ShownDay & { guides: Link[] })[];
	/** How many of them are shown. */
	shownDays: number;
	report: ReportCard | undefined;
	laws: { heading: string; cards: LawCard[] };
	lawCount: number;
	guides: GuideCard[];
	study: StudyCard[];
	urls: typeof urls;
	/** Where to look without asking. */
	lists: Link[];
}

const SHOWN_LAWS = 6;
const SHOWN_DAYS = 5;
const SHOWN_GUIDES = 6;
const SHOWN_STUDY = 4;

export async function homePage(): Promise<HomePage> {
	const [guides, all, [report], study, days, byDay] = await Promise.all([
		guideCards(),
		laws(),
		reportCards(),
		studyCards(),
		upcomingDays(),
		guidesByDay(),
	]);
	const inSituation = (situation: GuideCard['situation']) =>
		guides.filter((guide) => guide.situation === situation);
	return {
		head: homeHead,
		quick: quickLinks(inSituation('真实警报')[0], days[0], report, all.length),
		signals: await shownSignals(),
		drill: inSituation('试鸣演练'),
		alarm: inSituation('真实警报'),
		days: days.map((day) => ({ ...day, guides: byDay.get(day.id) ?? [] })),
		shownDays: SHOWN_DAYS,
		report,
		laws: await shownLaws(all),
		lawCount: all.length,
		guides: inSituation('平时').slice(0, SHOWN_GUIDES),
		study: study.slice(0, SHOWN_STUDY),
		urls,
		lists: await directories(),
	};
}

function quickLinks(
	alarm: GuideCard | undefined,
	day: ShownDay | undefined,
	report: ReportCard | undefined,
	laws: number,
): HomePage['quick'] {
	return [
		...(alarm ? [{ title: '警报响了怎么办', about: '一步一步照着做', href: alarm.href }] : []),
		...(laws ? [{ title: '查法规', about: `共${laws}部`, href: urls.laws }] : []),
		...(day ? [{ title: '宣传日', about: '今年和明年的日期', href: `${urls.guides}#days` }] : []),
		...(report ? [{ title: '最新年度报告', about: `${report.year}年度`, href: report.href }] : []),
	];
}

/** The home page is not searched: it only points to what is. */
const homeHead: PageHead = {
	title: site.name,
	description: site.description,
	path: urls.home,
	crumbs: [],
	ownSearch: true,
};

/** The laws that the office explains, ended ones behind; where it explains none, those that were made or changed last. */
async function shownLaws(all: readonly LawRecord[]): Promise<HomePage['laws']> {
	const [notes, explained, ended] = await Promise.all([
		notesByLaw(),
		explainedLaws(),
		endedOf(all),
	]);
	const chosen = all.filter(({ id }) => notes.has(id) || explained.has(id));
	const place = ({ id }: LawRecord): number => explained.get(id) ?? explained.size;
	const ordered =
		chosen.length > 0
			? chosen.sort(
					(a, b) =>
						Number(a.sample) - Number(b.sample) ||
						Number(ended.has(a)) - Number(ended.has(b)) ||
						Number(notes.has(b.id)) - Number(notes.has(a.id)) ||
						place(a) - place(b),
				)
			: newestFirst(all.filter((law) => !ended.has(law)));
	return {
		heading: chosen.length > 0 ? '有解读和学习材料的法规' : '新近通过和修改的法规',
		cards: ordered.slice(0, SHOWN_LAWS).map((law) => ({
			title: law.shortTitle,
			href: urls.law(law.id),
			level: law.level,
			notes: notes.get(law.id)?.notes.length ?? 0,
			sample: law.sample,
		})),
	};
}

const ENDED: ReadonlySet<ShownStatus> = new Set(['已废止', SAID_TO_END, TERM_OVER]);

/** Those that have ended by today, as somebody has verified, or as another law, their history or their own text says. */
async function endedOf(all: readonly LawRecord[]): Promise<ReadonlySet<LawRecord>> {
	const isEnded = async (law: LawRecord): Promise<boolean> => {
		const said = { repeal: await repealOf(law), lastDay: await lastDay(law) };
		return ENDED.has(statusOn(law, said, today));
	};
	const ended = await Promise.all(all.map(isEnded));
	return new Set(all.filter((_, place) => ended[place]));
}

/** By the wording in force. Acts that only amend other laws are no laws to read. */
function newestFirst(all: readonly LawRecord[]): LawRecord[] {
	const laws = all.filter(({ title }) => !amendedBy(title));
	const day = ({ current }: LawRecord): string => current?.date ?? '';
	return laws.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
