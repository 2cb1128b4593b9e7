import type { FindBox, FindCalls } from './find-box.ts';

/** The box of a law, loaded when the reader first turns to it. */
export class FindLater {
	#form: HTMLFormElement;
	#make: () => Promise<FindBox>;
	#composing = false;
	#box: Promise<FindBox> | undefined;

	constructor(
		form: HTMLFormElement,
		statute: HTMLElement,
		articles: readonly HTMLElement[],
		calls: FindCalls,
	) {
		this.#form = form;
		this.#make = async () => {
			const { FindBox: Box } = await import('./find-box.ts');
			const box = new Box(form, statute, articles, calls);
			// What was typed while it was on its way; letters that an input method still composes are no words yet.
			if (!this.#composing) box.refresh();
			return box;
		};
		form.addEventListener('compositionstart', () => (this.#composing = true));
		form.addEventListener('compositionend', () => (this.#composing = false));
		form.addEventListener('focusin', () => void this.#load());
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#load().then((box) => box.submit());
		});
	}

	/** Show the box and put the caret in it. */
	open(): void {
		this.#form.toggleAttribute('data-open', true);
		this.#form.querySelector('input')!.select();
	}

	/** Show an article that is hidden, and all others. */
	async reveal(article: HTMLElement): Promise<void> {
		(await this.#load()).clear();
		article.scrollIntoView();
	}

	#load(): Promise<FindBox> {
		return (this.#box ??= this.#make());
	}
}
