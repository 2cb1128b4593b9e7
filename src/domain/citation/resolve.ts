import { Amendment } from './amendment.ts';
import { AttachedArticles } from './attached.ts';
import { bareNamesIn } from './bare-names.ts';
import { definitionsIn, outside } from './definitions.ts';
import { find, withoutOverlaps } from './find.ts';
import { currentLaw, formerLaw } from './former.ts';
import { NOWHERE, type Here } from './here.ts';
import { ItsRules } from './its-rules.ts';
import { lawOfPlace } from './kind-alone.ts';
import type { CitedLaws } from './law-index.ts';
import { LineEnds } from './line-ends.ts';
import { Meanings, WHOLE_LAW, type Meaning, type TextOrigin } from './meaning.ts';
import { Memory } from './memory.ts';
import type { Citation, LawMention, Mention, Naming, PlaceMention } from './model.ts';
import { inEdition, markEarlier, NamesInText, type NameAtEnd } from './names.ts';
import { PlaceReader } from './place-reader.ts';
import { titlesIn } from './titles.ts';

// The law that a list names goes on until the sentence ends.
const SENTENCE_END = /[。；;！？!?\n]/;
// e.g. "：“渡口设灯。”" between 《某法》第十八条 and 第十九条: what is quoted ends no sentence of the list
const QUOTED_PLACE = /^[^。；]{0,6}[：:]“[^“”]*”[、，和]?$/;

/** Where the place or the name begins, without the words that may lead to it. */
const wordsBegin = (mention: Mention): number =>
	mention.kind === 'place' && mention.naming.kind === 'words'
		? mention.start + mention.naming.words.length
		: mention.start;

type TitleNaming = Extract<Naming, { kind: 'title' }>;

/**
 * Reads one text from beginning to end and says what its citations mean. It remembers what the text has defined and
 * named so far, so its parts must be read in their order.
 */
export class CitationReader {
	#names: NamesInText;
	#meanings: Meanings;
	#memory = new Memory();
	#amendment: Amendment;
	#rules: ItsRules;
	#attached: AttachedArticles;
	#places: PlaceReader;
	#lines = new LineEnds();
	#draft: boolean;

	constructor(laws: CitedLaws, origin: TextOrigin) {
		this.#draft = origin.draft ?? false;
		this.#names = new NamesInText(laws);
		this.#meanings = new Meanings(laws, origin);
		this.#amendment = new Amendment(origin, this.#names);
		this.#rules = new ItsRules(this.#names, this.#memory, this.#meanings.own);
		this.#attached = new AttachedArticles(!this.#meanings.own && !this.#amendment.amends);
		this.#places = new PlaceReader({
			names: this.#names,
			meanings: this.#meanings,
			memory: this.#memory,
			amendment: this.#amendment,
			rules: this.#rules,
			attached: this.#attached,
		});
	}

	/**
	 * The citations of the next part of the text.
	 * @param text one line: a 款, a 项, a paragraph of a report
	 * @param here where it stands, in the text of a law
	 */
	read(text: string, here: Here = NOWHERE): Citation[] {
		const titles = titlesIn(text);
		const definitions = definitionsIn(text, titles);
		const written = outside(find(text, titles, this.#draft), definitions);
		const citations: Citation[] = [];
		this.#memory.beginLine(this.#lines.goesOn(text), this.#lines.isBroken(text));
		this.#amendment.begin(text, here);
		const headings = this.#attached.begin(text, titles, this.#memory);
		const bare = bareNamesIn(text, this.#names, [...written, ...titles]);
		const mentions = [...headings, ...written, ...bare];
		let end = 0;
		// By their ends: in 依照甲法和乙法第三条 the words in front of 第三条 hold 甲法.
		for (const mention of mentions.sort((a, b) => a.end - b.end)) {
			while (definitions[0] && definitions[0].start < mention.end)
				this.#names.define(definitions.shift()!);
			const between = text.slice(end, wordsBegin(mention));
			if (SENTENCE_END.test(between) && !QUOTED_PLACE.test(between)) this.#memory.carried = null;
			citations.push(...this.#citation(text, mention, here, end));
			end = mention.end;
		}
		for (const definition of definitions) this.#names.define(definition);
		this.#lines.pass(end > 0 ? text.slice(end) : null);
		this.#amendment.pass(text);
		this.#attached.pass(text, titles, this.#memory);
		return withoutOverlaps(citations);
	}

	#citation(text: string, mention: Mention, here: Here, from: number): Citation[] {
		const { start, meaning } = this.#meaningOf(text, mention, here, from);
		if (!meaning) {
			if (mention.kind === 'place') this.#memory.before = null;
			return [];
		}
		this.#memory.keep(mention, meaning, here, text.slice(from, start));
		const { targets, reason } = meaning;
		const { end } = mention;
		if (mention.kind === 'place') {
			const { places } = mention;
			this.#amendment.keep(text, { start, end, places }, meaning);
			if (this.#amendment.instructs(text, { start, end, places })) this.#memory.keepInstructed();
		}
		return [{ start, end, text: text.slice(start, end), targets, reason }];
	}

	/** What a mention means, and where its words begin: null for what turns out to be no citation. */
	#meaningOf(
		text: string,
		mention: Mention,
		here: Here,
		from: number,
	): { start: number; meaning: Meaning | null } {
		const { start } = mention;
		if (mention.kind === 'law') {
			const { naming } = mention;
			if (naming.kind === 'title') return { start, meaning: this.#law(text, mention, naming) };
			return { start, meaning: this.#rulesAlone(text.slice(from, start), naming.name) };
		}
		if (mention.kind === 'number') {
			const { number, of, end } = mention;
			const named = of && this.#names.named(of);
			const meant = named && this.#meanings.ofRepeal(named, text.slice(0, start), text.slice(end));
			return { start, meaning: this.#meanings.ofNumber(number, meant) };
		}
		if (mention.naming.kind === 'words')
			return this.#afterWords(text, mention, mention.naming, here, from);
		return { start, meaning: this.#places.read(text, mention, here) };
	}

	/** A law without a place: of its wordings, only an earlier one is told from the present one. */
	#law(text: string, { start, end }: LawMention, naming: TitleNaming): Meaning | null {
		const front = text.slice(0, start);
		const titled = this.#names.titled(naming.name, naming.edition, front);
		if (naming.known && titled.kind !== 'law') return null;
		const named = markEarlier(this.#rules.inMarks(titled, naming.name), front);
		this.#amendment.meet(named, naming.name, text, start);
		const meant = this.#meanings.ofRepeal(named, front, text.slice(end));
		this.#memory.name(meant, this.#meanings.own?.law, false);
		return this.#meanings.of(meant, WHOLE_LAW);
	}

	/** 《某法》及其实施条例 without a place; null where no such rules are named. */
	#rulesAlone(between: string, rules: string): Meaning | null {
		const named = this.#rules.behind(between, rules);
		if (!named) return null;
		this.#memory.name(named, this.#meanings.own?.law, false);
		return this.#meanings.of(named, WHOLE_LAW);
	}

	/** 依照刑法第三条: the words in front end in a law's name, or in none. */
	#afterWords(
		text: string,
		mention: PlaceMention,
		{ words, known, inPart, edition }: Extract<Naming, { kind: 'words' }>,
		here: Here,
		from: number,
	): { start: number; meaning: Meaning | null } {
		const wordsEnd = mention.start + words.length;
		const written = this.#names.nameAtEnd(words);
		const rules = this.#rules.atEnd(words, text.slice(from, mention.start));
		const name =
			rules && written?.named.kind !== 'law' ? rules : (this.#pointedAt(written) ?? written);
		if (known && name?.named.kind !== 'law') return { start: wordsEnd, meaning: null };
		if (name) {
			const start = wordsEnd - name.length;
			const named = text.slice(start, wordsEnd);
			const { end, places } = mention;
			const meant = inEdition(name.named, edition);
			const meaning = this.#places.inLaw(meant, named, text, { start, end, places }, inPart);
			return { start, meaning };
		}
		const start = text.indexOf('第', wordsEnd);
		const alone = { ...mention, start, naming: { kind: 'none' } } as const;
		return { start, meaning: this.#places.read(text, alone, here) };
	}

	/** 原条例第十条, 新法第十条 or 省条例第十条, whose names nobody knows. */
	#pointedAt(written: NameAtEnd | null): NameAtEnd | null {
		if (written?.named.kind !== 'unknown') return null;
		const { name } = written.named;
		const { lastNamed, namedInLine, allNamed } = this.#memory;
		const own = this.#amendment.amends ? this.#amendment.law : this.#meanings.own;
		const laws = [lastNamed, own];
		const ofPlace = lawOfPlace(name, namedInLine, allNamed);
		return (
			formerLaw(name, laws) ??
			currentLaw(name, laws) ??
			(ofPlace && { named: ofPlace, length: written.length })
		);
	}
}
