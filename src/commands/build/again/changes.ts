import { isDeepStrictEqual } from 'node:util';
import { readDocumentNumber } from '../../../domain/citation/find/names/document-numbers.ts';
import { numbersOf } from '../../../domain/law/metadata.ts';
import { timeStatus } from '../../../domain/law/versions/versions.ts';
import type { Found } from '../../../holdings/found.ts';
import type { Holdings } from '../../../holdings/holdings.ts';
import type { LawRecord } from '../../../holdings/law-record.ts';
import { lawFileOf, notesFileOf } from '../../../loaders/content-place.ts';
import type { FoundByLaw } from '../content/prepare.ts';
import { isLawFile, isText, type Inputs } from './inputs.ts';
import type { Kept } from './last-build.ts';
import { placesHash } from './place-hashes.ts';

type Files = Inputs['files'];

/** The files of laws and notes that have changed, come or gone: `laws/guofang-fa/2020-12-26.txt`. */
export const changedFiles = (before: Files, now: Files): string[] =>
	[...new Set([...before.keys(), ...now.keys()])].filter(
		(file) => before.get(file) !== now.get(file),
	);

/** Laws of which more than the words of a text has changed: metadata, or which texts there are; also those that are gone. */
export function restated(changed: readonly string[], before: Files, now: Files): Set<string> {
	const says = (file: string): boolean =>
		isLawFile(file) || (isText(file) && before.has(file) !== now.has(file));
	return new Set(changed.filter(says).map(lawOf));
}

/** What has become of laws since the last build. */
export interface Changes {
	/** Laws that are others now: their texts, what is known of them, the notes on them, or what applies today. */
	edited: ReadonlySet<string>;
	/** What was found, but for the laws in which it has to be found again. */
	still: FoundByLaw;
	/** Whether links in bodies lead where they led. */
	sameLinks: boolean;
}

/**
 * What the changes mean for what laws cite. What they are called, and that there are more or fewer of them, changes what every
 * text may cite. Otherwise a citation depends on what it has asked for (`Asked`): the places of texts, the wordings and numbers of
 * laws, the places of notes.
 * @param changed as `changedFiles` gives them
 * @param held what the content folder holds now
 */
export function changesIn(
	last: Kept,
	{ files }: Inputs,
	changed: readonly string[],
	held: Holdings,
): Changes {
	const lawsBefore = new Map(last.holdings.laws.map((law) => [law.id, law]));
	const asOf = ({ today }: Pick<Holdings, 'today'>, law: LawRecord): string =>
		wordingsOf(law, today);
	const pairs = held.laws.flatMap((law) => {
		const before = lawsBefore.get(law.id);
		return before && before !== law ? [[before, law] as const] : [];
	});
	const others = pairs.filter(([was, is]) => asOf(last.holdings, was) !== asOf(held, is));
	const noted = withOtherNotes(last.holdings.notes, held.notes);
	const edited = new Set([
		...changed.filter((file) => isText(file) || isLawFile(file)).map(lawOf),
		...others.map(([law]) => law.id),
		...noted,
	]);
	if (last.holdings.laws !== held.laws && namesIn(last.holdings) !== namesIn(held))
		return { edited, still: new Map(), sameLinks: false };
	const moved = [
		...changed.filter((file) => isMoved(file, last, files)),
		...others.map(([law]) => lawFileOf(law.id)),
		...noted.filter((law) => isNotedElsewhere(law, last.holdings, held)).map(notesFileOf),
		...pairs.flatMap(([was, is]) => [
			...askedNumbersOf(was).symmetricDifference(askedNumbersOf(is)),
		]),
	];
	const isStill = ([law, { asked }]: [string, Found]): boolean =>
		!edited.has(law) && !moved.some((what) => asked.has(what));
	return {
		edited,
		still: new Map([...last.found].filter(isStill)),
		sameLinks: !moved.some((what) => last.bodies.asked.has(what)),
	};
}

/** Laws whose data files are the same: they are no others, and cite what they cited. */
export function lawsAlike(found: FoundByLaw, last: Kept, edited: ReadonlySet<string>): Set<string> {
	const isAlike = (law: string, now: Found): boolean => {
		const before = last.found.get(law);
		return before === now || isDeepStrictEqual(before?.citations, now.citations);
	};
	return new Set(
		[...found].flatMap(([law, now]) => (!edited.has(law) && isAlike(law, now) ? [law] : [])),
	);
}

/** By which names laws are cited, in the order in which they are looked for. */
const namesIn = ({ laws }: Pick<Holdings, 'laws'>): string =>
	JSON.stringify(
		laws.map(({ id, title, shortTitle, aliases }) => [id, title, shortTitle, aliases]),
	);

/** Whether a text has other places than those that somebody cites in it. */
const isMoved = (file: string, { places }: Kept, files: Files): boolean =>
	places.has(file) && !(files.has(file) && places.get(file) === placesHash(file));

/** What a citation may ask of the wordings of a law: which there are, how each was made, and which applies on which day. */
const wordingsOf = ({ status, versions, texts, wordings }: LawRecord, today: string): string =>
	JSON.stringify([
		status,
		versions.map(({ date, effective, kind }) => [date, effective, kind]),
		texts,
		wordings.map((wording) => timeStatus(wording, wordings, today)),
	]);

/** Its numbers, as citations ask for them. */
const askedNumbersOf = (law: LawRecord): Set<string> =>
	new Set(
		numbersOf(law)
			.map(readDocumentNumber)
			.filter((number) => number !== null),
	);

function withOtherNotes(before: Holdings['notes'], now: Holdings['notes']): string[] {
	if (before === now) return [];
	const laws = new Set([...before.keys(), ...now.keys()]);
	return [...laws].filter((law) => !isDeepStrictEqual(before.get(law), now.get(law)));
}

/** Whether a law has notes on other places than before: where it has no text, bodies link to them. */
function isNotedElsewhere(law: string, ...both: Pick<Holdings, 'notes'>[]): boolean {
	const [before, now] = both.map(({ notes }) => notes.get(law)?.notes.map(({ at }) => at));
	return !isDeepStrictEqual(before, now);
}

/** `laws/guofang-fa/2020-12-26.txt` → `guofang-fa` */
const lawOf = (file: string): string => file.split('/')[1]!;
