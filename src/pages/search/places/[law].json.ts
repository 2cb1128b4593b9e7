import type { APIContext } from 'astro';
import type { LawRecord } from '../../../site/laws.ts';
import { placeRoutes, placesOf } from '../../../site/search.ts';

export const getStaticPaths = placeRoutes;

/** Addresses that the page of one law has, for `人民防空法22条` in the search box. */
export async function GET({ props }: APIContext<{ law: LawRecord }>): Promise<Response> {
	return Response.json(await placesOf(props.law));
}
