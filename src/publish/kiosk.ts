import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { CLASSIC } from './classic.ts';
import { upFrom } from './relative.ts';

/** How a machine in a hall behaves. */
export interface Kiosk {
	/** Seconds without a touch after which the home page is shown again. */
	seconds: number;
}

const SRC = resolve(import.meta.dirname, '..');

/** The files that pages of a kiosk have besides. */
export async function addKioskFiles(site: string): Promise<void> {
	copyFileSync(join(SRC, 'styles/kiosk.css'), join(site, 'kiosk.css'));
	await build({
		entryPoints: [join(SRC, 'islands/kiosk/kiosk.ts')],
		...CLASSIC,
		outfile: join(site, 'kiosk.js'),
	});
}

/**
 * A page for a machine in a hall: large, home again when nobody is there, without links that leave the site, dial,
 * write mail or save files.
 * @param html a page whose addresses are relative already
 * @param path its folder under the base
 */
export function forKiosk(html: string, path: string, { seconds }: Kiosk): string {
	const up = upFrom(path);
	const head =
		`<link rel="stylesheet" href="${up}kiosk.css">` +
		`<script defer src="${up}kiosk.js" data-home="${up}index.html" data-seconds="${seconds}"></script>`;
	return withoutWaysOut(html).replace('<body', `${head}<body`);
}

// e.g. `<a href=https://flk.npc.gov.cn/ rel=external>`, `<a href="tel:0391-0000000">`, `<a download href="a.docx">`
const LINK = /<a\s[^>]*>/g;
const LEAVES = /\s(?:href="?(?:[a-z][a-z+.-]*:|\/\/)|download[\s=>])/i;

/** Without `href`, a link is plain text for mouse, finger, keyboard and screen reader. */
const withoutWaysOut = (html: string): string =>
	html.replace(LINK, (tag) =>
		LEAVES.test(tag)
			? tag.replace(/\s(?:href|target|download)(?:=(?:"[^"]*"|[^\s">]+))?/g, '')
			: tag,
	);
