import { crc32, inflateRawSync } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** What a Word file may hold. A zip bomb says in its own directory how large it unpacks, or lies and is cut off. */
export const ZIP_LIMITS = {
	entries: 5_000,
	/** Everything in the archive, as its directory says. */
	bytes: 100 * 1024 * 1024,
	/** The parts that are read and parsed as XML. */
	xmlBytes: 16 * 1024 * 1024,
};

/** Why an archive cannot be used; the reader of Word files turns it into a message. */
export type ZipFault = 'broken' | 'encrypted' | 'tooLarge';

/** The parts by their names, or why there are none. */
export type Unpacked = { parts: Map<string, Buffer>; fault?: never } | { fault: ZipFault };

/**
 * Unpack some parts of an archive within limits.
 * @param wanted which parts to unpack; the others are only counted
 */
export async function unzip(bytes: Buffer, wanted: (name: string) => boolean): Promise<Unpacked> {
	try {
		const zip = await open(bytes);
		const entries = await directory(zip);
		if (typeof entries === 'string') return { fault: entries };
		const parts = new Map<string, Buffer>();
		for (const entry of entries.filter(({ fileName }) => wanted(fileName)))
			parts.set(entry.fileName, await unpack(zip, entry));
		zip.close();
		return { parts };
	} catch {
		// Whatever is wrong with the archive (cut off, wrong sizes, wrong checks), the editor's remedy is the same.
		return { fault: 'broken' };
	}
}

const open = (bytes: Buffer): Promise<ZipFile> =>
	new Promise((resolve, reject) => {
		fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
			zip ? resolve(zip) : reject(error ?? new Error('no archive')),
		);
	});

/** All entries, or what is wrong with them; nothing is unpacked yet. */
function directory(zip: ZipFile): Promise<Entry[] | ZipFault> {
	if (zip.entryCount > ZIP_LIMITS.entries) return Promise.resolve('tooLarge');
	const entries: Entry[] = [];
	let total = 0;
	return new Promise((resolve, reject) => {
		zip.on('error', reject);
		zip.on('end', () => resolve(entries));
		zip.on('entry', (entry: Entry) => {
			total += entry.uncompressedSize;
			if (entry.isEncrypted()) return resolve('encrypted');
			if (total > ZIP_LIMITS.bytes) return resolve('tooLarge');
			entries.push(entry);
			zip.readEntry();
		});
		zip.readEntry();
	});
}

/** Compression methods of a Word file. */
const STORED = 0;
const DEFLATED = 8;

/** One part: never more than the directory promised, and the same bytes that were packed. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
	const packed = await packedBytes(zip, entry);
	const { compressionMethod: method, uncompressedSize: size } = entry;
	if (method !== STORED && method !== DEFLATED) throw new Error('unknown compression');
	// Ends as soon as there is more than the directory says. An empty part cannot be limited to nothing.
	const part =
		method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
	if (part.length !== size || crc32(part) !== entry.crc32) throw new Error('not what was packed');
	return part;
}

const packedBytes = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
	new Promise((resolve, reject) => {
		// Its own inflating does not end, on present versions of Node, over a part that is larger than it says.
		const decompress = entry.compressionMethod === DEFLATED ? false : null;
		const options = { decompress, decrypt: null, start: null, end: null };
		zip.openReadStream(entry, options, (error, stream) => {
			if (!stream) return reject(error ?? new Error('no stream'));
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.once('end', () => resolve(Buffer.concat(chunks)));
			stream.once('error', reject);
		});
	});

export const sizeOf = (parts: Map<string, Buffer>): number =>
	[...parts.values()].reduce((sum, part) => sum + part.length, 0);
