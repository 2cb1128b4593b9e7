import { piecesOfLine } from '../../law/read/lines/long-lines.ts';
import { further, isCitedAcross, withoutClause } from './across-lines.ts';
import { Amendment } from './amendment/amendment.ts';
import { AttachedArticles } from './place/attached.ts';
import { bareNamesIn } from './names/bare-names.ts';
import { BracketedLaw } from './said/bracketed-law.ts';
import { definitionsIn, outside } from '../find/names/definitions.ts';
import { beginOf, withLawsInTurn } from '../find/in-turn.ts';
import { find, withoutOverlaps } from '../find/find.ts';
import { areCited, speaksOfDraft } from '../find/no-law.ts';
import { NOWHERE, type Here } from '../held/here.ts';
import { Instructed } from './amendment/instructed.ts';
import { ItsRules } from './said/its-rules.ts';
import type { CitedLaws } from '../held/law-index.ts';
import { LineEnds } from '../find/lines/line-ends.ts';
import { Meanings, type Meaning, type TextOrigin } from './meaning/meaning.ts';
import { Memory } from './said/memory.ts';
import { MentionReader } from './mention-reader.ts';
import type { Citation, Definition, Mention, PlaceMention } from '../model.ts';
import { NamesInText } from './names/names.ts';
import { clauseBefore, partedNumberAt } from '../find/lines/parted-number.ts';
import { QuotedWords } from './said/quoted-words.ts';
import type { Written } from '../find/beginning.ts';
import { titlesIn, type Title } from '../find/names/titles.ts';
import { simplified } from '../find/traditional.ts';

// The law that a list names goes on until the sentence ends.
const SENTENCE_END = /[。；;！？!?\n]/;
// e.g. "：“渡口设灯。”" between 《某法》第十八条 and 第十九条: what is quoted ends no sentence of the list
const QUOTED_PLACE = /^[^。；]{0,6}[：:]“[^“”]*”[、，和]?$/;

/**
 * Reads one text from beginning to end and says what its citations mean. It remembers what the text has defined and
 * named so far, so its parts must be read in their order.
 */
export class CitationReader {
	#names: NamesInText;
	#meanings: Meanings;
	#memory: Memory;
	#amendment: Amendment;
	#instructed: Instructed;
	#attached: AttachedArticles;
	#mentions: MentionReader;
	#quoted: QuotedWords | null;
	#bracketed: BracketedLaw;
	#lines = new LineEnds();
	#written: Written;
	/** The last line that is not blank: lines that stand apart may still be parts of one sentence. */
	#spoken = '';

	constructor(laws: CitedLaws, origin: TextOrigin) {
		this.#memory = new Memory(origin.contract);
		this.#meanings = new Meanings(laws, origin);
		this.#names = new NamesInText(laws, this.#meanings.own?.law.names[0]);
		const hasSections = (): boolean => this.#meanings.ownHasSections;
		this.#amendment = new Amendment(origin, this.#names);
		const spoken = !this.#meanings.own && !this.#amendment.amends;
		this.#written = { draft: origin.draft ?? false, spoken, hasSections };
		this.#instructed = new Instructed(this.#meanings, this.#memory, this.#amendment);
		this.#quoted = this.#amendment.amends ? null : new QuotedWords(this.#memory);
		this.#bracketed = new BracketedLaw(this.#memory);
		this.#attached = new AttachedArticles(!this.#meanings.own && !this.#amendment.amends);
		this.#mentions = new MentionReader({
			names: this.#names,
			meanings: this.#meanings,
			memory: this.#memory,
			amendment: this.#amendment,
			instructed: this.#instructed,
			rules: new ItsRules(this.#names, this.#memory, this.#meanings.own),
			attached: this.#attached,
		});
	}

	/**
	 * The citations of the next part of the text.
	 * @param text one line: a 款, a 项, a paragraph of a report
	 * @param here where it stands, in the text of a law
	 */
	read(text: string, here: Here = NOWHERE): Citation[] {
		const citations = piecesOfLine(simplified(text)).flatMap((piece) =>
			this.#readPiece(piece.text, here, piece.at > 0).map((one) => further(one, piece.at)),
		);
		return citations.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
	}

	/** @param later whether it goes on with a line whose beginning has been read */
	#readPiece(text: string, here: Here, later: boolean): Citation[] {
		const clause = clauseBefore(this.#spoken, text, (joined, at) =>
			isCitedAcross(joined, at, this.#written, this.#names),
		);
		const titles = titlesIn(clause + text);
		const isBroken = clause !== '' || this.#lines.isBroken(text);
		this.#memory.beginLine(later || clause !== '' || this.#lines.goesOn(text), isBroken);
		this.#memory.lines.begin(text);
		this.#memory.rows.begin(clause + text);
		this.#memory.others.meetCounts(text);
		if (speaksOfDraft(text))
			this.#memory.others.meetDraft(text, this.#memory.allNamed.length === 0);
		if (text.trim() !== '') this.#spoken = text;
		const citations = this.#readLine(clause + text, here, titles, clause.length);
		const inThis = citations.map((one) => withoutClause(one, clause.length));
		// A law in the line before whose place, here, turned out to be none was cited there.
		return inThis.filter((one) => one.text !== '');
	}

	/** @param known so many characters are those of the line before, whose citations are known */
	#readLine(text: string, here: Here, titles: readonly Title[], known: number): Citation[] {
		const definitions = definitionsIn(text, titles);
		this.#amendment.begin(text, here);
		const mentions = this.#mentionsIn(text, titles, definitions).filter(({ end }) => end > known);
		const parted = partedNumberAt(text);
		this.#quoted?.begin();
		this.#bracketed.begin();
		const citations: Citation[] = [];
		let last: Mention | undefined;
		for (const mention of mentions) {
			while (definitions[0] && definitions[0].start < mention.end)
				this.#names.define(definitions.shift()!);
			this.#goOn(text, last, beginOf(mention));
			const found = this.#citation(text, mention, here, last?.end ?? 0);
			// 前款第 at the end of a line: the place is cited where its number ends, in the next one.
			if (mention.kind !== 'place' || mention.end !== parted || text[parted] === '至')
				citations.push(...found);
			last = mention;
		}
		for (const definition of definitions) this.#names.define(definition);
		this.#lines.pass(last ? text.slice(last.end) : null);
		this.#amendment.pass(text);
		this.#attached.pass(text, titles, this.#memory);
		return withoutOverlaps(citations);
	}

	/** What a line cites, by their ends: in 依照甲法和乙法第三条 the words in front of 第三条 hold 甲法. */
	#mentionsIn(
		text: string,
		titles: readonly Title[],
		definitions: readonly Definition[],
	): Mention[] {
		const isDefined = (words: string): boolean =>
			definitions.some(({ alias, names }) => words.endsWith(alias) && areCited(names)) ||
			this.#names.isDefinedAtEnd(words);
		const written = outside(text, find(text, titles, { ...this.#written, isDefined }), definitions);
		const headings = this.#attached.begin(text, titles, this.#memory);
		const bare = bareNamesIn(text, this.#names, [...written, ...titles]);
		this.#memory.spoken.push(...bare.spoken.map(({ name }) => name));
		this.#memory.spokenInLine = bare.spoken;
		const mentions = withLawsInTurn(text, [...headings, ...written, ...bare.cited]);
		return mentions.sort((a, b) => a.end - b.end);
	}

	/** Pass over the words between two mentions. */
	#goOn(text: string, last: Mention | undefined, begins: number): void {
		const end = last?.end ?? 0;
		this.#quoted?.goOn(text, last?.kind === 'place' ? end : null, begins);
		this.#bracketed.goOn(text, end, begins);
		const between = text.slice(end, begins);
		if (!SENTENCE_END.test(between) || QUOTED_PLACE.test(between)) return;
		this.#memory.carried = null;
		this.#quoted?.endSentence();
	}

	#citation(text: string, mention: Mention, here: Here, from: number): Citation[] {
		const { start, meaning, end = mention.end } = this.#mentions.read(text, mention, here, from);
		if (!meaning) {
			if (mention.kind === 'place') this.#memory.before = null;
			return [];
		}
		const { targets, reason } =
			mention.kind === 'place'
				? this.#keepPlace(text, { ...mention, start, end }, meaning, here, from)
				: this.#keep(text, { ...mention, start }, meaning, here, from);
		return [{ start, end, text: text.slice(start, end), targets, reason }];
	}

	#keep(text: string, mention: Mention, meaning: Meaning, here: Here, from: number): Meaning {
		this.#memory.keep(mention, meaning, here, text.slice(from, mention.start));
		return meaning;
	}

	#keepPlace(
		text: string,
		mention: PlaceMention,
		read: Meaning,
		here: Here,
		from: number,
	): Meaning {
		const amendment = this.#amendment;
		const meaning = this.#instructed.inRenumbered(text, mention, read) ?? read;
		const reason = this.#instructed.notYetHeld(text, mention, meaning);
		if (reason) {
			amendment.keepOnlyAfter(text, mention, meaning);
			return { ...meaning, targets: [], reason };
		}
		this.#keep(text, mention, meaning, here, from);
		amendment.keep(text, mention, meaning);
		if (amendment.instructs(text, mention)) this.#memory.keepInstructed();
		return meaning;
	}
}
