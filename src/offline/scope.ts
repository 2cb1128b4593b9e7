/** What a service worker sees of its browser. TypeScript has these types only in a library that excludes the page's. */
export interface Scope {
	addEventListener: {
		(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
		(type: 'fetch', listen: (event: Fetch) => void): void;
		(type: 'message', listen: (event: Message) => void): void;
	};
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
	registration: { unregister: () => Promise<boolean> };
}

/** An event that may take time: the browser does not stop the worker before the work is done. */
export interface Lasting {
	waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for something. */
export interface Fetch extends Lasting {
	request: Request;
	respondWith: (response: Promise<Response>) => void;
}

/** A page says something. */
export interface Message extends Lasting {
	data: unknown;
	ports: readonly MessagePort[];
}

/** What a service worker is: TypeScript knows `self` as a window here. */
export const scope = self as unknown as Scope;
