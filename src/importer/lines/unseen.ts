import { info } from '../../checked.ts';
import { visible } from '../../domain/law/unseen.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

/**
 * The lines of a report without characters that nobody sees: with one in front, `（一）` is no number, and the name of a figure that has
 * one within is another name. A law keeps them (`domain/law/read/doubts/surprises.ts` tells of them).
 */
export function withoutUnseen(source: readonly Paragraph[]): Mended {
	const paragraphs = source.map(visible);
	const changed = paragraphs.findIndex((line, place) => line !== source[place]);
	return {
		paragraphs,
		problems: changed === -1 ? [] : [info(TOLD, changed + 1)],
	};
}

const TOLD =
	'原文夹着看不见的字符（零宽空格等，从网页、公众号复制的文字常这样），已经去掉，文字照原样';
