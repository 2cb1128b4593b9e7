import type { ReferencedLaw } from '../../exports/reference.ts';
import { areKeysOff } from '../search/field/shortcut.ts';
import { bringTakenAway, perform, type ReadLaw } from './acts.ts';
import { aloudLater } from './aloud/aloud-later.ts';
import {
	articleAt,
	articleOfHash,
	articlesIn,
	focusWithin,
	isSection,
	labelOf,
	linkedNumber,
} from './articles.ts';
import { watchHeight } from './bar-height.ts';
import { backFromContents } from './contents.ts';
import { termsLater } from './beside/terms-later.ts';
import { findLater, type Find } from './find/find-later.ts';
import { keepPlace, offerKeptPlace } from './kept-place.ts';
import { missingPlace } from './missing-place.ts';
import { backToLeft, keepLeft } from './left-at.ts';
import { loadSectionNames } from './place-name.ts';
import { readerBar, telling } from './reader-bar.ts';
import { actOf, type ReadingAct } from './reading-keys.ts';
import { ReadingPlace } from './reading-place.ts';
import { wayBack } from './way-back.ts';
import { copyWordsAlone } from './words-alone.ts';

/** So many characters of a place stand in a line of the bar on a small phone. */
const OF_LINE = 7;

/**
 * `<law-reader>`: the bar above the words of a law. It says which article is being read and does something with it.
 * What few readers ask for (copying, sharing, reading aloud, the list of keys, defined terms) is loaded when it is asked for.
 * Data: `name` (its short title), `version`, `kind`, `issuer`, `document-number`, `promulgated-by` for citations; `terms` that the law defines.
 */
class LawReader extends HTMLElement implements ReadLaw {
	#articles!: HTMLElement[];
	#place!: ReadingPlace;
	#find!: Find;
	#readAloud!: ReturnType<typeof aloudLater>;
	#markTerms!: ReturnType<typeof termsLater>;
	#goBack!: ReturnType<typeof wayBack>;
	/** The article that the reader went to, while it is to be seen. */
	#marked: HTMLElement | undefined;
	say!: (words: string) => void;

	connectedCallback(): void {
		const statute = document.getElementById('zhengwen');
		if (!statute) return;
		const outlined = document.querySelector('law-outline') !== null;
		this.prepend(...readerBar(this.dataset['name'] ?? '', outlined));
		this.#assemble(statute);
		this.#listen(statute);
		this.#articles.forEach(linkedNumber);
		this.#markTerms(this.#place.near);
		this.#place.choose(articleOfHash());
		this.#tellMissing();
		backToLeft(() => this.#place.look());
		this.append(...[offerKeptPlace()].filter((panel) => panel !== null));
	}

	/** Make the parts of the bar and what each of them works with. */
	#assemble(statute: HTMLElement): void {
		this.#articles = articlesIn(statute);
		if (this.#articles.some(isSection)) void loadSectionNames();
		this.#place = new ReadingPlace(this.#articles, this.#show);
		this.#markTerms = termsLater(this.dataset['terms'] ?? '', () => this.#place.near);
		const form = this.querySelector('form')!;
		this.#goBack = wayBack(form, () => this.#place.current);
		this.#find = findLater(form, statute, this.#articles, {
			go: (address) => this.#goTo(document.getElementById(address)),
			shown: (articles) => {
				this.#place.shown = articles;
				this.#markTerms(this.#place.near);
			},
		});
		this.#readAloud = aloudLater(this.querySelector('[data-act=aloud]')!, this, async () => {
			const { spokenLaw } = await import('./aloud/spoken-law.ts');
			return spokenLaw(statute);
		});
		this.say = telling(this.querySelector('.said')!);
		watchHeight(this, (line) => (this.#place.line = line));
	}

	#listen(statute: HTMLElement): void {
		this.addEventListener('click', this.#onClick);
		this.addEventListener('left', this.#onLeft);
		for (const near of ['pointerover', 'focusin'])
			this.addEventListener(near, bringTakenAway, { once: true });
		statute.addEventListener('click', this.#onText);
		addEventListener('copy', () => copyWordsAlone(statute));
		addEventListener('keydown', this.#onKey);
		addEventListener('hashchange', this.#onHash);
		addEventListener('popstate', this.#onBack);
		addEventListener('pagehide', this.#keep);
		// A phone ends pages that nobody sees without another word.
		document.addEventListener('visibilitychange', this.#keep);
	}

	get law(): ReferencedLaw {
		return { title: document.querySelector('h1')!.textContent, ...this.dataset };
	}

	get current(): HTMLElement | undefined {
		return this.#place.current;
	}

	step(by: 1 | -1): void {
		this.#goTo(this.#place.step(by));
	}

	find(): void {
		this.#find.open();
	}

	readAloud(): Promise<void> {
		return this.#readAloud(this.current);
	}

	#show = (article: HTMLElement, chosen: boolean): void => {
		const at = this.querySelector<HTMLAnchorElement>('.at')!;
		at.textContent = labelOf(article);
		at.toggleAttribute('data-long', at.textContent.length > OF_LINE);
		at.hash = article.id;
		this.dispatchEvent(new CustomEvent('reading', { detail: article }));
		this.#marked?.removeAttribute('data-current');
		this.#marked = chosen ? article : undefined;
		this.#marked?.setAttribute('data-current', '');
		this.#markTerms(this.#place.near);
	};

	#goTo(place: HTMLElement | null | undefined): void {
		if (!place) return;
		const article = articleAt(place);
		this.#place.choose(article);
		if (article === place) this.#focus(article);
		// The number of its article may be behind the bar.
		else if (article) focusWithin(place);
		place.scrollIntoView();
	}

	/** The link in an article's number takes the focus for the article; an annex has none, but the bar names it. */
	#focus(article: HTMLElement): void {
		const number = linkedNumber(article) ?? this.querySelector<HTMLElement>('.at')!;
		number.focus({ preventScroll: true });
	}

	#tellMissing(): void {
		const missing = missingPlace();
		if (!missing) return;
		// The browser then stays with it while the page is still laid out.
		if (missing.outer) location.replace(`#${missing.outer}`);
		else this.#goTo(document.getElementById('zhengwen'));
		this.say(missing.words);
	}

	#onHash = (): void => {
		this.#tellMissing();
		const article = articleOfHash();
		if (!article) return;
		this.#place.choose(article);
		if (article.closest('[hidden]')) void this.#find.reveal(article);
	};

	#onBack = ({ state }: PopStateEvent): void => this.#place.choose(backFromContents(state));

	/** Who leaves the box without going anywhere is where they were before. */
	#onLeft = (): void =>
		this.#goBack((article) => {
			if (this.#place.begun) this.#place.choose(article);
			this.#focus(article);
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
		if (act) perform(act as ReadingAct, this);
	};

	#onKey = (event: KeyboardEvent): void => {
		const act = areKeysOff() ? null : actOf(event);
		if (!act || this.#articles.length === 0) return;
		event.preventDefault();
		perform(act, this);
	};

	#keep = (): void => {
		const { begun, current } = this.#place;
		if (begun) keepPlace(current, this.#articles.indexOf(current!));
		keepLeft(begun ? current : undefined);
	};
}

if (!customElements.get('law-reader')) customElements.define('law-reader', LawReader);
