import type { Change } from '../../domain/law/compare/change.ts';
import { compareLaws } from '../../domain/law/compare/compare.ts';
import { outcomeOf, type Item } from '../../domain/law/compare/told/outcome.ts';
import { partsOf, type ComparedPart } from '../../domain/law/compare/table/parts.ts';
import type { Passage } from '../../domain/law/compare/passages.ts';
import type { Segment } from '../../domain/law/compare/words/redline.ts';
import { shownCells, shownParts } from '../../domain/law/compare/table/shown-table.ts';
import { tablesTogether, type TableChange } from '../../domain/law/compare/table/tables.ts';
import { labelOf } from '../../domain/law/compare/told/named.ts';
import { exchangeInWords } from '../../domain/law/compare/told/remarks.ts';
import { effectInWords, wordingName } from '../../domain/law/versions/versions.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawJson } from '../../schemas/law-json.ts';
import { lawOfJson } from '../json.ts';
import { innerLines } from '../../domain/law/compare/words/inner-lines.ts';
import { markedLines } from '../../domain/law/compare/words/marked.ts';
import {
	lineBlock,
	SAMPLE,
	type Cell,
	type Piece,
	type TableBlock,
	type WordText,
} from './block.ts';
import { widthsOf } from './table-widths.ts';

/**
 * Two wordings of a law as a 新旧条文对照表: one row for each provision, in the order of the newer one.
 * @param old the older wording
 * @param newer the newer wording of the same law
 * @param page address of the page that compares them
 * @param listed the provisions that differ, or all
 */
export function comparisonForWord(
	old: LawJson,
	newer: LawJson,
	page: string,
	listed: 'changed' | 'all' = 'changed',
): WordText {
	const title = `${bookTitle(newer.title)}新旧条文对照表`;
	const changes = tablesTogether(compareLaws(lawOfJson(old), lawOfJson(newer)));
	const isChanged = (item: Item): boolean => outcomeOf(item) !== '未变';
	const shown = listed === 'all' && changes.some(isChanged) ? changes : changes.filter(isChanged);
	return {
		title,
		source: page,
		landscape: true,
		blocks: [
			...(newer.sample ? [lineBlock('notice', SAMPLE)] : []),
			lineBlock('title', title),
			shown.length > 0
				? tableOf(
						shown.map((item) => rowOf(item, partsOf(item, listed))),
						[wording(old), wording(newer)],
					)
				: lineBlock('paragraph', '两个文本的文字没有不同。'),
			...notes(newer, shown, changes.length - shown.length, page).map((note) =>
				lineBlock('note', note),
			),
		],
	};
}

const wording = ({ version }: LawJson): string => {
	const effect = effectInWords(version);
	return wordingName(version) + (effect && `（${effect}）`);
};

const notes = (
	{ version }: LawJson,
	shown: readonly Item[],
	unchanged: number,
	page: string,
): string[] => [
	...(version.amendedBy ? [`新文本的修改依据：${actTitle(version.amendedBy)}。`] : []),
	'左栏划去的是删去的文字，右栏加粗并加下划线的是新增的文字；排版、标点全角半角的不同不算改动。',
	...(shown.some(isInferred) ? ['“并入”“分出”等是按文字比对推断的，供参考。'] : []),
	...(unchanged > 0 ? [`没有变化的${unchanged}处条文和标题没有列出。`] : []),
	'本表由网页根据两个公布的文本自动比对，不是官方文件；引用和办事以官方文本为准。',
	`网页：${page}`,
];

/** Whether its row says where its words went or came from. */
const isInferred = (item: Item): boolean =>
	(item.kind === 'inserted' || item.kind === 'removed') && exchangeInWords(item) !== '';

const tableOf = (rows: readonly Cell[][], heads: readonly string[]): TableBlock => ({
	kind: 'table',
	head: 1,
	indented: true,
	rows: [heads.map((head) => [[{ text: head, mark: 'number' }]]), ...rows],
});

function rowOf(item: Item, parts: readonly ComparedPart[]): Cell[] {
	switch (item.kind) {
		case 'table':
			return (['old', 'new'] as const).map((side) => tableSide(item, parts, side));
		case 'inserted':
			return [
				item.was ? whole(item.was, 'removed') : notIn('新增', item),
				linesOf(numberOf(item.new), parts, 'new'),
			];
		case 'removed':
			return [
				linesOf(numberOf(item.old), parts, 'old'),
				item.left ? whole(item.left, 'added') : notIn('删去', item),
			];
		default:
			return [linesOf(numberOf(item.old), parts, 'old'), linesOf(numberOf(item.new), parts, 'new')];
	}
}

/** The rows of a table that differ, below the name of the annex; nothing where a text does not have it. */
function tableSide({ rows }: TableChange, parts: readonly ComparedPart[], side: Side): Cell {
	const named = rows.flatMap((row) =>
		side in row ? [(row as Record<Side, Passage>)[side]] : [],
	)[0];
	if (!named) return said(side === 'old' ? '（新增）' : '（删去）');
	return linesOf([{ text: labelOf(named), mark: 'number' }], parts, side);
}

type Side = 'old' | 'new';

const said = (text: string): Cell => [[{ text }]];

/** `（删去，并入新第四条）`. */
const notIn = (outcome: string, change: Change): Cell =>
	said(`（${[outcome, exchangeInWords(change)].filter(Boolean).join('，')}）`);

/** A number that stands without words. */
const whole = (passage: Passage, mark: 'added' | 'removed'): Cell => [
	[...numberOf(passage), { text: passage.body, mark }],
];

const numberOf = ({ label, gap }: Passage): Piece[] => [
	{ text: label, mark: 'number' },
	{ text: gap },
];

/** What one of the two texts says, with what the other lacks marked. */
function linesOf(number: readonly Piece[], parts: readonly ComparedPart[], side: Side): Cell {
	const lines = shownParts(parts, side).flatMap((part): (Piece[] | TableBlock)[] =>
		part.kind === 'words' ? wordLines(part.segments, side) : [nestedTable(part, side)],
	);
	const [first = []] = lines;
	if ('kind' in first) return [filled(number), ...lines];
	return [filled([...number, ...first]), ...lines.slice(1)];
}

/** Each line is a paragraph of the cell. */
function wordLines(segments: readonly Segment[], side: Side): Piece[][] {
	const lines = markedLines(segments, side);
	const inner = innerLines(lines);
	return lines.map((line, place) =>
		line.map(({ words, mark }, at) => ({
			text: words,
			...(mark && { mark }),
			...(inner[place] && at === 0 && { inner: true as const }),
		})),
	);
}

const filled = (line: readonly Piece[]): Piece[] => line.filter(({ text }) => text !== '');

function nestedTable(table: ComparedPart & { kind: 'table' }, side: Side): TableBlock {
	const rows = shownCells(table, side).map((cells) => cells.map((cell) => wordLines(cell, side)));
	return { kind: 'table', head: 0, rows, widths: widthsOf(rows) };
}
