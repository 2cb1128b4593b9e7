import type { Amendment } from './amendment.ts';
import { annexName } from './annexes.ts';
import { annexAround, type Here } from './here.ts';
import type { ItsRules } from './its-rules.ts';
import { lastOfKind } from './kind-alone.ts';
import { meaningInInstructed, meaningOfInstructed } from './instructed.ts';
import { NOTHING, WHOLE_LAW, type Meaning, type Meanings } from './meaning.ts';
import type { Memory } from './memory.ts';
import type { CitedPlace, Naming, PlaceMention, RelativeUnit } from './model.ts';
import { markWording, type Named, type NamesInText } from './names.ts';
import { PlaceAlone } from './place-alone.ts';
import type { NamedPlaces } from './renumbering.ts';
import { meaningOfWrittenRelative } from './slips.ts';
import { meaningInNamed, UnnamedLaw, type LawsAround } from './unnamed-law.ts';
import { areCountedInLaw, meaningOfThat } from './within.ts';
import { meaningOfPrintedRelative } from './within-printed.ts';
import { saysPresent } from './wording-before.ts';

// e.g. "《某法》", "《某法》（以下简称某法）的" in front of 附件一
const BEHIND_TITLE = /》(?:（[^（）]*）)?的?$/;

// e.g. "fj1"
const isAnnex = (base: string): boolean => /^fj\d+$/.test(base);

/** What is known when a place is read: of the text, and of what it has said so far. */
export interface Known extends LawsAround {
	rules: ItsRules;
}

/** Says which places a mention means, by how it names its law. */
export class PlaceReader {
	#names: NamesInText;
	#meanings: Meanings;
	#memory: Memory;
	#amendment: Amendment;
	#rules: ItsRules;
	#known: Known;
	#unnamed: UnnamedLaw;
	#alone: PlaceAlone;

	constructor(known: Known) {
		const { names, meanings, memory, amendment, rules } = known;
		this.#names = names;
		this.#meanings = meanings;
		this.#memory = memory;
		this.#amendment = amendment;
		this.#rules = rules;
		this.#known = known;
		this.#unnamed = new UnnamedLaw(known);
		this.#alone = new PlaceAlone(known, this.#unnamed);
	}

	/**
	 * What a place means.
	 * @param text the line that it stands in
	 * @returns null for what turns out to be no citation
	 */
	read(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { naming, places, start } = mention;
		switch (naming.kind) {
			case 'title': {
				const { name, edition, inPart } = naming;
				const titled = this.#names.titled(name, edition, text.slice(0, start));
				return this.inLaw(this.#rules.inMarks(titled, name), name, text, mention, inPart);
			}
			case 'self':
				return this.#in(this.#unnamed.itself(text, start, naming.edition), places);
			case 'no law':
				if (!this.#meanings.ownHasArticles) this.#memory.leaveLaws();
				return null;
			case 'that':
				return this.#in(this.#lastNamed(text.slice(0, start), naming.of), places);
			case 'annex':
				return this.#inAnnex(naming, text.slice(0, start), places, here);
			case 'same':
				return this.#follow(text, mention, here, naming.inPart);
			case 'relative': {
				if (naming.way === 'that' || naming.way === 'each')
					return this.#that(naming, text, mention);
				// Words that are printed stand somewhere in another law.
				if (this.#amendment.prints(text, start) || this.#known.attached.place)
					return this.#relativeInPrinted(text, mention, naming);
				this.#memory.carried = null;
				const front = text.slice(0, start);
				return meaningOfWrittenRelative(front, naming, places, here, this.#meanings, this.#memory);
			}
			case 'none':
			case 'words':
				return this.#alone.read(text, mention, here);
		}
	}

	#relativeInPrinted(text: string, { start, places }: PlaceMention, naming: RelativeUnit): Meaning {
		const { place } = this.#known.attached;
		const printed = place ?? this.#amendment.printedAt(text, start);
		const law = place ? place.named : this.#amendment.law;
		return meaningOfPrintedRelative({ printed, law }, naming, places, this.#meanings);
	}

	/** 该条, 各该款: in an instruction, of what it has named itself, and not in the words that it prints. */
	#that(naming: RelativeUnit, text: string, mention: PlaceMention): Meaning {
		const { instructed, listed } = this.#memory;
		const last = this.#amendment.instructs(text, mention) ? instructed : this.#memory;
		return meaningOfThat(naming, mention.places, this.#meanings, last, listed);
	}

	/** 该法, in the wording in which it was named last, unless the words in front name another: 2021年修订的该法. */
	#lastNamed(front: string, kind?: string): Named | null {
		const { lastNamed, allNamed } = this.#memory;
		const named = lastOfKind(kind, lastNamed, allNamed, this.#meanings.own);
		if (named?.kind !== 'law') return named;
		const present: Named = { kind: 'law', law: named.law };
		const marked = markWording(present, front);
		return saysPresent(front) || 'edition' in marked || 'earlier' in marked ? marked : named;
	}

	/** 附件一第三条, 本附件第三条; behind 《某法》 that law's. */
	#inAnnex(
		{ word, number }: Extract<Naming, { kind: 'annex' }>,
		front: string,
		places: readonly CitedPlace[],
		here: Here,
	): Meaning | null {
		const { amends, law } = this.#amendment;
		// An amendment cites none of its own: 附件一第三项修改为 is one of the law that it changes.
		const around = amends ? law : this.#meanings.own;
		const named = (BEHIND_TITLE.test(front) && this.#memory.carried) || around;
		if (!named) return null;
		const known = this.#meanings.placesOf(named);
		const base =
			number === 'this' ? annexAround(here) || 'fj1' : known?.annexes.named(word, number);
		const frame = { base: base ?? '', annex: annexName(word, number) };
		const meaning = this.#meanings.of(named, places, frame);
		// An 附件 that is not there is no citation: reports and contracts have their own.
		if (places[0]!.steps.length === 0 && meaning.targets.length === 0) return null;
		return { ...meaning, ...(base !== undefined && { base }) };
	}

	/**
	 * Places in a law that is named right in front of them.
	 * @param name as it is written
	 * @param mention begins with the name
	 * @param inPart the 编 of a code that is named as well
	 */
	inLaw(named: Named, name: string, text: string, mention: NamedPlaces, inPart?: string): Meaning {
		const { start } = mention;
		this.#amendment.meet(named, name, text, start);
		const changed = this.#changed(named, text, mention);
		if (changed) this.#memory.name(named, this.#meanings.own?.law, true);
		const { places, base } = this.#inPart(named, mention.places, inPart);
		return changed ?? this.#in(markWording(named, text.slice(0, start)), places, base);
	}

	/** 合同编第一章 is counted in that 编; where the text of the code does not tell which one it is, the code itself is meant. */
	#inPart(
		named: Named,
		places: readonly CitedPlace[],
		part?: string,
	): { places: readonly CitedPlace[]; base?: string } {
		if (part === undefined || places[0]!.steps.some(({ unit }) => unit === 'article'))
			return { places };
		const base = this.#meanings.placesOf(named)?.divisions.partNamed(part);
		return base === undefined ? { places: WHOLE_LAW } : { places, base };
	}

	/** A further member of a list: in the law of the one before. */
	#follow(text: string, mention: PlaceMention, here: Here, inPart?: string): Meaning | null {
		const { places } = mention;
		const { before } = this.#memory;
		// The list began with what turned out to be no citation.
		if (!before) return this.#alone.read(text, mention, here);
		const { named, base } = before;
		if (named && base !== undefined && isAnnex(base)) {
			const meaning = this.#meanings.of(named, places, { base, annex: base });
			if (meaning.targets.length > 0) return { ...meaning, base };
		}
		if (areCountedInLaw(places) && named) {
			const within = this.#inPart(named, places, inPart);
			return this.#changed(named, text, mention) ?? this.#meanings.of(named, within.places, within);
		}
		if (areCountedInLaw(places)) return NOTHING;
		if (this.#amendment.instructs(text, mention)) return this.#instructed(text, mention, here);
		const meaning = named && base !== undefined && this.#meanings.of(named, places, { base });
		if (meaning && meaning.targets.length > 0) return { ...meaning, base: base };
		return this.#alone.read(text, mention, here);
	}

	#changed(named: Named, text: string, mention: NamedPlaces): Meaning | null {
		return meaningOfInstructed(named, text, mention, this.#meanings, this.#amendment);
	}

	#instructed(text: string, mention: NamedPlaces, here: Here): Meaning | null {
		return meaningInInstructed(text, mention, here, this.#meanings, this.#memory, this.#amendment);
	}

	#in(named: Named | null, places: readonly CitedPlace[], base?: string): Meaning {
		return named ? meaningInNamed(named, places, this.#known, base) : NOTHING;
	}
}
