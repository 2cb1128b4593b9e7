import type { Content } from '../../checks/content.ts';
import type { SearchedHoldings } from '../../holdings/holdings.ts';
import { createUrls } from '../../urls.ts';
import { heldToday, readHoldings, withChanged } from '../read-holdings.ts';
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
	held: SearchedHoldings;
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
 * What has changed since the last build, if its program can make the pages: nothing has but laws, the notes on them and the day, and no
 * link in a body leads elsewhere.
 * @param maker of its program
 * @throws Error for the editor when what has changed breaks its schema
 */
export async function sinceOnProgram(
	last: Kept,
	inputs: Inputs,
	maker: PageMaker,
): Promise<Since | undefined> {
	if (last.inputs.others !== inputs.others || !isProgramOf(last.target, inputs)) return undefined;
	const files = changedIn(last, inputs);
	const held = await heldNow(last, files);
	const changes = changesIn(last, inputs, files.changed, held);
	return changes.sameLinks ? { ...last, ...files, ...changes, held, maker } : undefined;
}

/** What has changed since the last build, where Astro compiles anew: pages of laws may be the same all the same. */
export function sinceCompiled(last: Kept, inputs: Inputs, content: Content): Since {
	const files = changedIn(last, inputs);
	const held = readHoldings(content);
	const changes = changesIn(last, inputs, files.changed, held);
	return { ...last, ...files, ...changes, held, maker: undefined };
}

type Files = Pick<Since, 'changed' | 'remade'>;

function changedIn({ inputs: { files: before } }: Kept, { files: now }: Inputs): Files {
	const changed = changedFiles(before, now);
	return { changed, remade: restated(changed, before, now) };
}

/** What the content folder holds today. Only what has changed is read. */
async function heldNow({ holdings }: Kept, { changed, remade }: Files): Promise<SearchedHoldings> {
	const before = heldToday({ ...holdings, urls: createUrls(holdings.site.base) });
	const notes = changed.some(isNotes);
	if (remade.size === 0 && !notes) return before;
	const { readPart } = await import('../../checks/read-part.ts');
	const { value, problems } = readPart(before.folder, { ids: [...remade], notes });
	refuse(problems);
	return withChanged(before, { laws: value.laws, ...(notes && { notes: value.notes }) });
}
