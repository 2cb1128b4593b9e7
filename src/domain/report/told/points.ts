import { sentencesOf, withoutMarker } from '../lines/enumeration.ts';
import type { PartKind } from '../model.ts';
import type { Block } from '../outline/blocks.ts';
import type { ReportOutline } from '../outline/outline.ts';
import { styleOf, withoutNumber } from '../parts.ts';
import { partsOf, type Part } from './part.ts';
import { bare, named, pointOf, sentencesIn, wordsOf, type Point } from './point.ts';
import { tablePoints } from './table-points.ts';

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

function pointsOfParts(parts: readonly Part[], kind: PartKind): Point[] {
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

const isMarked = ({ turned }: Part): boolean =>
	turned.some(({ block: { kind } }) => kind === 'heading' || kind === 'list');

// e.g. "2031年，我局将从以下几方面努力：", "我局将：", "下一步，我们将" in front of what is planned
const LEAD =
	/^(?:[^。；：]{2,60}：(?=.)|(?:下一?步|下一?年度?|明年|新的一年|今后|\d{4}年)(?:，?我们|，?我[局县市区镇乡办委]|，)(?:将|要|计划|拟)(?:继续)?(?=.{4}))/;
// e.g. "首先修好渡口；其次添置缆绳"
const ORDINAL = /^(?:首先|其次|再次|再者|最后)/;
// e.g. "我们相信，明天会更好。": nothing to do
const HOPE = /^(?:我们)?(?:坚?信|相信)/;

/** A plan in one paragraph: each of its sentences and each clause between semicolons is a thing to do. */
function plannedIn(blocks: readonly Block[]): Point[] {
	const paragraphs = blocks.flatMap((block) =>
		block.kind === 'paragraph' && !/[：:]$/.test(block.text) ? [block] : [],
	);
	const [only, ...more] = paragraphs;
	if (!only || more.length > 0) return pointsIn(blocks);
	const clauses = sentencesIn(only.text.replace(LEAD, ''))
		.filter((sentence) => !HOPE.test(sentence))
		.flatMap((sentence) => sentence.split(/(?<=；)/))
		.map((clause) => withoutNumber(withoutMarker(clause)));
	const isOrdered = clauses.filter((clause) => ORDINAL.test(clause)).length > 1;
	return clauses.map((clause) => ({
		title: bare(isOrdered ? clause.replace(ORDINAL, '') : clause),
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
		points.push({
			...named(sentencesOf(withoutNumber(withoutMarker(block.text)))),
			line: block.line,
		});
	}
	// A number alone on its line has its name below, or none.
	return points
		.map((point) => (point.title === '' ? { ...point, ...named(point.sentences) } : point))
		.filter(({ title }) => title !== '');
}
