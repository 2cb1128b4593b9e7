import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server that hands out a site, as far as its configuration depends on the site. */
export interface Host {
	/** Folder on the server in which the built site lies. */
	root: string;
	/** Of the site: `/`, `/zwgk/pufa/`. */
	base: string;
	/** Name of the host: `www.example.gov.cn`. */
	name: string;
	/** Port, or address and port: `80`, `127.0.0.1:8080`. */
	listen: string;
	policies: Policies;
}

/** What the pages of a site allow themselves, for the headers to say the same. */
export interface Policies {
	pages: string;
	/** Pages and scripts that run Pagefind, which is WebAssembly. */
	fullText: string;
}

/** Folders whose files run WebAssembly. */
export const FULL_TEXT = ['search', 'pagefind'];

/** `Cache-Control` of `PINNED` folders: their names change with their content. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';
/** The same of all else: kept, but asked for again each time. */
export const ASK_AGAIN = 'no-cache';

/** Headers of every answer. What a policy in a page cannot say (framing) is said by a header. */
export const SECURITY: readonly (readonly [name: string, value: string])[] = [
	['X-Content-Type-Options', 'nosniff'],
	['X-Frame-Options', 'SAMEORIGIN'],
	['Referrer-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** The policies of a built site, read from its pages: they and the headers cannot differ. */
export const policiesOf = (site: string): Policies => ({
	pages: policyIn(readFileSync(join(site, 'index.html'), 'utf8')),
	fullText: policyIn(readFileSync(join(site, 'search/index.html'), 'utf8')),
});

/** @throws when the page has none, which is a bug */
function policyIn(html: string): string {
	// e.g. `<meta http-equiv=Content-Security-Policy content="default-src &#39;self&#39;; …">`
	const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1];
	if (!policy) throw new Error('网页里没有内容安全策略（Content-Security-Policy）');
	return `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'self'`;
}
