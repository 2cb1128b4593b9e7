import { isOrderNumber, orderedTitle } from './caption-lines.ts';
import { MAKER, makersOfTitle } from './makers.ts';
import { articlesOf, type Law, type Unit } from '../model.ts';
import { isPublishingTitle, lawInAnnex } from './published-law.ts';
import { visible } from '../unseen.ts';

// e.g. "…管理办法", "…的决定", "…若干问题的解释（二）", "中华人民共和国刑法修正案（十二）"
const LAW_NAME =
	/(?:法|法典|条例|规定|办法|细则|决定|决议|解释|解答|答复|规则|意见|批复|通知|通告|公告|布告|命令|指示|守则|准则|公约|条约|协定|议定书|民约|规程|规范|标准|基准|方案|纲要|章程|制度|安排|措施|目录|导则|指引|指南|预案|纪要|复函|修正案|宪法)(?:[（(][^（）()]{1,12}[)）])*$/;
// e.g. "（2018修正）", "(2012年修正本)", "（2009-08-27）", "(2020修订)", "（已失效）"
const EDITION =
	/(?<!\s)\s*[（(](?:\d{4}年?(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改|公布)(?:本|版|文本)?|\d{4}-\d{2}-\d{2}|(?:修正|修订)(?:本|版|草案)?|已?(?:失效|废止|被?修改)|现行有效|尚未生效)[)）]\s*$/;

// e.g. "示例市路灯条例（2024年3月1日示例市人民代表大会常务委员会第九次会议通过）": copies that have the 题注 on the title's line
const CAPTION_BEHIND =
	/(?<!\s)\s*[（(](?=[^（）()]*[)）]$)(\d{4}\s*年[^（）()]{1,6}日[^（）()]*(?:通过|批准|公布|发布|修[正订])[^（）()]*)[)）]$/;

/** The 题注 behind a title, on its line; empty without one. */
export const captionBehind = (title: string): string => CAPTION_BEHIND.exec(title)?.[1] ?? '';

/** The title of a law as people cite it: its lines joined, without spaces between characters or an edition mark. */
export function titleOf(law: Law): string {
	const runs = titleRuns(law).map((run) => withMakersJoined(run.map(closeUp)));
	const [first, ...further] = runs.flatMap(namesIn);
	const named = further.find((name) => isOnCover(name, first!, runs[0]!)) ?? first;
	const published = named && isPublishingTitle(named) ? publishedBy(named, further, law) : null;
	const announced = runs.length === 0 ? (announcedLaw(law) ?? announcementIn(law)) : '';
	return withoutEdition(published ?? named ?? runs[0]?.[0] ?? announced);
}

/** Whether a cover stands above the title: lines that read like one name, of which the last is the title that stands again below. */
const isOnCover = (name: string, joined: string, cover: readonly string[]): boolean =>
	name !== joined && joined.endsWith(name) && cover.includes(name);

/** The law that is the only 附件 of a 公告 without a name, where its words name it: 《某条例》已于……通过，现予公布。 */
function announcedLaw({ units }: Law): string | undefined {
	const annex = lawInAnnex(units);
	const words = titleKey(
		units.map(({ kind, text }) => (kind === 'paragraph' ? text : '')).join(''),
	);
	return annex && namesIn(headingLines(annex)).find((name) => words.includes(titleKey(name)));
}

/** `示例县人民政府公告2024年第3号`: a 公告 that has no other name. */
function announcementIn({ units }: Law): string {
	const place = units.findIndex(({ kind, text }) => kind === 'caption' && /公\s*告$/.test(text));
	const [head, number] = units.slice(place).map(({ text }) => text.replace(/[\s（()）]/g, ''));
	return place !== -1 && head && number && isOrderNumber(number) ? head + number : '';
}

/** The law that a notice publishes: the further title that the notice names, or else the heading of its only 附件 with articles. */
function publishedBy(
	notice: string,
	further: readonly string[],
	{ units }: Law,
): string | undefined {
	const annexes = units.filter(
		(unit) => unit.kind === 'annex' && articlesOf({ units: [unit] }).length > 0,
	);
	const annex = annexes.length === 1 && annexes[0] === lawInAnnex(units) ? annexes : [];
	return [...further, ...annex.flatMap((unit) => namesIn(headingLines(unit)))].find((name) =>
		isWithin(name, notice),
	);
}

/** Whether a notice names a law, also without who made it: `最高人民法院印发《关于…的意见》的通知`. */
const isWithin = (name: string, notice: string): boolean =>
	name !== notice &&
	[name, name.slice(makersOfTitle(name)?.length ?? 0)].some((words) =>
		titleKey(notice).includes(titleKey(words)),
	);

const headingLines = (annex: Unit): string[] =>
	[annex, ...annex.children.filter(({ kind }) => kind === 'continuation')]
		.map(({ text }) => closeUp(text))
		.filter(Boolean);

/** Title lines that follow one another; a 题注 line such as an order of promulgation may stand between. */
function titleRuns(law: Law): string[][] {
	const runs: string[][] = [];
	let previous = '';
	for (const unit of law.units) {
		const words = orderedTitle(unit.text)?.name ?? unit.text;
		if (unit.kind === 'title' && previous === 'title') runs.at(-1)!.push(words);
		else if (unit.kind === 'title') runs.push([words]);
		previous = unit.kind;
	}
	return runs;
}

/**
 * The names of laws in lines that follow one another. A name is made of as many lines from the first as together read like
 * one: `…法` / `实施条例`. What only says again what the name says, as `关于印发《…办法》的通知` above or below `…办法` does, is
 * none of it, but another.
 */
function namesIn(lines: readonly string[]): string[] {
	let name: string | null = null;
	let used = 0;
	for (let count = 1; count <= lines.length; count += 1) {
		const longer = lines.slice(0, count).join('');
		if (!LAW_NAME.test(withoutEdition(longer))) continue;
		if (name !== null && saysAgain(name, lines.slice(used, count).join('')))
			return [name, ...namesIn(lines.slice(used))];
		name = longer;
		used = count;
	}
	return name === null ? [] : [name];
}

/** Whether of two titles one is in the other, as `…办法` is in `关于印发《…办法》的通知`. */
export function saysAgain(name: string, further: string): boolean {
	const [one, other] = [titleKey(name), titleKey(further)];
	return one.includes(other) || other.includes(one);
}

/** Whether a line reads like the name of a law. */
export const isLawName = (text: string): boolean => LAW_NAME.test(withoutEdition(closeUp(text)));

// e.g. "中 华 人 民 共 和 国 刑 法": spaces that only set the title wider
const WIDENING = /(?<=[\p{Script=Han}《》〈〉（）、])\s+(?=[\p{Script=Han}《》〈〉（）、])/gu;

// e.g. "[1]", "①", "*" behind a title: the sign of a footnote
const FOOTNOTE = /(?<!\s)\s*(?:[[［]\d{1,2}[\]］]|(?<![①-⑳*＊])[①-⑳*＊]+)$/;

// e.g. "最高人民法院 最高人民检察院关于…": who made it together; not "示例省人民政府 关于…", "中 华 人 民 共 和 国"
const BETWEEN_MAKERS = new RegExp(
	`(?<=^(?:${MAKER}\\s+)*${MAKER})\\s+(?=${MAKER}(?:\\s|关于|$))`,
	'g',
);
// e.g. "示例省财政厅", "示例省财政厅、示例省水利厅"
const IS_MAKERS = new RegExp(`^${MAKER}(?:、${MAKER})*$`);

/** Title lines with those that name who made it together as one: `示例省财政厅` / `示例省水利厅` / `关于…`. */
function withMakersJoined(lines: readonly string[]): string[] {
	const about = lines.findIndex((line) => line.startsWith('关于'));
	const makers = lines.slice(0, Math.max(0, about));
	if (makers.length < 2 || !makers.every((line) => IS_MAKERS.test(line))) return [...lines];
	return [makers.join('、'), ...lines.slice(about)];
}

const closeUp = (text: string): string =>
	visible(text).trim().replace(BETWEEN_MAKERS, '、').replace(WIDENING, '').replace(FOOTNOTE, '');

/** A title without `（2018修正）` and the like, or the 题注: titles that differ only by it name one law. */
const withoutEdition = (title: string): string =>
	title.replace(CAPTION_BEHIND, '').replace(EDITION, '');

/** `河南省实施《人民防空法》办法` from the full title; `中华人民共和国政府和…` has made a treaty, and stays whole. */
export const shortTitleOf = (title: string): string =>
	title.replace(/(^|[《〈<])中华人民共和国(?=[^》〉>和与])(?!政府[和与])/g, '$1');

/** What two titles of one law have in common, however their brackets and spaces are written. */
export const titleKey = (title: string): string =>
	shortTitleOf(withoutEdition(title.normalize('NFKC').trim()).replace(/\s/g, ''))
		.replace(/[\s《》〈〉『』「」<>"“”()、]/g, '')
		.replace('实施中华人民共和国', '实施')
		.toLowerCase();

// e.g. "（示例文本，非真实法规）"
const SAMPLE = /示例文本|非真实法规/;

/** Whether a text says that it was invented to show something. */
export const isSample = (text: string): boolean => SAMPLE.test(text);
