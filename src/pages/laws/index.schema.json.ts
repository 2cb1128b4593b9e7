import { publishedIndexSchema } from '../../schemas/law-json.ts';

/** What `laws/index.json` holds, as JSON Schema. */
export const GET = (): Response => Response.json(publishedIndexSchema());
