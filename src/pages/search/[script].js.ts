import type { APIContext } from 'astro';
import { searchScripts } from '../../site/scripts.ts';

export const getStaticPaths = (): { params: { script: 'page' | 'worker' } }[] => [
	{ params: { script: 'page' } },
	{ params: { script: 'worker' } },
];

/** A classic script of the search page. */
export async function GET({ params }: APIContext): Promise<Response> {
	const scripts = await searchScripts();
	const { code } = params['script'] === 'worker' ? scripts.worker : scripts.page;
	return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
