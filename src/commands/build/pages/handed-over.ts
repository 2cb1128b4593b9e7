import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { FoundParts } from '../../../holdings/prepared.ts';
import type { Handed, PagesToMake } from './page-maker.ts';

/** What the program that started this one hands over, as soon as it does. */
export interface HandedOver {
	toMake: Promise<PagesToMake>;
	found: Promise<FoundParts>;
}

/** Listen to the program that started this one, and stay until it has handed over everything. */
export function handedOver(): HandedOver {
	const toMake = Promise.withResolvers<PagesToMake>();
	const found = Promise.withResolvers<FoundParts>();
	const take = (handed: Handed): void => {
		if (handed.make !== undefined) toMake.resolve(readOnce(handed.make));
		if (handed.found === undefined) return;
		found.resolve(readOnce(handed.found));
		process.off('message', take);
		// The channel alone is no reason to go on.
		process.channel!.unref();
	};
	process.on('message', take);
	process.channel!.ref();
	return { toMake: toMake.promise, found: found.promise };
}

function readOnce<Told>(file: string): Told {
	const told = deserialize(readFileSync(file)) as Told;
	rmSync(file);
	return told;
}
