import { isKindAlone } from './kind-alone.ts';
import type { CitedLaws } from '../../held/law-index.ts';
import type { Definition } from '../../model.ts';
import type { Wording } from '../../wording.ts';
import { isOneOfPlace, namesPlace } from './of-place.ts';
import { RULES } from '../../find/names/rules.ts';
import { withoutLeads } from '../../find/names/unknown-names.ts';

// What a 条例 is about, at the end of the words in front of it: "公开", "市容管理"; 实施办法 says nothing of that
const SUBJECT = /[\u4e00-\u9fff]{2}(?:管理|暂行|试行|工作)*(?<!实施|施行|有关|相关)$/;

// e.g. "港法实施条例", "《税法》实施细则"
const LAW_AND_RULES = new RegExp(`^(.+?)(${RULES})$`);

/** The short names that one text gives to laws (以下简称). */
export class Aliases {
	#laws: CitedLaws;
	/** In the order of definition; the first one of a name counts. */
	#all = new Map<string, readonly string[]>();
	/** The wordings that some of them stand for. */
	#wordings = new Map<string, Wording>();
	/** Whether words end the name of a law that is not the one which the text calls 《条例》. */
	#another = new Map<string, boolean>();

	constructor(laws: CitedLaws) {
		this.#laws = laws;
	}

	/** Whether the text has defined a name, with blanks in it or without. */
	has(name: string): boolean {
		return this.#all.has(unspaced(name));
	}

	/** The names of the laws that a short name stands for. */
	get(name: string): readonly string[] | undefined {
		return this.#all.get(unspaced(name));
	}

	/** 港法实施条例, where 港法 is short for 《港口法》: the name that these rules have; empty for other words. */
	withRules(name: string): string {
		const [, short = '', rules] = LAW_AND_RULES.exec(name) ?? [];
		const [law, ...others] = this.get(short) ?? [];
		return law === undefined || others.length > 0 ? '' : `${law}${rules}`;
	}

	/** The wording that a short name stands for: 旧法 of 《某法》（2018年修正，以下简称旧法）. */
	wordingOf(name: string): Wording | undefined {
		return this.#wordings.get(unspaced(name));
	}

	/** Take a name that the text defines. The first definition of a name holds. */
	define({ alias, names, running = false, wording }: Definition): void {
		if (this.has(alias)) return;
		// A law's own name goes on to mean the law.
		if (wording && this.#laws.named(alias).length === 0)
			this.#wordings.set(unspaced(alias), wording);
		this.#all.set(unspaced(alias), running ? names.map((words) => this.#fullName(words)) : names);
	}

	/** 根据中华人民共和国某法 → the name at the end. */
	#fullName(words: string): string {
		return this.#laws.spoken.atEnd(words) || withoutLeads(words) || words;
	}

	/** The longest alias at the end of some words. Where 条例 is one of the whole country, 省条例 is another. */
	atEnd(words: string): string {
		let found = '';
		for (const [alias, names] of this.#all)
			if (words.endsWith(alias) && !this.#isAnother(alias, names, words))
				found = longest(found, alias);
		return found;
	}

	/** Whether words that end in an alias name another law: 省条例 one of a province, 信息公开条例 one that is called so. */
	#isAnother(alias: string, names: readonly string[], words: string): boolean {
		const front = words.slice(0, -alias.length);
		if (isOneOfPlace(alias, front) && !names.some(namesPlace)) return true;
		const subject = isKindAlone(alias) ? SUBJECT.exec(front)?.[0] : undefined;
		return subject !== undefined && this.#endsAnother(subject + alias, names);
	}

	#endsAnother(words: string, names: readonly string[]): boolean {
		if (names.some((name) => name.endsWith(words))) return false;
		const known = this.#another.get(words) ?? this.#laws.spoken.endIn(words);
		this.#another.set(words, known);
		return known;
	}
}

// e.g. " 条例 " of 《 条例 》, as a source prints it
const unspaced = (name: string): string => name.replace(/\s/g, '');

/** The longer of two names; of equal ones the first. */
export const longest = (a: string, b: string): string => (b.length > a.length ? b : a);
