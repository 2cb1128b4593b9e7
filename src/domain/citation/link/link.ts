import type { Citation } from '../model.ts';
import type { CitationReader } from '../resolve/resolve.ts';

/** A piece of a text: plain words, or the words of a citation with what they mean. */
export interface Segment {
	text: string;
	citation: Citation | null;
}

/**
 * A line cut into plain words and citations. Joined, the segments are the line again.
 * @param reader remembers what the lines before have defined and named
 */
export const link = (text: string, reader: CitationReader): Segment[] =>
	segmentsOf(text, reader.read(text));

/** The pieces of a text whose citations are known. */
export function segmentsOf(text: string, citations: readonly Citation[]): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const citation of citations) {
		if (citation.start > at)
			segments.push({ text: text.slice(at, citation.start), citation: null });
		segments.push({ text: citation.text, citation });
		at = citation.end;
	}
	if (at < text.length) segments.push({ text: text.slice(at), citation: null });
	return segments;
}
