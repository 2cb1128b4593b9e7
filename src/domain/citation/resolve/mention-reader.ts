import type { Here } from '../held/here.ts';
import { WHOLE_LAW, type Meaning } from './meaning/meaning.ts';
import type { LawMention, Mention, Naming, NumberMention, PlaceMention } from '../model.ts';
import { isLawLike } from '../find/names/law-like.ts';
import { leadIntoAnnex } from '../held/divisions.ts';
import { kindAtEnd, PACT } from './names/kind-alone.ts';
import { NameInFront } from './name-in-front.ts';
import { namesWork } from '../find/no-law.ts';
import { partInFront } from './place/part-in-front.ts';
import type { Named } from './names/names.ts';
import { inEdition, markEarlier } from './names/said-wording.ts';
import { countsPlace } from './place/place-in-sections.ts';
import { PlaceReader, type Known } from './place/place-reader.ts';
import { editionGoingOn } from '../find/names/wording-before.ts';
import { writtenPlace } from './place/written-place.ts';

type Titled = Extract<Naming, { kind: 'title' }>;
type InWords = Extract<Naming, { kind: 'words' }>;

// e.g. "第", "§", "附件": what a place begins with, behind 的 and the like
const PLACE = /[第§]|附[件录表图]/;

/** What a mention means, and where its words begin: null for what turns out to be no citation. */
export interface ReadMention {
	start: number;
	meaning: Meaning | null;
	/** Where its words end, if not where the mention does. */
	end?: number;
}

/** Says what one mention means: a place, a law without a place, or the number of a document. */
export class MentionReader {
	#known: Known;
	#places: PlaceReader;
	#inFront: NameInFront;
	/** Whether the list that is read began with 公约第三条, of a 公约 that is no treaty. */
	#isOfPact = false;

	constructor(known: Known) {
		this.#known = known;
		this.#inFront = new NameInFront(known);
		this.#places = new PlaceReader(known);
	}

	/**
	 * What a mention means.
	 * @param text the line that it stands in
	 * @param here where the line stands
	 * @param from where the mention before ends
	 */
	read(text: string, mention: Mention, here: Here, from: number): ReadMention {
		const { start } = mention;
		switch (mention.kind) {
			case 'law': {
				const { naming } = mention;
				if (naming.kind === 'title') return { start, meaning: this.#law(text, mention, naming) };
				return { start, meaning: this.#rulesAlone(text.slice(from, start), naming.name) };
			}
			case 'number':
				return { start, meaning: this.#number(text, mention) };
			case 'place': {
				const read = this.#place(text, mention, here, from);
				return mention.mayCount && this.#countsAll(read.meaning) ? { start, meaning: null } : read;
			}
		}
	}

	#place(text: string, mention: PlaceMention, here: Here, from: number): ReadMention {
		const { start, naming } = mention;
		if (naming.kind === 'same' && this.#isOfPact) return { start, meaning: null };
		this.#isOfPact = false;
		const read =
			naming.kind === 'words'
				? this.#afterWords(text, mention, naming, here, from)
				: (this.#lawWithout(text, mention) ?? {
						start,
						meaning: this.#places.read(writtenPlace(text, mention, here)),
					});
		return this.#withPart(read, text.slice(from, read.start));
	}

	/** 、合同编第五百条 behind a place in a code: its 编 belongs to the words. */
	#withPart(read: ReadMention, front: string): ReadMention {
		if (!read.meaning || read.meaning.targets.length === 0 || !front.endsWith('编')) return read;
		const part = partInFront(front, this.#known.meanings.placesOf(read.meaning.named));
		return part ? { ...read, start: read.start - part.length } : read;
	}

	/** 普及某法88条: the last article, on the day of commencement, is hardly spoken of, but so many articles are. */
	#countsAll(meaning: Meaning | null): boolean {
		const last = this.#known.meanings.placesOf(meaning?.named ?? null)?.articles.at(-1);
		return meaning?.targets.some(({ address }) => address === last) ?? false;
	}

	/** 《某办法》第二部分 of a law that counts nothing of the kind: the law alone. */
	#lawWithout(text: string, mention: PlaceMention): ReadMention | null {
		const { naming, counted, start } = mention;
		if (!counted || naming.kind !== 'title') return null;
		const named = this.#known.names.titled(naming.name, naming.wording, text.slice(0, start));
		if (named.kind === 'law' ? countsPlace(named, mention, this.#known) : !counted.bare)
			return null;
		const end = counted.lawEnd;
		return { start, end, meaning: this.#law(text, { kind: 'law', start, end, naming }, naming) };
	}

	/** A law without a place: of its wordings, only an earlier one is told from the present one. */
	#law(text: string, { start, end }: LawMention, naming: Titled): Meaning | null {
		const { names, rules, amendment } = this.#known;
		const front = text.slice(0, start);
		const titled = names.titled(naming.name, naming.wording, front);
		if (naming.known && titled.kind !== 'law') return null;
		const named = markEarlier(rules.inMarks(titled, naming.name), front);
		amendment.meet(named, naming.name, text, start);
		const { memory, meanings } = this.#known;
		const meant = meanings.ofRepeal(named, front, text.slice(end));
		memory.name(goingOn(meant, front), meanings.itself?.law, false);
		return meanings.of(meant, WHOLE_LAW);
	}

	/** 《某法》及其实施条例 without a place; null where no such rules are named. */
	#rulesAlone(between: string, written: string): Meaning | null {
		const { rules, memory, meanings } = this.#known;
		const named = rules.behind(between, written);
		if (!named) return null;
		memory.name(named, meanings.itself?.law, false);
		return meanings.of(named, WHOLE_LAW);
	}

	/** Null for the number of the text itself, which stands on a line of its own before any place is named. */
	#number(text: string, { number, of, start, end }: NumberMention): Meaning | null {
		const { names, meanings, memory } = this.#known;
		const named = of && names.named(of);
		const meant = named && meanings.ofRepeal(named, text.slice(0, start), text.slice(end));
		const meaning = meanings.ofNumber(number, meant);
		const isAlone = text.trim() === text.slice(start, end) && memory.lines.places.length === 0;
		return isAlone && meaning.targets.length === 0 ? null : meaning;
	}

	/** 依照刑法第三条: the words in front end in a law's name, or in none. */
	#afterWords(
		text: string,
		mention: PlaceMention,
		{ words, known, inPart, edition }: InWords,
		here: Here,
		from: number,
	): ReadMention {
		const wordsEnd = mention.start + words.length;
		const name = this.#inFront.read(words, text.slice(from, mention.start));
		if (known && name?.named.kind !== 'law') return { start: wordsEnd, meaning: null };
		if (name) {
			const start = wordsEnd - name.length;
			const written = text.slice(start, wordsEnd);
			const { end, places } = mention;
			const meant = inEdition(name.named, edition);
			if (!countsPlace(name.named, mention, this.#known)) {
				const law = { start, end: wordsEnd, places: WHOLE_LAW };
				return {
					start,
					end: wordsEnd,
					meaning: this.#places.inLaw.read(meant, written, text, law),
				};
			}
			const inLaw = { start, end, places };
			return { start, meaning: this.#places.inLaw.read(meant, written, text, inLaw, inPart) };
		}
		// 规划纲要第三章 is none of the law that the sentence stands in, nor is 公约第三条.
		this.#isOfPact = words.includes(PACT) && kindAtEnd(words) === PACT;
		if (this.#isOfPact || namesWork(words, this.#known.meanings.own?.law.name))
			return { start: wordsEnd, meaning: null };
		// Nor is 附件一 of a law that nobody knows.
		if (leadIntoAnnex(mention.places[0]!.steps) && isLawLike(words))
			return { start: wordsEnd, meaning: null };
		const start = wordsEnd + Math.max(0, text.slice(wordsEnd).search(PLACE));
		const alone = { ...mention, start, naming: { kind: 'none' } } as const;
		return { start, meaning: this.#places.read(writtenPlace(text, alone, here)) };
	}
}

/**
 * 2018年修订的《某法》规定…，该法第五条 is of that wording, though the law as a whole is one. A year alone may only say when something
 * was done: 2018年《某法》执法检查.
 */
function goingOn(named: Named, front: string): Named {
	const edition = named.kind === 'law' && !named.edition ? editionGoingOn(front) : undefined;
	const isTold = typeof edition === 'string' || edition?.loose === false;
	return named.kind === 'law' && isTold ? { ...named, edition } : named;
}
