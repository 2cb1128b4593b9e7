import type { CitedPlace } from '../../model.ts';

/** What a text says of papers that are no laws and have articles as well: itself, if it is a contract, other contracts, drafts. */
export class OtherPapers {
	/** How many 条 the text has, if it is a contract: a place without a law is its own. */
	readonly #articles: number | undefined;
	/** Whether a contract or the like was named after the last law of this line: 合同第三条…，第五条. */
	areLast = false;
	/** Whether this line has named a place of one, and whether any line has. */
	areInLine = false;
	areInText = false;
	/** Whether any line has spoken of a draft, whose articles say what those of a law say. */
	isOnDraft = false;
	/** Whether it has spoken of one before any law, in a heading or in words that lead to remarks on it. */
	isAboutDraft = false;
	/** The addresses of the articles that this line has named of them. */
	#named: readonly string[] = [];

	/** @param articles of a contract, how many 条 it has */
	constructor(articles?: number) {
		this.#articles = articles;
	}

	/** Whether the text is a contract. */
	get isContract(): boolean {
		return this.#articles !== undefined;
	}

	/** Whether places without a law are those of a contract: 第四十条 of one that has seven 条 is of the law that its line has named. */
	areOfContract([place]: readonly CitedPlace[]): boolean {
		const step = place!.steps.find(({ unit }) => unit === 'article');
		return this.#articles !== undefined && (step?.number.main ?? 0) <= this.#articles;
	}

	/** Whether this line has named an article, by its address, of one of them. */
	hasNamed(article: string): boolean {
		return this.#named.includes(article);
	}

	/** One is named, with articles at these addresses. */
	name(articles: readonly string[]): void {
		this.#named = [...this.#named, ...articles];
		this.areLast = true;
		this.areInLine = true;
		this.areInText = true;
	}

	/**
	 * A line speaks of a draft. A whole sentence may tell of other things as well: 全年审议草案三件。
	 * @param isFirst whether the text has named no law yet
	 */
	meetDraft(text: string, isFirst: boolean): void {
		this.isOnDraft = true;
		this.isAboutDraft ||= isFirst && !/。\s*$/.test(text);
	}

	/** A new line begins. */
	beginLine(): void {
		this.areLast = false;
		this.areInLine = false;
		this.#named = [];
	}
}
