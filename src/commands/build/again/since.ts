import type { Bodies } from '../../../holdings/bodies.ts';
import type { SearchedHoldings } from '../../../holdings/holdings.ts';
import type { Texts } from '../../../holdings/texts.ts';
import { createUrls } from '../../../urls.ts';
import { heldToday, withChanged } from '../content/held-now.ts';
import { refuse } from '../content/refuse.ts';
import { changedFiles, changesIn, restated, type Changes } from './changes.ts';
import { isNotes, type Inputs } from './inputs.ts';
import { seemsUntouched, takeLastBuild, type Kept } from './last-build.ts';

/** A last build on which this one can go on, and what has changed since. */
export interface Since extends Kept, Changes {
	/** The files of laws and notes that have changed. */
	changed: readonly string[];
	/** What the content folder holds now. */
	held: SearchedHoldings;
	/** Whether the texts are those of the last build, and the laws those that it had. */
	sameTexts: boolean;
	/** Its bodies, if all are the same, and lead where they led. */
	sameBodies: Bodies | undefined;
	/** Laws whose files need not be the same ones: they may have other wordings, or are gone. */
	remade: ReadonlySet<string>;
}

/** What was read of the whole content folder. */
export interface ReadContent {
	holdings: SearchedHoldings;
	texts: Texts;
}

/**
 * The last build, if what every page depends on is the same, and its site seems to lie there: all of it is looked at when that
 * keeps nobody waiting (`left-alone.ts`). Nobody else has it then.
 */
export function lastBuildFor(target: string, inputs: Inputs): Kept | undefined {
	const last = takeLastBuild(target);
	return last?.inputs.common === inputs.common && seemsUntouched(last) ? last : undefined;
}

/**
 * What has changed since the last build, where nothing has but laws that are there, the notes on them and the day: only what has
 * changed is read.
 * @throws Error for the editor when what has changed breaks its schema
 */
export async function sinceUnread(last: Kept, inputs: Inputs): Promise<Since | undefined> {
	if (last.inputs.others !== inputs.others) return undefined;
	const files = changedIn(last, inputs);
	const held = await heldNow(last, files);
	const changes = changesIn(last, inputs, files.changed, held);
	const sameBodies = changes.sameLinks ? last.bodies : undefined;
	return { ...last, ...files, ...changes, held, sameTexts: true, sameBodies };
}

/** What has changed since the last build, where texts have, or everyday words, or which laws there are. */
export function sinceRead(
	last: Kept,
	inputs: Inputs,
	{ holdings: held, texts }: ReadContent,
): Since {
	const files = changedIn(last, inputs);
	const changes = changesIn(last, inputs, files.changed, held);
	return { ...last, ...files, ...changes, held, texts, sameTexts: false, sameBodies: undefined };
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
	const { readPart } = await import('../../../checks/content/read-part.ts');
	const { value, problems } = readPart(before.folder, { ids: [...remade], notes });
	await refuse(problems);
	return withChanged(before, { laws: value.laws, ...(notes && { notes: value.notes }) });
}
