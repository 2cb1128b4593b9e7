import { innerLines } from '../../domain/law/compare/words/inner-lines.ts';
import {
	markedLines,
	type MarkedPiece,
	type Shown,
} from '../../domain/law/compare/words/marked.ts';
import type { ComparedPart } from '../../domain/law/compare/table/parts.ts';
import type { Segment } from '../../domain/law/compare/words/redline.ts';
import { shownCells, shownParts } from '../../domain/law/compare/table/shown-table.ts';
import { element } from '../browser/element.ts';

/** What a change shows, as `exports/redline-html.ts` writes it. */
export const partNodes = (
	parts: readonly ComparedPart[],
	shown: Shown = 'both',
): (Node | string)[] =>
	shownParts(parts, shown).flatMap((part) =>
		part.kind === 'words' ? redlineNodes(part.segments, shown) : [tableOf(part, shown)],
	);

function redlineNodes(segments: readonly Segment[], shown: Shown): (Node | string)[] {
	const lines = markedLines(segments, shown);
	const inner = innerLines(lines);
	return lines.flatMap((line, place) => [
		...(place > 0
			? ['\n', element('span', { class: inner[place] ? 'begins inner' : 'begins' })]
			: []),
		...line.map(pieceOf),
	]);
}

function pieceOf({ words, mark, said }: MarkedPiece): Node | string {
	if (!mark) return words;
	return element(
		mark === 'added' ? 'ins' : 'del',
		{ class: words.trim() === '' ? 'line-end' : undefined },
		...(said ? [element('span', { class: 'visually-hidden' }, said)] : []),
		words,
	);
}

function tableOf(table: ComparedPart & { kind: 'table' }, shown: Shown): HTMLElement {
	const rows = shownCells(table, shown).map((cells) =>
		element('tr', {}, ...cells.map((cell) => element('td', {}, ...redlineNodes(cell, shown)))),
	);
	return element(
		'div',
		{ class: 'table', role: 'region', 'aria-label': '表格', tabindex: '0' },
		element('table', {}, element('tbody', {}, ...rows)),
	);
}
