import { citePlace } from '../../citation/say/wording.ts';
import type { Target } from '../../citation/model.ts';
import { isDivision, walk, wordsOf, type Unit } from '../../law/model.ts';
import { articleAround, freeParagraphAround } from '../../law/address/around.ts';
import { shownDate, type ListedLaw } from '../library/list.ts';
import type { Wording } from '../library/library.ts';
import type { CitedMember } from '../model.ts';
import { nameInUnit } from './quoted-units.ts';

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
	const article = wording?.units.get(articleAround(address) ?? '');
	const section = wording && sectionAround(address, wording);
	const paragraphs = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0;
	return {
		target: { law: id, address, ...(date !== shownDate(law) && { version: date }) },
		name: section ? nameInUnit(address, section) : citePlace(address, paragraphs),
		words: unit ? wordsIn(unit) : '',
	};
}

/** The section that an address names, or whose own 款 it is in: `h2-h1`, `p7-x1`. */
function sectionAround(address: string, { units, text }: Wording): Unit | undefined {
	const unit = units.get(address);
	if (unit?.kind === 'heading') return unit;
	const paragraph = freeParagraphAround(address);
	return paragraph === null
		? undefined
		: walk(text.units).find(
				({ kind, children }) =>
					kind === 'heading' && children.some((one) => one.address === paragraph),
			);
}

/** Of 编, 章 and 节 the heading says which is meant, all their words would be pages; a section has words of its own below it. */
function wordsIn(unit: Unit): string {
	if (!isDivision(unit) || unit.kind === 'annex') return wordsOf(unit);
	const children = unit.kind === 'heading' ? unit.children.filter((one) => !isDivision(one)) : [];
	return wordsOf({ ...unit, children });
}
