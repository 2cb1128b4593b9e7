import type { Content } from '../checks/content.ts';
import type { SearchedHoldings } from '../holdings/holdings.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import type { Inputs } from './again/inputs.ts';
import type { Kept } from './again/last-build.ts';
import type { AstroBuild } from './astro-build.ts';
import type { PageMaker } from './again/remake-pages.ts';
import { sinceCompiled, sinceOnProgram, type Since } from './again/since.ts';
import { readHoldings } from './read-holdings.ts';
import { refuse } from './refuse.ts';
import type { Steps } from './steps.ts';

/** What is known before a site is made. */
export interface Beginning {
	inputs: Inputs;
	/** The last build, if something of it can be used. */
	last: Kept | undefined;
	/** Its program, which may have been started. */
	maker: PageMaker | undefined;
	astro: AstroBuild;
}

/** What the content folder holds, and the last build on which this one can go on. Where Astro will be needed it is started. */
export async function begin(
	steps: Steps,
	{ inputs, last, maker, astro }: Beginning,
): Promise<{ holdings: SearchedHoldings; last?: Since }> {
	const since = last && maker && (await sinceOnProgram(last, inputs, maker));
	if (since) return { holdings: since.held, last: since };
	maker?.stop();
	astro.start();
	const content = await steps.run('检查内容', checkContent);
	if (!last) return { holdings: readHoldings(content) };
	const compiled = sinceCompiled(last, inputs, content);
	return { holdings: compiled.held, last: compiled };
}

/** @throws Error with every mistake that would stop the build */
async function checkContent(): Promise<Content> {
	const { readContent } = await import('../checks/validate.ts');
	const { value, problems } = readContent(contentFolder());
	refuse(problems);
	return value;
}
