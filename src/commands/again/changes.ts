import { readDocumentNumber } from '../../domain/citation/document-numbers.ts';
import type { Holdings } from '../../holdings/holdings.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { lawFileOf } from '../../loaders/content-folder.ts';
import { createUrls } from '../../urls.ts';
import type { FoundByLaw } from '../prepare.ts';
import { withChanged } from '../read-holdings.ts';
import { refuse } from '../refuse.ts';
import { isLawFile, isNotes, isText, type Inputs } from './inputs.ts';
import { isProgramOf, isUntouched, keepBuild, takeLastBuild, type Kept } from './last-build.ts';
import { placesHash } from './place-hashes.ts';
import type { PageMaker } from './remake-pages.ts';

/** A last build on which this one can go on, and what has changed since. */
export interface Since extends Kept {
	/** The files that have changed: `laws/guofang-fa/2020-12-26.txt`, `laws/guofang-fa/law.yaml`. */
	changed: readonly string[];
	/** What the content folder holds now. */
	held: Holdings;
	/** Laws of which more than the words of a text has changed: other wordings, perhaps. */
	remade: ReadonlySet<string>;
	/** What it found, but for the laws in which it has to be found again. */
	still: FoundByLaw;
	/** Its program. */
	maker: PageMaker;
}

/**
 * The last build, if nothing has changed since but laws and the notes on them, and its site lies there untouched. What else
 * laws are called, and that there are more or fewer of them, changes what every text may cite; a text that has gained or lost
 * places, and a law that has other wordings, change it for those who cite them: where that is said in a page that Astro
 * compiles, a build has to begin anew.
 * @param maker of its program
 * @throws Error for the editor when what has changed breaks its schema; then the last build is still there
 */
export async function lastBuildFor(
	target: string,
	inputs: Inputs,
	maker: PageMaker,
): Promise<Since | undefined> {
	if (!isProgramOf(target, inputs)) return undefined;
	const last = takeLastBuild(target);
	if (!last || last.inputs.others !== inputs.others || !isUntouched(last)) return undefined;
	const changed = changedSince(last.inputs.files, inputs.files);
	const remade = new Set(changed.filter((file) => isOfLaw(file, last, inputs)).map(lawOf));
	const held = await heldNow(last, remade, changed.some(isNotes));
	const still = stillFound(last, { inputs, changed, remade, held });
	return still && { ...last, changed, remade, held, still, maker };
}

type Files = Inputs['files'];

const changedSince = (before: Files, now: Files): string[] =>
	[...new Set([...before.keys(), ...now.keys()])].filter(
		(file) => before.get(file) !== now.get(file),
	);

/** Whether a change says something of a law, and not only what stands in one of its texts. */
const isOfLaw = (file: string, last: Kept, { files }: Inputs): boolean =>
	isLawFile(file) || (isText(file) && last.inputs.files.has(file) !== files.has(file));

/** What the content folder holds. Only what has changed is read. */
async function heldNow(last: Kept, laws: ReadonlySet<string>, notes: boolean): Promise<Holdings> {
	const before = { ...last.holdings, urls: createUrls(last.holdings.site.base) };
	if (laws.size === 0 && !notes) return before;
	const { readPart } = await import('../../checks/validate.ts');
	const { value, problems } = readPart(before.folder, { ids: [...laws], notes });
	try {
		refuse(problems);
	} catch (error) {
		keepBuild(last);
		throw error;
	}
	return withChanged(before, { laws: value.laws, ...(notes && { notes: value.notes }) });
}

/** What is known of a build that begins. */
type Now = Pick<Since, 'changed' | 'remade' | 'held'> & { inputs: Inputs };

/** @returns nothing where everything has to be found again, or Astro has to compile what links in bodies lead to */
function stillFound(last: Kept, { inputs, changed, remade, held }: Now): FoundByLaw | undefined {
	if (remade.size > 0 && namesIn(last.holdings) !== namesIn(held)) return undefined;
	const moved = [
		...changed.filter((file) => isMoved(file, last, inputs)),
		...[...remade].flatMap((law) => restatedOf(law, last.holdings, held)),
	];
	if (moved.some((file) => last.program.asked.has(file))) return undefined;
	const edited = new Set([
		...changed.filter(isText).map(lawOf),
		...remade,
		...withOtherNotes(last.holdings, held),
	]);
	const isStill = (law: string): boolean =>
		!edited.has(law) && !moved.some((file) => last.found.get(law)!.asked.has(file));
	return new Map([...last.found].filter(([law]) => isStill(law)));
}

type Laws = Pick<Holdings, 'laws' | 'notes'>;

/** By which names laws are cited, in the order in which they are looked for. */
const namesIn = ({ laws }: Laws): string =>
	JSON.stringify(
		laws.map(({ id, title, shortTitle, aliases }) => [id, title, shortTitle, aliases]),
	);

/** Whether a text has other places than those that somebody cites in it. */
const isMoved = (file: string, { places }: Kept, { files }: Inputs): boolean =>
	places.has(file) && !(files.has(file) && places.get(file) === placesHash(file));

/** What those who cite a law may have asked for, if the answer is another now: which wordings it has, and its numbers. */
function restatedOf(law: string, before: Laws, now: Laws): string[] {
	const [was, is] = [before, now].map(({ laws }) => laws.find(({ id }) => id === law)!) as [
		LawRecord,
		LawRecord,
	];
	const numbers = new Set(numbersOf(was)).symmetricDifference(new Set(numbersOf(is)));
	const isSame = wordingsOf(was) === wordingsOf(is);
	return [...numbers, ...(isSame ? [] : [lawFileOf(law)])];
}

const wordingsOf = ({ status, versions, texts }: LawRecord): string =>
	JSON.stringify([status, versions.map(({ date, effective }) => [date, effective]), texts]);

const numbersOf = ({ documentNumber, versions }: LawRecord): string[] =>
	[documentNumber, ...versions.map((version) => version.documentNumber)]
		.map((written) => written && readDocumentNumber(written))
		.filter((number) => typeof number === 'string');

function withOtherNotes(before: Laws, now: Laws): string[] {
	if (before.notes === now.notes) return [];
	const laws = new Set([...before.notes.keys(), ...now.notes.keys()]);
	const notesOn = ({ notes }: Laws, law: string): string => JSON.stringify(notes.get(law) ?? null);
	return [...laws].filter((law) => notesOn(before, law) !== notesOn(now, law));
}

/** `laws/guofang-fa/2020-12-26.txt` → `guofang-fa` */
const lawOf = (text: string): string => text.split('/')[1]!;
