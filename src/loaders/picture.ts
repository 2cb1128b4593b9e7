import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-place.ts';

/**
 * A picture of the content folder, as it is.
 * @param name its file name, as `site.yaml` gives it
 * @throws in Chinese when there is no such file
 */
export function readPicture(name: string): Uint8Array<ArrayBuffer> {
	const folder = contentFolder();
	const file = join(folder, name);
	if (!existsSync(file))
		throw new Error(
			`找不到 site.yaml 里写的图片 ${name}。请把图片放进内容文件夹（${folder}），或者删去这一项`,
		);
	return new Uint8Array(readFileSync(file));
}
