import { isInArticle } from '../../../law/address/around.ts';
import { unitAround, type Here } from '../../held/here.ts';
import type { Meanings } from '../meaning/meaning.ts';
import type { Memory } from './memory.ts';
import type { Named, NamedLaw } from '../names/names.ts';
import type { NamedPlaces } from '../amendment/renumbering.ts';
import { articlesIn } from './within.ts';

// e.g. "对" behind the last "，" of "规定的期限，对" between 《某法》第三条 and 第五条: a clause of other words; "还应当符合": a text adds
// what it asks itself
const OWN_WORDS = /[\u4e00-\u9fff]/;
const ENDED = /[。；]/;
// e.g. "或者违反", "又构成" of a list; not "并遵守"
const GOES_ON = /^(?:或者?|并?且|以及|和|[又也]|同时)[^，]{0,8}$/;
// e.g. "：“洞口设灯，有人看守”" between two places
const QUOTED_WORDS = /“[^“”]*”/g;
// e.g. "处罚", "规定处罚", "的规定追究" behind 依照第五条, and "之罪", "规定的冒领罪"
const PUNISHES =
	/^(?:的?规定)?(?:(?:予以|给予)?(?:处[罚理分]|追究|定罪|加处)|[之的][^，。；]{0,20}罪)/;
// e.g. "某省实施《" in front of a law's name: its articles are its own
const LOCAL_RULES = /实施[《〈]?$/;

/**
 * Whether a law speaks of an article of its own again, behind one of another law: 依照《某法》第三条办理，对第五条的期限不作变通. Of 1,928 real
 * statutes only those that explain a law go on about it in another clause where no list does; 依照第五条处罚 may be the law's.
 */
export function isInOwnClause(
	text: string,
	{ start, end, places }: NamedPlaces,
	{ address }: Here,
	meanings: Meanings,
	{ carried, told, inLine }: Memory,
): boolean {
	const { itself, ownHasArticles, about } = meanings;
	// The rows of an 附件 name laws as a list does.
	if (!itself || !ownHasArticles || !isInArticle(address)) return false;
	if (!told || about !== undefined) return false;
	const between = text.slice(told.end, start).replace(QUOTED_WORDS, '');
	if (!isOwnClause(between) || PUNISHES.test(text.slice(end))) return false;
	const [article] = articlesIn(places);
	const isAgain = inLine.some(
		({ place }) => unitAround(place.target.address, 'article') === article,
	);
	return !isAgain && !isOnLaw(itself, carried) && meanings.of(itself, places).targets.length > 0;
}

/** @param between the words between two places: the second stands behind the last comma of them */
function isOwnClause(between: string): boolean {
	const comma = between.lastIndexOf('，');
	const clause = between.slice(comma + 1);
	return comma !== -1 && OWN_WORDS.test(clause) && !ENDED.test(clause) && !GOES_ON.test(clause);
}

/** Whether a law explains another one, or carries it out for the whole country. */
function isOnLaw({ law: { name } }: NamedLaw, other: Named | null): boolean {
	const at = other?.kind === 'law' ? name.indexOf(other.law.name) : -1;
	return at !== -1 && !LOCAL_RULES.test(name.slice(0, at));
}
