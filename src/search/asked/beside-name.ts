import { bareName } from '../query.ts';
import type { IsName } from './places.ts';

/** Names that are longer are found by their last or first characters all the same. */
const LONGEST_NAME = 40;

/** What stands before and behind a piece of a text. */
export const around = (text: string, { 0: found, index }: RegExpExecArray): [string, string] => [
	text.slice(0, index),
	text.slice(index + found.length),
];

/** Whether a text ends in the name of a law. @param isName with folded names as `bareName` gives them */
export const endsInName = (text: string, isName: IsName): boolean =>
	pieces(text).some((length) => isName(bareName(text.slice(-length))));

/** Whether a text begins with the name of a law. */
export const beginsWithName = (text: string, isName: IsName): boolean =>
	pieces(text).some((length) => isName(bareName(text.slice(0, length))));

const pieces = ({ length }: string): number[] =>
	Array.from({ length: Math.min(length, LONGEST_NAME) }, (_, at) => at + 1);
