import type { Hint, NoteWords } from './note-beside.ts';

/**
 * Links that may lead to an article: "#t22-k1", "/laws/x/#t3", "#fj1-t3", "#d2", to a section, "#h2-h1", or its words, "#p7-x1";
 * what changed in it, is no article. In running text also those to a law as a whole, "/laws/x/".
 */
const LINKS =
	'main a:is([href*="#t"],[href*="#d"],[href*="#h"],[href*="#p"],[href*="#fj"]):not(.term,[href*="/compare/"]),:is(.statute,.prose) a[href*="/laws/"][href$="/"]';
/** Links that name a place to go to, and cite nothing. */
const NO_CITATIONS = 'nav, law-outline, law-reader, .contents, h1, h2, h3, h4, h5, h6';
/** A pointer that rests so long wants to know; one that goes to the note may leave the link for so long. */
const REST = 300;
/** Milliseconds after which a finger that waits for the words is led to their place. */
const PATIENCE = 3000;

/**
 * The words that a citation cites come up beside it, when a pointer rests on it, when it has the focus, or at a touch. Without
 * scripts, and where the words cannot be had, citations are plain links.
 */
class CitationPreview {
	#hint: Hint | undefined;
	#wanted: HTMLAnchorElement | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What the last press was made with. */
	#pressed = '';

	constructor() {
		document.addEventListener('pointerover', this.#onPointer);
		document.addEventListener('focusin', this.#onFocus);
		document.addEventListener('focusout', this.#hide);
		document.addEventListener('pointerdown', this.#onDown);
		document.addEventListener('click', this.#onPress);
		document.addEventListener('scroll', this.#place, { passive: true });
		document.addEventListener('keydown', this.#onKey, { capture: true });
	}

	#onPointer = ({ target, pointerType }: PointerEvent): void => {
		if (pointerType !== 'mouse') return;
		clearTimeout(this.#timer);
		const link = citationAt(target);
		if (link === this.#wanted || this.#hint?.note.contains(target as Node)) return;
		// Moving on by key scrolls the page under a pointer that rests: that is no wish.
		if (!link && this.#wanted === document.activeElement) return;
		this.#timer = setTimeout(() => void this.#want(link), REST);
	};

	#onFocus = ({ target }: Event): void => {
		const link = citationAt(target);
		if (link?.matches(':focus-visible')) void this.#want(link);
	};

	#onDown = ({ pointerType }: PointerEvent): void => {
		this.#pressed = pointerType;
	};

	/** A finger has nothing to point with: the first press shows the words, and a link to their place. */
	#onPress = (event: MouseEvent): void => {
		const link = citationAt(event.target);
		this.#hide();
		// Older Safari does not say of a click what made it; a key's has no detail.
		const { pointerType = event.detail > 0 ? this.#pressed : '' } = event as Partial<PointerEvent>;
		if (!link || pointerType !== 'touch') return;
		event.preventDefault();
		void open(link);
	};

	#onKey = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || !this.#hint) return;
		event.stopPropagation();
		const mark = this.#wanted;
		this.#hide();
		// The pointer may still be on it.
		this.#wanted = mark;
	};

	async #want(link: HTMLAnchorElement | null): Promise<void> {
		this.#hide();
		this.#wanted = link;
		const words = link && (await wordsOf(link));
		if (!words) return;
		const { hintNote } = await import('./note-beside.ts');
		if (this.#wanted === link && !this.#hint) this.#hint = hintNote(link, words);
	}

	#hide = (): void => {
		clearTimeout(this.#timer);
		this.#wanted = null;
		this.#hint?.remove();
		this.#hint = undefined;
	};

	#place = (): void => this.#hint?.place();
}

async function open(link: HTMLAnchorElement): Promise<void> {
	const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
	const words = await Promise.race([wordsOf(link), late]);
	if (!words) return location.assign(link.href);
	const { openNote } = await import('./note-beside.ts');
	openNote(link, words);
}

/** Most readers never ask: what it takes is loaded then, if it can be had. */
async function wordsOf(link: HTMLAnchorElement): Promise<NoteWords | null> {
	try {
		const [{ citedWords }] = await Promise.all([
			import('./cited-words.ts'),
			import('./note-beside.ts'),
		]);
		return await citedWords(link);
	} catch {
		return null;
	}
}

function citationAt(target: EventTarget | null): HTMLAnchorElement | null {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
	return link?.closest(NO_CITATIONS) ? null : link;
}

if ('popover' in HTMLElement.prototype) new CitationPreview();
