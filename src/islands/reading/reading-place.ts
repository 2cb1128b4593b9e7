/** Milliseconds between two looks while the page scrolls. */
const PACE = 100;
/** Articles before the one being read that may be seen next; after it there may be three times as many. */
const NEAR = 10;

/**
 * Which article is being read: the one that the reader went to, as long as it is to be seen, else the one below the
 * bar. It looks a few times a second while the page scrolls and asks for a dozen places; an observer of 1,260 articles
 * would cost a weak phone four times a frame's time (measured at a quarter of the speed).
 */
export class ReadingPlace {
	#shown: readonly HTMLElement[];
	#moved: (article: HTMLElement, chosen: boolean) => void;
	#chosen: HTMLElement | undefined;
	#current: HTMLElement | undefined;
	#waits = false;
	/** Pixels from the upper edge of the window to the line that an article must cross. */
	line = 100;

	/** @param moved is told the article whenever it is another one, and whether the reader has chosen it */
	constructor(
		articles: readonly HTMLElement[],
		moved: (article: HTMLElement, chosen: boolean) => void,
	) {
		this.#shown = articles;
		this.#moved = moved;
		addEventListener('scroll', this.#onScroll, { passive: true });
	}

	/** The article being read; before the reader has come to one, the first. */
	get current(): HTMLElement | undefined {
		return this.#current ?? this.#shown[0];
	}

	/** Whether the reader has come to an article at all. */
	get begun(): boolean {
		return this.#current !== undefined;
	}

	/** The articles that are shown, when some are hidden. */
	set shown(articles: readonly HTMLElement[]) {
		const [first] = articles;
		// Who looks for something above the first article has come to none, but acts on the first that fits.
		if (!this.#current && first && articles.length !== this.#shown.length) this.#set(first);
		this.#shown = articles;
		this.#onScroll();
	}

	/** The articles that the reader may see next. */
	get near(): readonly HTMLElement[] {
		const at = this.#current ? this.#shown.indexOf(this.#current) : 0;
		return this.#shown.slice(Math.max(0, at - NEAR), at + 3 * NEAR);
	}

	/** The reader went to an article: by its number, by a key, by the address. */
	choose(article: HTMLElement | null): void {
		if (!article) return;
		this.#chosen = article;
		this.#set(article);
	}

	/** The next or previous article that is shown. */
	step(by: 1 | -1): HTMLElement | undefined {
		if (!this.#current) return this.#shown[0];
		return this.#shown[this.#shown.indexOf(this.#current) + by];
	}

	#onScroll = (): void => {
		if (this.#waits) return;
		this.#waits = true;
		setTimeout(() => {
			this.#waits = false;
			this.look();
		}, PACE);
	};

	/** See which article stands below the bar. */
	look(): void {
		if (this.#chosen && isInWindow(this.#chosen)) return;
		this.#chosen = undefined;
		const article = lastAbove(this.#shown, this.line) ?? (this.#current && this.#shown[0]);
		if (article && article !== this.#current) this.#set(article);
	}

	#set(article: HTMLElement): void {
		this.#current = article;
		this.#moved(article, article === this.#chosen);
	}
}

function isInWindow(article: HTMLElement): boolean {
	const seen = ({ top, bottom, height }: DOMRect): boolean =>
		height > 0 && bottom > 0 && top < innerHeight;
	return placesAround(article).every(seen);
}

/** The last article that begins above a line, found by halving. */
function lastAbove(articles: readonly HTMLElement[], line: number): HTMLElement | undefined {
	let [from, to] = [0, articles.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (isAbove(articles[middle]!, line)) from = middle + 1;
		else to = middle;
	}
	return articles[from - 1];
}

function isAbove(article: HTMLElement, line: number): boolean {
	const places = placesAround(article);
	return places.every(({ top }) => top <= line) || places[0]!.bottom <= line;
}

/**
 * Where the chapter of an article stands, if it has one, and the article. The chapter counts first: of one that is skipped
 * (`content-visibility`), a browser may lay out the articles nevertheless, down over the chapters below, as Firefox does.
 */
const placesAround = (article: HTMLElement): DOMRect[] =>
	[article.closest('.chapter'), article]
		.filter((element) => element !== null)
		.map((element) => element.getBoundingClientRect());
