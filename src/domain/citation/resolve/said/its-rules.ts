import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import { areRulesAlone, BRACKET, RULES } from '../../find/names/rules.ts';
import { isKindAlone, lawOfKind, lawOfPlace, nameOf } from '../names/kind-alone.ts';
import type { Memory } from './memory.ts';
import type { NameAtEnd, Named, NamesInText } from '../names/names.ts';

// e.g. "某法及其实施条例", "某法和实施办法", and "及其实施细则", "的实施细则", "实施细则" behind the marks of a law; "按其实施条例"
const AT_END = new RegExp(
	`^(?:(.*?)([及和与]其?)|的|(?:.*(?:[按依]|${LEADING_VERBS}))?其)?(${RULES})$`,
);
// e.g. "、", "（以下简称某法）、" between a law, or a place in it, and 实施条例
const LISTED = new RegExp(`^${BRACKET}、?$`);
// e.g. "及其", "（以下简称某法）及其"
const AND_ITS = new RegExp(`^${BRACKET}[及和]其$`);
// e.g. "的", "及", or nothing
const BEHIND = new RegExp(`^${BRACKET}[的及和与]?$`);
// e.g. "违反本条例" in front of 及其实施细则
const OWN = /本(?:法|条例|办法|规定)$/;
// e.g. "省实施办法", "《实施办法》": which law they carry out is for the text to say
const OF_PLACE = /^[本我]?(?:省|自治区|自治州|市|州)?实施(办法|细则|条例|规定)$/;
// e.g. "某省实施《某法》办法", "某省《某法》实施办法"
const CARRIES = /^[\u4e00-\u9fff]{2,12}(?:实施《.+》|《.+》实施)[\u4e00-\u9fff]{2}$/;

/**
 * The rules that belong to a law and are called by that, as one text names them: 《某法》及其实施条例, 某法及其实施细则第五条,
 * 《某法》实施条例第五条.
 */
export class ItsRules {
	#names: NamesInText;
	#memory: Memory;
	#own: Named | null;

	constructor(names: NamesInText, memory: Memory, own: Named | null) {
		this.#names = names;
		this.#memory = memory;
		this.#own = own;
	}

	/**
	 * Rules without a place.
	 * @param between the words between the mention before and them
	 * @returns null behind 本条例 and the like, whose rules have no name, and for 实施办法 without 其 that nobody knows
	 */
	behind(between: string, rules: string): Named | null {
		if (AND_ITS.test(between)) return this.#of(this.#memory.carried, rules);
		if (!areRulesAlone(rules)) return this.ofPlace(rules);
		const named = BEHIND.test(between) ? this.#of(this.#memory.carried, rules) : null;
		return named?.kind === 'law' ? named : null;
	}

	/**
	 * Rules in front of a place, at the end of the words that stand there.
	 * @param between the words between the mention before and these
	 */
	atEnd(words: string, between: string): NameAtEnd | null {
		const [, law = '', joiner = '', rules] = AT_END.exec(words) ?? [];
		if (rules === undefined) return null;
		const isTheirs = joiner.endsWith('其') || words.slice(0, -rules.length).endsWith('其');
		const base = law === '' ? this.#before(between, isTheirs) : this.#lawAtEnd(law);
		if (!base && !isTheirs) return null;
		const named = this.#of(base, rules) ?? { kind: 'unknown', name: rules };
		return { named, length: rules.length };
	}

	/** 《甲法》第九条、《实施条例》第六条: a title that says nothing but that it is rules, or a 条例. */
	inMarks(named: Named, name: string): Named {
		const { namedInLine, allNamed } = this.#memory;
		if (named.kind === 'unknown' && isKindAlone(named.name))
			return lawOfKind(name, namedInLine, allNamed) ?? named;
		if (named.kind === 'unknown') {
			const ofPlace =
				lawOfPlace(named.name, namedInLine, allNamed) ??
				(areRulesAlone(name) ? this.#ofTitle(name) : null) ??
				this.ofPlace(named.name);
			if (ofPlace) return ofPlace;
		}
		return named;
	}

	#ofTitle(name: string): Named | null {
		const { carried, lastNamed } = this.#memory;
		const rules = this.#of(carried ?? lastNamed, name);
		return rules?.kind === 'law' ? rules : null;
	}

	/**
	 * 省实施办法 or 《实施办法》: the only such rules that the text has named or, in one that is no law, those of the law that it has named last
	 * and that its province carries out.
	 * @returns null for other words, and where no such rules are here
	 */
	ofPlace(words: string): Named | null {
		const [, kind] = OF_PLACE.exec(words) ?? [];
		if (kind === undefined) return null;
		const { carried, lastNamed, allNamed } = this.#memory;
		const [only, ...more] = allNamed.filter((one) => CARRIES.test(nameOf(one)));
		if (only && more.length === 0) return only;
		if (this.#own) return null;
		const theirs = [carried, lastNamed, ...allNamed.toReversed()].map((one) =>
			one?.kind === 'law' ? this.#names.carrying(one.law, kind) : null,
		);
		return theirs.find((one) => one !== null) ?? null;
	}

	/** The law right in front, in marks or with a place; 其 may mean one that was named further back. */
	#before(between: string, isTheirs: boolean): Named | null {
		const { carried, lastNamed } = this.#memory;
		if (isTheirs) return carried ?? lastNamed;
		return LISTED.test(between) ? carried : null;
	}

	#lawAtEnd(words: string): Named | null {
		return OWN.test(words) ? this.#own : (this.#names.nameAtEnd(words)?.named ?? null);
	}

	#of(law: Named | null, rules: string): Named | null {
		if (!law || law.kind === 'ambiguous') return law;
		const name = law.kind === 'law' ? law.law.names[0]! : law.name;
		return name.endsWith(rules) ? law : this.#names.named(name + rules);
	}
}
