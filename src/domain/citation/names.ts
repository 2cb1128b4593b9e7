import type { CitedLaws, IndexedLaw } from './law-index.ts';
import { LEADING_VERBS } from './leading-verbs.ts';
import type { Definition } from './model.ts';
import { unknownNameAtEnd, withoutLeads } from './unknown-names.ts';
import { earlierBefore, editionBefore, type Earlier, type Edition } from './wording-before.ts';

/** The law that some words name. */
export type Named =
	| { kind: 'law'; law: IndexedLaw; edition?: Edition | undefined; earlier?: Earlier }
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
// What names of laws are made of: a name behind it is the end of a longer one, as 监察法 in 行政监察法.
const PART_OF_NAME =
	/(?:行政|劳动|执业|维护|反|海事|民事|刑事|仲裁|调解|争议|企业|外资|外商|投资|经济|农业|农村|国际|涉外|军事|人民|特别|组织|台湾|香港|澳门|民用|城市|选举|中国|管理|公司|技术|程序|基本|特别程序)$/;
/** Whether a name may begin behind these words. */
export const mayPrecedeName = (words: string): boolean =>
	BEFORE_NAME.test(words) || !PART_OF_NAME.test(words);

// e.g. the end of "江西省", "我市", "经济特区", "和省"; not of 全省, 各市, 国家和省, 大城市
const OF_PLACE =
	/(?<!全|各|城|上|(?:国家|国务院)[、和及与])(?:省|自治区|自治州|[^城上全各]市|^市|县|特区)$/;
// What a place makes: it has no 法 of its own.
const MADE_BY_PLACES = /(?:条例|办法|规定|细则)$/;
// e.g. "江西省风筝条例"; not 城市风筝条例
const NAMES_PLACE = /^[\u4e00-\u9fff]{2,10}?(?<!城)(?:省|自治区|自治州|市|县|特区)/;
// e.g. "依照江西省" in front of 《风筝条例》
const WORDS_IN_FRONT = /[\u4e00-\u9fff]{1,20}$/;

/** Names of laws as one text uses them: the index, and what the text itself defines (以下简称). */
export class NamesInText {
	#laws: CitedLaws;
	/** In the order of definition; the first one of a name counts. */
	#aliases = new Map<string, readonly string[]>();

	constructor(laws: CitedLaws) {
		this.#laws = laws;
	}

	define({ alias, names, running = false }: Definition): void {
		if (this.#aliases.has(alias)) return;
		this.#aliases.set(alias, running ? names.map((words) => this.#fullName(words)) : names);
	}

	/** 根据中华人民共和国某法 → the name at the end. */
	#fullName(words: string): string {
		return this.#laws.nameAtEnd(words) || withoutLeads(words) || words;
	}

	/** The law of a title or an alias. */
	named(name: string, edition?: string): Named {
		const names = this.#aliases.get(name) ?? [name];
		const found = names.map((one) => this.#laws.named(one));
		const [law, ...others] = new Set(found.flat());
		// Of several laws that share a name, one that is here is not more likely meant than one that is not.
		const isShared = names.length > 1 && found.some((laws) => laws.length === 0);
		if (others.length > 0 || isShared) return { kind: 'ambiguous', name };
		return law
			? { kind: 'law', law, edition: exactly(edition) }
			: { kind: 'unknown', name: names[0]! };
	}

	/**
	 * The law of a title or an alias behind some words. 江西省《风筝条例》 is the one of that place, not one of the whole country.
	 * @param front the words in front of the title
	 */
	titled(name: string, edition: string | undefined, front: string): Named {
		if (this.#aliases.has(name) || !OF_PLACE.test(front)) return this.named(name, edition);
		const words = (WORDS_IN_FRONT.exec(front)?.[0] ?? '') + name;
		const whole = this.#laws.nameAtEnd(words);
		if (whole.length > name.length) return this.named(whole, edition);
		if (!this.#isOfPlace(name, front)) return this.named(name, edition);
		return { kind: 'unknown', name: unknownNameAtEnd(words) ?? name };
	}

	/** Whether the words in front make of a law of the whole country one that a place has made. */
	#isOfPlace(name: string, front: string): boolean {
		return (
			MADE_BY_PLACES.test(name) &&
			OF_PLACE.test(front) &&
			!this.#laws.named(name).some(({ names }) => names.some((one) => NAMES_PLACE.test(one)))
		);
	}

	/** The longest name of the index at the end of some words: in 江西省风筝条例, 风筝条例 is no name. */
	#indexedAtEnd(words: string): string {
		const name = this.#laws.nameAtEnd(words);
		return this.#isOfPlace(name, words.slice(0, words.length - name.length)) ? '' : name;
	}

	/**
	 * The law whose name stands at the end of some words, an alias of the text or a name of the index.
	 * @returns null if no name of a law stands there
	 */
	nameAtEnd(words: string): NameAtEnd | null {
		const name = longest(this.#aliasAtEnd(words), this.#indexedAtEnd(words));
		const rest = words.slice(0, words.length - name.length);
		if (name !== '' && mayPrecedeName(rest))
			return { named: markEarlier(this.named(name), rest), length: name.length };
		return unknownName(words);
	}

	/** The longest name at the end of some words, of the index or an alias. An alias like 条例 is a word of the language as well. */
	bareNameAtEnd(words: string): string {
		const alias = this.#aliasAtEnd(words);
		return longest(alias.length > 2 ? alias : '', this.#indexedAtEnd(words));
	}

	/** The longest alias at the end of some words. Where 条例 is one of the whole country, 省条例 is another. */
	#aliasAtEnd(words: string): string {
		let found = '';
		for (const [alias, names] of this.#aliases)
			if (words.endsWith(alias) && !isAnotherOfPlace(alias, names, words.slice(0, -alias.length)))
				found = longest(found, alias);
		return found;
	}
}

const isAnotherOfPlace = (alias: string, names: readonly string[], front: string): boolean =>
	MADE_BY_PLACES.test(alias) &&
	OF_PLACE.test(front) &&
	!names.some((name) => NAMES_PLACE.test(name));

const exactly = (year: string | undefined): Edition | undefined =>
	year === undefined ? undefined : { year, loose: false };

const longest = (a: string, b: string): string => (b.length > a.length ? b : a);

/** The wording of a law that an amendment changes. */
export const amended = (named: Named): Named =>
	named.kind === 'ambiguous' ? named : { ...named, earlier: 'amended' };

/** The wording of a year, where one is said: 某法（2021年修订）. */
export const inEdition = (named: Named, year?: string): Named =>
	named.kind === 'law' && year !== undefined ? { ...named, edition: exactly(year) } : named;

/** The law as the words in front of its name say: 修订前的某法 is an earlier wording of it. */
export function markEarlier(named: Named, before: string): Named {
	const earlier = earlierBefore(before);
	return named.kind === 'ambiguous' || !earlier ? named : { ...named, earlier };
}

/** The same for a law that is named with a place: 1979年刑法第五十条 is one of the wording of that year. */
export function markWording(named: Named, before: string): Named {
	const marked = markEarlier(named, before);
	if (marked.kind !== 'law' || marked.earlier || marked.edition !== undefined) return marked;
	const edition = editionBefore(before);
	return edition === undefined ? marked : { ...marked, edition };
}

function unknownName(words: string): NameAtEnd | null {
	const name = unknownNameAtEnd(words);
	if (name === null) return null;
	const before = words.slice(0, words.length - name.length);
	return { named: markEarlier({ kind: 'unknown', name }, before), length: name.length };
}
