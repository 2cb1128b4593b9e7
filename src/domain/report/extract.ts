import type { Block } from './blocks.ts';
import { sectionBlocks } from './blocks.ts';
import { sentencesOf, withoutMarker } from './enumeration.ts';
import type { PartKind } from './model.ts';
import type { ReportOutline } from './outline.ts';
import { partsOfHeading, styleOf, withoutNumber } from './parts.ts';

/** One thing that a part of a report sets out: a name, and the sentences below it. */
export interface Point {
	title: string;
	sentences: string[];
	line: number;
}

/** A thing that was lacking, and why. */
export interface Shortcoming extends Point {
	/** Empty where the report gives none. */
	causes: string[];
}

/** Everything below the headings that name a content. */
function blocksOfPart(outline: ReportOutline, kind: PartKind): Block[] {
	return outline.sections
		.filter(({ kinds }) => kinds.includes(kind))
		.flatMap((section) => {
			const blocks = sectionBlocks(section);
			return section.kinds.length > 1 ? shareOf(blocks, kind) : blocks;
		});
}

/** The heading within a section that names a content, where no section does: `（二）履行第一责任人职责。`; or nothing. */
export const headingWithin = (
	{ sections }: ReportOutline,
	kind: PartKind,
): { text: string; line: number } | undefined =>
	sections.some(({ kinds }) => kinds.includes(kind))
		? undefined
		: sections
				.flatMap(sectionBlocks)
				.filter((block) => block.kind === 'heading')
				.find(({ text }) => partsOfHeading(text).includes(kind));

/** What belongs to one of two contents that stand below one heading: by headings of their own, or else by form. */
function shareOf(blocks: readonly Block[], kind: PartKind): Block[] {
	let current: PartKind | undefined;
	const shares = blocks.flatMap((block) => {
		const named = block.kind === 'heading' ? partsOfHeading(block.text)[0] : undefined;
		current = named ?? current;
		return named ? [] : [{ block, kind: current }];
	});
	if (current) return shares.filter((share) => share.kind === kind).map(({ block }) => block);
	// 一是…二是… lists tell what is lacking, headings what is planned.
	const list = (block: Block): boolean => block.kind === 'list';
	return blocks.some(list)
		? blocks.filter((block) => list(block) === (kind === 'shortcomings'))
		: [...blocks];
}

/** What a part sets out: by its headings, or else by its lists, or else paragraph by paragraph. */
export function pointsOf(outline: ReportOutline, kind: PartKind): Point[] {
	return pointsIn(blocksOfPart(outline, kind));
}

function pointsIn(blocks: readonly Block[]): Point[] {
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
		const [title = '', ...sentences] = sentencesOf(withoutNumber(withoutMarker(text)));
		return title === '' ? [] : [{ title: bare(title), sentences, line }];
	});
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
		const [title = '', ...sentences] = sentencesOf(withoutNumber(block.text));
		points.push({ title: bare(title), sentences, line: block.line });
	}
	return points;
}

/** The sentences of a block; a table has none. */
function wordsOf(block: Block): string[] {
	if (block.kind === 'table') return [];
	const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text];
	return texts.flatMap(sentencesOf);
}

/** Without the punctuation at the end. */
const bare = (sentence: string): string => sentence.replace(/[。；;：:，,！？\s]+$/, '');

// e.g. "（二）原因分析", "产生问题的主要原因"; not "1.力量薄弱，原因在于编制少。"
const CAUSES_HEADING = /原因(?:分析|剖析|如下|主要有)?[。：:]?$/;
// e.g. "主要原因是", "原因在于", "究其原因"
const SAYS_CAUSE = '究其原因|(?:主要)?原因(?:是|在于)';
// e.g. "原因在于人手少" as a sentence of its own
const CAUSE_FIRST = new RegExp(`^(?:${SAYS_CAUSE})[，,：:]?`);
// e.g. "，主要原因是人手少", "，究其原因", "，主要是人手少"
const CAUSE_IN_SENTENCE = new RegExp(
	`[，,]?(?:${SAYS_CAUSE}|主要是因为|是因为|是由于|由于)[，,：:]?|[，,]主要是`,
);

/** 不足 and their causes. What follows the first sentence of a shortcoming is taken as its causes. */
export function shortcomingsOf(outline: ReportOutline): Shortcoming[] {
	const { lacks, causes } = separateCauses(blocksOfPart(outline, 'shortcomings'));
	const points = pointsIn(lacks);
	const reasons = pointsIn(causes).map((point) =>
		[point.title, ...point.sentences.map(bare)].join('。'),
	);
	return points.map((point, place) => {
		const own = causesIn(point);
		const listed = reasons.length === points.length ? reasons.slice(place, place + 1) : reasons;
		return { ...own, causes: own.causes.length > 0 ? own.causes : listed };
	});
}

/** Reports that set causes apart do so below a heading of their own; 下一步 in the same part is no shortcoming. */
function separateCauses(blocks: readonly Block[]): { lacks: Block[]; causes: Block[] } {
	const lacks: Block[] = [];
	const causes: Block[] = [];
	let into: Block[] | null = lacks;
	for (const block of blocks) {
		if (block.kind === 'heading' && block.level === 3) {
			const kinds = partsOfHeading(block.text);
			if (kinds[0] === 'plan') into = null;
			else if (CAUSES_HEADING.test(block.text) && !/不足|问题$/.test(block.text)) into = causes;
			else if (kinds[0] === 'shortcomings') into = lacks;
			else into?.push(block);
		} else into?.push(block);
	}
	return { lacks, causes };
}

function causesIn(point: Point): Shortcoming {
	const rest = point.sentences
		.flatMap((sentence) => sentence.split(/[；;]/))
		.map(bare)
		.filter(Boolean);
	if (rest.length > 0)
		return { ...point, causes: rest.map((cause) => cause.replace(CAUSE_FIRST, '')) };
	const split = CAUSE_IN_SENTENCE.exec(point.title);
	if (!split || split.index === 0) return { ...point, causes: [] };
	const cause = point.title.slice(split.index + split[0].length);
	return {
		...point,
		title: point.title.slice(0, split.index),
		causes: cause === '' ? [] : [cause],
	};
}
