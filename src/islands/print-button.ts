/** `<print-button>`: its button opens the browser's own dialog for printing. */
class PrintButton extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => print());
	}
}

if (!customElements.get('print-button')) customElements.define('print-button', PrintButton);
