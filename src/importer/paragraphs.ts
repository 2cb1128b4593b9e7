import { error, type Problem } from '../checked.ts';
import { formatRow } from '../domain/law/read/lines/table-rows.ts';

/** One line of a source as it will stand in a text file: a paragraph, or a table row written `| a | b |`. */
export type Paragraph = string;

/** What could be read of a file. Null paragraphs: nothing; the one error says why. */
export interface Reading {
	paragraphs: Paragraph[] | null;
	problems: Problem[];
}

/** A reading that failed, with the one thing to tell the editor. */
export const unreadable = (message: string): Reading => ({
	paragraphs: null,
	problems: [error(message)],
});

/** A text as some step has left it, and what the editor should know of that. */
export interface Mended {
	/** Blank lines stand where something was left out, so that the others keep their numbers. */
	paragraphs: Paragraph[];
	problems: Problem[];
}

/** A text behind several steps, in their order. */
export const mended = (
	source: readonly Paragraph[],
	steps: readonly ((lines: readonly Paragraph[]) => Mended)[],
): Mended =>
	steps.reduce<Mended>(
		(before, step) => {
			const { paragraphs, problems } = step(before.paragraphs);
			return { paragraphs, problems: [...before.problems, ...problems] };
		},
		{ paragraphs: [...source], problems: [] },
	);

/** A table row as text. Cells with several paragraphs become one. */
export const rowOf = (cells: readonly string[]): Paragraph =>
	formatRow(cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')));

// e.g. "　　第三条　…", "  （一）…"
const INDENTED = /^(?:[ \t]*　|[ \t]{2})/;

/** Whether a line begins as a paragraph does where lines below it begin at the edge. */
export const isIndented = (line: Paragraph): boolean => INDENTED.test(line);
