import { coreOf } from '../asked/core.ts';
import { endsLikeLaw } from '../asked/places.ts';
import type { Asked } from '../asked/read-question.ts';
import { lawsNamed } from '../law-names.ts';
import { bareName } from '../query.ts';
import type { Reading } from './answer.ts';
import { isInFull, isOtherLaw } from './other-law.ts';
import type { SiteIndex } from './site-index.ts';
import { ownPagesTitled } from './titles.ts';

/** What a question names outright and the site does not hold: 刑法234条, 《刑法》, 刑法. What is found is not from there. */
export function absentIn({ text, places, titles }: Asked, index: SiteIndex): Reading[] {
	const isHere = (name: string, inFull: boolean): boolean =>
		!isOtherLaw(index, name, inFull) && lawsNamed(bareName(name), index.laws).length > 0;
	const inLaws = places.filter(
		({ name, typed }) => name !== '' && !POINTS_BACK.test(name) && !isHere(name, isInFull(typed)),
	);
	const marked = titles.filter(
		({ typed, text: title }) =>
			endsLikeLaw(title) &&
			!isHere(title, true) &&
			ownPagesTitled(index, title).length === 0 &&
			!places.some((place) => place.typed.includes(typed)),
	);
	const core = coreOf(text).text;
	const alone =
		titles.length === 0 && isOtherLaw(index, core, isInFull(core)) ? [{ typed: core }] : [];
	return [...inLaws, ...marked, ...alone].map(({ typed }) => ({
		key: `absent:${typed}`,
		kind: 'absent',
		typed,
		readAs: [],
	}));
}

// e.g. "本法", "该条例": no name of a law
const POINTS_BACK = /^[本该此其这那]/;
