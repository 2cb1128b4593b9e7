import type { FindBox, FindCalls } from './find-box.ts';

/** What the bar asks of the box of a law. */
export interface Find {
	/** Show the box and put the caret in it. */
	open(): void;
	/** Show an article that is hidden, and all others. */
	reveal(article: HTMLElement): Promise<void>;
}

/** The box of a law, loaded when the reader first turns to it. */
export function findLater(
	form: HTMLFormElement,
	statute: HTMLElement,
	articles: readonly HTMLElement[],
	calls: FindCalls,
): Find {
	let composing = false;
	let box: Promise<FindBox> | undefined;
	const make = async (): Promise<FindBox> => {
		const { FindBox: Box } = await import('./find-box.ts');
		const made = new Box(form, statute, articles, calls);
		// What was typed while it was on its way; letters that an input method still composes are no words yet.
		if (!composing) made.refresh();
		return made;
	};
	const load = (): Promise<FindBox> => (box ??= make());
	form.addEventListener('compositionstart', () => (composing = true));
	form.addEventListener('compositionend', () => (composing = false));
	form.addEventListener('focusin', () => void load());
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void load().then((made) => made.submit());
	});
	return {
		open() {
			form.toggleAttribute('data-open', true);
			form.querySelector('input')!.select();
		},
		async reveal(article) {
			(await load()).clear();
			article.scrollIntoView();
		},
	};
}
