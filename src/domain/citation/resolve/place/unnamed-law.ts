import type { Amendment } from '../amendment/amendment.ts';
import type { AttachedArticles } from './attached.ts';
import type { Instructed } from '../amendment/instructed.ts';
import { unitAround, type Here } from '../../held/here.ts';
import { isCalled } from '../names/kind-alone.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { Memory } from '../said/memory.ts';
import type { CitedPlace, Span } from '../../model.ts';
import type { Named, NamesInText } from '../names/names.ts';
import { markWording } from '../names/said-wording.ts';
import { isQuoted } from '../../find/lines/quotes.ts';
import type { NamedPlaces } from '../amendment/renumbering.ts';
import { isInOwnClause } from '../said/own-clause.ts';
import { articlesIn } from '../said/within.ts';
import { isOfLaws, kindOfSelf, lawQuoted, lawTold, onlyOfKind } from './told-place.ts';

// e.g. "《某法》（", "某法（" in front of 第三条
const IN_ITS_BRACKET = /[》法例则定][（(]$/;

// e.g. "，但", "（" in front of 第十条, and "除外" behind it
const BUT = /(?:[，；]但是?|[（(])$/;
const EXCEPTED = /^[）)]?除外/;
const isExcepted = (text: string, { start, end }: Span): boolean =>
	BUT.test(text.slice(0, start)) && EXCEPTED.test(text.slice(end));

// e.g. "（" in 与《港口法》衔接（第五条）; not "《港口法》（"
const IN_BRACKET = /[^》法例则定][（(]$/;

/** What a text says of its laws besides the places: the laws that a place without a name can be of. */
export interface LawsAround {
	names: NamesInText;
	meanings: Meanings;
	memory: Memory;
	amendment: Amendment;
	instructed: Instructed;
	attached: AttachedArticles;
}

/**
 * Places in a law that the text names for them, or means: what follows them may be of it.
 * @param base the unit that they are counted in; the law without it
 */
export function meaningInNamed(
	named: Named,
	places: readonly CitedPlace[],
	{ memory, meanings }: LawsAround,
	base = '',
): Meaning {
	memory.name(named, meanings.itself?.law, true);
	return meanings.of(named, places, { base });
}

/**
 * 第一千二百零八条 behind 适用《某法典》第一千条；违反《渡口法》第九条的: of the only other law, or other wording, of the line that has
 * it, where the one named last has no such article.
 * @returns null where that has the article, and where no law of the line has it, or several
 */
export function meaningInOtherOfLine(
	{ reason, named }: Meaning,
	places: readonly CitedPlace[],
	around: LawsAround,
): Meaning | null {
	if (reason?.kind !== 'no such place' || reason.article) return null;
	const others = new Map(
		around.memory.inLine.map(({ place: { target, named: other } }) => [
			`${target.law} ${target.version ?? ''}`,
			other,
		]),
	);
	const [other, ...more] = [...others.values()].filter(
		(one) => one !== named && around.meanings.of(one, places).targets.length > 0,
	);
	return other && more.length === 0 ? meaningInNamed(other, places, around) : null;
}

/** Says which law is meant where none is named: by 第五条 alone, by 本法, by a place further on in a sentence. */
export class UnnamedLaw {
	#names: NamesInText;
	#meanings: Meanings;
	#memory: Memory;
	#amendment: Amendment;
	#attached: AttachedArticles;

	constructor({ names, meanings, memory, amendment, attached }: LawsAround) {
		this.#attached = attached;
		this.#names = names;
		this.#meanings = meanings;
		this.#memory = memory;
		this.#amendment = amendment;
	}

	/**
	 * The law of the sentence. In an article of a law, or in one that an amendment prints, one that is named without a place is
	 * none: 依照《某法》办理，并遵守第十条 is of the text itself. Not so 依照《某法》执行，但第十条除外, nor 第十条 at the beginning of a line,
	 * where the one before ends with the law.
	 */
	#carried(text: string, mention: NamedPlaces, here: Here): Named | null {
		const { carried, carriesPlace, isBroken } = this.#memory;
		const { start: at } = mention;
		if ((isBroken && at === 0) || isExcepted(text, mention)) return carried;
		if (!this.#amendment.amends && isInOwnClause(text, mention, here, this.#meanings, this.#memory))
			return null;
		const inArticle = this.#amendment.amends
			? this.#amendment.prints(text, at)
			: here.address !== '' && this.#meanings.ownHasArticles;
		return carriesPlace || !inArticle || IN_ITS_BRACKET.test(text.slice(0, at)) ? carried : null;
	}

	/** The law of a bare 第五条: that of the sentence or the one around; in an instruction, first the one that is amended. */
	inSentence(text: string, mention: NamedPlaces, here: Here): Named | null {
		const bracketed = this.#explainedInBracket(text.slice(0, mention.start));
		if (bracketed) return bracketed;
		const carried = this.#namedAgain(mention) ?? this.#carried(text, mention, here);
		return this.#amendment.instructs(text, mention)
			? (this.#decisionItself(text, mention, carried) ?? this.around() ?? carried)
			: (carried ?? this.around());
	}

	/** The decision, where its sentence has named a place of it, or its article names no law: 本决定第二条施行后，适用第四条. */
	#decisionItself(text: string, mention: NamedPlaces, carried: Named | null): Named | null {
		const { own, ownHasArticles } = this.#meanings;
		if (!own || !ownHasArticles) return null;
		const goesOn = carried?.kind === 'law' && carried.law === own.law && this.#memory.carriesPlace;
		const isMeant = goesOn || this.#amendment.speaksOfItself(text, mention);
		return isMeant && this.#meanings.of(own, mention.places).targets.length > 0 ? own : null;
	}

	/** The text itself, where the line has named the same article of it: 第五条第一款的处罚，依照《某法》第二十条委托，但第五条第二款除外. */
	#namedAgain({ places }: NamedPlaces): Named | null {
		const { own } = this.#meanings;
		const [article] = own ? articlesIn(places) : [];
		const laws = this.#memory.inLine
			.filter(({ place }) => unitAround(place.target.address, 'article') === article)
			.map(({ place }) => place.target.law);
		return laws.length > 0 && laws.every((law) => law === own?.law.id) ? own : null;
	}

	/** The law that a bare 第五条 means: the one that is amended, that a text without 条 is about, or the text itself. */
	around(): Named | null {
		if (this.#amendment.amends) return this.#amendment.law;
		const { own, ownHasArticles } = this.#meanings;
		const explained = this.#explained();
		// A text that is no law goes on about the one that the line has named.
		if (!own) return explained && (this.#memory.namedInLine ?? explained);
		return ownHasArticles ? own : (explained ?? own);
	}

	/** The law that the text is about, of which 与《某法》衔接（第五条） names the place in a bracket. */
	#explainedInBracket(front: string): Named | null {
		const isOf = !this.#meanings.own && !this.#memory.carriesPlace && IN_BRACKET.test(front);
		return isOf ? this.#explained() : null;
	}

	/** The law that the text is about. */
	#explained(): Named | null {
		const { about } = this.#meanings;
		return about === undefined ? null : this.#names.named(about);
	}

	/**
	 * 本法 in the words that an amendment prints is the amended law; in those that a report quotes, prints or tells, the one of
	 * these words. 修改前的本法 is an earlier wording of it.
	 */
	itself(text: string, at: number, year?: string): Named | null {
		const named = this.#itselfToday(text, at);
		if (named?.kind === 'law' && year) return { ...named, edition: { year, loose: false } };
		return named && markWording(named, text.slice(0, at));
	}

	#itselfToday(text: string, at: number): Named | null {
		if (this.#amendment.prints(text, at)) return this.#amendment.law;
		const kind = kindOfSelf(text, at);
		const { own, ownHasArticles } = this.#meanings;
		const isItself = !isOfLaws(kind) || ownHasArticles || (own && isCalled(own, kind));
		const printed = this.#attached.place?.named ?? null;
		if (own && isItself) return own;
		if (!isQuoted(text, at))
			return (
				printed ??
				lawTold(text, at, this.#memory) ??
				this.#explainedItself(kind) ??
				(own && (onlyOfKind(kind, this.#memory) ?? own))
			);
		// e.g. "草案第五条修改为：“违反本条例第三条": of the draft, whose numbers are not those of the law
		return this.#memory.others.areLast ? null : lawQuoted(text, at, this.#memory);
	}

	/** 本法 in a text that explains a 法. */
	#explainedItself(kind: string | undefined): Named | null {
		const explained = this.#explained();
		return explained && kind !== undefined && isCalled(explained, kind) ? explained : null;
	}
}
