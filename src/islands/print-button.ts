/** `<print-button>`: its button opens the browser's own dialog for printing, if nobody on the page asks something before (`printing`). */
class PrintButton extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', () => {
			if (dispatchEvent(new Event('printing', { cancelable: true }))) print();
		});
	}
}

if (!customElements.get('print-button')) customElements.define('print-button', PrintButton);
