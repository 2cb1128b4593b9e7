import { citePlace } from '../citation/wording.ts';
import type { Target } from '../citation/model.ts';
import { isDivision, wordsOf, type Unit } from '../law/model.ts';
import { shownDate, type ListedLaw } from './list.ts';
import type { Wording } from './library.ts';
import type { CitedMember } from './model.ts';

/**
 * A cited place with its official words.
 * @param date of the wording that is meant: what the law's own page does not show has its own address
 */
export function memberOf(
	{ law: id, address }: Target,
	law: ListedLaw,
	date: string,
	wording: Wording | null,
): CitedMember {
	const unit = wording?.units.get(address);
	const article = wording?.units.get(
		/^(?:fj\d+-)?[td]\d+(?:z\d+)?(?:~\d+)?/.exec(address)?.[0] ?? '',
	);
	const paragraphs = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0;
	return {
		target: { law: id, address, ...(date !== shownDate(law) && { version: date }) },
		name: citePlace(address, paragraphs),
		words: unit ? wordsIn(unit) : '',
	};
}

/** Of 编, 章 and 节 the heading says which is meant; all their words would be pages. */
const wordsIn = (unit: Unit): string =>
	isDivision(unit) && unit.kind !== 'annex' ? unit.label + unit.gap + unit.text : wordsOf(unit);
