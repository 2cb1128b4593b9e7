import { momentInBeijing } from '../../domain/law/numbers/dates.ts';
import { isTooLong, readPart } from '../asked/longest.ts';
import { foldText } from '../text/fold.ts';
import type { Answer, Excerpt, Finder, Found, Question, Reading } from './answer.ts';
import { candidatesOf, type Candidate } from './rank/candidates.ts';
import { pieceMarks, spanningPairs, termMarks, type Marks } from './lines/excerpt.ts';
import type { Root } from './index/files.ts';
import { facetCounts, foundCount } from './evidence/filters.ts';
import type { Matches } from './evidence/first-scores.ts';
import { eachOnce, fewOfEachPage, passageLine } from './lines/lines.ts';
import { lawsLike } from './lines/laws-like.ts';
import { evidenceFor, matchesOf } from './matches.ts';
import { isLittleMet } from './rank/met.ts';
import { inOrder, isNameless, namedHits, type Named } from './named/named.ts';
import { PassageTexts } from './lines/passage-texts.ts';
import { withPhrases } from './rank/phrases.ts';
import { siteIndex, type SiteIndex } from './index/site-index.ts';
import type { Sources } from './lines/sources.ts';
import { soundsFrom, type Sounds } from './index/sounds.ts';
import { PartTerms, Terms, type Load } from './index/terms.ts';
import { ranked } from './rank/trees.ts';
import { turned } from './index/turned.ts';
import { understand, type Understood } from './understand/understand.ts';
import { findVerbatim, type Verbatim } from './verbatim/verbatim.ts';

/** Lines of an answer, and how many of them come with their excerpt. */
const [MOST, WITH_EXCERPT] = [100, 4];
/** Milliseconds for which an answer waits for excerpts: on a fast line they come at once, and nothing is drawn twice. */
const MOMENT = 100;

/**
 * The finder over an index.
 * @param load gives the JSON of an index file by its name; rejects if the file cannot be had, and the call with it
 * @param today on which it is asked: the index may be older
 */
export async function createFinder(
	load: Load,
	{ today } = momentInBeijing(Date.now()),
): Promise<MeasuredFinder> {
	const root = (await load('root')) as Root;
	return new IndexFinder(load, siteIndex(turned(root, today)));
}

/** A finder that can be asked how it comes to its order, for measuring and learning. */
export interface MeasuredFinder extends Finder {
	candidates: (question: Question) => Promise<Candidate[]>;
	/** Address of a passage under the base. */
	hrefOf: (passage: number) => string;
}

class IndexFinder implements MeasuredFinder {
	#index: SiteIndex;
	/** Without older wordings, and with them. */
	#terms: Terms;
	#allTerms: Terms;
	#sounds: Sounds;
	#texts: PassageTexts;
	#marks: Marks = termMarks(new Map());

	constructor(load: Load, index: SiteIndex) {
		this.#index = index;
		const [present, older] = index.parts.map((part) => new PartTerms(load, part));
		this.#terms = new Terms(present!);
		this.#allTerms = new Terms(present!, older);
		this.#sounds = soundsFrom(load, index);
		this.#texts = new PassageTexts(load, index);
	}

	async find(asked: Question): Promise<Answer> {
		const question = { ...asked, typed: readPart(asked.typed) };
		const verbatim = question.exact ? await findVerbatim(question, this.#sources(question)) : null;
		const answer = await (verbatim ? this.#listed(question, verbatim) : this.#findRanked(question));
		return isTooLong(asked.typed) ? { ...answer, readings: [CUT, ...answer.readings] } : answer;
	}

	async #listed(question: Question, verbatim: Verbatim): Promise<Answer> {
		const { pieces, passages, matches, total, readings } = verbatim;
		this.#marks = pieceMarks(pieces);
		const found = passages.map((passage) => passageLine(this.#index, passage));
		await this.#fillFirst(found);
		const counts = facetCounts(this.#index, question, matches);
		return { found, total, counts, readings, nearest: this.#nearest(question, found) };
	}

	async #findRanked(question: Question): Promise<Answer> {
		const understood = await this.#understand(question);
		// Filters ask for a list, not for one place.
		const isFiltered = Object.keys(question.filters).length > 0;
		// Each may need files of the index: they come side by side.
		const [{ evidence, wanted }, named] = await Promise.all([
			evidenceFor(understood, this.#index, this.#termsFor(question)),
			isFiltered ? NONE : this.#named(understood, question),
		]);
		this.#marks = termMarks(understood.weights, spanningPairs(evidence.terms));
		const scores = ({ filters }: Pick<Question, 'filters'>): Matches =>
			matchesOf({ ...question, filters }, understood, evidence, this.#index);
		const matches = scores(question);
		// What a filter would let in is counted with all filters open.
		const open = isFiltered ? scores({ filters: {} }) : matches;
		const candidates = candidatesOf(this.#index, evidence, matches, wanted);
		const fitting = await withPhrases(ranked(candidates), understood.asked, this.#texts);
		const ranks = fewOfEachPage(
			fitting.map(({ passage }) => passage),
			this.#index,
		);
		const lines = ranks.map((passage) => passageLine(this.#index, passage));
		const found = eachOnce(inOrder(named, lines)).slice(0, MOST);
		await this.#fillFirst(found);
		return {
			found,
			total: Math.max(found.length, foundCount(matches)),
			counts: facetCounts(this.#index, question, open),
			readings: understood.readings,
			nearest: this.#nearest(question, found),
			isLittle:
				isNameless(understood, named) &&
				isLittleMet(this.#index, understood, evidence.terms, ranks),
		};
	}

	async excerpts(passages: number[]): Promise<Excerpt[]> {
		return Promise.all(passages.map((passage) => this.#excerpt(passage)));
	}

	async candidates(question: Question): Promise<Candidate[]> {
		const understood = await this.#understand(question);
		const { evidence, wanted } = await evidenceFor(
			understood,
			this.#index,
			this.#termsFor(question),
		);
		const matches = matchesOf(question, understood, evidence, this.#index);
		return candidatesOf(this.#index, evidence, matches, wanted);
	}

	hrefOf(passage: number): string {
		return passageLine(this.#index, passage).href;
	}

	#understand = (question: Question): Promise<Understood> =>
		understand(question, this.#index, this.#termsFor(question), this.#sounds);

	#termsFor = ({ older }: Question): Terms => (older ? this.#allTerms : this.#terms);

	#sources = (question: Question): Sources => ({
		index: this.#index,
		terms: this.#termsFor(question),
		texts: this.#texts,
	});

	/** What the query names outright, and does not take out by a minus. */
	async #named(understood: Understood, question: Question): Promise<Named> {
		const { first, holding } = await namedHits(understood, this.#sources(question));
		const { without } = understood.asked;
		const isMeant = ({ title }: Found): boolean =>
			!without.some(({ text }) => foldText(title).text.includes(text));
		return { first: first.filter(isMeant), holding: holding.filter(isMeant) };
	}

	/** On a slow line the reader sees first where the words stand, and the words when they come. */
	async #fillFirst(found: readonly Found[]): Promise<void> {
		let isOver = false;
		const filling = found.slice(0, WITH_EXCERPT).map(async (line) => {
			if (line.passage === null) return;
			const excerpt = await this.#texts.excerptOf(line.passage, this.#marks, line.href);
			if (!isOver) line.excerpt = excerpt;
		});
		await Promise.race([Promise.all(filling), after(MOMENT)]);
		isOver = true;
	}

	#excerpt = (passage: number): Promise<Excerpt> => this.#texts.excerptOf(passage, this.#marks);

	#nearest = ({ typed }: Question, found: readonly Found[]): string[] =>
		found.length > 0 ? [] : lawsLike(typed, this.#index);
}

const after = (milliseconds: number): Promise<void> =>
	new Promise((done) => setTimeout(done, milliseconds));

const NONE: Named = { first: [], holding: [] };

const CUT: Reading = { key: 'cut', kind: 'cut', typed: '', readAs: [] };
