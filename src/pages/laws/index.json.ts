import { indexOfLaws } from '../../site/law/data.ts';

/** Every law of the site, for programs. */
export const GET = async (): Promise<Response> => Response.json(await indexOfLaws());
