import { readPicture } from '../../loaders/picture.ts';
import { site } from '../site.ts';

/** Route of the picture of the 党政机关网站标识; none where the site has no picture. */
export function badgeRoutes(): { params: { badge: string } }[] {
	const { partyGovernmentImage: badge } = site.identifiers;
	return badge ? [{ params: { badge } }] : [];
}

/** The picture. */
export const badgePicture = (name: string): Response => new Response(readPicture(name));
