/** Milliseconds without a letter before a search runs while somebody types. */
const PAUSE = 150;

/** What the search box tells. */
export interface BoxEvents {
	/** A letter came or went; the words are not ready yet. */
	touched: () => void;
	/** The typing has paused. */
	typed: (query: string) => void;
	/** Enter, or the button. */
	sent: (query: string) => void;
}

/** The search box. While an input method composes, it tells nothing and sends nothing. */
export class SearchBox {
	readonly input: HTMLInputElement;
	#events: BoxEvents;
	#composing = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(form: HTMLFormElement, events: BoxEvents) {
		this.input = form.querySelector<HTMLInputElement>('input[type=search]')!;
		this.#events = events;
		this.input.addEventListener('compositionstart', () => (this.#composing = true));
		this.input.addEventListener('compositionend', this.#onComposed);
		this.input.addEventListener('input', this.#onInput);
		form.addEventListener('submit', this.#onSubmit);
	}

	/** What stands in the box, without blanks around it. */
	get query(): string {
		return this.input.value.trim();
	}

	/** Put words into the box; what was typed before is dropped. */
	set query(query: string) {
		this.#stop();
		if (this.query !== query) this.input.value = query;
	}

	/** Tell at once what is being typed, if anything waits. */
	flush(): void {
		if (this.#timer === undefined) return;
		this.#stop();
		this.#events.typed(this.query);
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#onInput = (event: Event): void => {
		if (!this.#composing && !(event as InputEvent).isComposing) this.#wait();
	};

	#onComposed = (): void => {
		this.#composing = false;
		this.#wait();
	};

	#wait(): void {
		this.#stop();
		this.#events.touched();
		this.#timer = setTimeout(() => this.flush(), PAUSE);
	}

	#onSubmit = (event: Event): void => {
		event.preventDefault();
		if (this.#composing) return;
		this.#stop();
		this.#events.sent(this.query);
	};
}
