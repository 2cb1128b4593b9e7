import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileReader } from '../../../../src/commands/build/again/read-files.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const folder = scratchFolder(afterAll);

/** A file of so many bytes, which depend on where they stand. */
function file(length: number): { path: string; bytes: Buffer } {
	const path = join(folder, `${length}`);
	const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) % 251));
	writeFileSync(path, bytes);
	return { path, bytes };
}

test('files are read whole, whatever was read before and however large they are', () => {
	const read = fileReader();
	for (const length of [5, 0, 1 << 20, (1 << 20) + 1, 3_000_000, 17]) {
		const { path, bytes } = file(length);
		expect(read(path).equals(bytes), `${length} bytes`).toBe(true);
	}
});

test('a file that is not there is told by its name', () => {
	expect(() => fileReader()(join(folder, 'none'))).toThrow(join(folder, 'none'));
});
