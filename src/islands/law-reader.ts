import { citation, citePlace } from '../domain/citation/wording.ts';
import {
	articleAt,
	articlesIn,
	labelOf,
	linesOf,
	paragraphsOf,
	wordsOf,
} from './reading/articles.ts';
import { copy } from './reading/clipboard.ts';
import { copiedText } from './reading/copied.ts';
import { FindBox } from './reading/find-box.ts';
import { createPlaces } from './reading/last-read.ts';
import { offerPlace } from './reading/offer.ts';
import type { ReadingAloud } from './reading/reading-aloud.ts';
import { actOf, type ReadingAct } from './reading/reading-keys.ts';
import { articleOfHash, ReadingPlace } from './reading/reading-place.ts';
import type { Shared } from './reading/share-dialog.ts';
import { whenVoice } from './reading/voices.ts';
import { areKeysOff } from './search-shortcut.ts';
import { safeStore } from './search-storage.ts';

/** A reader who has only begun needs nobody to remember the place. */
const BEGINNING = 2;

/**
 * `<law-reader>`: the bar above the words of a law. It says which article is being read and does something with it.
 * What few readers ask for (sharing, reading aloud, the list of keys, defined terms) is loaded when it is asked for.
 * Data: `title`, `version`, `kind` for citations; `terms` that the law defines.
 */
class LawReader extends HTMLElement {
	#statute!: HTMLElement;
	#articles!: HTMLElement[];
	#place!: ReadingPlace;
	#find!: FindBox;
	#aloud: ReadingAloud | undefined;
	#places = createPlaces(safeStore(() => localStorage));
	#size = new ResizeObserver(() => this.#measure());
	#silence: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const statute = document.getElementById('zhengwen');
		if (!statute) return;
		this.#statute = statute;
		this.#articles = articlesIn(statute);
		this.#place = new ReadingPlace(this.#articles, this.#show);
		this.#find = new FindBox(this.querySelector('form')!, statute, this.#articles, (address) =>
			this.#goTo(document.getElementById(address)),
		);
		this.#size.observe(this);
		this.addEventListener('click', this.#onClick);
		this.addEventListener('left', () => this.#numberOf(this.#place.current)?.focus());
		statute.addEventListener('click', this.#onText);
		addEventListener('keydown', this.#onKey);
		addEventListener('hashchange', this.#onHash);
		addEventListener('pagehide', this.#keep);
		whenVoice(() => this.#button('aloud').toggleAttribute('hidden', false));
		this.#place.choose(articleOfHash());
		this.#offer();
		this.#markTerms();
	}

	disconnectedCallback(): void {
		this.#place?.stop();
		this.#size.disconnect();
		this.#statute?.removeEventListener('click', this.#onText);
		removeEventListener('keydown', this.#onKey);
		removeEventListener('hashchange', this.#onHash);
		removeEventListener('pagehide', this.#keep);
	}

	#button = (act: ReadingAct): HTMLElement => this.querySelector(`[data-act="${act}"]`)!;

	/** The link in an article's number takes the focus for the article. */
	#numberOf = (article: HTMLElement | undefined): HTMLElement | null | undefined =>
		article?.querySelector<HTMLElement>('.words a');

	#measure(): void {
		const { offsetHeight } = this;
		document.documentElement.style.setProperty('--bar', `${offsetHeight}px`);
		this.#place.watch(offsetHeight + 24);
	}

	#show = (article: HTMLElement, chosen: boolean): void => {
		const at = this.querySelector<HTMLAnchorElement>('.at')!;
		at.textContent = labelOf(article);
		at.hash = article.id;
		for (const other of this.#statute.querySelectorAll('[data-current]'))
			if (other !== article || !chosen) other.removeAttribute('data-current');
		article.toggleAttribute('data-current', chosen);
	};

	#onHash = (): void => {
		const article = articleOfHash();
		if (!article) return;
		if (article.closest('[hidden]')) {
			this.#find.clear();
			article.scrollIntoView();
		}
		this.#place.choose(article);
	};

	/** A press on an article makes it the one that the bar speaks of. */
	#onText = ({ target }: Event): void => {
		const element = target as Element;
		if (!element.closest('.notes') && getSelection()?.isCollapsed !== false)
			this.#place.choose(articleAt(element));
	};

	#onClick = ({ target }: Event): void => {
		const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
		if (act) void this.#do(act as ReadingAct);
	};

	#onKey = (event: KeyboardEvent): void => {
		const act = areKeysOff() ? null : actOf(event);
		if (!act || this.#articles.length === 0) return;
		event.preventDefault();
		void this.#do(act);
	};

	#do(act: ReadingAct): Promise<void> | void {
		switch (act) {
			case 'next':
				return this.#goTo(this.#place.step(1));
			case 'previous':
				return this.#goTo(this.#place.step(-1));
			case 'find':
				return this.#find.open();
			case 'copy':
				return this.#copy();
			case 'share':
				return this.#share();
			case 'aloud':
				return this.#readAloud();
			case 'keys':
				return import('./reading/keys-dialog.ts').then(({ openKeys }) => openKeys());
		}
	}

	#goTo(place: HTMLElement | null | undefined): void {
		const article = articleAt(place ?? null);
		if (!article || !place) return;
		this.#place.choose(article);
		this.#numberOf(article)?.focus({ preventScroll: true });
		place.scrollIntoView();
	}

	#cite(article: HTMLElement | undefined): string {
		const { title = '', version, kind } = this.dataset;
		return citation({ title, version, kind }, article?.id, article && paragraphsOf(article));
	}

	#hrefOf = (article: HTMLElement | undefined): string =>
		new URL(article ? `#${article.id}` : location.pathname, location.href).href;

	async #copy(): Promise<void> {
		const article = this.#place.current;
		if (!article) return;
		const lines = linesOf(article).map(wordsOf);
		const text = copiedText(lines, this.#cite(article), this.#hrefOf(article));
		this.#say(await copy(text, `已复制${labelOf(article)}，带出处`));
	}

	async #share(): Promise<void> {
		const { openShare } = await import('./reading/share-dialog.ts');
		const article = this.#place.current;
		const choices: Shared[] = (article ? [article, undefined] : [undefined]).map((one) => ({
			label: one ? labelOf(one) : '整部法规',
			title: this.#cite(one),
			href: this.#hrefOf(one),
		}));
		openShare(choices, (text) => copy(text, '已复制链接'));
	}

	async #readAloud(): Promise<void> {
		if (this.#button('aloud').hidden) return;
		if (!this.#aloud) {
			const { ReadingAloud: Player } = await import('./reading/reading-aloud.ts');
			this.#aloud = new Player(this.#statute, speechSynthesis);
			this.append(this.#aloud.panel);
		}
		this.#aloud.open(this.#place.current);
	}

	#say(words: string): void {
		const said = this.querySelector('.said')!;
		said.textContent = words;
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => (said.textContent = ''), 4000);
	}

	/** Readers who come by a link to a place, or go back and forth, are where they want to be. */
	#offer(): void {
		const last = this.#places.of(location.pathname);
		const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (!last || location.hash || way?.type !== 'navigate') return;
		if (!document.getElementById(last.at)) return;
		const panel = offerPlace(last.label, `#${last.at}`, (wanted) => {
			if (wanted === false) this.#places.forget(location.pathname);
		});
		this.append(panel);
	}

	#keep = (): void => {
		const article = this.#place.begun ? this.#place.current : undefined;
		if (!article || this.#articles.indexOf(article) < BEGINNING) return;
		this.#places.keep({ page: location.pathname, at: article.id, label: citePlace(article.id, 0) });
	};

	#markTerms(): void {
		const { terms } = this.dataset;
		if (!terms) return;
		const mark = async (): Promise<void> => {
			const { markTerms, readTerms } = await import('./reading/term-marks.ts');
			markTerms(this.#articles, readTerms(terms));
		};
		// Safari has no idle callbacks.
		if ('requestIdleCallback' in window) requestIdleCallback(() => void mark());
		else setTimeout(() => void mark(), 500);
	}
}

if (!customElements.get('law-reader')) customElements.define('law-reader', LawReader);
