import type { PartKind } from '../model.ts';
import { sectionBlocks, type Block } from '../outline/blocks.ts';
import type { Section } from '../outline/headings.ts';
import type { ReportOutline } from '../outline/outline.ts';
import { turnOfHeading, turnsIn, type Turned } from '../outline/turns.ts';

/** What stands below one heading. */
export interface Part {
	section: Section;
	turned: Turned[];
}

/** What stands below each heading that names a content, with what it turns to inside. */
export const partsOf = ({ sections }: ReportOutline, kind: PartKind): Part[] =>
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
