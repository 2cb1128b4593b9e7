/** Wide enough for the outline to stand beside the text; the same as in outline.css. */
const BESIDE = '(min-width: 78em)';

/**
 * `<law-outline>`: the outline is open where it stands beside the text, and follows the division being read. Of what it lists, one may
 * be printed alone.
 */
class LawOutline extends HTMLElement {
	#links = new Map<string, HTMLAnchorElement>();
	#beside = matchMedia(BESIDE);
	#current: HTMLAnchorElement | undefined;
	/** Parts that were unfolded to show where the reader is; what the reader unfolds stays. */
	#unfolded: HTMLDetailsElement[] = [];

	connectedCallback(): void {
		for (const link of this.querySelectorAll('a')) this.#links.set(link.hash.slice(1), link);
		this.#fold();
		addEventListener('printing', this.#offerParts);
		this.#beside.addEventListener('change', this.#fold);
		// A heading is being read once it has passed the upper fifth of the window.
		const watch = new IntersectionObserver(this.#mark, { rootMargin: '0px 0px -80% 0px' });
		for (const id of this.#links.keys()) {
			const division = document.getElementById(id);
			if (division) watch.observe(division);
		}
	}

	#fold = (): void => {
		this.querySelector('details')!.open = this.#beside.matches;
	};

	/** What was looked for is printed as it stands. */
	#offerParts = (event: Event): void => {
		if (document.querySelector('[data-filtered]')) return;
		event.preventDefault();
		import('./print-part.ts').then(
			({ offerParts }) => offerParts(this),
			() => print(),
		);
	};

	#mark = (changes: IntersectionObserverEntry[]): void => {
		for (const { target, isIntersecting } of changes)
			this.#links.get(target.id)?.toggleAttribute('data-reading', isIntersecting);
		const reading = [...this.querySelectorAll<HTMLAnchorElement>('a[data-reading]')].at(-1);
		// Above the text, as on a phone, it tells where the reader came from.
		if (reading === this.#current || !(reading || this.#beside.matches)) return;
		this.#current?.removeAttribute('aria-current');
		reading?.setAttribute('aria-current', 'location');
		this.#current = reading;
		if (this.#beside.matches) this.#reveal(reading);
	};

	/** Unfold what holds a link, fold what was unfolded before it, and bring the link into the outline's window. */
	#reveal(link: HTMLAnchorElement | undefined): void {
		for (const part of this.#unfolded) if (!link || !part.contains(link)) part.open = false;
		this.#unfolded = this.#unfolded.filter(({ open }) => open);
		if (!link) return;
		for (const part of foldsAround(link, this)) {
			if (part.open) continue;
			part.open = true;
			this.#unfolded.push(part);
		}
		// Only the outline's own window may move, not the page.
		const { offsetTop, offsetHeight } = link;
		if (offsetTop < this.scrollTop || offsetTop + offsetHeight > this.scrollTop + this.clientHeight)
			this.scrollTop = offsetTop - this.clientHeight / 3;
	}
}

function foldsAround(link: Element, root: Element): HTMLDetailsElement[] {
	const folds: HTMLDetailsElement[] = [];
	for (let above = link.parentElement; above && above !== root; above = above.parentElement)
		if (above instanceof HTMLDetailsElement) folds.push(above);
	return folds;
}

if (!customElements.get('law-outline')) customElements.define('law-outline', LawOutline);
