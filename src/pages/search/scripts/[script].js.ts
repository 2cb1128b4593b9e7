import type { APIContext } from 'astro';
import { searchScripts } from '../../../site/scripts.ts';

export const getStaticPaths = async (): Promise<{ params: { script: string } }[]> =>
	Object.values(await searchScripts()).map(({ name }) => ({ params: { script: name } }));

/** A classic script of the search page. */
export async function GET({ params }: APIContext): Promise<Response> {
	const script = Object.values(await searchScripts()).find(({ name }) => name === params['script']);
	return new Response(script!.code, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
}
