import { formatTarget } from '../../../src/domain/citation/say/describe.ts';
import type { CitedLaws } from '../../../src/domain/citation/held/law-index.ts';
import type { Citation } from '../../../src/domain/citation/model.ts';
import type { TextOrigin } from '../../../src/domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../../src/domain/citation/resolve/resolve.ts';

// e.g. "{本条例第九条|@t9}", "{《纸船法》第三条|!not held}"
export const MARKED = /\{([^|{}]*)\|([^{}]*)\}/g;

/** A labelled sentence without its marks. */
export const plain = (sentence: string): string => sentence.replace(MARKED, '$1');

/**
 * A read sentence with its citations marked as in the labelled one.
 * @param own the law that `@` stands for
 */
export function marked(text: string, citations: readonly Citation[], own: string): string {
	let written = '';
	let at = 0;
	for (const { start, end, targets, reason } of citations) {
		const means = targets
			.map(formatTarget)
			.map((target) => (target.startsWith(`${own}#`) ? target.replace(`${own}#`, '@') : target))
			.join(' ');
		written += `${text.slice(at, start)}{${text.slice(start, end)}|${means || `!${reason?.kind}`}}`;
		at = end;
	}
	return written + text.slice(at);
}

/** Lines that are labelled, read in their order, and marked as they were understood. */
export function readMarked(
	lines: readonly string[],
	laws: CitedLaws,
	origin: TextOrigin = {},
): string[] {
	const reader = new CitationReader(laws, origin);
	return lines.map((line) => marked(plain(line), reader.read(plain(line)), '-'));
}
