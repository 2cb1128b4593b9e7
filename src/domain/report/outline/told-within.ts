import { sectionBlocks, type Block } from './blocks.ts';
import type { Section } from './headings.ts';
import type { ReportOutline } from './outline.ts';
import { partsOfHeading, styleOf } from '../parts.ts';

/** A content without a section of its own, and the heading that it is registered under. */
export interface Told {
	heading: string;
	/** Where it is told. */
	line: number;
	/** Whether only a sentence below the heading tells of it. */
	inSentence: boolean;
}

// e.g. "局主要负责人认真履行推进法治建设第一责任人职责", "主要领导切实履行推进法治建设职责"
const RESPONSIBILITY =
	/第一责任人|主要(?:负责人|负责同志|领导)[^。；]{0,20}履行[^。；]{0,15}法治[^。；]{0,10}职责/;

/**
 * Where a report without a section on 第一责任人职责 tells of it: at a heading within another content, `（二）履行第一责任人
 * 职责`, or in a sentence below one. What is lacking or planned is no account of it.
 */
export function responsibilityWithin({ sections }: ReportOutline): Told | null {
	if (sections.some(({ kinds }) => kinds.includes('responsibility'))) return null;
	const headings = sections.flatMap(sectionBlocks).filter((block) => block.kind === 'heading');
	const named = headings.find(({ text }) => partsOfHeading(text).includes('responsibility'));
	if (named) return { heading: named.text, line: named.line, inSentence: false };
	const done = sections.filter(
		({ kinds }) => !kinds.includes('shortcomings') && !kinds.includes('plan'),
	);
	return done.map(sentenceWithin).find((told) => told !== null) ?? null;
}

// e.g. "四是局主要负责人履行第一责任人职责情况。局长…" in a list of measures
const NAMES_A_CONTENT = /情况$/;

/**
 * Whether what reads like a measure is the account of 第一责任人职责 itself.
 * @param point its name without number or marker, and its line
 */
export const isResponsibility = (
	{ title, line }: { title: string; line: number },
	told: Told,
): boolean =>
	line === told.line &&
	(!told.inSentence ||
		(NAMES_A_CONTENT.test(title) && partsOfHeading(title).includes('responsibility')));

function sentenceWithin(section: Section): Told | null {
	let heading = section.heading.text;
	for (const block of sectionBlocks(section)) {
		if (block.kind === 'heading') heading = block.text;
		const said = textsOf(block).find(({ text }) => RESPONSIBILITY.test(text));
		if (said) {
			// 3、优化服务 as a heading, then 4、主要负责人…: the sentence is no part of it.
			const isBeside = styleOf(said.text) !== null && styleOf(said.text) === styleOf(heading);
			const above = isBeside ? section.heading.text : heading;
			return { heading: above, line: said.line, inSentence: true };
		}
	}
	return null;
}

function textsOf(block: Block): { text: string; line: number }[] {
	if (block.kind === 'list') return block.items;
	return block.kind === 'table' ? [] : [block];
}

/** The line above the first section that tells of 第一责任人职责, where no heading can name it; or nothing. */
export const responsibilityInOpening = ({ opening }: ReportOutline): number | undefined =>
	opening.find(({ text }) => RESPONSIBILITY.test(text))?.line;

/**
 * Sections that are measures themselves, where no heading names them together: `一、加强领导`, `二、规范执法`, then
 * `三、存在问题`.
 */
export function unnamedMeasures({ sections }: ReportOutline): Section[] {
	if (sections.some(({ kinds }) => kinds.includes('measures'))) return [];
	const end = sections.findIndex(
		({ kinds }) => kinds.includes('shortcomings') || kinds.includes('plan'),
	);
	return sections.slice(0, Math.max(0, end)).filter(({ kinds }) => kinds.length === 0);
}
