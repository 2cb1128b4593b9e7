import { innerLines } from '../domain/law/compare/words/inner-lines.ts';
import { markedLines, type MarkedPiece, type Shown } from '../domain/law/compare/words/marked.ts';
import type { ComparedPart } from '../domain/law/compare/table/parts.ts';
import { shownCells, shownParts } from '../domain/law/compare/table/shown-table.ts';
import type { Segment } from '../domain/law/compare/words/redline.ts';
import { escapeHtml } from './escape-html.ts';

/** What a change shows: both texts in one, or one of them. The words are as published. */
export const partsHtml = (parts: readonly ComparedPart[], shown: Shown = 'both'): string =>
	shownParts(parts, shown)
		.map((part) =>
			part.kind === 'words' ? redlineHtml(part.segments, shown) : tableHtml(part, shown),
		)
		.join('');

/**
 * Words of which those that were removed are struck and those that were added are underlined. Lines after the first begin
 * farther in, and 目 farther than 项, as on the page of the law; not by blanks, which are no words of it.
 */
export function redlineHtml(segments: readonly Segment[], shown: Shown = 'both'): string {
	const lines = markedLines(segments, shown);
	const inner = innerLines(lines);
	return lines
		.map((line, place) => {
			const begins = place && `\n<span class="begins${inner[place] ? ' inner' : ''}"></span>`;
			return (begins || '') + line.map(pieceHtml).join('');
		})
		.join('');
}

/** The hidden word is for those who hear the page. A piece without words is where a 款 begins: it gets a sign. */
function pieceHtml({ words, mark, said }: MarkedPiece): string {
	if (!mark) return escapeHtml(words);
	const tag = mark === 'added' ? 'ins' : 'del';
	const heard = said ? `<span class="visually-hidden">${said}</span>` : '';
	return `<${tag}${words.trim() === '' ? ' class="line-end"' : ''}>${heard}${escapeHtml(words)}</${tag}>`;
}

function tableHtml(table: ComparedPart & { kind: 'table' }, shown: Shown): string {
	const rows = shownCells(table, shown).map(
		(cells) => `<tr>${cells.map((cell) => `<td>${redlineHtml(cell, shown)}</td>`).join('')}</tr>`,
	);
	return `<div class="table" role="region" aria-label="表格" tabindex="0"><table>${rows.join('')}</table></div>`;
}
