import { isRow } from '../../read/lines/table-rows.ts';
import type { Change } from '../change.ts';
import { comparePassages } from '../compare.ts';
import type { Passage } from '../passages.ts';
import { redline, type Segment } from '../words/redline.ts';
import { comparedTable, type ComparedTable, type TableChange } from './tables.ts';
import { saidBy, tokensOf } from '../words/tokens.ts';

/** What one change shows: words, or a table. */
export type ComparedPart =
	{ kind: 'words'; segments: Segment[] } | ({ kind: 'table' } & ComparedTable);

/**
 * What a change shows, in order. A table in an article stands there whole.
 * @param rows of a table outside articles: those that are not the same below the first, or all
 */
export function partsOf(
	change: Change | TableChange,
	rows: 'changed' | 'all' = 'changed',
): ComparedPart[] {
	if (change.kind === 'table') return [{ kind: 'table', ...comparedTable(change, rows) }];
	const [old, newer] = [
		'old' in change ? change.old : undefined,
		'new' in change ? change.new : undefined,
	];
	if (!hasTable(old) && !hasTable(newer)) return [{ kind: 'words', segments: segmentsOf(change) }];
	return paired(chunksOf(old), chunksOf(newer)).map(([a, b]) => partOf(a, b));
}

function segmentsOf(change: Change): Segment[] {
	if (change.kind === 'inserted') return [{ kind: 'added', new: change.new.body }];
	if (change.kind === 'removed') return [{ kind: 'removed', old: change.old.body }];
	return change.segments;
}

const hasTable = (passage: Passage | undefined): boolean =>
	passage?.body.split('\n').some(isRow) ?? false;

/** Lines of a passage that follow one another: of words, or of a table. */
interface Chunk {
	isTable: boolean;
	lines: string[];
	/** As in a passage. */
	paragraphs: number[];
}

function chunksOf(passage: Passage | undefined): Chunk[] {
	const chunks: Chunk[] = [];
	let at = 0;
	for (const line of passage?.body.split('\n') ?? []) {
		const last = chunks.at(-1);
		if (last?.isTable === isRow(line)) {
			if (passage!.paragraphs.includes(at - 1)) last.paragraphs.push(last.lines.join('\n').length);
			last.lines.push(line);
		} else chunks.push({ isTable: isRow(line), lines: [line], paragraphs: [] });
		at += line.length + 1;
	}
	return chunks;
}

type Pair = readonly [old: Chunk | undefined, newer: Chunk | undefined];

/** Words with words, tables with tables, in order; where kinds differ, the side that has more left goes on alone. */
function paired(olds: readonly Chunk[], news: readonly Chunk[]): Pair[] {
	const [[a, ...restOld], [b, ...restNew]] = [olds, news];
	if (!a || !b)
		return [
			...olds.map((one): Pair => [one, undefined]),
			...news.map((one): Pair => [undefined, one]),
		];
	if (a.isTable === b.isTable) return [[a, b], ...paired(restOld, restNew)];
	return olds.length > news.length
		? [[a, undefined], ...paired(restOld, news)]
		: [[undefined, b], ...paired(olds, restNew)];
}

function partOf(old: Chunk | undefined, newer: Chunk | undefined): ComparedPart {
	if ((old ?? newer)!.isTable) {
		const rows = comparePassages(rowsOf(old), rowsOf(newer));
		return { kind: 'table', ...comparedTable({ kind: 'table', rows }, 'all') };
	}
	return { kind: 'words', segments: redline(tokensIn(old), tokensIn(newer)) };
}

const tokensIn = (chunk: Chunk | undefined): Passage['tokens'] =>
	chunk ? tokensOf(chunk.lines.join('\n'), chunk.paragraphs) : [];

const rowsOf = (chunk: Chunk | undefined): Passage[] =>
	(chunk?.lines ?? []).map((body) => {
		const tokens = tokensOf(body);
		const place = { address: '', label: '', gap: '', under: [], within: '', home: '' };
		return { kind: 'line', ...place, body, paragraphs: [], tokens, words: saidBy(tokens) };
	});
