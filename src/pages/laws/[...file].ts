import type { APIRoute } from 'astro';
import { contentType, dataOf, dataRoutes, type DataRoute } from '../../site/law/data.ts';

export const getStaticPaths = dataRoutes;

/** `laws/<id>.json`, `laws/<id>/<date>.xml`: a law in another format. */
export const GET: APIRoute<DataRoute['props']> = async ({ props }) =>
	new Response(await dataOf(props), {
		headers: { 'Content-Type': contentType(props.format) },
	});
