/** The parts in use of two packages that bring no types of their own. */

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

declare module 'yauzl' {
	import type { EventEmitter } from 'node:events';
	import type { Readable } from 'node:stream';

	export interface Entry {
		fileName: string;
		uncompressedSize: number;
		compressionMethod: number;
		crc32: number;
		isEncrypted(): boolean;
	}
	export interface ZipFile extends EventEmitter {
		entryCount: number;
		readEntry(): void;
		openReadStream(
			entry: Entry,
			options: { decompress?: boolean },
			callback: (error: Error | null, stream?: Readable) => void,
		): void;
		close(): void;
	}
	export function fromBuffer(
		buffer: Buffer,
		options: { lazyEntries: boolean },
		callback: (error: Error | null, zip?: ZipFile) => void,
	): void;
}
