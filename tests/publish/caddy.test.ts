import { expect, test } from 'vitest';
import { caddyConfig } from '../../src/publish/hosting/caddy.ts';

const HOST = {
	root: '/srv/pufa',
	base: '/',
	name: 'pufa.example.com',
	policies: { pages: "default-src 'self'", fullText: "default-src 'self'" },
};

// Where Caddy listens, as `--listen` gives it; a real Caddy runs the rest in `tests/dist/hosting.test.ts`.
test.each([
	['80', 'http://pufa.example.com:80 {\n\troot * /srv/pufa\n'],
	['127.0.0.1:8080', 'http://pufa.example.com:8080 {\n\tbind 127.0.0.1\n\troot * /srv/pufa\n'],
	['[::1]:443', 'http://pufa.example.com:443 {\n\tbind [::1]\n\troot * /srv/pufa\n'],
])('%s', (listen, begins) => {
	expect(caddyConfig({ ...HOST, listen })).toContain(begins);
});
