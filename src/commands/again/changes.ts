import { hash } from 'node:crypto';
import { placesOf } from '../../domain/citation/law-places.ts';
import type { Holdings } from '../../holdings/holdings.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import { createUrls } from '../../urls.ts';
import type { FoundByLaw } from '../prepare.ts';
import type { Inputs } from './inputs.ts';
import type { PageMaker } from './remake-pages.ts';
import { isProgramOf, isUntouched, takeLastBuild, type Kept } from './last-build.ts';

/** A last build on which this one can go on, and what has changed since. */
export interface Since extends Kept {
	/** The texts that have changed: `laws/guofang-fa/2020-12-26.txt`. */
	changed: readonly string[];
	/** What it found, but for the laws in which it has to be found again. */
	still: FoundByLaw;
	/** Its program. */
	maker: PageMaker;
}

/**
 * The last build, if nothing has changed since but texts of laws, and its site lies there untouched. A text that has
 * gained or lost places changes what other texts cite; where that is said in a page that Astro compiles, a build has to
 * begin anew.
 * @param maker of its program
 */
export function lastBuildFor(target: string, inputs: Inputs, maker: PageMaker): Since | undefined {
	if (!isProgramOf(target, inputs)) return undefined;
	const last = takeLastBuild(target);
	const since = last && sinceThen(last, inputs);
	return since && { ...last, ...since, maker };
}

function sinceThen(last: Kept, inputs: Inputs): Pick<Since, 'changed' | 'still'> | undefined {
	if (last.inputs.others !== inputs.others || !isUntouched(last)) return undefined;
	const changed = [...inputs.texts.keys()].filter(
		(text) => last.inputs.texts.get(text) !== inputs.texts.get(text),
	);
	const moved = changed.filter(
		(text) => last.places.has(text) && last.places.get(text) !== placesHash(text),
	);
	if (moved.some((text) => last.program.asked.has(text))) return undefined;
	const edited = new Set(changed.map(lawOf));
	const isStill = (law: string): boolean =>
		!edited.has(law) && !moved.some((text) => last.found.get(law)!.asked.has(text));
	const still = new Map([...last.found].filter(([law]) => isStill(law)));
	return { changed, still };
}

/** What the content folder holds: nothing but texts has changed. */
export const heldSince = ({ holdings }: Since): Holdings => ({
	...holdings,
	urls: createUrls(holdings.site.base),
});

/** Hashes of the places of all texts that something depends on; those of unchanged texts are known. */
export function placeHashes(
	found: FoundByLaw,
	asked: ReadonlySet<string>,
	{ texts }: Inputs,
	last: Kept | undefined,
): Map<string, string> {
	const all = new Set([...asked, ...[...found.values()].flatMap((law) => [...law.asked])]);
	const hashOf = (text: string): string => {
		const known = last?.inputs.texts.get(text) === texts.get(text) && last?.places.get(text);
		return known || placesHash(text);
	};
	return new Map([...all].map((text) => [text, hashOf(text)]));
}

function placesHash(text: string): string {
	const [, law, file] = text.split('/') as [string, string, string];
	const { all } = placesOf(readStatute(law, file.replace(/\.txt$/, '')));
	return hash('sha256', all.join('\n'), 'base64url');
}

/** `laws/guofang-fa/2020-12-26.txt` → `guofang-fa` */
const lawOf = (text: string): string => text.split('/')[1]!;
