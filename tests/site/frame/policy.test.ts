import { describe, expect, test } from 'vitest';
import { policyOf } from '../../../src/site/frame/policy.ts';

const scriptsOf = (policy: string): string =>
	policy.split('; ').find((rule) => rule.startsWith('script-src'))!;

describe('the policy of a page', () => {
	test('lets in what comes from the own host, and nothing inline', () => {
		expect(policyOf([])).toBe(
			"default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
		);
	});

	test('names an inline script by its hash', () => {
		// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
		expect(scriptsOf(policyOf(['alert(1)']))).toBe(
			"script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
		);
	});

	test('allows WebAssembly only to the page that asks for it', () => {
		expect(scriptsOf(policyOf([], true))).toBe("script-src 'self' 'wasm-unsafe-eval'");
		expect(policyOf([])).not.toContain('wasm');
	});
});
