import { isLawLike } from '../../find/names/law-like.ts';
import { saysPresent } from '../../find/names/wording-before.ts';
import { NOTHING, type Meaning } from '../meaning/meaning.ts';
import { isCalled, lastOfKind } from '../names/kind-alone.ts';
import type { Named } from '../names/names.ts';
import { markWording } from '../names/said-wording.ts';
import { lawSpokenOf } from '../said/going-on.ts';
import { countsPlace } from './place-in-sections.ts';
import { meaningInNamed, type LawsAround } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "《某预案》，" in front of 其第四条
const TITLE_IN_FRONT = /《([^《》]{1,60})》[^《》。；]{0,20}$/;

/** Says what 该条例第三条, 该预案第2.1节 and 其第三条 mean: places in the law that was named last. */
export class ThatLaw {
	#around: LawsAround;

	constructor(around: LawsAround) {
		this.#around = around;
	}

	/**
	 * What a place means.
	 * @param kind 条例 of 该条例; none for 其
	 * @returns null for what turns out to be no citation
	 */
	read(place: WrittenPlace, kind?: string): Meaning | null {
		const { text, start, front, places, counted } = place;
		if (kind === undefined && !counted && (this.isOfNoLaw(front) || this.#isDittoOfOther(place)))
			return null;
		// 1999年办法同时废止，按其第三条: in a law, 其 is none that only its lines before have named
		const isFar =
			kind === undefined && !text.startsWith('同上', start) && this.#isInLawWithoutName();
		const named = isFar ? null : this.#lastNamed(front, kind);
		if (counted) {
			const isMeant = named !== null && isCalled(named, kind ?? '');
			if (!isMeant || !countsPlace(named, place, this.#around)) return null;
		}
		return named ? meaningInNamed(named, places, this.#around) : NOTHING;
	}

	#isInLawWithoutName(): boolean {
		const { memory, meanings } = this.#around;
		return meanings.ownHasArticles && memory.namedInLine === null;
	}

	/** 同上，第八条 behind 合同第七条. */
	#isDittoOfOther({ text, start }: WrittenPlace): boolean {
		return text.startsWith('同上', start) && this.#around.memory.others.areAbove;
	}

	/** 印发《某预案》，其第四条: of what the title names, which is no law. */
	isOfNoLaw(front: string): boolean {
		const [, title] = TITLE_IN_FRONT.exec(front) ?? [];
		return (
			title !== undefined && !isLawLike(title) && this.#around.names.named(title).kind !== 'law'
		);
	}

	/** 该法, in the wording in which it was named last, unless the words in front name another: 2021年修订的该法. */
	#lastNamed(front: string, kind?: string): Named | null {
		const { memory, meanings, names } = this.#around;
		const spoken = lawSpokenOf(front.length, kind, memory, names);
		const named = spoken ?? lastOfKind(kind, memory.lastNamed, memory.allNamed, meanings.itself);
		if (named?.kind !== 'law') return named;
		const present: Named = { kind: 'law', law: named.law };
		const marked = markWording(present, front);
		return saysPresent(front) || 'edition' in marked || 'earlier' in marked ? marked : named;
	}
}
