import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { FoundParts, Preparing, ReadParts } from '../../../holdings/prepared.ts';
import type { Handed, PagesToMake } from './page-maker.ts';

/** What the program that started this one hands over, as soon as it does. */
export interface HandedOver {
	toMake: Promise<PagesToMake>;
	/** All parts that pages need, if they come without being asked for. */
	preparing: Promise<Preparing | undefined>;
}

/** Listen to the program that started this one, and stay until it has handed over everything. */
export function handedOver(): HandedOver {
	const toMake = Promise.withResolvers<PagesToMake>();
	const found = Promise.withResolvers<FoundParts>();
	// Both may come at once: between two messages no promise goes on.
	const take = (handed: Handed): void => {
		if (handed.make !== undefined) {
			const pages = readOnce<PagesToMake>(handed.make);
			toMake.resolve(pages);
			if (pages.prepared) return;
		} else if (handed.found !== undefined) found.resolve(readOnce(handed.found));
		else return;
		process.off('message', take);
		// The channel alone is no reason to go on.
		process.channel!.unref();
	};
	process.on('message', take);
	process.channel!.ref();
	const preparing = toMake.promise.then(
		({ prepared }) => prepared && together(prepared, found.promise),
	);
	return { toMake: toMake.promise, preparing };
}

function readOnce<Told>(file: string): Told {
	const told = deserialize(readFileSync(file)) as Told;
	rmSync(file);
	return told;
}

const together = (
	{ texts, laws, notes, files }: ReadParts,
	found: Promise<FoundParts>,
): Preparing => ({
	texts: Promise.resolve(texts),
	laws: Promise.resolve(laws),
	notes: Promise.resolve(notes),
	files: Promise.resolve(files),
	citations: found.then(({ citations }) => citations),
	citers: found.then(({ citers }) => citers),
	repeals: found.then(({ repeals }) => repeals),
	terms: found.then(({ terms }) => terms),
});
