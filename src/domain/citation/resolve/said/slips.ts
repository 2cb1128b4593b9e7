import { unitAround, type Here } from '../../held/here.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { Memory } from './memory.ts';
import type { CitedPlace, RelativeUnit } from '../../model.ts';
import { meaningOfRelative } from './relative-meanings.ts';
import { meaningInArticleNamed } from './within.ts';

/** A unit that is pointed at, the places in it, and where in the text the words stand. */
interface Pointing {
	relative: RelativeUnit;
	places: readonly CitedPlace[];
	/** The words of the line in front of it. */
	front: string;
	here: Here;
}

/**
 * 前款第二项, 本条第一款; what stands there by slip of the drafter or of the source is read as it was meant.
 */
export function meaningOfWrittenRelative(
	pointing: Pointing,
	meanings: Meanings,
	memory: Memory,
): Meaning {
	const { relative, places, here } = pointing;
	const { way, unit } = relative;
	const plain = meaningOfRelative(relative, places, here, meanings);
	const found = plain.targets.length > 0;
	if (way === 'this' && unit === 'article')
		return meaningInPunished(pointing, found, meanings, memory) ?? plain;
	if (way !== 'before' || found) return plain;
	return meaningBehindList(pointing, meanings) ?? plain;
}

/**
 * 前款 behind the full stop of an 项: the source has not put the 款 that follows the list on a line of its own, and 前款
 * is the one that the list belongs to.
 */
function meaningBehindList(
	{ front, relative, places, here }: Pointing,
	meanings: Meanings,
): Meaning | null {
	const paragraph = unitAround(here.address, 'paragraph');
	if (!paragraph || !front.includes('。') || unitAround(here.address, 'item') === null) return null;
	const next = paragraph.replace(/\d+$/, (number) => String(Number(number) + 1));
	const meaning = meaningOfRelative(relative, places, { ...here, address: next }, meanings);
	return meaning.targets.length > 0 ? meaning : null;
}

// e.g. "违反", "违反本条第一项、", "违反本条第一项及", "违反本条第一项" in front of 第二项
const VIOLATED = /违反(?:本条第[^，。；]{0,60}(?:、|和|或者?|以?及|与|[款项]))?$/;

/**
 * （二）违反本条第二款的: a list of penalties says 本条 of the article that it punishes. Elsewhere that is a slip, and meant
 * only where the article itself has no such 款.
 * @param found whether it has
 */
function meaningInPunished(
	{ front, places, here }: Pointing,
	found: boolean,
	meanings: Meanings,
	memory: Memory,
): Meaning | null {
	const listed = unitAround(here.address, 'item') !== null;
	if (!VIOLATED.test(front) || places[0]!.steps.length === 0 || (found && !listed)) return null;
	return meaningInArticleNamed(places, here, meanings, memory);
}
