import { goesBackInContract } from '../said/going-on.ts';
import type { ItsRules } from '../said/its-rules.ts';
import { NOTHING, type Meaning } from '../meaning/meaning.ts';
import type { CitedPlace, Naming } from '../../model.ts';
import type { Named } from '../names/names.ts';
import { SAYS } from './other-words.ts';
import { PlaceAlone } from './place-alone.ts';
import { ifHeld, meaningInOwnAnnex } from './place-in-annex.ts';
import { PlaceInLaw } from './place-in-law.ts';
import { countsPlace, meaningInItself, meaningInOwnSections } from './place-in-sections.ts';
import { RelativePlace } from './relative-place.ts';
import { ThatLaw } from './that-law.ts';
import { meaningInNamed, UnnamedLaw, type LawsAround } from './unnamed-law.ts';
import { articlesIn } from '../said/within.ts';
import { leadIntoAnnex } from '../../held/divisions.ts';
import type { WrittenPlace } from './written-place.ts';

/** What is known when a place is read: of the text, and of what it has said so far. */
export interface Known extends LawsAround {
	rules: ItsRules;
}

type Titled = Extract<Naming, { kind: 'title' }>;
type Next = Extract<Naming, { kind: 'same' }>;

/** Says which places a mention means, by how it names its law. */
export class PlaceReader {
	#known: Known;
	#unnamed: UnnamedLaw;
	#alone: PlaceAlone;
	#relative: RelativePlace;
	#that: ThatLaw;
	/** Places in a law that is named in front of them. */
	readonly inLaw: PlaceInLaw;

	constructor(known: Known) {
		this.#known = known;
		this.#unnamed = new UnnamedLaw(known);
		this.#alone = new PlaceAlone(known, this.#unnamed);
		this.#relative = new RelativePlace(known);
		this.#that = new ThatLaw(known);
		this.inLaw = new PlaceInLaw(known, this.#alone);
	}

	/**
	 * What a place means.
	 * @returns null for what turns out to be no citation
	 */
	read(place: WrittenPlace): Meaning | null {
		const meaning = this.#read(place);
		return leadIntoAnnex(place.places[0]!.steps) ? ifHeld(meaning, place.places) : meaning;
	}

	#read(place: WrittenPlace): Meaning | null {
		const { naming, places, text, start, front } = place;
		switch (naming.kind) {
			case 'title':
				return this.#titled(place, naming);
			case 'self':
				if (naming.of !== undefined) return meaningInItself(naming.of, place, this.#known);
				return this.#in(this.#unnamed.itself(text, start, naming.edition), places);
			case 'no law': {
				const { meanings, memory } = this.#known;
				memory.rows.leave(place);
				if (!meanings.ownHasArticles) memory.leaveLaws(articlesIn(places));
				return null;
			}
			case 'that':
				return this.#that.read(place, naming.of);
			case 'same':
				return this.#next(place, naming);
			case 'relative':
				return this.#relative.read(place, naming);
			case 'none':
				if (leadIntoAnnex(places[0]!.steps)) return meaningInOwnAnnex(place, this.#known);
				if (place.counted) return meaningInOwnSections(place, this.#known);
				if (front.endsWith('其') && this.#that.isOfNoLaw(front)) return null;
				return this.#alone.read(place);
			case 'words':
				return this.#alone.read(place);
		}
	}

	#titled(place: WrittenPlace, { name, wording, inPart, known }: Titled): Meaning | null {
		const { names, rules } = this.#known;
		const titled = names.titled(name, wording, place.front);
		if (known && titled.kind !== 'law') return null;
		return this.inLaw.read(rules.inMarks(titled, name), name, place.text, place, inPart);
	}

	/** A place that goes on with a list. */
	#next(place: WrittenPlace, naming: Next): Meaning | null {
		if (place.counted?.apart) return this.#apart(place);
		if (leadIntoAnnex(place.places[0]!.steps) && !this.#known.memory.before)
			return meaningInOwnAnnex(place, this.#known);
		// 《某预案》第2.1节和第2.2节: a list whose first place is none has no other.
		if (place.counted && !this.#goesOn(place)) return null;
		// e.g. "，第（2）项" behind 第（1）项行为违反《某法》第三条第一项; not 依照《某法》第三条，第（2）项所列行为
		const isListed = SAYS.test(place.text.slice(place.end));
		if (place.front.endsWith('，') && !isListed && this.#alone.hasCounted(place)) return null;
		if (goesBackInContract(place.places, this.#known.memory)) {
			this.#known.memory.leaveLaws();
			return null;
		}
		// e.g. "，第六条" behind 草案第五条细化《某法》第三条: it stands alone
		if (this.#alone.isOfOther(place)) return null;
		return this.inLaw.readNext(place, naming);
	}

	/** 3.1 of 按照2.1规定和3.1要求: of the plan that 2.1 is of, otherwise of the text itself; no citation where there is none. */
	#apart(place: WrittenPlace): Meaning | null {
		// Of 《某标准》2.1规定和3.1要求, of which the first is of no text that is known, neither is cited.
		if (!this.#known.memory.before) return null;
		const meaning = this.#goesOn(place)
			? this.inLaw.readNext(place)
			: meaningInOwnSections(place, this.#known);
		return meaning && meaning.targets.length > 0 ? meaning : null;
	}

	#goesOn(place: WrittenPlace): boolean {
		const { memory, meanings } = this.#known;
		const named = memory.before?.named ?? null;
		const isNumbered = place.naming.kind === 'same' && place.naming.numbered;
		// Behind the number of a document that is not here nobody knows what it counts.
		if (isNumbered && !meanings.placesOf(named)) return false;
		return named !== null && countsPlace(named, place, this.#known);
	}

	#in(named: Named | null, places: readonly CitedPlace[]): Meaning {
		return named ? meaningInNamed(named, places, this.#known) : NOTHING;
	}
}
