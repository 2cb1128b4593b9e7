import type { APIRoute } from 'astro';
import { badgePicture, badgeRoutes } from '../site/frame/badge.ts';

export const getStaticPaths = badgeRoutes;

/** The picture of the 党政机关网站标识, from the content folder. */
export const GET: APIRoute<Record<string, string>, { badge: string }> = ({ params }) =>
	badgePicture(params.badge);
