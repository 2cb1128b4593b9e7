/**
 * `Headers`, `Request` and `Response` of the Fetch standard (fetch.spec.whatwg.org), as far as Astro uses them for a page that is
 * made ahead: its body is whole, and nobody is asked over a network. Node's own load their HTTP clients first and
 * read each page through a stream: 3 % of a build, and 6 % of one after a changed word.
 */
type Fields = PlainHeaders | Iterable<readonly [string, string]> | Record<string, string>;

class PlainHeaders {
	readonly #values = new Map<string, string>();

	constructor(fields: Fields = {}) {
		const entries = Symbol.iterator in fields ? fields : Object.entries(fields);
		for (const [name, value] of entries) this.set(name, value);
	}

	get(name: string): string | null {
		return this.#values.get(name.toLowerCase()) ?? null;
	}

	has(name: string): boolean {
		return this.#values.has(name.toLowerCase());
	}

	set(name: string, value: string): void {
		this.#values.set(name.toLowerCase(), String(value));
	}

	append(name: string, value: string): void {
		const there = this.get(name);
		this.set(name, there === null ? value : `${there}, ${value}`);
	}

	delete(name: string): void {
		this.#values.delete(name.toLowerCase());
	}

	/** A page that is made ahead sets no cookies. */
	getSetCookie(): string[] {
		return [];
	}

	entries(): MapIterator<[string, string]> {
		return this.#values.entries();
	}

	[Symbol.iterator](): MapIterator<[string, string]> {
		return this.entries();
	}
}

class PlainRequest {
	readonly url: string;
	readonly method: string;
	readonly headers: PlainHeaders;

	constructor(asked: string | URL | PlainRequest, { method = 'GET', headers = {} as Fields } = {}) {
		this.url = asked instanceof PlainRequest ? asked.url : String(asked);
		this.method = method;
		this.headers = new PlainHeaders(headers);
	}

	clone(): this {
		return this;
	}
}

type Body = string | Uint8Array<ArrayBuffer> | null;

class PlainResponse {
	readonly body: Body;
	readonly status: number;
	readonly statusText: string;
	readonly headers: PlainHeaders;

	constructor(body: Body = null, { status = 200, statusText = '', headers = {} as Fields } = {}) {
		this.body = body;
		this.status = status;
		this.statusText = statusText;
		this.headers = new PlainHeaders(headers);
	}

	static json(data: unknown): PlainResponse {
		const headers = { 'content-type': 'application/json' };
		return new PlainResponse(JSON.stringify(data), { headers });
	}

	get ok(): boolean {
		return this.status >= 200 && this.status < 300;
	}

	clone(): this {
		return this;
	}

	text(): Promise<string> {
		return Promise.resolve(this.#bytes().toString());
	}

	/** A view of the bytes does where Astro and this program take them. */
	arrayBuffer(): Promise<Uint8Array<ArrayBuffer>> {
		return Promise.resolve(this.#bytes());
	}

	#bytes(): Buffer<ArrayBuffer> {
		return Buffer.from(this.body ?? '');
	}
}

/** By the names of the standard. */
export const PLAIN = { Headers: PlainHeaders, Request: PlainRequest, Response: PlainResponse };

/** Use these instead of Node's own from now on, in the whole program. */
export function exchangePlainly(): void {
	for (const [name, value] of Object.entries(PLAIN)) {
		// Defined anew without that, Node's own would be loaded first.
		Reflect.deleteProperty(globalThis, name);
		Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
	}
}
