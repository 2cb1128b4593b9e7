const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** Streams of less are stored otherwise; the fixture keeps all of its streams above it. */
const SMALLEST_STREAM = 4096;

interface WordOptions {
	/** Sets the bit that says that the text is encrypted. */
	encrypted?: boolean;
	/** Bytes somewhere in the document, such as a paragraph property. */
	extra?: Buffer;
	/** Bytes of pictures, which have a stream of their own. */
	pictures?: Buffer;
}

/**
 * A Word 97 file with this text and nothing else ([MS-DOC], [MS-CFB]): just enough of the format for a reader to find
 * the text. Paragraphs end in `\r`, table cells in `\x07`.
 */
export function word97(
	text: string,
	{ encrypted = false, extra = Buffer.alloc(0), pictures = Buffer.alloc(0) }: WordOptions = {},
): Buffer {
	const characters = Buffer.from(text, 'utf16le');
	const textStart = 2048;
	const document = padded(Buffer.concat([Buffer.alloc(textStart), characters, extra]));
	document.writeUInt16LE(0xa5ec, 0); // magic number
	document.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 10); // the table stream is 1Table
	document.writeUInt32LE(textStart, 0x18);
	document.writeUInt32LE(text.length, 0x4c);
	document.writeUInt32LE(0, 0x1a2); // the piece table stands at the start of the table stream
	const table = padded(pieceTable(text.length, textStart));
	return compound({ WordDocument: document, '1Table': table, Data: padded(pictures) });
}

/** A compound file that holds the streams of an encrypted .docx. */
export const encryptedDocx = (): Buffer =>
	compound({
		EncryptedPackage: Buffer.alloc(SMALLEST_STREAM),
		EncryptionInfo: Buffer.alloc(SMALLEST_STREAM),
	});

/** A compound file that is no Word document. */
export const workbook = (): Buffer => compound({ Workbook: Buffer.alloc(SMALLEST_STREAM) });

function pieceTable(length: number, start: number): Buffer {
	const table = Buffer.alloc(5 + 16);
	table.writeUInt8(2, 0);
	table.writeUInt32LE(16, 1);
	table.writeUInt32LE(0, 5);
	table.writeUInt32LE(length, 9);
	table.writeUInt32LE(start, 15); // bit 30 unset: two bytes a character
	return table;
}

function padded(bytes: Buffer): Buffer {
	const size = Math.max(SMALLEST_STREAM, Math.ceil(bytes.length / SECTOR) * SECTOR);
	return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}

/** A compound file: header, one sector of allocation table, one of directory, then the streams. */
function compound(streams: Record<string, Buffer>): Buffer {
	const table = Buffer.alloc(SECTOR, 0xff);
	table.writeUInt32LE(0xfffffffd, 0);
	table.writeUInt32LE(END, 4);
	const entries = [directoryEntry('Root Entry', 5, 1, END, 0, FREE)];
	let next = 2;
	Object.entries(streams).forEach(([name, bytes], place, all) => {
		const sectors = bytes.length / SECTOR;
		for (let sector = next; sector < next + sectors; sector += 1)
			table.writeUInt32LE(sector === next + sectors - 1 ? END : sector + 1, sector * 4);
		entries.push(
			directoryEntry(name, 2, FREE, next, bytes.length, place + 1 < all.length ? place + 2 : FREE),
		);
		next += sectors;
	});
	const directory = Buffer.concat(entries);
	return Buffer.concat([
		header(),
		table,
		directory,
		Buffer.alloc(SECTOR - directory.length),
		...Object.values(streams),
	]);
}

function directoryEntry(
	name: string,
	type: number,
	child: number,
	sector: number,
	size: number,
	right: number,
): Buffer {
	const entry = Buffer.alloc(128);
	entry.write(name, 'utf16le');
	entry.writeUInt16LE(name.length * 2 + 2, 64);
	entry.writeUInt8(type, 66);
	entry.writeUInt32LE(FREE, 68);
	entry.writeUInt32LE(right, 72);
	entry.writeUInt32LE(child, 76);
	entry.writeUInt32LE(sector, 116);
	entry.writeUInt32LE(size, 120);
	return entry;
}

function header(): Buffer {
	const bytes = Buffer.alloc(SECTOR, 0);
	bytes.write('d0cf11e0a1b11ae1', 'hex');
	bytes.writeUInt16LE(0x3e, 24);
	bytes.writeUInt16LE(3, 26);
	bytes.writeUInt16LE(0xfffe, 28);
	bytes.writeUInt16LE(9, 30);
	bytes.writeUInt16LE(6, 32);
	bytes.writeUInt32LE(1, 44);
	bytes.writeUInt32LE(1, 48);
	bytes.writeUInt32LE(SMALLEST_STREAM, 56);
	bytes.writeUInt32LE(END, 60);
	bytes.writeUInt32LE(END, 68);
	bytes.fill(0xff, 76);
	bytes.writeUInt32LE(0, 76);
	return bytes;
}
