import { contentFolder } from '../../loaders/content-place.ts';
import type { Inputs } from './again/inputs.ts';
import type { Kept } from './again/last-build.ts';
import { sinceRead, sinceUnread, type ReadContent, type Since } from './again/since.ts';
import { refuse } from './content/refuse.ts';
import type { Steps } from './steps.ts';

/** What the content folder holds. */
export interface Begun extends ReadContent {
	/** The last build, where this one can go on. */
	last?: Since;
}

/** Read the content folder, or what has changed in it since the last build. */
export async function begin(steps: Steps, inputs: Inputs, last: Kept | undefined): Promise<Begun> {
	const unread = last && (await sinceUnread(last, inputs));
	if (unread) return { holdings: unread.held, texts: unread.texts, last: unread };
	const read = await steps.run('检查内容', readContent);
	return last ? { ...read, last: sinceRead(last, inputs, read) } : read;
}

/** Loaded here: most builds read no more than a changed law. @throws Error with every mistake that would stop the build */
async function readContent(): Promise<ReadContent> {
	const { readForBuild } = await import('../../checks/refused.ts');
	const { readHoldings, readTexts } = await import('./content/read-holdings.ts');
	const { value, problems } = readForBuild(contentFolder());
	await refuse(problems);
	return { holdings: readHoldings(value), texts: readTexts(value) };
}
