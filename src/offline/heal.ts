import { scope } from './scope.ts';
import { clear } from './shelf.ts';

/**
 * The worker of a site that has switched `offline` off. It takes the place of the one that a browser may still have,
 * leaves every request to the network, removes all copies, and then itself.
 */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) =>
	event.waitUntil(
		clear(new URL('./', location.href).href).then(() => scope.registration.unregister()),
	),
);
