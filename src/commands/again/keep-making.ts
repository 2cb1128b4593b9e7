import type { Holdings } from '../../holdings/holdings.ts';
import { FINDER_FOLDER } from '../../search/index/index-folder.ts';
import { takeOver } from '../../publish/take-over.ts';
import type { Making } from '../making.ts';
import { placesOf, type Since } from './changes.ts';
import type { Inputs } from './inputs.ts';
import { keepBuild, marksOf } from './last-build.ts';

/** What every build writes anew at its end. */
const ANEW = ['_headers', 'sw.js'];

/** Take over the files of the last site that this build has not made: they are the same. */
export async function takeOverSame(last: Since, { places, own, index }: Making): Promise<void> {
	const gone = [
		...((await own).same ? [] : ['pagefind/']),
		...((await index).name === last.index ? [] : [`${FINDER_FOLDER}/${last.index}/`]),
	];
	const files = last.files
		.map(([path]) => path)
		.filter((path) => !ANEW.includes(path) && !gone.some((folder) => path.startsWith(folder)));
	takeOver(files, last.target, places.fresh);
}

/** Leave what was made for the next build. Without its program there would be nothing to go on with. */
export async function keepMaking(
	inputs: Inputs,
	holdings: Holdings,
	making: Making,
	last: Since | undefined,
): Promise<void> {
	const program = last?.program ?? (await making.program);
	if (!program) return;
	const { target } = making.places;
	const found = await making.found;
	keepBuild({
		inputs,
		holdings: { ...holdings, urls: undefined },
		target,
		files: marksOf(target),
		program,
		keys: await making.keys,
		found,
		places: placesOf(found, program.asked, inputs, last),
		searched: await making.searched,
		index: (await making.index).name,
	});
}
