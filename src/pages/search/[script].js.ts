import type { APIContext } from 'astro';
import { searchScripts, type ScriptName } from '../../site/scripts.ts';

const NAMES: ScriptName[] = ['page', 'worker', 'engine'];

export const getStaticPaths = (): { params: { script: ScriptName } }[] =>
	NAMES.map((script) => ({ params: { script } }));

/** A classic script of the search page. */
export async function GET({ params }: APIContext): Promise<Response> {
	const { code } = (await searchScripts())[params['script'] as ScriptName];
	return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
