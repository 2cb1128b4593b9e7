import type { Content } from '../../checks/content/content.ts';
import type { SearchedHoldings } from '../../holdings/holdings.ts';
import type { Texts } from '../../holdings/texts.ts';
import { contentFolder } from '../../loaders/content-folder.ts';
import type { Inputs } from './again/inputs.ts';
import type { Kept } from './again/last-build.ts';
import { sinceRead, sinceUnread, type Since } from './again/since.ts';
import { readHoldings, readTexts } from './content/read-holdings.ts';
import { refuse } from './content/refuse.ts';
import type { Steps } from './steps.ts';

/** What the content folder holds. */
export interface Begun {
	holdings: SearchedHoldings;
	texts: Texts;
	/** The last build, where this one can go on. */
	last?: Since;
}

/** Read the content folder, or what has changed in it since the last build. */
export async function begin(steps: Steps, inputs: Inputs, last: Kept | undefined): Promise<Begun> {
	const unread = last && (await sinceUnread(last, inputs));
	if (unread) return { holdings: unread.held, texts: unread.texts, last: unread };
	const content = await steps.run('检查内容', checkContent);
	if (!last) return { holdings: readHoldings(content), texts: readTexts(content) };
	const read = sinceRead(last, inputs, content);
	return { holdings: read.held, texts: read.texts, last: read };
}

/** @throws Error with every mistake that would stop the build */
async function checkContent(): Promise<Content> {
	const { readForBuild } = await import('../../checks/refused.ts');
	const { value, problems } = readForBuild(contentFolder());
	refuse(problems);
	return value;
}
