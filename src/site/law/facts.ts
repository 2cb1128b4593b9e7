import { dayAfter, longDate } from '../../domain/law/numbers/dates.ts';
import { appliesFrom, replacedFrom } from '../../domain/law/versions/versions.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Format } from '../../holdings/law-data.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { today, urls } from '../site.ts';
import type { Timeline } from './timeline.ts';
import type { Link, ShownSource } from '../held/sources.ts';

/** A run of words in a fact, perhaps a link. */
export interface FactPart {
	text: string;
	href?: string | undefined;
	/** The link leads out of the site. */
	external?: boolean;
	/** The law in JSON, of which the browser makes a Word file; the words are those of a button. */
	word?: string;
	/** From this day on `then` is true instead of `text`: a static page does not know today. */
	from?: string;
	then?: string;
}

/** One row of the table of facts about a law. */
export interface Fact {
	label: string;
	parts: FactPart[];
}

/** What the site knows of a law besides its own fields. */
export interface AboutLaw {
	topics?: readonly { id: string; name: string }[];
	study?: readonly Link[];
	/** The days of the law: which of them changed it. */
	timeline?: Timeline | undefined;
	/** What another law, or its own text in force, says of its end, as far as nobody has verified the law since. */
	repeal?: { day?: string } | undefined;
	lastDay?: string | undefined;
}

const plain = (text: string): FactPart[] => [{ text }];

/**
 * What is known about a law and the wording shown.
 * @returns `facts` that a reader must know: whether it is in force, and since when; `more` for those who want to read on
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
	]);
	const more = factsOf([
		['效力级别', plain(law.level)],
		['制定机关', law.issuer ? plain(law.issuer) : undefined],
		['文号', documentNumber(law, shown)],
		['日期', shown && datesFact(shown, timeline)],
		['本页版本', shown && versionFact(shown)],
		['官方文本', official && officialFact(official)],
		['又称', law.aliases.length ? plain(law.aliases.join('、')) : undefined],
		['主题', topics.length ? topicFact(topics) : undefined],
		['学习材料', study.length ? linkFact(study) : undefined],
		['下载', shown && filesFact(law, shown)],
	]);
	return { official, facts, more };
}

const factsOf = (rows: [label: string, parts: FactPart[] | undefined][]): Fact[] =>
	rows.flatMap(([label, parts]) => (parts ? [{ label, parts }] : []));

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

function documentNumber(law: LawRecord, shown: LawVersion | undefined): FactPart[] | undefined {
	const number = shown?.documentNumber ?? law.documentNumber;
	return number ? plain(number) : undefined;
}

/** `2009年8月27日修正，依据《…的决定》`. */
function versionFact({ date, kind, amendedBy }: LawVersion): FactPart[] {
	return plain(`${longDate(date)}${kind ?? ''}${amendedBy ? `，依据${actTitle(amendedBy)}` : ''}`);
}

/**
 * 时效性 is what a person has verified, with day and source; else the page says that nobody has. No file tells it: the
 * date in a file's name is that of the last amendment, and a repealed text looks like any other.
 */
function statusFact(law: LawRecord, shown: LawVersion | undefined): FactPart[] {
	const { status, verifiedOn, verifiedSource } = law;
	if (!status || !verifiedOn || !verifiedSource)
		return [
			...notCurrent(law, shown, '本页不是现在的文本。这部法规时效性'),
			...plain('未核实：请以官方数据库为准'),
		];
	const { title, url } = verifiedSource;
	return [
		...notCurrent(law, shown, '本页不是现在的文本。这部法规'),
		{ text: `${status}（${longDate(verifiedOn)}核实，来源：` },
		{ text: title, href: url, external: true },
		{ text: '）' },
	];
}

/** What the status is not of, on the days on which the wording of the page does not apply. */
function notCurrent(
	{ current, wordings }: LawRecord,
	shown: LawVersion | undefined,
	words: string,
): FactPart[] {
	const begins = shown && shown !== current && appliesFrom(shown);
	const ends = shown && replacedFrom(shown, wordings);
	const turns = [
		...(begins && begins > today ? [[begins, '']] : []),
		...(ends && ends > today ? [[ends, words]] : []),
	];
	const text = shown === current ? '' : words;
	if (turns.length === 0) return text ? plain(text) : [];
	const [from, then] = [0, 1].map((side) => turns.map((turn) => turn[side]).join('|'));
	return [{ text, from: from!, then: then! }];
}

/** What contradicts it, or will from some day on: a fact must not say 现行有效 below a notice that says otherwise. */
function saidOfEnd({ repeal, lastDay }: Pick<AboutLaw, 'repeal' | 'lastDay'>): FactPart[] {
	const since = repeal?.day ? `自${longDate(repeal.day)}起` : '';
	const until = lastDay && `有效期到${longDate(lastDay)}为止`;
	return [
		...(repeal ? plain(`；另有法规写明${since}废止`) : []),
		...(lastDay
			? [
					{
						text: `；写明${until}`,
						from: dayAfter(lastDay),
						then: `；写明的${until}，已经届满`,
					},
				]
			: []),
	];
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

/** The formats in the order of readers: what most can open is first. */
const FORMATS: [format: Format, title: string][] = [
	['txt', '文本'],
	['md', 'Markdown'],
	['json', 'JSON'],
	['xml', 'Akoma Ntoso XML'],
];

/** The text of this page as files, and where they are explained. */
function filesFact(law: LawRecord, { date }: LawVersion): FactPart[] {
	const version = date === law.current?.date ? undefined : date;
	const files = FORMATS.map(([format, title]) => ({
		title,
		href: urls.lawFile(law.id, format, version),
	}));
	return [
		...linkFact(files),
		{ text: '（' },
		{ text: '说明', href: urls.data },
		{ text: '）' },
		{ text: '下载 Word（.docx）', word: urls.lawFile(law.id, 'json', version) },
	];
}

const topicFact = (topics: readonly { id: string; name: string }[]): FactPart[] =>
	linkFact(
		topics.map(({ id, name }) => ({
			title: name,
			href: urls.lawsAbout(id),
		})),
	);

const linkFact = (links: readonly Link[]): FactPart[] =>
	links.flatMap(({ title, href }, place) => [
		...(place ? [{ text: '、' }] : []),
		{ text: title, href },
	]);
