import type { APIContext } from 'astro';
import { searchScripts } from '../../../site/frame/scripts.ts';

export const getStaticPaths = (): { params: { script: string } }[] =>
	searchScripts.map(({ name }) => ({ params: { script: name } }));

/** A classic script of the search page. */
export function GET({ params }: APIContext): Response {
	const script = searchScripts.find(({ name }) => name === params['script']);
	return new Response(script!.code, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
}
