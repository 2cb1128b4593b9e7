import type { Block } from '../outline/blocks.ts';
import { sectionBlocks } from '../outline/blocks.ts';
import { isClosingWords } from '../lines/closing-words.ts';
import { sentencesOf, withoutMarker } from '../lines/enumeration.ts';
import type { Section } from '../outline/headings.ts';
import type { PartKind } from '../model.ts';
import type { ReportOutline } from '../outline/outline.ts';
import { tablePoints } from './table-points.ts';
import { styleOf, withoutNumber } from '../parts.ts';
import { turnOfHeading, turnsIn, type Turned } from '../outline/turns.ts';

/** One thing that a part of a report sets out: a name, and the sentences below it. */
export interface Point {
	title: string;
	sentences: string[];
	line: number;
}

/** Everything below the headings that name a content, with what it turns to inside. */
export const partOf = (outline: ReportOutline, kind: PartKind): Turned[] =>
	partsOf(outline, kind).flatMap(({ turned }) => turned);

/** What stands below each heading that names a content. */
const partsOf = (
	{ sections }: ReportOutline,
	kind: PartKind,
): { section: Section; turned: Turned[] }[] =>
	sections
		.filter(({ kinds }) => kinds.includes(kind))
		.map((section) => ({ section, turned: turnedIn(section, kind) }));

function turnedIn(section: Section, kind: PartKind): Turned[] {
	const blocks = sectionBlocks(section);
	if (section.kinds.length > 1) return shareOf(blocks, kind);
	if (kind !== 'shortcomings') return blocks.map((block) => ({ block, turn: null }));
	const begin = turnOfHeading(section.heading.text);
	return turnsIn(blocks, begin).filter(({ turn }) => turn !== 'plan');
}

/** What belongs to one of two contents that stand below one heading: by headings of their own, or else by form. */
function shareOf(blocks: readonly Block[], kind: PartKind): Turned[] {
	const turned = turnsIn(blocks);
	const isPlan = kind === 'plan';
	if (turned.some(({ turn }) => turn === 'plan'))
		return turned.filter(({ turn }) => (turn === 'plan') === isPlan);
	// 一是…二是… lists tell what is lacking, headings what is planned.
	const list = ({ block }: Turned): boolean => block.kind === 'list';
	return turned.some(list) ? turned.filter((one) => list(one) !== isPlan) : turned;
}

/** The lines that tell what is planned where a section tells what is lacking too. */
export function plannedLines({ sections }: ReportOutline): Set<number> {
	const turned = sections
		.filter(({ kinds }) => kinds.includes('shortcomings'))
		.flatMap((section) => {
			const blocks = sectionBlocks(section);
			return section.kinds.includes('plan')
				? shareOf(blocks, 'plan')
				: turnsIn(blocks).filter(({ turn }) => turn === 'plan');
		});
	return new Set(turned.flatMap(({ block }) => linesOf(block)));
}

function linesOf(block: Block): number[] {
	if (block.kind === 'list') return block.items.map(({ line }) => line);
	// A table may have a line below its head that is no row.
	const length = block.kind === 'table' ? block.rows.length + 1 : 1;
	return Array.from({ length }, (_, row) => block.line + row);
}

/** What a part sets out: by its headings, or else by its lists, or else paragraph by paragraph, or else row by row. */
export function pointsOf(outline: ReportOutline, kind: PartKind): Point[] {
	const parts = partsOf(outline, kind);
	const points = pointsOfParts(parts, kind);
	if (points.length > 0) return points;
	return tablePoints(
		parts.flatMap(({ turned }) => turned.map(({ block }) => block)),
		kind,
	);
}

function pointsOfParts(parts: ReturnType<typeof partsOf>, kind: PartKind): Point[] {
	const first = parts.findIndex(isMarked);
	// `二、上年度承诺的完成情况` has no points below it: it is one itself, and its words are none of the last point above.
	const beside = first === -1 ? [] : parts.slice(first).filter((part) => !isMarked(part));
	const blocks = parts
		.filter((part) => !beside.includes(part))
		.flatMap(({ turned }) => turned.map(({ block }) => block));
	if (kind === 'plan' && first === -1) return plannedIn(blocks);
	const last = blocks.at(-1);
	const exhorts = last?.kind === 'paragraph' && EXHORTATION.test(last.text);
	return [
		...pointsIn(exhorts && first !== -1 ? blocks.slice(0, -1) : blocks),
		...beside.filter(({ turned }) => turned.length > 0).map(({ section }) => pointOf(section)),
	];
}

const isMarked = ({ turned }: { turned: readonly Turned[] }): boolean =>
	turned.some(({ block: { kind } }) => kind === 'heading' || kind === 'list');

/** A section as one point: its heading, and the sentences below. */
export const pointOf = (section: Section): Point => ({
	title: bare(withoutNumber(section.heading.text)),
	sentences: sectionBlocks(section).flatMap(wordsOf),
	line: section.heading.line,
});

// e.g. "2031年，我局将从以下几方面努力：", "我局将：" in front of what is planned
const LEAD = /^[^。；：]{2,60}：(?=.)/;

/** A plan in one paragraph: each of its sentences and each clause between semicolons is a thing to do. */
function plannedIn(blocks: readonly Block[]): Point[] {
	const paragraphs = blocks.flatMap((block) =>
		block.kind === 'paragraph' && !/[：:]$/.test(block.text) ? [block] : [],
	);
	const [only, ...more] = paragraphs;
	if (!only || more.length > 0) return pointsIn(blocks);
	return sentencesIn(only.text.replace(LEAD, ''))
		.flatMap((sentence) => sentence.split(/(?<=；)/))
		.map((clause) => ({
			title: bare(withoutNumber(withoutMarker(clause))),
			sentences: [],
			line: only.line,
		}));
}

// e.g. "我们将以更高标准推进法治政府建设。" at the end: of no point
const EXHORTATION = /^(?:我们|我[局县市区镇乡办委]|下一?步|今后|新的一年)[^。]{0,20}(?:将|要)/;

/** The points that blocks set out. */
export function pointsIn(source: readonly Block[]): Point[] {
	const blocks = source.filter((block, at) => !leadsTable(block, source[at + 1]));
	const level = Math.min(
		...blocks.map((block) => (block.kind === 'heading' ? block.level : Infinity)),
	);
	if (level < Infinity) return byHeadings(blocks, level);
	const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
	const texts =
		items.length > 0
			? items
			: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
	return texts.flatMap(({ text, line }) => {
		const sentences = sentencesIn(withoutNumber(withoutMarker(text)));
		return sentences.length === 0 ? [] : [{ ...named(sentences), line }];
	});
}

// e.g. "（三）全年数据见下表", "执法情况如下："
const LEADS = /^[^。；]{0,30}(?:[见如]下表?|见附?表)[^。；，]{0,4}[：:。]?$/;

/** Whether a line says only that a table follows, as no point does. */
const leadsTable = (block: Block, next: Block | undefined): boolean =>
	next?.kind === 'table' && 'text' in block && LEADS.test(block.text);

// e.g. "夜间值守不够：编制少，待遇低": a name, and what is told of it; not "主要问题：一是甲", "存在以下不足：甲"
const NAME_AND_WORDS =
	/^((?![^：:]*(?:如下|以下|方面|表现|原因|问题|做法|包括|其中|例如|分别|主要))[^。；：:，,“”]{3,20})[：:](?!一是)(.{4,})$/s;

/** The sentences of a point as its name and what follows. */
function named([first = '', ...sentences]: readonly string[]): Omit<Point, 'line'> {
	const [, name, words] = NAME_AND_WORDS.exec(first) ?? [];
	return name && words
		? { title: name, sentences: [words, ...sentences] }
		: { title: bare(first), sentences };
}

function byHeadings(blocks: readonly Block[], level: number): Point[] {
	const styles = new Set(
		blocks.flatMap((block) =>
			block.kind === 'heading' && block.level === level ? [styleOf(block.text)] : [],
		),
	);
	// `1、抓学习；` counts on with `2、抓落实。`, though only one of them looks like a heading.
	const begins = (block: Block): block is Extract<Block, { text: string }> =>
		(block.kind === 'heading' && block.level === level) ||
		(block.kind === 'paragraph' && styleOf(block.text) !== null && styles.has(styleOf(block.text)));
	const points: Point[] = [];
	for (const block of blocks) {
		if (!begins(block)) {
			points.at(-1)?.sentences.push(...wordsOf(block));
			continue;
		}
		points.push({ ...named(sentencesOf(withoutNumber(block.text))), line: block.line });
	}
	return points;
}

/** The sentences of a block; a table has none. */
export function wordsOf(block: Block): string[] {
	if (block.kind === 'table') return [];
	const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text];
	return texts.flatMap(sentencesIn);
}

/** The sentences of a text but those that end the report, `…。特此报告。`, and what has no words, as the number of a page. */
const sentencesIn = (text: string): string[] =>
	sentencesOf(text).filter((sentence) => /\p{L}/u.test(sentence) && !isClosingWords(sentence));

const SIGNS_AT_END = /(?<![。；;：:，,！？\s])[。；;：:，,！？\s]+$/;

/** Without the punctuation at the end. */
export const bare = (sentence: string): string => sentence.replace(SIGNS_AT_END, '');
