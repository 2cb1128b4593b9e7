import { createHash } from 'node:crypto';

/**
 * What a page may load and run, as a Content Security Policy: files of its own host, and inline scripts whose hash
 * stands in it. Nothing inline besides, no `eval`, no frames of others.
 * @param inline code of the page's inline scripts, character for character
 * @param wasm whether the page compiles WebAssembly, as Pagefind does; no other page may
 */
export function policyOf(inline: readonly string[], wasm = false): string {
	const scripts = ["'self'", ...inline.map(hashOf), ...(wasm ? ["'wasm-unsafe-eval'"] : [])];
	return [
		"default-src 'self'",
		`script-src ${scripts.join(' ')}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

const hashOf = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;
