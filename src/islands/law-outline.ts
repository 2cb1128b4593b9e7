/** Wide enough for the outline to stand beside the text; the same as in outline.css. */
const BESIDE = '(min-width: 78em)';

/** `<law-outline>`: the outline is open where it stands beside the text, and marks the division being read. */
class LawOutline extends HTMLElement {
	#links = new Map<string, HTMLAnchorElement>();
	#watch: IntersectionObserver | undefined;
	#beside = matchMedia(BESIDE);

	connectedCallback(): void {
		for (const link of this.querySelectorAll('a')) this.#links.set(link.hash.slice(1), link);
		this.#fold();
		this.#beside.addEventListener('change', this.#fold);
		// A heading is being read once it has passed the upper fifth of the window.
		this.#watch = new IntersectionObserver(this.#mark, { rootMargin: '0px 0px -80% 0px' });
		for (const id of this.#links.keys()) {
			const division = document.getElementById(id);
			if (division) this.#watch.observe(division);
		}
	}

	disconnectedCallback(): void {
		this.#beside.removeEventListener('change', this.#fold);
		this.#watch?.disconnect();
	}

	#fold = (): void => {
		this.querySelector('details')!.open = this.#beside.matches;
	};

	#mark = (changes: IntersectionObserverEntry[]): void => {
		for (const { target, isIntersecting } of changes)
			this.#links.get(target.id)?.toggleAttribute('data-reading', isIntersecting);
		const reading = [...this.querySelectorAll('a[data-reading]')];
		for (const link of this.#links.values()) link.removeAttribute('aria-current');
		reading.at(-1)?.setAttribute('aria-current', 'location');
	};
}

if (!customElements.get('law-outline')) customElements.define('law-outline', LawOutline);
