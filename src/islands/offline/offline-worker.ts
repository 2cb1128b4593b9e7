/**
 * `<offline-worker>`: lets the browser keep pages for times without network. Data: `data-worker` the address of the
 * service worker. Where there are none (from a disk, over plain http), nothing happens.
 */
class OfflineWorker extends HTMLElement {
	connectedCallback(): void {
		if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
		const address = this.dataset['worker']!;
		// After all else: a first visit is for reading.
		addEventListener('load', () => {
			navigator.serviceWorker
				.register(address, { updateViaCache: 'none' })
				// Browsers look for a new worker some time after a visit; a short visit would miss it.
				.then((registration) => registration.update())
				.catch(() => {
					// There is no network, or the browser allows no worker, as in a private window. The site works without.
				});
		});
	}
}

if (!customElements.get('offline-worker')) customElements.define('offline-worker', OfflineWorker);
