import { NOTHING, WHOLE_LAW, type Meaning } from '../meaning/meaning.ts';
import type { CitedPlace } from '../../model.ts';
import { isStruck } from '../../find/names/struck-words.ts';
import type { Named } from '../names/names.ts';
import { markOld, markWording } from '../names/said-wording.ts';
import type { PlaceAlone } from './place-alone.ts';
import type { NamedPlaces } from '../amendment/renumbering.ts';
import { meaningInNamed, type LawsAround } from './unnamed-law.ts';
import { areCountedInLaw } from '../said/within.ts';
import { leadIntoAnnex } from '../../held/divisions.ts';
import { withSteps } from '../../with-steps.ts';
import type { WrittenPlace } from './written-place.ts';

/** Says what places mean in a law that is named right in front of them, or of the list that they go on. */
export class PlaceInLaw {
	#around: LawsAround;
	#alone: PlaceAlone;

	constructor(around: LawsAround, alone: PlaceAlone) {
		this.#around = around;
		this.#alone = alone;
	}

	/**
	 * Places in a law that is named right in front of them.
	 * @param name as it is written
	 * @param mention begins with the name
	 * @param inPart the 编 of a code that is named as well
	 */
	read(named: Named, name: string, text: string, mention: NamedPlaces, inPart?: string): Meaning {
		const { start } = mention;
		const { amendment, instructed, memory, meanings } = this.#around;
		amendment.meet(named, name, text, start);
		const changed = instructed.inLaw(named, text, mention);
		if (changed) memory.name(named, meanings.itself?.law, true);
		const { places, base } = this.#inPart(named, mention.places, inPart);
		const meant = isStruck(text, mention)
			? markOld(named)
			: markWording(named, text.slice(0, start));
		return changed ?? meaningInNamed(meant, places, this.#around, base);
	}

	/** 合同编第一章 is counted in that 编; where the text of the code does not tell which one it is, the code itself is meant. */
	#inPart(
		named: Named,
		places: readonly CitedPlace[],
		part?: string,
	): { places: readonly CitedPlace[]; base?: string } {
		if (part === undefined || places[0]!.steps.some(({ unit }) => unit === 'article'))
			return { places };
		const base = this.#around.meanings.placesOf(named)?.divisions.partNamed(part);
		return base === undefined ? { places: WHOLE_LAW } : { places, base };
	}

	/** A further member of a list: in the law of the one before. */
	readNext(
		place: WrittenPlace,
		{ inPart, numbered }: { inPart?: string; numbered?: true } = {},
	): Meaning | null {
		const { places, text, here } = place;
		const { amendment, instructed, memory, meanings } = this.#around;
		// The list began with what turned out to be no citation.
		if (!memory.before) return this.#alone.read(place);
		const { named, base } = memory.before;
		// 某政发〔2031〕7号文件第（四）项
		const inNumbered = numbered && named && meanings.of(named, places);
		if (inNumbered && inNumbered.targets.length > 0) return inNumbered;
		if (areCountedInLaw(places)) {
			if (!named) return NOTHING;
			const within = this.#inPart(named, places, inPart);
			const meaning =
				instructed.inLaw(named, text, place) ?? meanings.of(named, within.places, within);
			return meaning.targets.length > 0 ? meaning : this.#besideAnnex(named, place, meaning);
		}
		if (amendment.instructs(text, place)) return instructed.inArticle(text, place, here);
		const meaning = named && base !== undefined && meanings.of(named, places, { base });
		if (meaning && meaning.targets.length > 0) return { ...meaning, base };
		return this.#alone.read(place);
	}

	/** 第五条 behind 附件一第二条，: of the law itself, if only that has it. @param inside what it means in the 附件 */
	#besideAnnex(named: Named, { places, text, start, end }: WrittenPlace, inside: Meaning): Meaning {
		const says = text.slice(start, end);
		const isInherited =
			leadIntoAnnex(places[0]!.steps) && !says.includes('附') && says.includes('条');
		if (!isInherited) return inside;
		const outside = this.#around.meanings.of(named, places.map(withoutAnnex));
		return outside.targets.length > 0 ? outside : inside;
	}
}

const withoutAnnex = (place: CitedPlace): CitedPlace =>
	withSteps(place, (steps) => steps.filter(({ unit }) => unit !== 'annex'));
