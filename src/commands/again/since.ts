import type { Content } from '../../checks/content.ts';
import type { Holdings } from '../../holdings/holdings.ts';
import { createUrls } from '../../urls.ts';
import { readHoldings, withChanged } from '../read-holdings.ts';
import { refuse } from '../refuse.ts';
import { changedFiles, changesIn, restated, type Changes } from './changes.ts';
import { isNotes, type Inputs } from './inputs.ts';
import { isProgramOf, isUntouched, takeLastBuild, type Kept } from './last-build.ts';
import type { PageMaker } from './remake-pages.ts';

/** A last build on which this one can go on, and what has changed since. */
export interface Since extends Kept, Changes {
	/** The files of laws and notes that have changed. */
	changed: readonly string[];
	/** What the content folder holds now. */
	held: Holdings;
	/** Laws whose files need not be the same ones: they may have other wordings, or are gone. */
	remade: ReadonlySet<string>;
	/** Its program, if that can make the pages of today; otherwise Astro compiles it anew. */
	maker: PageMaker | undefined;
}

/** The last build, if what every page depends on is the same, and its site lies there untouched. Nobody else has it then. */
export function lastBuildFor(target: string, inputs: Inputs): Kept | undefined {
	const last = takeLastBuild(target);
	return last?.inputs.common === inputs.common && isUntouched(last) ? last : undefined;
}

/**
 * What has changed since the last build, if its program can make the pages: nothing has but laws and the notes on them, and no link in
 * a body leads elsewhere.
 * @param maker of its program
 * @throws Error for the editor when what has changed breaks its schema
 */
export async function sinceOnProgram(
	last: Kept,
	inputs: Inputs,
	maker: PageMaker,
): Promise<Since | undefined> {
	if (last.inputs.others !== inputs.others || !isProgramOf(last.target, inputs)) return undefined;
	const changed = changedFiles(last.inputs.files, inputs.files);
	const remade = restated(changed, last.inputs.files, inputs.files);
	const held = await heldNow(last, remade, changed.some(isNotes));
	const changes = changesIn(last, inputs, changed, held);
	return changes.sameLinks ? { ...last, ...changes, changed, remade, held, maker } : undefined;
}

/** What the content folder holds. Only what has changed is read. */
async function heldNow(last: Kept, laws: ReadonlySet<string>, notes: boolean): Promise<Holdings> {
	const before = { ...last.holdings, urls: createUrls(last.holdings.site.base) };
	if (laws.size === 0 && !notes) return before;
	const { readPart } = await import('../../checks/read-part.ts');
	const { value, problems } = readPart(before.folder, { ids: [...laws], notes });
	refuse(problems);
	return withChanged(before, { laws: value.laws, ...(notes && { notes: value.notes }) });
}

/** What has changed since the last build, where Astro compiles anew: pages of laws may be the same all the same. */
export function sinceCompiled(last: Kept, inputs: Inputs, content: Content): Since {
	const held = readHoldings(content);
	const changed = changedFiles(last.inputs.files, inputs.files);
	const ids = new Set(held.laws.map(({ id }) => id));
	const gone = last.holdings.laws.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
	const remade = new Set([...restated(changed, last.inputs.files, inputs.files), ...gone]);
	return {
		...last,
		...changesIn(last, inputs, changed, held),
		changed,
		remade,
		held,
		maker: undefined,
	};
}
