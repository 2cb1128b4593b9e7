import { areRulesAlone } from '../find/names/rules.ts';
import { isDraft } from '../find/no-law.ts';
import { currentLaw, formerLaw, lawOfYear } from './names/former.ts';
import { isCalled, kindAtEnd, lawOfKind, lawOfPlace, nameOf, PACT } from './names/kind-alone.ts';
import type { NameAtEnd, Named } from './names/names.ts';
import type { Known } from './place/place-reader.ts';

/** Says which law the words in front of a place name: 依照刑法第三条, 新法第三条, 其实施条例第三条, 条例第三条. */
export class NameInFront {
	#known: Known;

	constructor(known: Known) {
		this.#known = known;
	}

	/**
	 * The name at the end of words.
	 * @param between the words between the mention before and these
	 * @returns null where they end in none
	 */
	read(words: string, between: string): NameAtEnd | null {
		const { names, rules } = this.#known;
		const written = names.nameAtEnd(words);
		const theirs = rules.atEnd(words, between);
		if (theirs && (written?.named.kind !== 'law' || isOfLawInFront(theirs, words))) return theirs;
		return this.#pointedAt(written, words, between) ?? written ?? this.#calledByKind(words);
	}

	/**
	 * 、条例第十条 in a text that is not called so itself: of the law of that kind that it has named, be another one named last. Of one that
	 * is, 条例第十条 is its own.
	 */
	#calledByKind(words: string): NameAtEnd | null {
		const { memory, meanings } = this.#known;
		const kind = kindAtEnd(words);
		if (kind === null) return null;
		if (meanings.own && isCalled(meanings.own, kind))
			return { named: meanings.own, length: kind.length };
		const named = lawOfKind(kind, memory.namedInLine, memory.allNamed) ?? this.#theirRules(kind);
		// e.g. 法律第四条 in a text that has named no law: no name that anyone would look for. 公约第四条 where no treaty was named is of neighbours
		if (!named && (kind === PACT || (kind === '法律' && memory.allNamed.length === 0))) return null;
		return { named: named ?? { kind: 'unknown', name: kind }, length: kind.length };
	}

	/** 实施条例第十条 in a text that has named no such: of the law that it has named last, if there is one that is called so. */
	#theirRules(kind: string): Named | null {
		const { lastNamed } = this.#known.memory;
		const named =
			areRulesAlone(kind) && lastNamed?.kind === 'law'
				? this.#known.names.named(lastNamed.law.names[0]! + kind)
				: null;
		return named?.kind === 'law' ? named : this.#known.rules.ofPlace(kind);
	}

	/** 原条例第十条, 新法第十条 or 省条例第十条, whose names nobody knows. */
	#pointedAt(written: NameAtEnd | null, words: string, between: string): NameAtEnd | null {
		if (written && written.named.kind !== 'unknown') return null;
		const name = written?.named.kind === 'unknown' ? written.named.name : words;
		const { memory, amendment, meanings } = this.#known;
		const { lastNamed, namedInLine, allNamed } = memory;
		const own = amendment.amends ? amendment.law : meanings.own;
		const laws = [lastNamed, own, ...allNamed.toReversed(), this.#onlySpoken()];
		const ofPlace =
			written &&
			(lawOfPlace(name, namedInLine, allNamed) ??
				(areRulesAlone(name) ? lawOfKind(name, namedInLine, allNamed) : null) ??
				this.#theirRules(name));
		return (
			formerLaw(name, laws) ??
			lawOfYear(name, between, [own, ...laws]) ??
			currentLaw(
				name,
				laws.map((one) => one && this.#ofDraft(one)),
			) ??
			(ofPlace && { named: ofPlace, length: written.length })
		);
	}

	/** The only law that a text has spoken of, if it has named none: 某法培训讲义, and in it 新法第二条. */
	#onlySpoken(): Named | null {
		const { spoken, allNamed } = this.#known.memory;
		const [name, ...others] = new Set(spoken);
		const isOnly = name !== undefined && others.length === 0 && allNamed.length === 0;
		return isOnly ? this.#known.names.named(name) : null;
	}

	/** Of 《某条例（修订草案）》 the law that it is to change, for 现行条例. */
	#ofDraft(named: Named): Named {
		const isOne = named.kind === 'unknown' && isDraft(named.name);
		return isOne ? this.#known.names.named(nameOf(named)) : named;
	}
}

/** 《甲法》第三条及其实施条例第五条: of that law, also where the text calls another one 《实施条例》. */
const isOfLawInFront = ({ named, length }: NameAtEnd, words: string): boolean =>
	named.kind === 'law' && words.at(-1 - length) === '其';
