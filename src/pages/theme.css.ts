import { site } from '../site/site.ts';
import { themeCss } from '../site/theme.ts';

/** The site's own colours. A file of its own, so that no page needs an inline style. */
export const GET = (): Response =>
	new Response(themeCss(site.colours), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
