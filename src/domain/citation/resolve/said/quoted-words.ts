import type { Memory } from './memory.ts';

// e.g. "规定：", "明确规定", "作了细化：", "：" between 《某条例》第九条 and the mark that opens its words; not "的，"
const TELLS =
	/^(?:（[^（）]*）)?(?:[还也又仅均]|同时|进一步)?(?:规定|明确(?:规定)?|要求|载明|写明|[作做]出?了?(?:如下|具体|明确|相应)?(?:规定|细化|补充|解释|界定|要求))?了?[，：:]?$/;
const CLOSING: Record<string, string> = { '“': '”', '‘': '’' };

/** What a text goes on about behind the words of others. */
const KEPT = [
	'carried',
	'carriesPlace',
	'lastNamed',
	'namedInLine',
	'lastPlace',
	'unheld',
	'offended',
	'charged',
	'listed',
] as const;
type Kept = Pick<Memory, (typeof KEPT)[number]>;

const kept = (memory: Memory): Kept =>
	Object.fromEntries(KEPT.map((name) => [name, memory[name]])) as Kept;

/**
 * The words of a place that a line quotes: 《某条例》第九条规定：“依照刑法第三条处罚。”该条…. What they name is theirs; behind the mark that
 * closes them the text goes on about the place that they are quoted from.
 */
export class QuotedWords {
	#memory: Memory;
	/** Where they open, and what was named until then; null outside of any. */
	#open: { at: number; before: Kept } | null = null;

	constructor(memory: Memory) {
		this.#memory = memory;
	}

	/** A line begins: quotes that it did not open are not known. */
	begin(): void {
		this.#open = null;
	}

	/** A sentence of the quoted words ends: the next one is not about a law that this one has named. */
	endSentence(): void {
		if (this.#open) this.#memory.namedInLine = this.#open.before.namedInLine;
	}

	/**
	 * The next mention of the line is to be read.
	 * @param from where the place before it ends; nothing if there is none
	 * @param at where it begins
	 */
	goOn(text: string, from: number | null, at: number): void {
		if (this.#open && isClosed(text, this.#open.at, at)) {
			Object.assign(this.#memory, this.#open.before);
			this.#open = null;
		}
		if (this.#open || from === null) return;
		const opening = text.slice(from, at).search(/[“‘]/);
		if (opening < 0 || !TELLS.test(text.slice(from, from + opening))) return;
		if (!isClosed(text, from + opening, at))
			this.#open = { at: from + opening, before: kept(this.#memory) };
	}
}

/** Whether the quotes that open at one place are closed at another one. */
function isClosed(text: string, open: number, at: number): boolean {
	const [opening, closing] = [text[open]!, CLOSING[text[open]!]!];
	let depth = 0;
	for (const one of text.slice(open, at)) {
		if (one === opening) depth += 1;
		if (one === closing && --depth === 0) return true;
	}
	return false;
}
