/** As in law-head.css. */
const WIDE = '(min-width: 48em)';

/** `<law-more>`: opens what wide screens show, in browsers that the stylesheet cannot tell to. */
class LawMore extends HTMLElement {
	connectedCallback(): void {
		if (!CSS.supports('selector(::details-content)'))
			this.querySelector('details')!.open = matchMedia(WIDE).matches;
	}
}

if (!customElements.get('law-more')) customElements.define('law-more', LawMore);
