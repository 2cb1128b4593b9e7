import type { Amendment } from '../amendment/amendment.ts';
import { unitAround, type Here } from '../../held/here.ts';
import type { ItsRules } from '../said/its-rules.ts';
import { isCalled, lastOfKind } from '../names/kind-alone.ts';
import { isLawLike } from '../../find/names/law-like.ts';
import { NOTHING, type Meaning, type Meanings } from '../meaning/meaning.ts';
import type { Memory } from '../said/memory.ts';
import type { CitedPlace, PlaceMention, RelativeUnit } from '../../model.ts';
import { markWording, type Named, type NamesInText } from '../names/names.ts';
import { isOfDraft } from '../../find/of-noun.ts';
import { PlaceAlone } from './place-alone.ts';
import { meaningInAnnex } from './place-in-annex.ts';
import { PlaceInLaw } from './place-in-law.ts';
import { countsPlace, meaningInItself, meaningInOwnSections } from './place-in-sections.ts';
import { meaningInQuoted } from './quoted-place.ts';
import { isOnOneArticle, lastElsewhere, lastWithin, lawSpokenOf } from '../said/going-on.ts';
import { meaningOfWrittenRelative } from '../said/slips.ts';
import { meaningInNamed, UnnamedLaw, type LawsAround } from './unnamed-law.ts';
import { meaningOfThat } from '../said/relative-meanings.ts';
import { meaningOfPrintedRelative } from '../amendment/within-printed.ts';
import { articlesIn } from '../said/within.ts';
import { saysPresent } from '../../find/names/wording-before.ts';

/** What is known when a place is read: of the text, and of what it has said so far. */
export interface Known extends LawsAround {
	rules: ItsRules;
}

// e.g. "《某预案》，" in front of 其第四条
const TITLE_IN_FRONT = /《([^《》]{1,60})》[^《》。；]{0,20}$/;

/** Whether the line has named one 项 last, and no list: only behind one 该项规定 is no other rule. */
const namesItem = ({ listed: [last, ...others] }: Memory): boolean =>
	last !== undefined && others.length === 0 && unitAround(last.target.address, 'item') !== null;

/** Whether a mention is all that stands in its quotation marks. */
const isWordAlone = (text: string, { start, end }: PlaceMention): boolean =>
	text[start - 1] === '“' && text[end] === '”';

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
	/** Places in a law that is named in front of them. */
	readonly inLaw: PlaceInLaw;

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
		this.inLaw = new PlaceInLaw(known, this.#alone);
	}

	/**
	 * What a place means.
	 * @param text the line that it stands in
	 * @returns null for what turns out to be no citation
	 */
	read(text: string, mention: PlaceMention, here: Here): Meaning | null {
		const { naming, places, start } = mention;
		const front = text.slice(0, start);
		switch (naming.kind) {
			case 'title': {
				const { name, wording, inPart } = naming;
				const titled = this.#names.titled(name, wording, front);
				if (naming.known && titled.kind !== 'law') return null;
				return this.inLaw.read(this.#rules.inMarks(titled, name), name, text, mention, inPart);
			}
			case 'self':
				if (naming.of !== undefined) return meaningInItself(naming.of, mention, this.#known);
				return this.#in(this.#unnamed.itself(text, start, naming.edition), places);
			case 'no law':
				if (!this.#meanings.ownHasArticles) this.#memory.leaveLaws(articlesIn(places));
				return null;
			case 'that':
				if (mention.counted) return this.#inPlanNamed(front, naming.of, mention);
				if (naming.of === undefined && this.#isOfNoLaw(front)) return null;
				return this.#in(this.#lastNamed(front, naming.of), places);
			case 'annex':
				return meaningInAnnex(naming, front, places, here, this.#known);
			case 'same':
				if (mention.counted?.apart) return this.#apart(text, mention, here);
				// 《某预案》第2.1节和第2.2节: a list whose first place is none has no other.
				if (mention.counted && !this.#goesOn(mention)) return null;
				// e.g. "，第六条" behind 草案第五条细化《某法》第三条: it stands alone
				if (this.#alone.isOfOther(text, start)) return null;
				return this.inLaw.readNext(text, mention, here, naming);
			case 'relative':
				return this.#relative(text, mention, naming, here);
			case 'none':
				if (mention.counted) return meaningInOwnSections(mention, this.#known);
				if (front.endsWith('其') && this.#isOfNoLaw(front)) return null;
				return this.#alone.read(text, mention, here);
			case 'words':
				return this.#alone.read(text, mention, here);
		}
	}

	#relative(text: string, mention: PlaceMention, naming: RelativeUnit, here: Here): Meaning | null {
		const { places, start } = mention;
		if (naming.way === 'that' || naming.way === 'each') return this.#that(naming, text, mention);
		// Words that are printed stand somewhere in another law.
		if (this.#amendment.prints(text, start) || this.#known.attached.place)
			return this.#relativeInPrinted(text, mention, naming);
		// e.g. 引用同一条的，写作“本条第一款”: a rule on how to write cites nothing
		if (this.#meanings.own && isWordAlone(text, mention)) return null;
		const quoted = meaningInQuoted(text, mention, naming, this.#meanings, this.#memory);
		if (quoted) return quoted;
		if (this.#memory.others.isContract) return null;
		const { inLine, listed, namedInLine, unheld } = this.#memory;
		const hasNamed =
			inLine.length > 0 ||
			(namedInLine !== null && unheld !== null) ||
			(places[0]!.steps.length > 0 && isOnOneArticle(this.#memory));
		// 第三条第一款规定…，本条第二款: a text that is no law speaks of the one that it has named.
		if (!this.#meanings.own && naming.way === 'this' && hasNamed)
			return meaningOfThat(naming, places, this.#meanings, this.#memory, listed);
		this.#memory.carried = null;
		const front = text.slice(0, start);
		const pointing = { relative: naming, places, front, here };
		return meaningOfWrittenRelative(pointing, this.#meanings, this.#memory);
	}

	#relativeInPrinted(text: string, { start, places }: PlaceMention, naming: RelativeUnit): Meaning {
		const { place } = this.#known.attached;
		const printed = place ?? this.#amendment.printedAt(text, start);
		const law = place ? place.named : this.#amendment.law;
		return meaningOfPrintedRelative({ printed, law }, naming, places, this.#meanings);
	}

	/** 该条, 各该款: in an instruction, of what it has named itself, and not in the words that it prints. */
	#that(naming: RelativeUnit, text: string, mention: PlaceMention): Meaning | null {
		const { instructed, listed, others } = this.#memory;
		// 草案第三条与《某法》第五条不一致，建议将该条修改为…: of the draft
		if (others.areInLine && isOfDraft(text.slice(0, mention.start))) return null;
		if (naming.unit === 'item' && !namesItem(this.#memory)) return null;
		const last = this.#amendment.instructs(text, mention)
			? instructed
			: (lastWithin(naming.unit, this.#memory) ??
				lastElsewhere(naming.unit, this.#memory, this.#meanings.own) ??
				this.#memory);
		return meaningOfThat(naming, mention.places, this.#meanings, last, listed);
	}

	/** 3.1 of 按照2.1规定和3.1要求: of the plan that 2.1 is of, otherwise of the text itself; no citation where there is none. */
	#apart(text: string, mention: PlaceMention, here: Here): Meaning | null {
		// Of 《某标准》2.1规定和3.1要求, of which the first is of no text that is known, neither is cited.
		if (!this.#memory.before) return null;
		const meaning = this.#goesOn(mention)
			? this.inLaw.readNext(text, mention, here)
			: meaningInOwnSections(mention, this.#known);
		return meaning && meaning.targets.length > 0 ? meaning : null;
	}

	#goesOn(mention: PlaceMention): boolean {
		const named = this.#memory.before?.named ?? null;
		const isNumbered = mention.naming.kind === 'same' && mention.naming.numbered;
		// Behind the number of a document that is not here nobody knows what it counts.
		if (isNumbered && !this.#meanings.placesOf(named)) return false;
		return named !== null && countsPlace(named, mention, this.#known);
	}

	/** 印发《某预案》，其第四条: of what the title names, which is no law. */
	#isOfNoLaw(front: string): boolean {
		const [, title] = TITLE_IN_FRONT.exec(front) ?? [];
		return title !== undefined && !isLawLike(title) && this.#names.named(title).kind !== 'law';
	}

	/** 该预案第2.1节: of the one named last, if it is called so. */
	#inPlanNamed(front: string, kind: string | undefined, mention: PlaceMention): Meaning | null {
		const named = this.#lastNamed(front, kind);
		const isMeant = named !== null && isCalled(named, kind ?? '');
		return isMeant && countsPlace(named, mention, this.#known)
			? this.#in(named, mention.places)
			: null;
	}

	/** 该法, in the wording in which it was named last, unless the words in front name another: 2021年修订的该法. */
	#lastNamed(front: string, kind?: string): Named | null {
		const { lastNamed, allNamed } = this.#memory;
		const spoken = lawSpokenOf(front.length, kind, this.#memory, this.#names);
		const named = spoken ?? lastOfKind(kind, lastNamed, allNamed, this.#meanings.own);
		if (named?.kind !== 'law') return named;
		const present: Named = { kind: 'law', law: named.law };
		const marked = markWording(present, front);
		return saysPresent(front) || 'edition' in marked || 'earlier' in marked ? marked : named;
	}

	#in(named: Named | null, places: readonly CitedPlace[]): Meaning {
		return named ? meaningInNamed(named, places, this.#known) : NOTHING;
	}
}
