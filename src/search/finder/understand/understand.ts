import { coreOf } from '../../asked/core.ts';
import type { Asked } from '../../asked/read-question.ts';
import { lawsBeginningAndEnding, type NamedLaw } from '../../law-names.ts';
import { foldText } from '../../text/fold.ts';
import { absentIn } from './absent.ts';
import type { Question, Reading } from '../answer.ts';
import { wordnessOf } from './asked-words.ts';
import { wordsBetween } from '../index/boundaries.ts';
import { endOfCrime, lawsOfCrimes, withLess } from './crimes.ts';
import type { Weighted } from '../evidence/evidence.ts';
import { alsoMeant, type Meant } from './meant.ts';
import { ownReadings } from './own-readings.ts';
import { weightsOf } from './question-weights.ts';
import { regionAsked, type RegionAsked } from './region-asked.ts';
import { reportsAsked } from './reports-asked.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Sounds } from '../index/sounds.ts';
import { isSubject } from './subject.ts';
import type { Terms } from '../index/terms.ts';
import { lawsNamedIn, ownPagesHolding } from '../index/titles.ts';
import type { AskedWording } from './wording.ts';
import { inOurWriting, type Written } from './written.ts';

/** A question as the index is asked. */
export interface Understood {
	asked: Asked;
	/** Everything that was understood beyond the plain words, also what the reader has taken back. */
	readings: Reading[];
	weights: Weighted;
	/** Pages of laws that the question names. */
	named: number[];
	/** Pages of laws that it means without naming them: it is the name of a crime. */
	implied: number[];
	/** Pages of yearly reports that it names by their year. */
	reports: number[];
	/** The place that it names, if laws were made there. */
	region: RegionAsked | null;
	/** Laws that it may mean by the first and last character of their names. */
	inTwo: NamedLaw[];
	/** What it asks about if it is a word or two and nothing else: the words, and what everyday words stand for. */
	subjects: string[];
	/** Pages of the office's own whose titles hold all that the question is about. */
	titled: number[];
	/** What stands for the query where places are looked for: pinyin names are already names, and which wording is meant is gone. */
	placeText: string;
	/** The wording that the question asks for. */
	wording: AskedWording;
}

/** What a question means, from its words and what the index knows of them. */
export async function understand(
	question: Question,
	index: SiteIndex,
	terms: Terms,
	sounds: Sounds,
): Promise<Understood> {
	const readings: Reading[] = [];
	const taken = (found: readonly Reading[]): Reading[] => {
		readings.push(...found);
		return found.filter(({ key }) => !question.undone.includes(key));
	};
	const known = { index, terms, sounds, taken };
	const written = await inOurWriting(question.typed, known);
	const inTwo = lawsInTwo(written, index);
	taken([
		...ownReadings(written.asked),
		...(inTwo.length > 0 ? [] : absentIn(written.asked, index)),
	]);
	const meant = await alsoMeant(written, known);
	const named = lawsNamedIn(index, written.asked.text);
	const reports = reportsAsked(written.asked.text, index);
	const region = regionAsked(written.asked.text, index);
	const crime = endOfCrime(written.asked.text);
	return {
		asked: written.asked,
		readings,
		weights: withLess(
			crime,
			weightsOf(
				written.words,
				[...named, ...reports, ...(region ? [region] : [])],
				meant,
				written.asked,
			),
		),
		named: named.map(({ page }) => page),
		reports: reports.map(({ page }) => page),
		implied: crime ? lawsOfCrimes(index) : [],
		region,
		inTwo,
		subjects: subjectsOf(written.asked, meant.readings),
		titled: titledIn(written, meant, index),
		placeText: written.typed,
		wording: written.wording,
	};
}

/** 劳法 is no word and no name: what begins and ends so is meant, 劳动法 first. */
const lawsInTwo = ({ asked, words }: Written, { laws }: SiteIndex): NamedLaw[] =>
	words.some(({ known }) => known) ? [] : lawsBeginningAndEnding(coreOf(asked.text).text, laws);

/** A question in a sentence asks for what is said, and no document: 灯笼, not 什么是灯笼. */
function subjectsOf({ text, places, numbers }: Asked, meant: readonly Reading[]): string[] {
	const isAlone = coreOf(text).text === text && places.length + numbers.length === 0;
	if (!isAlone || !isSubject(text)) return [];
	const said = meant.filter(
		({ kind, typed }) => kind === 'synonym' && foldText(typed).text === text,
	);
	return [text, ...said.flatMap(({ readAs }) => readAs.slice(0, 1))];
}

/**
 * Pages whose titles answer a question: they hold each word of one of two words or more, as 真实防空警报响了怎么办 those of
 * 警报响了怎么办, or what an everyday word stands for that is all of it, as 认识和使用人防工程 for 防空洞在哪.
 */
function titledIn({ asked, words }: Written, meant: Meant, index: SiteIndex): number[] {
	const core = coreOf(asked.text).text;
	const parts = wordsBetween(core, wordnessOf(words));
	const isQuestion = parts.filter(({ length }) => length > 1).length > 1;
	const found = isQuestion ? ownPagesHolding(index, parts) : [];
	return found.length > 0 ? found : titledFor(core, meant, index);
}

/** A word shorter than that stands in titles of other things. */
const LEAST_TITLED = 4;

function titledFor(core: string, { readings }: Meant, index: SiteIndex): number[] {
	// e.g. "警报声 分", what 怎么 leaves of 警报声怎么分
	const about = core
		.split(' ')
		.filter(({ length }) => length > 1)
		.join('');
	const words = readings
		.filter(({ kind, typed }) => kind === 'synonym' && foldText(typed).text === about)
		.flatMap(({ readAs }) => readAs.map((word) => foldText(word).text))
		.filter(({ length }) => length >= LEAST_TITLED);
	return (
		words.map((word) => ownPagesHolding(index, [word])).find((pages) => pages.length > 0) ?? []
	);
}
