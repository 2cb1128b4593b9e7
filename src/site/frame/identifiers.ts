import type { Site } from '../../schemas/site.ts';

/** A number or a picture under which an authority knows the site. */
export interface SiteIdentifier {
	text: string;
	/** Where the authority confirms it. */
	href?: string;
	/** Shown in place of the text. */
	picture?: string | undefined;
}

/**
 * The identifiers that stand at the foot of every page; a section of a portal leaves them to the portal.
 * @param badge address of the picture of the 党政机关网站标识
 */
export function shownIdentifiers(
	{ profile, identifiers }: Pick<Site, 'profile' | 'identifiers'>,
	badge: string | undefined,
): SiteIdentifier[] {
	const { siteCode, icp, publicSecurity, partyGovernment } = identifiers;
	if (profile === 'section') return [];
	return [
		...(siteCode ? [{ text: `网站标识码：${siteCode}` }] : []),
		...(icp ? [{ text: icp, href: 'https://beian.miit.gov.cn' }] : []),
		...(publicSecurity
			? [{ text: publicSecurity, href: publicSecurityRecord(publicSecurity) }]
			: []),
		...(partyGovernment
			? [
					{
						text: '党政机关网站标识',
						href: `https://bszs.conac.cn/sitename?method=show&id=${partyGovernment}`,
						picture: badge,
					},
				]
			: []),
	];
}

// e.g. "某公网安备00000000000000号": the record is found by the 14 digits, which the schema asks for
const publicSecurityRecord = (words: string): string =>
	`https://beian.mps.gov.cn/#/query/webSearch?code=${/\d{14}/.exec(words)![0]}`;
