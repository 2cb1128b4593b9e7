import type { Amendment } from './amendment.ts';
import { unitAround, type Here } from '../../held/here.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { LastNamed } from '../said/last-named.ts';
import type { Memory } from '../said/memory.ts';
import type { Reason } from '../../model.ts';
import type { Named, NamedLaw } from '../names/names.ts';
import { amended } from '../names/said-wording.ts';
import type { NamedPlaces } from './renumbering.ts';
import { meaningInPlaceNamed } from '../said/within.ts';

/** What the places mean that the instructions of an amendment name: 将第五条修改为…, 删去第二款, 增加一条，作为第八条. */
export class Instructed {
	#meanings: Meanings;
	#memory: Memory;
	#amendment: Amendment;

	constructor(meanings: Meanings, memory: Memory, amendment: Amendment) {
		this.#meanings = meanings;
		this.#memory = memory;
		this.#amendment = amendment;
	}

	/**
	 * 将第五条修改为…: the wording that is changed, where the site has it. Where it has not, the number means the same in the
	 * changed one, unless the article is gone or moved.
	 * @returns null for what is no place of the wording that is changed, and for what means the same in the one after it
	 */
	inLaw(named: Named, text: string, mention: NamedPlaces): Meaning | null {
		if (!isHeld(named) || !this.#amendment.isOfBefore(text, mention)) return null;
		const before = this.#meanings.of(amended(named), mention.places);
		if (before.targets.length > 0) return before;
		if (this.#amendment.isOnlyBefore(text, mention, named))
			return { ...before, ...this.#articleThatStays(named, text, mention) };
		const after = this.#meanings.of(named, mention.places);
		return after.targets.length > 0 ? null : before;
	}

	/** 删去第五条第二款 leaves 第五条, where what follows is counted. */
	#articleThatStays(
		named: NamedLaw,
		text: string,
		mention: NamedPlaces,
	): Pick<Meaning, 'named' | 'base'> {
		const [article, ...inner] = mention.places[0]!.steps;
		const stays = inner.length > 0 && !this.#amendment.moves(text, mention, named);
		const [target] = stays ? this.#meanings.of(named, [{ steps: [article!] }]).targets : [];
		return target ? { named, base: target.address } : { named: amended(named) };
	}

	/**
	 * 第二款 in an instruction: one of the article that was named last. What it takes away is not in the changed wording; what it adds,
	 * 作为第五项, and the number that another gets, 改为第六项, are not in the one before.
	 */
	inArticle(text: string, mention: NamedPlaces, here: Here): Meaning | null {
		const read = this.#inArticleOfBefore(text, mention, here);
		const named = read?.named;
		if (!isHeld(named) || !this.#amendment.isOnlyAfter(text, mention, named)) return read;
		const { lastPlace } = this.#memory.instructed;
		const base = lastPlace && unitAround(lastPlace.target.address, 'article');
		if (!base || !this.#meanings.holdsAmended(named.law)) return read;
		if (this.#amendment.movesArticle(base, named)) return read;
		const after = this.#meanings.of({ kind: 'law', law: named.law }, mention.places, { base });
		// What follows, 原第五项, is counted in the wording before all the same.
		return after.targets.length > 0 ? { ...after, named, base } : read;
	}

	#inArticleOfBefore(text: string, mention: NamedPlaces, here: Here): Meaning | null {
		const { instructed } = this.#memory;
		const meaning =
			meaningInPlaceNamed(mention.places, here, this.#meanings, instructed) ??
			meaningInArticleThatLacks(mention, here, this.#meanings, instructed);
		const named = meaning?.named;
		const { lastPlace } = instructed;
		if (!isHeld(named) || named.earlier === 'amended' || !lastPlace) return meaning;
		if (!this.#amendment.isOnlyBefore(text, mention, named)) return meaning;
		const reason = { kind: 'earlier wording', name: named.law.name } as const;
		return { targets: [], reason, named, base: lastPlace.target.address };
	}

	/**
	 * 增加一条，作为第八条: the 第八条 of an older wording is another one. What follows is counted in the older one all the same.
	 * @returns why the place leads nowhere; null where the site has the wording that the amendment makes, or none at all
	 */
	notYetHeld(text: string, mention: NamedPlaces, { named, targets }: Meaning): Reason | null {
		if (!isHeld(named) || !isSame(named, this.#amendment.law)) return null;
		if (this.#meanings.holdsAmended(named.law)) return null;
		// 作为第十七条之一: a wording that has it is the one after the amendment, whatever its date says.
		if (targets.some(({ address }) => address.includes('z'))) return null;
		if (!this.#amendment.isOnlyAfter(text, mention, named)) return null;
		return { kind: 'later wording', name: named.law.name };
	}

	/**
	 * 第八条改为第九条，第一款修改为…: of the wording that is changed, where that alone is here, it is 第一款 of 第八条.
	 * @returns null for any other place, and where nobody can tell the article
	 */
	inRenumbered(text: string, mention: NamedPlaces, { named }: Meaning): Meaning | null {
		if (!isHeld(named) || this.#meanings.holdsAmended(named.law)) return null;
		const { lastPlace } = this.#memory.instructed;
		if (!lastPlace || !this.#amendment.isInRenumbered(text, mention)) return null;
		const base = unitAround(lastPlace.target.address, 'article');
		if (base === null) return null;
		const places = mention.places.map(({ steps, ...rest }) => ({
			...rest,
			steps: steps.filter(({ unit }) => unit !== 'article'),
		}));
		return { ...this.#meanings.of(lastPlace.named, places, { base }), base };
	}
}

/** 增加一款，作为第四款 where the site has no wording with a fourth: an amendment names no 款 that is none of the law. */
export function meaningInArticleThatLacks(
	{ places }: Pick<NamedPlaces, 'places'>,
	{ address }: Here,
	meanings: Meanings,
	{ lastPlace }: LastNamed,
): Meaning | null {
	const base = lastPlace && unitAround(lastPlace.target.address, 'article');
	if (!base || lastPlace.article !== unitAround(address, 'article')) return null;
	return { ...meanings.of(lastPlace.named, places, { base }), base };
}

const isSame = ({ law }: NamedLaw, other: Named | null): boolean =>
	other?.kind === 'law' && other.law === law;

const isHeld = (named: Named | null | undefined): named is NamedLaw =>
	named?.kind === 'law' && named.law.versions.length > 0;
