import type { ReferencedLaw } from '../../exports/reference.ts';
import { articleAt, articleOfHash, articlesIn, isSection, labelOf } from './articles.ts';
import { FindLater } from './find/find-later.ts';
import { keepPlace, offerKeptPlace } from './kept-place.ts';
import { loadSectionNames } from './place-name.ts';
import type { ReadingAloud } from './aloud/reading-aloud.ts';
import { readerBar } from './reader-bar.ts';
import { actOf, type ReadingAct } from './reading-keys.ts';
import { ReadingPlace } from './reading-place.ts';
import { citeArticle, copyArticle, shareArticle } from './take-away/taken-away.ts';
import { TermsLater } from './beside/terms-later.ts';
import { whenVoice } from './aloud/voices.ts';
import { WayBack } from './way-back.ts';
import { areKeysOff } from '../search/field/shortcut.ts';

/**
 * `<law-reader>`: the bar above the words of a law. It says which article is being read and does something with it.
 * What few readers ask for (sharing, reading aloud, the list of keys, defined terms) is loaded when it is asked for.
 * Data: `law` (its id), `title`, `name` (its short title), `version`, `kind`, `issuer`, `document-number` for citations; `address` of the page on the web; `terms` that the law defines.
 */
class LawReader extends HTMLElement {
	#statute!: HTMLElement;
	#articles!: HTMLElement[];
	#place!: ReadingPlace;
	#find!: FindLater;
	#aloud: ReadingAloud | undefined;
	#size = new ResizeObserver(() => this.#measure());
	/** The article that the reader went to, while it is to be seen. */
	#marked: HTMLElement | undefined;
	#terms!: TermsLater;
	#wayBack!: WayBack;
	#silence: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const statute = document.getElementById('zhengwen');
		if (!statute) return;
		this.prepend(...readerBar(this.dataset['name'] ?? ''));
		this.#statute = statute;
		this.#articles = articlesIn(statute);
		if (this.#articles.some(isSection)) void loadSectionNames();
		this.#place = new ReadingPlace(this.#articles, this.#show);
		this.#terms = new TermsLater(this.dataset['terms'] ?? '', () => this.#place.near);
		const form = this.querySelector('form')!;
		this.#wayBack = new WayBack(form, () => this.#place.current);
		this.#find = new FindLater(form, statute, this.#articles, {
			go: (address) => this.#goTo(document.getElementById(address)),
			shown: (articles) => {
				this.#place.shown = articles;
				this.#terms.mark(this.#place.near);
			},
		});
		this.#size.observe(this);
		this.addEventListener('click', this.#onClick);
		this.addEventListener('left', this.#onLeft);
		statute.addEventListener('click', this.#onText);
		addEventListener('keydown', this.#onKey);
		addEventListener('hashchange', this.#onHash);
		addEventListener('pagehide', this.#keep);
		whenVoice(() => this.#button('aloud').toggleAttribute('hidden', false));
		this.#place.choose(articleOfHash());
		this.append(...[offerKeptPlace()].filter((panel) => panel !== null));
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

	/** The link in an article's number takes the focus for the article; an annex has none, but the bar names it. */
	#numberOf = (article: HTMLElement | undefined): HTMLElement | null =>
		article?.querySelector<HTMLElement>('.words a') ?? this.querySelector<HTMLElement>('.at');

	#measure(): void {
		const { offsetHeight } = this;
		document.documentElement.style.setProperty('--bar', `${offsetHeight}px`);
		this.#place.line = offsetHeight + 24;
		// What the address leads to was scrolled to before the height of the bar was known, and its frame is larger than its words.
		const target = document.querySelector(':target');
		const top = target?.getBoundingClientRect().top ?? -1;
		if (top >= 0 && top < this.#place.line) target!.scrollIntoView();
	}

	#show = (article: HTMLElement, chosen: boolean): void => {
		const at = this.querySelector<HTMLAnchorElement>('.at')!;
		at.textContent = labelOf(article);
		at.hash = article.id;
		this.dispatchEvent(new CustomEvent('reading', { detail: article }));
		this.#marked?.removeAttribute('data-current');
		this.#marked = chosen ? article : undefined;
		this.#marked?.setAttribute('data-current', '');
		this.#terms.mark(this.#place.near);
	};

	#onHash = (): void => {
		const article = articleOfHash();
		if (!article) return;
		this.#place.choose(article);
		if (article.closest('[hidden]')) void this.#find.reveal(article);
	};

	/** Who leaves the box without going anywhere is where they were before. */
	#onLeft = (): void =>
		this.#wayBack.go((article) => {
			if (this.#place.begun) this.#place.choose(article);
			this.#numberOf(article)?.focus({ preventScroll: true });
		});

	/** A press on an article makes it the one that the bar speaks of; no event tells of a link to what the address names already. */
	#onText = ({ target }: Event): void => {
		const element = target as Element;
		if (element.closest('a')?.href === location.href) this.#onHash();
		else if (!element.closest('.notes') && getSelection()?.isCollapsed !== false)
			this.#place.choose(articleAt(element));
	};

	#onClick = ({ target }: Event): void => {
		const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
		if (act) this.#try(act as ReadingAct);
	};

	#onKey = (event: KeyboardEvent): void => {
		const act = areKeysOff() ? null : actOf(event);
		if (!act || this.#articles.length === 0) return;
		event.preventDefault();
		this.#try(act);
	};

	/** What is loaded when it is asked for may not come. */
	#try(act: ReadingAct): void {
		this.#do(act)?.catch(() => this.#say('没有装载成功，请刷新页面再试'));
	}

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
			case 'cite':
				return citeArticle(this.#law, this.#place.current);
			case 'share':
				return shareArticle(this.#law, this.#place.current);
			case 'aloud':
				return this.#readAloud();
			case 'keys':
				return import('./keys-dialog.ts').then(({ openKeys }) => openKeys());
		}
	}

	#goTo(place: HTMLElement | null | undefined): void {
		if (!place) return;
		const article = articleAt(place);
		this.#place.choose(article);
		if (article) this.#numberOf(article)?.focus({ preventScroll: true });
		place.scrollIntoView();
	}

	get #law(): ReferencedLaw {
		const { law: id = '', title = '', ...known } = this.dataset;
		return { id, title, ...known };
	}

	async #copy(): Promise<void> {
		const article = this.#place.current;
		if (article) this.#say(await copyArticle(this.#law, article));
	}

	async #readAloud(): Promise<void> {
		if (this.#button('aloud').hidden) return;
		if (!this.#aloud) {
			const { ReadingAloud: Player } = await import('./aloud/reading-aloud.ts');
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

	#keep = (): void => {
		const { begun, current } = this.#place;
		if (begun) keepPlace(current, this.#articles.indexOf(current!));
	};
}

if (!customElements.get('law-reader')) customElements.define('law-reader', LawReader);
