import { canKeep } from './ask.ts';

/**
 * Lets the browser keep pages for times without network: `data-worker` of the `body` is the address of the service worker. Where there
 * are none (from a disk, over plain http), nothing happens.
 */
const { worker } = document.body.dataset;

if (worker && canKeep())
	// After all else: a first visit is for reading.
	addEventListener('load', () => {
		navigator.serviceWorker
			.register(worker, { updateViaCache: 'none' })
			// Browsers look for a new worker some time after a visit; a short visit would miss it.
			.then((registration) => registration.update())
			.catch(() => {
				// There is no network, or the browser allows no worker, as in a private window. The site works without.
			});
	});
