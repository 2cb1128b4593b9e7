import { hrefFor } from './href.ts';

/** Whether a site was opened from a folder on a disk. */
export const isDisk = (protocol: string): boolean => protocol === 'file:';

/** From a disk, where a folder shows no page by itself, links of the page lead to the `index.html` in it. */
export function nameIndexFiles(page: Document, protocol: string): void {
	if (!isDisk(protocol)) return;
	for (const name of ['href', 'action'])
		for (const one of page.querySelectorAll(`a[${name}^="../"], form[${name}^="../"]`))
			one.setAttribute(name, hrefFor(one.getAttribute(name)!.slice(3), '../', protocol));
}
