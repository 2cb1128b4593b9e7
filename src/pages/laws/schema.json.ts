import { publishedSchema } from '../../schemas/law-json.ts';

/** What `laws/<id>.json` holds, as JSON Schema. */
export const GET = (): Response => Response.json(publishedSchema());
