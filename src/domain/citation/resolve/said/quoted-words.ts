import { Aside, isClosed } from './aside.ts';
import type { Memory } from './memory.ts';

// e.g. "规定：", "明确规定", "作了细化：", "：" between 《某条例》第九条 and the mark that opens its words; not "的，"
const TELLS =
	/^(?:（[^（）]*）)?(?:[还也又仅均]|同时|进一步)?(?:规定|明确(?:规定)?|要求|载明|写明|[作做]出?了?(?:如下|具体|明确|相应)?(?:规定|细化|补充|解释|界定|要求))?了?[，：:]?$/;

/** What a text goes on about behind the words of others. */
const KEPT = [
	'carried',
	'carriesPlace',
	'lastNamed',
	'namedInLine',
	'lastPlace',
	'unheld',
	'broken',
	'listed',
] as const;

/**
 * The words of a place that a line quotes: 《某条例》第九条规定：“依照刑法第三条处罚。”该条…. What they name is theirs; behind the mark that
 * closes them the text goes on about the place that they are quoted from.
 */
export class QuotedWords {
	readonly #memory: Memory;
	readonly #words: Aside<(typeof KEPT)[number]>;

	constructor(memory: Memory) {
		this.#memory = memory;
		this.#words = new Aside(memory, KEPT);
	}

	/** A line begins: quotes that it did not open are not known. */
	begin(): void {
		this.#words.begin();
	}

	/** A sentence of the quoted words ends: the next one is not about a law that this one has named. */
	endSentence(): void {
		const { before } = this.#words;
		if (before) this.#memory.namedInLine = before.namedInLine;
	}

	/**
	 * The next mention of the line is to be read.
	 * @param from where the place before it ends; nothing if there is none
	 * @param at where it begins
	 */
	goOn(text: string, from: number | null, at: number): void {
		this.#words.closeBefore(text, at);
		if (this.#words.before || from === null) return;
		const opening = text.slice(from, at).search(/[“‘]/);
		if (opening < 0 || !TELLS.test(text.slice(from, from + opening))) return;
		if (!isClosed(text, from + opening, at)) this.#words.open(from + opening);
	}
}
