import { longDate } from '../../domain/law/numbers/dates.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import type { SaidOfEnd } from '../../domain/law/versions/status.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Format } from '../../holdings/law-data.ts';
import { documentNumberOf, type LawRecord } from '../../holdings/law-record.ts';
import { urls } from '../site.ts';
import type { Timeline } from './timeline.ts';
import type { Link, ShownSource } from '../held/sources.ts';
import { linkFact, plain, type Fact, type FactPart } from './fact.ts';
import { saidOfEnd, statusFact } from './status-fact.ts';

/** What the site knows of a law besides its own fields. */
export interface AboutLaw extends SaidOfEnd {
	topics?: readonly { id: string; name: string }[];
	study?: readonly Link[];
	/** The days of the law: which of them changed it. */
	timeline?: Timeline | undefined;
}

/**
 * What is known about a law and the wording shown.
 * @returns `facts` that a reader must know: whether it is in force, since when, and whose it is; `more` for those who want to read on
 */
export function lawFacts(
	law: LawRecord,
	shown: LawVersion | undefined,
	{ topics = [], study = [], timeline, ...said }: AboutLaw,
): { official: ShownSource | undefined; facts: Fact[]; more: Fact[] } {
	const official = officialSource(law);
	const facts = factsOf([
		['时效性', [...statusFact(law, shown), ...saidOfEnd(said)]],
		['施行日期', shown?.effective ? plain(longDate(shown.effective)) : undefined],
		['制定机关', law.issuer ? plain(law.issuer) : undefined],
	]);
	const more = factsOf([
		['效力级别', plain(law.level)],
		['文号', plainly(documentNumberOf(law, shown))],
		['日期', shown && datesFact(shown, timeline)],
		['本页版本', shown && versionFact(shown)],
		['官方文本', official && officialFact(official)],
		['又称', law.aliases.length ? plain(law.aliases.join('、')) : undefined],
		['主题', topics.length ? topicFact(topics) : undefined],
		['学习材料', study.length ? linkFact(study) : undefined],
		['下载', shown && wordFact(law, shown), true],
		['其他下载', shown && filesFact(law, shown), true],
	]);
	return { official, facts, more };
}

type Row = [label: string, parts: FactPart[] | undefined, extra?: true];

const factsOf = (rows: Row[]): Fact[] =>
	rows.flatMap(([label, parts, extra = false]) => (parts ? [{ label, parts, extra }] : []));

/** `2019年3月15日通过，2019年3月25日公布`. The day on which a law was passed anew is called as its 题注 does: `修订通过`. */
function datesFact(
	{ date, kind, adopted, approved, published }: LawVersion,
	timeline: Timeline | undefined,
): FactPart[] | undefined {
	const kinds = timeline?.steps.find((step) => step.date === adopted)?.kinds;
	// e.g. "修订" in "修订、公布"
	const change = /修订|修正/.exec(kinds ?? (date === adopted && kind ? kind : ''))?.[0];
	const steps: [day: string | undefined, step: string][] = [
		[adopted, change === '修正' ? change : `${change ?? ''}通过`],
		[approved, '批准'],
		[published, '公布'],
	];
	const known = steps.flatMap(([day, step]) => (day ? [longDate(day) + step] : []));
	return known.length ? plain(known.join('，')) : undefined;
}

const plainly = (words: string | undefined): FactPart[] | undefined =>
	words === undefined ? undefined : plain(words);

/** `2009年8月27日修正，依据《…的决定》`. */
function versionFact({ date, kind, amendedBy }: LawVersion): FactPart[] {
	return plain(`${longDate(date)}${kind ?? ''}${amendedBy ? `，依据${actTitle(amendedBy)}` : ''}`);
}

function officialSource({ officialSource: source }: LawRecord): ShownSource | undefined {
	if (!source) return undefined;
	const { title, url, note } = source;
	return { title, external: Boolean(url), ...(url && { href: url }), ...(note && { note }) };
}

const officialFact = ({ title, href, note }: ShownSource): FactPart[] => [
	{ text: title, href, external: true },
	...(note ? [{ text: `：${note}` }] : []),
];

/** The formats in the order of readers, behind Word: what most can open is first. */
const FORMATS: [format: Format, title: string][] = [
	['txt', '文本'],
	['md', 'Markdown'],
	['json', 'JSON'],
	['xml', 'XML'],
];

/** The date in the address of a file: of the wording that applies today there is none. */
const versionOf = ({ current }: LawRecord, date: string): string | undefined =>
	date === current?.date ? undefined : date;

const wordFact = (law: LawRecord, { date }: LawVersion): FactPart[] => [
	{ text: '下载 Word', word: urls.lawFile(law.id, 'json', versionOf(law, date)) },
];

/** The text of this page as files, and where they are explained. */
function filesFact(law: LawRecord, { date }: LawVersion): FactPart[] {
	const version = versionOf(law, date);
	const files = FORMATS.map(([format, title]) => ({
		title,
		href: urls.lawFile(law.id, format, version),
	}));
	return [...linkFact(files), { text: '（' }, { text: '说明', href: urls.data }, { text: '）' }];
}

const topicFact = (topics: readonly { id: string; name: string }[]): FactPart[] =>
	linkFact(
		topics.map(({ id, name }) => ({
			title: name,
			href: urls.lawsAbout(id),
		})),
	);
