import { licences } from '../site/statements/licences.ts';

/** Whose work the site carries along, linked from the site map. */
export const GET = (): Response =>
	new Response(licences(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
