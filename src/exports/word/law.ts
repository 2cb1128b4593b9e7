import { citationOf } from '../../domain/citation/say/wording.ts';
import { COLOPHON, COLOPHON_END } from '../../domain/law/read/colophon.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import { effectInWords } from '../../domain/law/versions/versions.ts';
import {
	isDivision,
	ownWords,
	paragraphOnLine,
	type Unit,
	type UnitKind,
} from '../../domain/law/model.ts';
import { readRow } from '../../domain/law/read/lines/table-rows.ts';
import type { LawJson } from '../../schemas/law-json.ts';
import { lawOfJson } from '../json.ts';
import { unitRuns } from '../unit-runs.ts';
import {
	lineBlock,
	SAMPLE,
	type Block,
	type Face,
	type LineBlock,
	type Piece,
	type TableBlock,
	type WordText,
} from './block.ts';

/** A law as it is published in JSON, for Word: its words character for character, then which wording it is. */
export function lawForWord(law: LawJson): WordText {
	const { units } = lawOfJson(law);
	const titled = units.some(({ kind }) => kind === 'title');
	return {
		title: law.title,
		source: pageOf(law),
		blocks: [
			...(law.sample ? [lineBlock('notice', SAMPLE)] : []),
			...(titled ? [] : [lineBlock('title', law.title)]),
			...statuteBlocks(units),
			...aboutWording(law).map((text) => lineBlock('note', text)),
		],
	};
}

/** The words of a statute as blocks: every character but line ends, indents and the bars of tables, which are drawn. */
export const statuteBlocks = (units: readonly Unit[], level = 1): Block[] =>
	unitRuns(units, 'row').flatMap((run) =>
		run[0]!.kind === 'row' ? [tableOf(run)] : unitBlocks(run[0]!, level),
	);

const tableOf = (rows: readonly Unit[]): TableBlock => ({
	kind: 'table',
	head: 0,
	rows: rows.map(({ text }) => readRow(text).map((cell) => [[{ text: cell }]])),
});

function unitBlocks(unit: Unit, level: number): Block[] {
	if (isDivision(unit)) return divisionBlocks(unit, level);
	const first = paragraphOnLine(unit);
	const own = first ? [...piecesOf(unit), ...piecesOf(first)] : piecesOf(unit);
	const below = first ? [...first.children, ...unit.children.slice(1)] : unit.children;
	return [...lineOf(LINES[unit.kind] ?? 'paragraph', own), ...statuteBlocks(below, level)];
}

const LINES: Partial<Record<UnitKind, LineBlock['kind']>> = {
	title: 'title',
	caption: 'caption',
	contents: 'centred',
};

/** 章 in 黑体, 节 in 楷体; a heading without 第 follows the levels of official documents. */
const FACES: Partial<Record<UnitKind, Face>> = {
	part: 'song',
	subpart: 'song',
	chapter: 'hei',
	section: 'kai',
	annex: 'hei',
};

function divisionBlocks(unit: Unit, level: number): Block[] {
	const face = FACES[unit.kind];
	const rest = unit.children.findIndex(({ kind }) => kind !== 'continuation');
	const further = rest === -1 ? unit.children : unit.children.slice(0, rest);
	return [
		{
			kind: 'heading',
			level: Math.min(level, 6),
			centred: unit.kind !== 'annex',
			...(face && { face }),
			...(unit.kind === 'annex' && { newPage: true }),
			pieces: [{ text: ownWords(unit) }],
		},
		// Lines right below a heading are the rest of it.
		...further.flatMap((line) => lineOf('centred', piecesOf(line))),
		...further.flatMap((line) => statuteBlocks(line.children, level + 1)),
		...statuteBlocks(unit.children.slice(further.length), level + 1),
	];
}

function piecesOf(unit: Unit): Piece[] {
	const { kind, label, gap, text } = unit;
	const numbered = kind === 'article' || kind === 'point';
	const pieces: Piece[] = numbered
		? [{ text: label, mark: 'number' }, { text: gap + text }]
		: [{ text: ownWords(unit) }];
	return pieces.filter((piece) => piece.text !== '');
}

const lineOf = (kind: LineBlock['kind'], pieces: readonly Piece[]): Block[] =>
	pieces.length > 0 ? [{ kind, pieces }] : [];

/** The page of this very wording. */
const pageOf = ({ page, version }: LawJson): string => new URL(`${version.date}/`, page).href;

/** Which wording this is, whether it is in force as far as somebody has looked, and where it comes from. */
function aboutWording(law: LawJson): string[] {
	const { title, version, status, official } = law;
	const wording = citationOf({ title, version: version.date, kind: version.kind });
	const verified = status
		? `${status.label}（${longDate(status.verifiedOn)}核实，来源：${status.source.title}）`
		: '未核实，请以官方数据库为准';
	return [
		`${COLOPHON}${[wording, effectInWords(version)].filter(Boolean).join('，')}`,
		...newerWordings(law),
		`时效性：${verified}${version.until ? `；本文写明有效期到${longDate(version.until)}为止` : ''}`,
		...(official ? [`官方文本：${[official.title, official.url].filter(Boolean).join(' ')}`] : []),
		`网页：${pageOf(law)}`,
		COLOPHON_END,
	];
}

/** A file goes on where no page warns of it: that there is a newer wording, in force or to come, it says itself. */
function newerWordings({ version, versions }: LawJson): string[] {
	const newer = versions.filter((date) => date > version.date).sort();
	const days = newer.map(longDate).join('、');
	return days ? [`这部法规还有更新的文本：${days}。引用以前请核对适用哪一个`] : [];
}
