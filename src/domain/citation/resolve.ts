import { Amendment } from './amendment.ts';
import { bareNamesIn } from './bare-names.ts';
import { find } from './find.ts';
import { meansEarlier } from './heads.ts';
import { annexAround, NOWHERE, type Here } from './here.ts';
import type { CitedLaws } from './law-index.ts';
import { Meanings, NOTHING, WHOLE_LAW, type Meaning, type TextOrigin } from './meaning.ts';
import { Memory } from './memory.ts';
import type { Citation, CitedPlace, LawMention, Mention, PlaceMention } from './model.ts';
import { markEarlier, NamesInText, type Named } from './names.ts';
import { meaningOfWrittenRelative } from './slips.ts';
import { definitionsIn, outside, titlesIn } from './titles.ts';
import {
	areCountedInLaw,
	meaningInArticle,
	meaningInArticleNamed,
	meaningOfThat,
} from './within.ts';

// The law that a list names goes on until the sentence ends.
const SENTENCE_END = /[。；;！？!?\n]/;

/**
 * Reads one text from beginning to end and says what its citations mean. It remembers what the text has defined and
 * named so far, so its parts must be read in their order.
 */
export class CitationReader {
	#laws: CitedLaws;
	#names: NamesInText;
	#meanings: Meanings;
	#memory = new Memory();
	#amendment: Amendment;

	constructor(laws: CitedLaws, origin: TextOrigin) {
		this.#laws = laws;
		this.#names = new NamesInText(laws);
		this.#meanings = new Meanings(laws, origin);
		this.#amendment = new Amendment(origin, this.#names);
	}

	/**
	 * The citations of the next part of the text.
	 * @param text one line: a 款, a 项, a paragraph of a report
	 * @param here where it stands, in the text of a law
	 */
	read(text: string, here: Here = NOWHERE): Citation[] {
		const titles = titlesIn(text);
		const definitions = definitionsIn(text, titles);
		const written = outside(find(text, titles), definitions);
		const mentions = [...written, ...bareNamesIn(text, this.#laws, [...written, ...titles])];
		const citations: Citation[] = [];
		this.#memory.carried = null;
		let end = 0;
		for (const mention of mentions.sort((a, b) => a.start - b.start)) {
			while (definitions[0] && definitions[0].start < mention.end)
				this.#names.define(definitions.shift()!);
			if (SENTENCE_END.test(text.slice(end, mention.start))) this.#memory.carried = null;
			citations.push(...this.#citation(text, mention, here));
			end = mention.end;
		}
		for (const definition of definitions) this.#names.define(definition);
		this.#amendment.pass(text);
		return citations;
	}

	#citation(text: string, mention: Mention, here: Here): Citation[] {
		const { start, meaning } = this.#meaningOf(text, mention, here);
		if (!meaning) return [];
		this.#memory.keep(mention, meaning, here);
		const { targets, reason } = meaning;
		const { end } = mention;
		return [{ start, end, text: text.slice(start, end), targets, reason }];
	}

	/** What a mention means, and where its words begin: null for what turns out to be no citation. */
	#meaningOf(
		text: string,
		mention: Mention,
		here: Here,
	): { start: number; meaning: Meaning | null } {
		const { start } = mention;
		if (mention.kind === 'law') return { start, meaning: this.#law(text, mention) };
		if (mention.kind === 'number') {
			const { number, of } = mention;
			return { start, meaning: this.#meanings.ofNumber(number, of && this.#names.named(of)) };
		}
		if (mention.naming.kind === 'words')
			return this.#afterWords(text, mention, mention.naming.words, here);
		return { start, meaning: this.#place(text, mention, here) };
	}

	#law(text: string, { start, end, naming }: LawMention): Meaning {
		const front = text.slice(0, start);
		const named = markEarlier(this.#names.named(naming.name, naming.edition), front);
		this.#amendment.meet(named, naming.name, text, start);
		return this.#placeIn(this.#meanings.ofRepeal(named, text.slice(end)), WHOLE_LAW);
	}

	/** 依照刑法第三条: the words in front end in a law's name, or in none. */
	#afterWords(
		text: string,
		mention: PlaceMention,
		words: string,
		here: Here,
	): { start: number; meaning: Meaning | null } {
		const wordsEnd = mention.start + words.length;
		const name = this.#names.nameAtEnd(words);
		if (name) {
			const start = wordsEnd - name.length;
			const named = markEarlier(name.named, text.slice(0, start));
			return { start, meaning: this.#placeIn(named, mention.places) };
		}
		const start = text.indexOf('第', wordsEnd);
		const alone = { ...mention, start, naming: { kind: 'none' } } as const;
		return { start, meaning: this.#place(text, alone, here) };
	}

	#place(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { naming, places, start } = mention;
		switch (naming.kind) {
			case 'title': {
				const named = this.#names.named(naming.name, naming.edition);
				return this.#placeIn(markEarlier(named, text.slice(0, start)), places);
			}
			case 'self':
				return this.#placeIn(this.#itself(text, start), places);
			case 'that':
				return this.#placeIn(this.#memory.lastNamed, places);
			case 'annex': {
				const { own } = this.#meanings;
				return own ? this.#meanings.of(own, places, { base: `fj${naming.number ?? 1}` }) : NOTHING;
			}
			case 'same':
				return this.#follow(text, mention, here);
			case 'relative': {
				if (naming.way === 'that')
					return meaningOfThat(naming, places, this.#meanings, this.#memory);
				// The words that an amendment prints stand somewhere in another law.
				if (this.#amendment.prints(text, start)) return NOTHING;
				this.#memory.carried = null;
				const front = text.slice(0, start);
				return meaningOfWrittenRelative(front, naming, places, here, this.#meanings, this.#memory);
			}
			case 'none':
			case 'words':
				return this.#alone(text, mention, here);
		}
	}

	/** A further member of a list: in the law of the one before. */
	#follow(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { places } = mention;
		const { named, base } = this.#memory.before;
		if (areCountedInLaw(places)) return named ? this.#meanings.of(named, places) : NOTHING;
		const meaning = named && base !== undefined && this.#meanings.of(named, places, { base });
		if (meaning && meaning.targets.length > 0) return { ...meaning, base: base };
		return this.#alone(text, mention, here);
	}

	/** 第十二条, 第二款, 第三章 with nothing in front. */
	#alone(text: string, { places, start }: PlaceMention, here: Here): Meaning | null {
		const front = text.slice(0, start);
		// An amendment has no 款 of its own that anyone would cite.
		if (!areCountedInLaw(places) && this.#amendment.amends)
			return meaningInArticleNamed(places, here, this.#meanings, this.#memory);
		if (!areCountedInLaw(places))
			return meaningInArticle(front, places, here, this.#meanings, this.#memory);
		if (places[0]!.steps[0]!.unit === 'article') return this.#articleAlone(front, places, here);
		const around = this.#lawAround();
		const meaning = around && this.#meanings.of(around, places, { near: here.division });
		return meaning && meaning.targets.length > 0 ? meaning : null;
	}

	#articleAlone(front: string, places: CitedPlace[], here: Here): Meaning | null {
		const { own, ownVersion } = this.#meanings;
		const named = this.#memory.carried ?? this.#lawAround();
		if (!named) return NOTHING;
		if (meansEarlier(front)) return this.#meanings.of(markEarlier(named, front), places);
		const meaning = this.#placeIn(named, places, annexAround(here));
		if (meaning.targets.length > 0 || named.kind !== 'law' || named.law !== own?.law)
			return meaning;
		// e.g. "…。第七条 …": the number of an article that the source has not put on a line of its own
		if (/(?:^|[。\s则])$/.test(front)) return null;
		// A text without articles of its own does not mean itself.
		return ownVersion?.places().articles[0]?.startsWith('t') ? meaning : NOTHING;
	}

	/** The law that a bare 第五条 means: the one that is being amended, or the text itself. */
	#lawAround(): Named | null {
		return this.#amendment.amends ? this.#amendment.law : this.#meanings.own;
	}

	/** 本法 in the words that an amendment prints is the amended law. */
	#itself(text: string, at: number): Named | null {
		return this.#amendment.prints(text, at) ? this.#amendment.law : this.#meanings.own;
	}

	#placeIn(named: Named | null, places: readonly CitedPlace[], base = ''): Meaning {
		if (!named) return NOTHING;
		this.#memory.name(named, this.#meanings.own?.law);
		return this.#meanings.of(named, places, { base });
	}
}
