import { articleAt } from './articles.ts';

/**
 * Which article is being read: the one that the reader went to, as long as it is to be seen, else the one below the
 * bar. Only intersection observers tell, so that scrolling costs no layout.
 */
export class ReadingPlace {
	#articles: readonly HTMLElement[];
	#moved: (article: HTMLElement, chosen: boolean) => void;
	#line: IntersectionObserver | undefined;
	#window: IntersectionObserver;
	#crossing = new Set<HTMLElement>();
	#chosen: HTMLElement | undefined;
	#current: HTMLElement | undefined;

	/** @param moved is told the article whenever it is another one, and whether the reader has chosen it */
	constructor(
		articles: readonly HTMLElement[],
		moved: (article: HTMLElement, chosen: boolean) => void,
	) {
		this.#articles = articles;
		this.#moved = moved;
		this.#window = new IntersectionObserver(([change]) => {
			if (change && !change.isIntersecting && change.target === this.#chosen) this.#release();
		});
	}

	/** The article being read; before the reader has come to one, the first. */
	get current(): HTMLElement | undefined {
		return this.#current ?? this.#articles[0];
	}

	/** Whether the reader has come to an article at all. */
	get begun(): boolean {
		return this.#current !== undefined;
	}

	/** @param top pixels from the upper edge of the window to the line that an article must cross */
	watch(top: number): void {
		this.#line?.disconnect();
		this.#crossing.clear();
		const bottom = Math.max(0, innerHeight - top - 1);
		this.#line = new IntersectionObserver((changes) => this.#cross(changes), {
			rootMargin: `-${top}px 0px -${bottom}px 0px`,
		});
		for (const article of this.#articles) this.#line.observe(article);
	}

	stop(): void {
		this.#line?.disconnect();
		this.#window.disconnect();
	}

	/** The reader went to an article: by its number, by a key, by the address. */
	choose(article: HTMLElement | null): void {
		if (!article || !this.#articles.includes(article)) return;
		this.#window.disconnect();
		this.#chosen = article;
		this.#window.observe(article);
		this.#set(article);
	}

	/** The next or previous article that is shown. */
	step(by: 1 | -1): HTMLElement | undefined {
		if (!this.#current) return this.#articles.find(isShown);
		let at = this.#articles.indexOf(this.#current) + by;
		while (this.#articles[at] && !isShown(this.#articles[at]!)) at += by;
		return this.#articles[at];
	}

	#release(): void {
		this.#window.disconnect();
		this.#chosen = undefined;
		this.#follow();
	}

	#cross(changes: IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of changes) {
			if (isIntersecting) this.#crossing.add(target as HTMLElement);
			else this.#crossing.delete(target as HTMLElement);
		}
		if (!this.#chosen) this.#follow();
	}

	#follow(): void {
		const [crossing] = this.#crossing;
		if (crossing) this.#set(crossing);
	}

	#set(article: HTMLElement): void {
		this.#current = article;
		this.#moved(article, article === this.#chosen);
	}
}

const isShown = (article: HTMLElement): boolean => article.closest('[hidden]') === null;

/** The article that the page's address names. */
export function articleOfHash(): HTMLElement | null {
	try {
		return articleAt(document.getElementById(decodeURIComponent(location.hash.slice(1))));
	} catch {
		// `#%` is no address of anything.
		return null;
	}
}
