import { readRow } from '../domain/law/read/lines/table-rows.ts';
import {
	isDivision,
	ownWords,
	paragraphOnLine,
	type Law,
	type Unit,
	type UnitKind,
} from '../domain/law/model.ts';
import { captionHtml } from './caption-html.ts';
import { citedHtml, placesCiting, type CitedBy, type CitingPlace } from './cited-html.ts';
import { escapeHtml } from './escape-html.ts';
import { historyHtml, type ArticleHistory } from './history-html.ts';
import { linkedHtml, type PageLinks } from './linked-html.ts';
import { unitRuns } from './unit-runs.ts';
import { notesHtml, type ShownNote } from './note-html.ts';
import { ownDayHtml, type OwnDayLine } from './own-day-html.ts';

/** What the page adds to the words of a statute. Without any of it, they stand alone. */
export interface StatuteHtmlOptions {
	/** Notes by address; each stands after the article it belongs to, apart from the official words. */
	notes?: ReadonlyMap<string, ShownNote> | undefined;
	/** The law's title as the page's `h1` shows it, so that it is not printed twice. */
	title?: string | undefined;
	/** Where the page says who wrote the notes, `#jiedu`: the label of each note leads there. */
	about?: string | undefined;
	/** Level of the outermost headings. */
	level?: number;
	/** Who cites an article, by its address; shown after its words, apart from them. */
	citedBy?: CitedBy | undefined;
	/** Where those are listed who cite it, if that is a page of its own. */
	citers?: ((article: string, places: readonly CitingPlace[]) => string | undefined) | undefined;
	/** In which wordings an article stands, by its address; beside those who cite it. */
	history?: ((article: string) => ArticleHistory | undefined) | undefined;
	/** That an article, or parts of it, take effect on a day of their own, by its address. */
	ownDays?: ((article: string) => readonly OwnDayLine[]) | undefined;
	/** Citations become links; without it, all words stay plain. */
	links?: PageLinks | undefined;
}

/**
 * A statute as HTML: every character of its words in their order and none besides, every unit that has an address
 * with an `id`. The style sheet keeps runs of blanks (`white-space: pre-wrap`), so nothing may stand between the tags.
 * One function writes strings here, where everywhere else components do, because a law has thousands of units.
 */
export function statuteHtml(law: Law, options: StatuteHtmlOptions = {}): string {
	return unitsHtml(withoutTitle(law.units, options.title), options.level ?? 2, options);
}

/** The units below the lines of the title, if these lines are what the page's `h1` says. */
function withoutTitle(units: readonly Unit[], title: string | undefined): readonly Unit[] {
	let lines = 0;
	let said = '';
	while (units[lines]?.kind === 'title' && said !== title) said += units[lines++]!.text;
	return said === title ? units.slice(lines) : units;
}

/** Units in their order; rows that follow one another are one table, lines of 题注 one fold. */
function unitsHtml(units: readonly Unit[], level: number, options: StatuteHtmlOptions): string {
	return unitRuns(units, 'row', 'caption')
		.map((run) => runHtml(run, level, options))
		.join('');
}

function runHtml(run: readonly Unit[], level: number, options: StatuteHtmlOptions): string {
	const [first] = run;
	if (first!.kind === 'row') return tableHtml(run);
	if (first!.kind === 'caption')
		return captionHtml(run, (unit) => lineHtml(unit, level, options), options.links);
	return unitHtml(first!, level, options);
}

function unitHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	if (isDivision(unit)) return divisionHtml(unit, level, options);
	if (unit.kind === 'article' || unit.kind === 'point') return articleHtml(unit, level, options);
	if (unit.kind === 'contents') return contentsHtml(unit, level, options);
	return lineHtml(unit, level, options);
}

/*
 * 条, 款, 项 and 目 are most of the tags of a page: they have no class, since their addresses tell them (`t22`, `t22-k1-x3`), and
 * their values no quotation marks. `<div id=t22><div id=t22-k1>` says one thing twice, so that gzip needs two bytes for the
 * second: of some ninety articles, 320 bytes in all.
 */
const idOf = (unit: Unit): string => (unit.address === '' ? '' : ` id=${unit.address}`);

const UNCLASSED = new Set<string>(['article', 'paragraph', 'item', 'subitem'] satisfies UnitKind[]);

const classOf = ({ kind }: Unit): string => (UNCLASSED.has(kind) ? '' : ` class=${kind}`);

/** The words of a unit with links in them. Its number cites nothing. */
function citingWords(unit: Unit, { links }: StatuteHtmlOptions): string {
	if (!links) return escapeHtml(ownWords(unit));
	return escapeHtml(unit.label + unit.gap) + linkedHtml(unit.text, links.inUnit(unit), links);
}

const headingTag = (level: number): string => `h${Math.min(level, 6)}`;

/** The printed 目录 says what the outline says; it is folded away, and searching does not find it. */
function contentsHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	const entries = unitsHtml(unit.children, level, options);
	return `<details class=contents><summary>${escapeHtml(ownWords(unit))}</summary>${entries}</details>`;
}

function divisionHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	const tag = headingTag(level);
	const inner = unit.children.findIndex(isDivision);
	const [own, parts] =
		inner === -1
			? [unit.children, []]
			: [unit.children.slice(0, inner), unit.children.slice(inner)];
	const cited = citersHtml(unit, options);
	const below =
		unitsHtml(own, level + 1, options) +
		(cited && `<div class=about>${cited}</div>`) +
		unitsHtml(parts, level + 1, options);
	return `<section class=${unit.kind}${idOf(unit)}><${tag}>${escapeHtml(ownWords(unit))}</${tag}>${below}</section>`;
}

/**
 * The number and the first 款 stand on one line, as in the published text. A script makes the number the link to the article
 * (`islands/reading/articles`): three bytes of each, compressed. The words have an element of their own only where notes stand beside them.
 */
function articleHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	const tag = headingTag(level);
	const number = `<${tag}>${escapeHtml(unit.label)}</${tag}>${escapeHtml(unit.gap + unit.text)}`;
	const first = paragraphOnLine(unit);
	const words = first
		? lineHtml(first, level, options, number) +
			unitsHtml(unit.children.slice(1), level + 1, options)
		: `<div>${number}</div>` + unitsHtml(unit.children, level + 1, options);
	const about = aboutHtml(unit, options);
	const notes = notesHtml(unit, options);
	if (notes === '') return `<div${classOf(unit)}${idOf(unit)}>${words}${about}</div>`;
	const kind = unit.kind === 'article' ? 'annotated' : `"${unit.kind} annotated"`;
	return `<div class=${kind}${idOf(unit)}><div class=words>${words}</div>${about}${notes}</div>`;
}

/** What is known about an article and is no part of the law: since when it applies, its past, and who cites it. */
function aboutHtml(unit: Unit, options: StatuteHtmlOptions): string {
	const { ownDays, history } = options;
	const since = ownDays?.(unit.address).map(ownDayHtml).join('') ?? '';
	const about = since + historyHtml(history?.(unit.address)) + citersHtml(unit, options);
	return about && `<div class=about>${about}</div>`;
}

function citersHtml(unit: Unit, { citedBy, citers }: StatuteHtmlOptions): string {
	const places = citedBy ? placesCiting(unit, citedBy) : [];
	return citedHtml(places, citers?.(unit.address, places));
}

/** One line of the text, and what belongs below it. */
function lineHtml(unit: Unit, level: number, options: StatuteHtmlOptions, opening = ''): string {
	const line = `<div${classOf(unit)}${idOf(unit)}>${opening}${citingWords(unit, options)}</div>`;
	return line + unitsHtml(unit.children, level, options);
}

function tableHtml(rows: readonly Unit[]): string {
	const html = rows.map(rowHtml).join('');
	return `<div class="table" role="region" aria-label="表格" tabindex="0"><table>${html}</table></div>`;
}

const rowHtml = (row: Unit): string =>
	`<tr>${readRow(row.text)
		.map((cell) => `<td>${escapeHtml(cell)}</td>`)
		.join('')}</tr>`;
