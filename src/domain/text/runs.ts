/** Items in their order, parted wherever one does not go on with the one before it. */
export function runsOf<T>(items: readonly T[], goesOn: (before: T, next: T) => boolean): T[][] {
	const runs: T[][] = [];
	for (const item of items) {
		const run = runs.at(-1);
		if (run && goesOn(run.at(-1)!, item)) run.push(item);
		else runs.push([item]);
	}
	return runs;
}
