import { element } from '../../browser/element.ts';
import { isComposing } from '../../browser/keys.ts';
import { searchPage } from '../../search/field/shortcut.ts';
import { ArticleFilter, colourWords } from './article-filter.ts';
import { isAnnex, isSection } from '../articles.ts';
import { citeAddress } from '../../../domain/law/address/address.ts';
import { readWish, type Wish } from './wish.ts';

/** Milliseconds of rest after which a long law is filtered. */
const REST = 120;
/** What Esc closes first. */
const OVERLAY = 'dialog[open], [popover]';

/** What follows from the box. */
export interface FindCalls {
	/** Enter asks for an address; all articles are shown again if it is a place. */
	go: (address: string) => void;
	/** Some articles are hidden, or none any more. */
	shown: (articles: readonly HTMLElement[]) => void;
}

/** The box of a law: filters its articles while one types, and Enter goes to the first that fits. */
export class FindBox {
	#form: HTMLFormElement;
	#statute: HTMLElement;
	#input: HTMLInputElement;
	#status: HTMLElement;
	#filter: ArticleFilter;
	#count: number;
	/** What is searched, and what one of it is called: `32条和附件`, `处`. */
	#searched: readonly [all: string, one: string];
	#calls: FindCalls;
	#wait: ReturnType<typeof setTimeout> | undefined;

	constructor(
		form: HTMLFormElement,
		statute: HTMLElement,
		articles: readonly HTMLElement[],
		calls: FindCalls,
	) {
		this.#form = form;
		this.#statute = statute;
		this.#input = form.querySelector('input')!;
		this.#status = form.querySelector('output')!;
		this.#filter = new ArticleFilter(statute, articles);
		this.#count = articles.length;
		this.#searched = searchedIn(articles);
		this.#calls = calls;
		form.addEventListener('input', this.#onInput);
		form.addEventListener('compositionend', this.#onInput);
		form.addEventListener('keydown', this.#onKey);
		document.addEventListener('keydown', this.#onEscape);
	}

	/** Show the articles that fit what is in the box. */
	refresh(): void {
		this.#apply();
	}

	/** Show all articles again. */
	clear(): void {
		if (this.#input.value === '') return;
		this.#input.value = '';
		this.#apply();
	}

	/** While an input method composes, the letters are not yet the reader's words. */
	#onInput = (event: Event): void => {
		if ((event as InputEvent).isComposing) return;
		clearTimeout(this.#wait);
		this.#wait = setTimeout(() => this.#apply(), this.#count > 300 ? REST : 0);
	};

	/** Enter ends a composition and does not send the form. */
	#onKey = (event: KeyboardEvent): void => {
		if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
	};

	/** Esc shows all articles again, wherever the focus is. */
	#onEscape = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
		const inBox = this.#form.contains(event.target as Node);
		if (!inBox && (this.#input.value === '' || document.querySelector(OVERLAY))) return;
		event.preventDefault();
		this.clear();
		this.#form.removeAttribute('data-open');
		if (inBox) this.#form.dispatchEvent(new Event('left', { bubbles: true }));
	};

	/** Go to what was typed, as Enter asks. */
	submit(): void {
		const [wish, [first]] = this.#apply();
		const address = wish.kind === 'place' ? wish.address : first?.id;
		if (!address || wish.kind === 'nothing') return;
		// With some articles hidden, the box stays and says so.
		if (wish.kind === 'place') {
			this.clear();
			this.#form.removeAttribute('data-open');
			// What is sent on from the address bar is this place, and the way back leads to the one before.
			location.assign(`#${address}`);
		}
		this.#calls.go(address);
	}

	#apply(): [Wish, HTMLElement[]] {
		clearTimeout(this.#wait);
		const wish = readWish(
			this.#input.value,
			(address) => document.getElementById(address) !== null,
		);
		const shown = this.#filter.apply(wish);
		this.#calls.shown(shown);
		colourWords(shown, wish.kind === 'words' ? wish.words : []);
		// The first that fits must not stand above the window, nor below what the keyboard of a phone leaves of it.
		const { top } = this.#statute.getBoundingClientRect();
		if (wish.kind !== 'nothing' && (top < 0 || top > innerHeight / 2))
			this.#statute.scrollIntoView();
		this.#status.replaceChildren(
			told(wish, shown.length, this.#searched),
			...(wish.kind === 'words' && shown.length === 0 ? elsewhere(this.#input.value) : []),
		);
		return [wish, shown];
	}
}

/** `32条和附件`, `17节`, `5条和其他部分`, and what one of it is called. */
function searchedIn(articles: readonly HTMLElement[]): readonly [all: string, one: string] {
	const annexes = articles.filter(isAnnex).length;
	const sections = articles.filter(isSection).length;
	const numbered = articles.length - annexes - sections;
	if (numbered > 0 && sections > 0) return [`${numbered}条和其他部分`, '处'];
	const all = sections > 0 ? `${sections}节` : `${numbered}条`;
	return annexes > 0 ? [`${all}和附件`, '处'] : [all, sections > 0 ? '节' : '条'];
}

/** What this text lacks may stand in another one. */
function elsewhere(words: string): (Node | string)[] {
	const form = document.querySelector<HTMLFormElement>('.search-form');
	if (!form) return [];
	const href = `${searchPage(form.action)}#q=${encodeURIComponent(words.trim())}`;
	return ['，', element('a', { href }, '全站搜索')];
}

function told(wish: Wish, shown: number, [all, one]: readonly [string, string]): string {
	if (wish.kind === 'nothing') return '';
	if (wish.kind === 'words') return shown ? `${all}中有${shown}${one}` : `${all}中都没有这些字`;
	if (!wish.address) return '没有这一条';
	return wish.lacking
		? `没有${wish.lacking}，按回车前往${citeAddress(wish.address)}`
		: '按回车前往';
}
