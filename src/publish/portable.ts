import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classicScripts } from './classic-scripts.ts';
import { filesIn, folderOfFile } from './files.ts';
import { addJsonScripts } from './json-scripts.ts';
import { addKioskFiles, forKiosk, type Kiosk } from './kiosk.ts';
import {
	namingFiles,
	relativeStyles,
	relativeTo,
	sendingForms,
	withoutManifest,
} from './relative.ts';

/**
 * Make a built site work from a folder on a disk, opened by its `index.html`: addresses are relative, links name files,
 * scripts are classic, and what scripts read are scripts too.
 * @param site folder of the built site, which is changed
 * @param base that it was built for
 * @param kiosk for a machine in a hall
 */
export async function makePortable(site: string, base: string, kiosk?: Kiosk): Promise<void> {
	const exists = (path: string): boolean => existsSync(join(site, path));
	const classic = classicScripts(site);
	const rewrite: Record<string, (text: string, path: string) => string | Promise<string>> = {
		css: (text, path) => relativeStyles(text, path, base),
		html: async (text, path) => {
			const linked = namingFiles(relativeTo(text, path, base, exists));
			const own = sendingForms(withoutManifest(linked));
			const page = await classic(own, path);
			return kiosk ? forKiosk(page, path, kiosk) : page;
		},
	};
	for (const file of filesIn(site)) {
		const change = rewrite[file.slice(file.lastIndexOf('.') + 1)];
		const place = join(site, file);
		if (change) writeFileSync(place, await change(readFileSync(place, 'utf8'), folderOfFile(file)));
	}
	addJsonScripts(site);
	if (kiosk) await addKioskFiles(site);
}
