import type { AstroPrerenderer } from 'astro';
import { twinsIn } from '../../../holdings/twin.ts';

/**
 * Makes two pages at once where one is written for both (`holdings/twin.ts`): such a page tells in `Content-Location` where its twin
 * is, which comes next. That is a tenth of a build of five hundred laws.
 */
export function withTwins(astros: AstroPrerenderer): AstroPrerenderer {
	const made = new Map<string, Buffer<ArrayBuffer>>();
	return {
		...astros,
		async render(request, options) {
			const known = made.get(request.url);
			if (known && made.delete(request.url)) return pageOf(known);
			const rendered = await astros.render(request, options);
			const { response } = rendered instanceof Response ? { response: rendered } : rendered;
			const address = response.headers.get('Content-Location');
			if (address === null) return rendered;
			const [page, twin] = twinsIn(Buffer.from(await response.arrayBuffer()));
			made.set(new URL(address, request.url).href, twin);
			return pageOf(page);
		},
	};
}

const pageOf = (html: Buffer<ArrayBuffer>): Response =>
	new Response(html, { headers: { 'Content-Type': 'text/html' } });
