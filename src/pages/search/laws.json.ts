import { namedLaws } from '../../site/search.ts';

/** Names of all laws, for the search box. */
export async function GET(): Promise<Response> {
	return Response.json(await namedLaws());
}
