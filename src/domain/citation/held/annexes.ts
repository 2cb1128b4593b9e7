/** Words that drafters use for each other. A 附表 may be one within an 附件. */
const SAME: Readonly<Record<string, string>> = { 附件: '附录', 附录: '附件' };

/** The 附件, 附表, 附录 and 附图 of one wording of a law: 附件一 and 附表一 are two. */
export class Annexes {
	/** Their addresses by their names, with a number or without: 附表1, 附录. */
	readonly all: ReadonlyMap<string, string>;

	constructor(all: ReadonlyMap<string, string>) {
		this.all = all;
	}

	/**
	 * The address of one. An 附 whose heading does not say more is the one of that number, whatever a text calls it; so is the
	 * 附录 of a law without any 附件 that says 附件二 of it.
	 * @param number 0 for 附件 alone: the one without a number, or the first
	 * @returns undefined if the law has none that is called so
	 */
	named(word: string, number: number): string | undefined {
		const exact = this.all.get(`${word}${number || ''}`);
		if (exact !== undefined) return exact;
		if (number === 0) return this.all.get(`${word}1`) ?? this.#uncalled(word, 1);
		return number === 1 && this.all.has(word) ? this.all.get(word) : this.#uncalled(word, number);
	}

	/** The one of a number, unless the law calls it something else. */
	#uncalled(word: string, number: number): string | undefined {
		const other = SAME[word];
		const names = [...this.all.keys()];
		if (other !== undefined && !names.some((name) => name.startsWith(word)))
			return this.all.get(`${other}${number}`) ?? this.#unnamed(number);
		return this.#unnamed(number);
	}

	#unnamed(number: number): string | undefined {
		const address = `fj${number}`;
		return [...this.all.values()].includes(address) ? undefined : address;
	}
}
