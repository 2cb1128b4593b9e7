import { endsLikeLaw } from '../asked/places.ts';
import type { Asked } from '../asked/read-question.ts';
import { lawsNamed } from '../law-names.ts';
import { bareName } from '../query.ts';
import type { Reading } from './answer.ts';
import type { SiteIndex } from './site-index.ts';
import { ownPagesTitled } from './titles.ts';

/** What a question names outright and the site does not hold: 刑法234条, 《刑法》. What is found is not from there. */
export function absentIn({ places, titles }: Asked, index: SiteIndex): Reading[] {
	const isHere = (name: string): boolean => lawsNamed(bareName(name), index.laws).length > 0;
	const inLaws = places.filter(
		({ name }) => name !== '' && !POINTS_BACK.test(name) && !isHere(name),
	);
	const alone = titles.filter(
		({ typed, text }) =>
			endsLikeLaw(text) &&
			!isHere(text) &&
			ownPagesTitled(index, text).length === 0 &&
			!places.some((place) => place.typed.includes(typed)),
	);
	return [...inLaws, ...alone].map(({ typed }) => ({
		key: `absent:${typed}`,
		kind: 'absent',
		typed,
		readAs: [],
	}));
}

// e.g. "本法", "该条例": no name of a law
const POINTS_BACK = /^[本该此其这那]/;
