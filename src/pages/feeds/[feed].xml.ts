import type { APIRoute } from 'astro';
import { feedRoutes, feedXml, type Feed } from '../../site/columns/feeds.ts';

export const getStaticPaths = feedRoutes;

/** `feeds/laws.xml`: what is new, as Atom. */
export const GET: APIRoute<Feed> = ({ props }) =>
	new Response(feedXml(props), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
