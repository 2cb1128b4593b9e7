import type { Line } from './lines.ts';
import type { Unit, UnitKind } from '../../model.ts';

type Written = Pick<Line, 'before' | 'label' | 'gap' | 'text' | 'number' | 'line'>;

/** A line as a unit, without address and children. */
export const unitOf = (
	kind: UnitKind,
	{ before, label, gap, text, number, line }: Written,
): Unit => ({
	kind,
	before,
	label,
	gap,
	text,
	number,
	address: '',
	line,
	children: [],
});

/** A 款 on the line of its 条, or one without words of its own over a list of 项. */
export const paragraphOn = (line: number, text: string): Unit =>
	unitOf('paragraph', { before: '', label: '', gap: '', text, number: null, line });
