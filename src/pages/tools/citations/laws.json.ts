import { listedLaws } from '../../../site/citation-check.ts';

/** The laws that the page 引用核对 knows by name. */
export const GET = async (): Promise<Response> => Response.json(await listedLaws());
