/** The parts in use of a package that brings no types of its own. */

declare module 'word-extractor' {
	interface TextOptions {
		/** False keeps “ ” and — as they are. */
		filterUnicode?: boolean;
	}
	interface Document {
		getBody(options?: TextOptions): string;
		getFootnotes(options?: TextOptions): string;
		getEndnotes(options?: TextOptions): string;
		getTextboxes(options?: TextOptions & { includeHeadersAndFooters?: boolean }): string;
	}
	export default class WordExtractor {
		extract(source: Buffer): Promise<Document>;
	}
}
