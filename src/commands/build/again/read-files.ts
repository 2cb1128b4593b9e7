import { closeSync, openSync, readSync } from 'node:fs';

/** Most files of content and code are smaller. */
const ROOM = 1 << 20;

/**
 * Reads files into one piece of memory: the first build begins with two thousand, of which it wants no more than hashes, and
 * `readFileSync` asks for the size of each and makes room for it.
 * @returns reads a file; its bytes are good until the next one is read
 */
export function fileReader(): (file: string) => Buffer {
	let room = Buffer.allocUnsafeSlow(ROOM);
	return (file) => {
		const opened = openSync(file, 'r');
		try {
			let length = 0;
			for (;;) {
				if (length === room.length) room = Buffer.concat([room], length * 2);
				const read = readSync(opened, room, length, room.length - length, null);
				if (read === 0) return room.subarray(0, length);
				length += read;
			}
		} finally {
			closeSync(opened);
		}
	};
}
