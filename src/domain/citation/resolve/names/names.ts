import { Aliases, longest } from './aliases.ts';
import type { CitedLaws, IndexedLaw } from '../../held/law-index.ts';
import { LawsOfPlaces } from './laws-of-places.ts';
import { markEarlier } from './said-wording.ts';
import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import type { Definition } from '../../model.ts';
import type { Earlier, Wording } from '../../wording.ts';
import { countryAtEnd } from './other-countries.ts';
import { areCited, isDraft } from '../../find/no-law.ts';
import { isOfPlace, isOneOfPlace, namesPlace } from './of-place.ts';
import { unknownNameAtEnd } from '../../find/names/unknown-names.ts';

/** The law that some words name. */
export type Named =
	| ({ kind: 'law'; law: IndexedLaw } & Wording)
	| { kind: 'unknown'; name: string; earlier?: Earlier }
	| { kind: 'ambiguous'; name: string };

/** A law that is known by its name, with its text or without. */
export type NamedLaw = Extract<Named, { kind: 'law' }>;

/** A law's name at the end of some words. */
export interface NameAtEnd {
	named: Named;
	/** So many characters at the end are the name. */
	length: number;
}

// What leads to a law's name in running words: after it the name is whole.
const BEFORE_NAME = new RegExp(
	`(?:^|[^\\u4e00-\\u9fff]|${LEADING_VERBS}|实施|修[正订改][前后]的?|[新旧原和或及与以对为是将的按据由在至把被因从])$`,
);
// What names of laws are made of: a name behind it is the end of a longer one, as 监察法 in 行政监察法. 公民 only where such a name
// would begin: 依照公民山洞保护法, not 告知公民山洞保护法第五条
const PART_OF_NAME = new RegExp(
	`(?:行政|劳动|执业|维护|反|海事|民事|刑事|仲裁|调解|争议|企业|外资|外商|投资|经济|农业|农村|国际|涉外|军事|人民|特别|组织|台湾|香港|澳门|民用|城市|选举|中国|管理|公司|技术|程序|基本|(?:^|[^\\u4e00-\\u9fff]|国|${LEADING_VERBS})公民)$`,
);
/** Whether a name may begin behind these words. */
export const mayPrecedeName = (words: string): boolean =>
	BEFORE_NAME.test(words) || !PART_OF_NAME.test(words);

// e.g. "风筝纠纷司法解释", "风筝司法解释（一）的"
const INTERPRETATION = /司法解释(?:[（(]?[一二三四五六七八][）)]?)?$/;

// e.g. "依照江西省" in front of 《风筝条例》
const WORDS_IN_FRONT = /[\u4e00-\u9fff]{1,20}$/;

/** Names of laws as one text uses them: the index, and what the text itself defines (以下简称). */
export class NamesInText {
	#laws: CitedLaws;
	#aliases: Aliases;
	#ofPlaces: LawsOfPlaces;

	/** @param own the title of the text, if it is a law itself */
	constructor(laws: CitedLaws, own = '') {
		this.#laws = laws;
		this.#aliases = new Aliases(laws);
		this.#ofPlaces = new LawsOfPlaces(laws);
		this.#ofPlaces.isOf(own);
	}

	/** Take a short name that the text defines, 以下简称. It holds from here on. */
	define(definition: Definition): void {
		this.#aliases.define(definition);
	}

	/**
	 * Whether words end in a short name that the text has given to a law, or to another document that is cited as laws are, or in one that
	 * everybody gives to an interpretation that is known: 风筝纠纷司法解释.
	 */
	isDefinedAtEnd(words: string): boolean {
		return areCited(this.#aliases.get(this.#aliases.atEnd(words)) ?? []) || this.#isOnCases(words);
	}

	#isOnCases(words: string): boolean {
		const name = INTERPRETATION.test(words) ? unknownNameAtEnd(words) : null;
		return name !== null && this.#laws.calledShort(name) !== undefined;
	}

	/** The law of a title or an alias. */
	named(name: string, said?: Wording): Named {
		const wording = said ?? this.#aliases.wordingOf(name) ?? {};
		const names = this.#aliases.get(name) ?? [name];
		if (isDraft(names[0]!)) return { kind: 'unknown', name: names[0]! };
		const found = names.map((one) => this.#laws.named(one));
		const [law, ...others] = new Set(found.flat());
		// Of several laws that share a name, one that is here is not more likely meant than one that is not.
		const isShared = names.length > 1 && found.some((laws) => laws.length === 0);
		const isOne = law !== undefined && others.length === 0 && !isShared;
		const meant = isOne ? law : this.#calledShort(names, law !== undefined);
		if (meant) {
			this.#ofPlaces.meet(meant);
			return { kind: 'law', law: meant, ...wording };
		}
		if (law) return { kind: 'ambiguous', name };
		this.#ofPlaces.hear(names[0]!);
		return {
			kind: 'unknown',
			name: names[0]!,
			...(wording.earlier && { earlier: wording.earlier }),
		};
	}

	/** @param isKnown whether there are laws of these names */
	#calledShort([name, ...others]: readonly string[], isKnown: boolean): IndexedLaw | null {
		const short = this.#ofPlaces.calledShort(name!);
		if (short || isKnown || others.length > 0) return short;
		return this.#leftShort(name!);
	}

	/** The law that goes by a name which leaves a part of it out. */
	#leftShort(name: string): IndexedLaw | null {
		const ofText =
			this.#ofPlaces.partlyCalled(name) ??
			this.#ofPlaces.withItsPlace(name) ??
			this.#laws.named(this.#aliases.withRules(name))[0];
		return ofText ?? this.#laws.calledShort(name) ?? null;
	}

	/**
	 * The law of a title or an alias behind some words. 江西省《风筝条例》 is the one of that place, not one of the whole country.
	 * @param front the words in front of the title
	 */
	titled(name: string, wording: Wording | undefined, front: string): Named {
		if (this.#aliases.has(name)) return this.named(name, wording);
		const abroad = countryAtEnd(front);
		if (abroad !== '') return { kind: 'unknown', name: abroad + name };
		if (!isOfPlace(front)) return this.named(name, wording);
		const words = (WORDS_IN_FRONT.exec(front)?.[0] ?? '') + name;
		const whole = this.#laws.spoken.atEnd(words);
		if (whole.length > name.length) return this.named(whole, wording);
		const ofIts = this.#ofPlaces.ofItsPlace(name, front);
		if (ofIts) return { kind: 'law', law: ofIts, ...wording };
		if (!this.#isOfPlace(name, front)) return this.named(name, wording);
		return { kind: 'unknown', name: unknownNameAtEnd(words) ?? name };
	}

	/** Whether the words in front make of a law of the whole country one that a place has made. */
	#isOfPlace(name: string, front: string): boolean {
		return (
			isOneOfPlace(name, front) &&
			!this.#laws.named(name).some(({ names }) => names.some(namesPlace))
		);
	}

	/** The longest name of the index at the end of some words: in 江西省风筝条例, 风筝条例 is no name. */
	#indexedAtEnd(words: string): string {
		const name = this.#laws.spoken.atEnd(words);
		return this.#isOfPlace(name, words.slice(0, words.length - name.length)) ? '' : name;
	}

	/** The rules by which a place of the text carries out a law: 实施办法 of 《某法》. */
	carrying(law: IndexedLaw, kind: string): Named | null {
		const rules = this.#ofPlaces.carrying(law, kind);
		return rules && { kind: 'law', law: rules };
	}

	/**
	 * The law whose name stands at the end of some words, an alias of the text or a name of the index.
	 * @returns null if no name of a law stands there
	 */
	nameAtEnd(words: string): NameAtEnd | null {
		const name = longest(this.#aliases.atEnd(words), this.#indexedAtEnd(words));
		const rest = words.slice(0, words.length - name.length);
		const abroad = name === '' || this.#aliases.has(name) ? '' : countryAtEnd(rest);
		if (abroad !== '') {
			const written = rest.slice(rest.lastIndexOf(abroad)) + name;
			return { named: { kind: 'unknown', name: abroad + name }, length: written.length };
		}
		if (name !== '' && mayPrecedeName(rest))
			return { named: markEarlier(this.named(name), rest), length: name.length };
		return this.#shortAtEnd(words);
	}

	/** A name that nobody knows, or the end of that of a law which the text has named in full. */
	#shortAtEnd(words: string): NameAtEnd | null {
		const found = unknownName(words);
		if (found?.named.kind !== 'unknown' || found.named.earlier) return found;
		const { name } = found.named;
		const law = this.#ofPlaces.spokenShort(name) ?? this.#leftShort(name);
		return law ? { named: { kind: 'law', law }, length: found.length } : found;
	}

	/** The longest name at the end of some words, of the index or an alias. An alias like 条例 is a word of the language as well. */
	bareNameAtEnd(words: string): string {
		const alias = this.#aliases.atEnd(words);
		return longest(alias.length > 2 ? alias : '', this.#indexedAtEnd(words));
	}
}

function unknownName(words: string): NameAtEnd | null {
	const name = unknownNameAtEnd(words);
	if (name === null) return null;
	const before = words.slice(0, words.length - name.length);
	return { named: markEarlier({ kind: 'unknown', name }, before), length: name.length };
}
