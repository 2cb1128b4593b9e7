import { guidePieces } from '../../domain/guide/named-guides.ts';
import type { Text } from '../../holdings/texts.ts';
import type { Guide } from '../../schemas/guide.ts';
import { chaptersOf, present, SOURCES, type BodyHeading, type Heading } from '../body/contents.ts';
import { linkedWords, type LinkedWords } from '../citations/linked-words.ts';
import { datesByYear, upcomingDays, type ShownDate, type ShownDay } from './days.ts';
import { keepButton, type Keep } from '../offline.ts';
import { once } from '../once.ts';
import { ordered } from '../body/ordered.ts';
import type { PageHead } from '../page.ts';
import { stepGroups, type StepGroup } from './steps.ts';
import { shownSignals, type ShownSignal } from './signals.ts';
import { shownSources, type Link, type ShownSource } from '../held/sources.ts';
import { urls } from '../site.ts';
import { textHead } from '../body/text-head.ts';
import { textsOf } from '../held/texts.ts';

type GuideEntry = Text<Guide>;

/** When the steps of a guide apply. */
export type Situation = Guide['situation'];

/** Situations in the order of lists, with what tells them apart in words: who hears an alarm has no time to look for it. */
const SITUATIONS: Record<Situation, string> = {
	真实警报: '没有公告而警报响起，或者政府宣布有空袭危险：立刻照着做。',
	试鸣演练: '事先发过公告的试鸣和演练：不是危险，照常生活。',
	平时: '平时就看：认信号、学避险、做准备。',
};

/** The guides of the collection, in their order. */
export const guideEntries = once(async (): Promise<GuideEntry[]> =>
	ordered(await textsOf('guides')),
);

export interface GuideCard {
	title: string;
	summary: string;
	href: string;
	situation: Situation;
	audience: readonly string[];
	steps: number;
}

const guideCard = ({ id, data }: GuideEntry): GuideCard => ({
	title: data.title,
	summary: data.summary,
	href: urls.guide(id),
	situation: data.situation,
	audience: data.audience,
	steps: data.steps.length,
});

export const guideCards = async (): Promise<GuideCard[]> => (await guideEntries()).map(guideCard);

/** What the list of guides tells its layout. */
export const guidesHead: PageHead = {
	title: '指南',
	description: '防空警报怎么听，试鸣演练和真实警报分别怎么做，宣传日可以做什么：一步一步写清楚。',
	path: urls.guides,
	crumbs: [{ label: '指南' }],
};

/** Guides for one situation. */
export interface GuideGroup {
	/** Id of the heading. */
	id: string;
	situation: Situation;
	about: string;
	guides: GuideCard[];
}

/** The list of guides: by situation, and by awareness day. */
export interface GuidesIndex {
	groups: GuideGroup[];
	/** A real alarm concerns everybody: its guides wait for no choice of readers, and no choice takes them away. */
	forAll: GuideGroup[];
	byAudience: GuideGroup[];
	/** For whom there are guides, real alarms apart. */
	audiences: string[];
	days: { day: ShownDay; dates: (ShownDate | undefined)[]; guides: Link[] }[];
	/** Keeps all guides on the device. */
	keep: Keep | undefined;
}

/** Guides by situation; a situation without guides is left out. */
export async function guidesIndex(): Promise<GuidesIndex> {
	const [cards, days, byDay] = await Promise.all([guideCards(), upcomingDays(), guidesByDay()]);
	const groups = (Object.keys(SITUATIONS) as Situation[])
		.map((situation, place) => ({
			id: `situation-${place + 1}`,
			situation,
			about: SITUATIONS[situation],
			guides: cards.filter((card) => card.situation === situation),
		}))
		.filter(({ guides }) => guides.length > 0);
	const byAudience = groups.filter(({ situation }) => situation !== '真实警报');
	return {
		groups,
		forAll: groups.filter((group) => !byAudience.includes(group)),
		byAudience,
		audiences: inOrder(
			byAudience.flatMap(({ guides }) => guides.flatMap(({ audience }) => audience)),
		),
		keep:
			cards.length > 0
				? keepButton('离线保存全部指南', [urls.guides, ...cards.map(({ href }) => href)])
				: undefined,
		days: days.map((day) => ({ day, dates: datesByYear(day), guides: byDay.get(day.id) ?? [] })),
	};
}

/** Guides for a real alarm: browsers keep them before they are asked for. */
export const alarmGuides = async (): Promise<Link[]> =>
	(await guideCards()).filter(({ situation }) => situation === '真实警报');

/** Each name once, those that occur most first. */
function inOrder(names: readonly string[]): string[] {
	const times = (name: string): number => names.filter((other) => other === name).length;
	return [...new Set(names)].sort((a, b) => times(b) - times(a));
}

/** Guides by the awareness day they belong to. */
export const guidesByDay = once(async (): Promise<Map<string, Link[]>> => {
	const byDay = new Map<string, Link[]>();
	for (const { id, data } of await guideEntries())
		if (data.awarenessDay)
			byDay.set(data.awarenessDay, [
				...(byDay.get(data.awarenessDay) ?? []),
				{ title: data.title, href: urls.guide(id) },
			]);
	return byDay;
});

/** Everything that the page of a guide shows besides its body. */
export interface GuidePage {
	head: PageHead;
	guide: Guide;
	/** The steps: all in one group, or those of each signal in one. */
	groups: StepGroup[];
	/** Readers for whom a step says more. */
	audiences: string[];
	signals: ShownSignal[];
	/** Who hears a real alarm meets what to do now before all else; at other times, what to listen for comes first. */
	urgent: boolean;
	/** The awareness day it belongs to, with its place in the list of guides. */
	day: (ShownDay & { href: string }) | undefined;
	sources: ShownSource[];
	/** Guides for the other kind of alarm, so that nobody follows the wrong one. */
	instead: GuideCard[];
	/** Keeps the page on the device. */
	keep: Keep | undefined;
}

/** Routes of `guides/[slug]/`. */
export async function guideRoutes(): Promise<
	{ params: { slug: string }; props: { entry: GuideEntry } }[]
> {
	return (await guideEntries()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

export async function guidePage({ id, data }: GuideEntry): Promise<GuidePage> {
	const [all, days, cards] = await Promise.all([shownSignals(), upcomingDays(), guideCards()]);
	const shown = data.signals.flatMap((name) => all.find((signal) => signal.id === name) ?? []);
	const day = days.find((each) => each.id === data.awarenessDay);
	return {
		head: await textHead(
			data,
			urls.guide(id),
			{ label: '指南', href: urls.guides },
			data.situation,
		),
		guide: data,
		groups: stepGroups(data.steps, shown, await linkedSteps(data, cards)),
		audiences: inOrder(data.steps.flatMap(({ also }) => also.flatMap(({ audience }) => audience))),
		signals: shown,
		urgent: data.situation === '真实警报',
		day: day && { ...day, href: urls.awarenessDay(day.id) },
		sources: await shownSources(data.sources),
		instead: cards.filter(({ situation }) => isOpposite(situation, data.situation)),
		keep: keepButton('离线保存'),
	};
}

/** In the words of steps, guides that they name by their titles are links, and laws that they cite. */
async function linkedSteps({ steps }: Guide, cards: readonly GuideCard[]): Promise<LinkedWords> {
	const guides = new Map(cards.map(({ title, href }) => [title, href]));
	const linked = await linkedWords(steps, {});
	return (words) =>
		linked(words).flatMap((piece) => (piece.href ? [piece] : guidePieces(piece.text, guides)));
}

const SIGNALS: Heading = { id: 'signals', title: '警报信号' };

/** 本页内容 of a guide. */
export const guideContents = (
	{ signals, urgent, groups }: GuidePage,
	body: readonly BodyHeading[],
): Heading[] =>
	present([
		signals.length > 0 && !urgent && SIGNALS,
		...groups.map(({ id, title }) => ({ id, title })),
		signals.length > 0 && urgent && SIGNALS,
		...chaptersOf(body),
		SOURCES,
	]);

const isOpposite = (one: Situation, other: Situation): boolean =>
	one !== other && one !== '平时' && other !== '平时';
