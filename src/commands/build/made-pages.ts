import type { Preparing } from '../../holdings/prepared.ts';
import type { PageMaker } from './pages/page-maker.ts';
import { leftBy } from './again/left-alone.ts';
import { putFrame } from './pages/page-program.ts';
import type { Begun } from './begin.ts';
import type { Places } from './making.ts';
import { Tellings } from './pages/tellings.ts';

/** Pages while they are made. */
export interface MadePages {
	/** Over when all are. */
	made: Promise<unknown>;
	/** What is told of them in the meantime. */
	told: Tellings;
}

/**
 * Have pages made.
 * @param maker started already
 * @param preparing what it asks for
 */
export function madePages(
	maker: PageMaker,
	begun: Begun,
	places: Places,
	preparing: Preparing,
): MadePages {
	const told = new Tellings();
	const made = madeBy(maker, begun, places, preparing, told);
	made.then(
		() => told.end(),
		(reason: unknown) => told.end(reason),
	);
	return { made, told };
}

async function madeBy(
	maker: PageMaker,
	{ holdings: { site }, last }: Begun,
	{ data }: Places,
	preparing: Preparing,
	told: Tellings,
): Promise<void> {
	await maker.compiled;
	if (!last?.sameTexts) putFrame(maker.folder, data, site.colours);
	const { read, found } = preparing;
	const pages = {
		out: data,
		site,
		keys: last?.keys ?? new Map<string, string>(),
		known: last?.sameBodies,
		withSiteMap: !last?.sameTexts,
		before: last ? leftBy(last) : [],
	};
	return maker.make({ ...pages, read: await read }, told.take, found);
}
