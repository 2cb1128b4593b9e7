const HEADER = 512;
const TABLE_SECTORS_IN_HEADER = 109;
/** A sector number; what is less is no sector, as END_OF_CHAIN. */
const FIRST_SECTOR = 0;

/**
 * Whether the chains of sectors in an OLE file, as a .doc is, come to an end ([MS-CFB] 2.2 header, 2.3 FAT, 2.4 mini FAT).
 * word-extractor follows a chain that goes round in a circle until memory ends.
 * @param bytes the file; of files over 7 MB the part of the table that the header names
 */
export function chainsEnd(bytes: Buffer): boolean {
	if (bytes.length < HEADER) return true;
	const table = sectorTable(bytes);
	if (!allEnd(table)) return false;
	return allEnd(entriesIn(bytes, sectorSize(bytes), chainFrom(table, bytes.readInt32LE(60))));
}

const ENTRY = 128;

/**
 * The streams of an OLE file that have these names ([MS-CFB] 2.6 directory).
 * @param bytes the file, whose chains end
 * @returns null where one of them cannot be read so: it is small and lies elsewhere (2.4), or its table is too long
 */
export function streamsIn(bytes: Buffer, names: readonly string[]): Buffer | null {
	const table = sectorTable(bytes);
	const chained = (start: number): Buffer => {
		const size = sectorSize(bytes);
		const sectors = chainFrom(table, start);
		return Buffer.concat(sectors.map((at) => bytes.subarray((at + 1) * size, (at + 2) * size)));
	};
	const directory = chained(bytes.readInt32LE(48));
	const found: Buffer[] = [];
	for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
		const entry = directory.subarray(at, at + ENTRY);
		const named = entry.toString(
			'utf16le',
			0,
			Math.max(0, Math.min(entry.readUInt16LE(64), 64) - 2),
		);
		if (!names.includes(named)) continue;
		const size = entry.readUInt32LE(120);
		const stream = chained(entry.readInt32LE(116));
		if (size < SMALLEST_STREAM || stream.length < size) return null;
		found.push(stream.subarray(0, size));
	}
	return found.length > 0 ? Buffer.concat(found) : null;
}

/** Streams of less do not lie in sectors of their own. */
const SMALLEST_STREAM = 4096;

const sectorSize = (bytes: Buffer): number => 2 ** Math.min(bytes.readUInt16LE(30), 16);

/** Which sector comes behind each. */
function sectorTable(bytes: Buffer): number[] {
	const named = Array.from({ length: TABLE_SECTORS_IN_HEADER }, (_, at) =>
		bytes.readInt32LE(76 + at * 4),
	);
	return entriesIn(bytes, sectorSize(bytes), named);
}

/** The numbers in sectors of a file; those of sectors that it does not have are left out. */
const entriesIn = (bytes: Buffer, size: number, sectors: readonly number[]): number[] =>
	sectors
		.filter((sector) => sector >= FIRST_SECTOR && (sector + 2) * size <= bytes.length)
		.flatMap((sector) =>
			Array.from({ length: size / 4 }, (_, at) => bytes.readInt32LE((sector + 1) * size + at * 4)),
		);

function chainFrom(table: readonly number[], start: number): number[] {
	const chain: number[] = [];
	for (let at: number | undefined = start; isSector(at); at = after(table, at)) chain.push(at);
	return chain;
}

/** The sector after one, if there is any. One that names itself ends its chain, as for word-extractor. */
const after = (table: readonly number[], at: number): number | undefined =>
	table[at] === at ? undefined : table[at];

/** Whether no sector leads back to itself by way of others. */
function allEnd(table: readonly number[]): boolean {
	const turns = new Uint32Array(table.length);
	for (const start of table.keys()) {
		let at: number | undefined = start;
		while (isSector(at) && turns[at] === 0) {
			turns[at] = start + 1;
			at = after(table, at);
		}
		if (isSector(at) && turns[at] === start + 1) return false;
	}
	return true;
}

const isSector = (value: number | undefined): value is number =>
	value !== undefined && value >= FIRST_SECTOR;
