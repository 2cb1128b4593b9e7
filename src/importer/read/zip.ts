import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Readable } from 'node:stream';

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

/** One part. The stream ends with an error as soon as it gives more than the directory promised. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
	const stream = await new Promise<Readable>((resolve, reject) => {
		zip.openReadStream(entry, (error, readable) =>
			readable ? resolve(readable) : reject(error ?? new Error('no stream')),
		);
	});
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** Bytes of all unpacked parts. */
export const sizeOf = (parts: Map<string, Buffer>): number =>
	[...parts.values()].reduce((sum, part) => sum + part.length, 0);
