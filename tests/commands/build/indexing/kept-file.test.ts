import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
	keptId,
	putKept,
	readKept,
	writeKept,
} from '../../../../src/commands/build/indexing/kept-file.ts';
import type { KeptSiteIndex } from '../../../../src/commands/build/indexing/site-index.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const folder = scratchFolder(afterAll);

const [place, fresh] = [join(folder, 'index'), join(folder, 'index-fresh')];

/** What is kept of a site with so many numbers; nobody looks into it here. */
const keptOf = (numbers: number): KeptSiteIndex =>
	({ index: Uint32Array.from({ length: numbers }, (_, at) => at) }) as unknown as KeptSiteIndex;

test('each build finds what the one before has kept, longer or shorter, and leaves two files', async () => {
	for (const numbers of [1000, 3, 50_000, 0, 7]) {
		const id = await writeKept(fresh, keptOf(numbers), place);
		putKept(fresh, place);
		expect(keptId(place)).toBe(id);
		expect(readKept(place)).toEqual({ id, kept: keptOf(numbers) });
		expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
	}
	expect(statSync(place).size).toBeLessThan(200);
});

test('what was being written when a build was killed does not touch what is kept', async () => {
	const id = await writeKept(fresh, keptOf(10), place);
	putKept(fresh, place);
	await writeKept(fresh, keptOf(20), place);
	expect(readKept(place)).toEqual({ id, kept: keptOf(10) });
});
