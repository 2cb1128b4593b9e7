import { unzipSync, type UnzipFileInfo } from 'fflate';

/** A Word file may hold so much text; more is no draft, or an archive made to fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

// e.g. "_rels/.rels", "word/document.xml", "word/footnotes.xml"
const WANTED = /^(?:_rels\/\.rels|[^/]+\/[^/]+\.xml)$/;

/**
 * The XML parts of an archive, by their names.
 * @throws if it is damaged, or larger than any draft
 */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
	let total = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
		if (!WANTED.test(name)) return false;
		total += originalSize;
		if (total > MOST_BYTES) throw new RangeError('The archive unpacks to more than a draft');
		return true;
	};
	const decoder = new TextDecoder();
	const parts = Object.entries(unzipSync(bytes, { filter }));
	return new Map(parts.map(([name, part]) => [name, decoder.decode(part)]));
}
