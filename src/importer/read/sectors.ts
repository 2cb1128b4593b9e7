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
	const sectorSize = 2 ** Math.min(bytes.readUInt16LE(30), 16);
	const named = Array.from({ length: TABLE_SECTORS_IN_HEADER }, (_, at) =>
		bytes.readInt32LE(76 + at * 4),
	);
	const table = entriesIn(bytes, sectorSize, named);
	if (!allEnd(table)) return false;
	return allEnd(entriesIn(bytes, sectorSize, chainFrom(table, bytes.readInt32LE(60))));
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
