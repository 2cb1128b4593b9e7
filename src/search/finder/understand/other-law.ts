import { endsLikeLaw } from '../../asked/places.ts';
import { isShortened, isWithoutMaker } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import { foldText } from '../../text/fold.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { isLawName, isOtherName, namesOfLaws } from '../index/titles.ts';

// e.g. "《合同法》第五十二条", "中华人民共和国合同法": who writes so, writes a name in full
const IN_FULL = /^\s*(?:[《〈]|中华人民共和国)/;

/** Whether words begin with a law's name as it is written in full. */
export const isInFull = (words: string): boolean => IN_FULL.test(words);

/**
 * Whether something is the name of a law that is not here, though a law that is here has it in its own name: 合同法 is not
 * 劳动合同法. A name that is written in full is no other law's end; any other one is, unless a law is known to be called so.
 */
export function isOtherLaw(index: SiteIndex, named: string, inFull: boolean): boolean {
	const name = bareName(foldText(named).text);
	if (isLawName(index, name)) return false;
	if (isOtherName(index, name)) return true;
	return inFull && endsLikeLaw(name) && !isHeldInShort(index, name);
}

/** Whether a law is said in fewer characters, by the beginning of its name, or without who made it. */
const isHeldInShort = (index: SiteIndex, name: string): boolean =>
	[...namesOfLaws(index)].some(
		(held) =>
			held.startsWith(name) ||
			isWithoutMaker(name, held) ||
			(!held.includes(name) && isShortened(name, held)),
	);
