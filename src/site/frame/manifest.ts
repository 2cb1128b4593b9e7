import { site, urls } from '../site.ts';

/**
 * What a phone needs to put the site beside its apps (W3C Web Application Manifest). Only the home page names it: whoever
 * keeps another page gets that page. `minimal-ui`, because without a bar of the browser there is no way back on some phones.
 */
export const manifest = () => ({
	name: site.name,
	description: site.description,
	lang: 'zh-CN',
	start_url: urls.home,
	scope: urls.home,
	display: 'minimal-ui',
	theme_color: site.colours.main,
	background_color: '#ffffff',
	icons: [192, 512].map((size) => ({
		src: urls.file(`icon-${size}.png`),
		sizes: `${size}x${size}`,
		type: 'image/png',
		// The sign stands within the circle that phones cut out.
		purpose: 'any maskable',
	})),
});

/** Its address, for the home page of a site that is one of its own: a column of a portal is no app. */
export const manifestOn = (path: string): string | undefined =>
	path === urls.home && site.profile === 'site' ? urls.file('manifest.json') : undefined;
