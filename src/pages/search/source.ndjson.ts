import { searchSource } from '../../site/search-source.ts';

/** The laws for the indexer, which takes this file away when it has read it. */
export async function GET(): Promise<Response> {
	return new Response(await searchSource());
}
