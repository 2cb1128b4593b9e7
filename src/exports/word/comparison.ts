import { compareLaws, type Change } from '../../domain/law/compare/compare.ts';
import type { Passage } from '../../domain/law/compare/passages.ts';
import type { Segment } from '../../domain/law/compare/redline.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { effectInWords } from '../../domain/law/versions/versions.ts';
import { actTitle } from '../../domain/law/title/act-title.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import type { LawJson } from '../../schemas/law-json.ts';
import { lawOfJson } from '../json.ts';
import {
	lineBlock,
	SAMPLE,
	type Cell,
	type Piece,
	type TableBlock,
	type WordText,
} from './block.ts';

/**
 * Two wordings of a law as a 新旧条文对照表: one row for each provision that differs, in the order of the newer one.
 * @param old the older wording
 * @param newer the newer wording of the same law
 * @param page address of the page that compares them
 */
export function comparisonForWord(old: LawJson, newer: LawJson, page: string): WordText {
	const title = `${bookTitle(newer.title)}新旧条文对照表`;
	const changes = compareLaws(lawOfJson(old), lawOfJson(newer));
	const shown = changes.filter((change) => !isUnchanged(change));
	return {
		title,
		source: page,
		landscape: true,
		blocks: [
			...(newer.sample ? [lineBlock('notice', SAMPLE)] : []),
			lineBlock('title', title),
			shown.length > 0
				? tableOf(shown, [wording(old), wording(newer)])
				: lineBlock('paragraph', '两个文本的文字没有不同。'),
			...notes(newer, changes.length - shown.length, page).map((note) => lineBlock('note', note)),
		],
	};
}

const isUnchanged = (change: Change): boolean =>
	change.kind === 'same' && !change.renumbered && !change.moved;

const wording = ({ version }: LawJson): string => {
	const effect = effectInWords(version);
	return longDate(version.date) + (version.kind ?? '文本') + (effect && `（${effect}）`);
};

const notes = ({ version }: LawJson, unchanged: number, page: string): string[] => [
	...(version.amendedBy ? [`新文本的修改依据：${actTitle(version.amendedBy)}。`] : []),
	'左栏划去的是删去的文字，右栏加粗并加下划线的是新增的文字；排版、标点全角半角的不同不算改动。',
	...(unchanged > 0 ? [`没有变化的${unchanged}处条文和标题没有列出。`] : []),
	'本表由网页根据两个公布的文本自动比对，不是官方文件；引用和办事以官方文本为准。',
	`网页：${page}`,
];

const tableOf = (changes: readonly Change[], heads: readonly string[]): TableBlock => ({
	kind: 'table',
	head: 1,
	indented: true,
	rows: [heads.map((head) => [[{ text: head, mark: 'number' }]]), ...changes.map(rowOf)],
});

function rowOf(change: Change): Cell[] {
	switch (change.kind) {
		case 'inserted':
			return [
				change.was ? whole(change.was, 'removed') : said('（新增）'),
				whole(change.new, 'added'),
			];
		case 'removed':
			return [
				whole(change.old, 'removed'),
				change.left ? whole(change.left, 'added') : said('（删去）'),
			];
		default:
			return [
				linesOf(numberOf(change.old), side(change.segments, 'old')),
				linesOf(numberOf(change.new), side(change.segments, 'new')),
			];
	}
}

const said = (text: string): Cell => [[{ text }]];

const whole = (passage: Passage, mark: 'added' | 'removed'): Cell =>
	linesOf(numberOf(passage), [{ text: passage.body, mark }]);

const numberOf = ({ label, gap }: Passage): Piece[] => [
	{ text: label, mark: 'number' },
	{ text: gap },
];

/** One of the two texts, whole, with what the other lacks marked. */
const side = (segments: readonly Segment[], which: 'old' | 'new'): Piece[] =>
	segments.flatMap((segment) => {
		if (segment.kind === 'same') return [{ text: segment[which] }];
		if (segment.kind === 'removed') return which === 'old' ? [marked(segment.old, 'removed')] : [];
		return which === 'new' ? [marked(segment.new, 'added')] : [];
	});

const marked = (text: string, mark: 'added' | 'removed'): Piece => ({ text, mark });

/** Pieces cut at their line ends, each line a paragraph of the cell. */
function linesOf(number: readonly Piece[], words: readonly Piece[]): Cell {
	const lines: Piece[][] = [[...number]];
	for (const piece of words)
		for (const [place, text] of piece.text.split('\n').entries()) {
			if (place > 0) lines.push([]);
			lines.at(-1)!.push({ ...piece, text });
		}
	return lines.map((line) => line.filter(({ text }) => text !== ''));
}
