import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '../../problems.ts';
import type { Problem } from '../../../checked.ts';
import type { Content } from '../../content/content.ts';

/** The picture of the 党政机关网站标识 lies in the content folder. */
export const sitePicture = ({ site, folder }: Content): Problem[] => {
	const name = site?.data.identifiers.partyGovernmentImage;
	if (!site || !name || existsSync(join(folder, name))) return [];
	const message = `找不到图片 ${name}。请把图片放进内容文件夹，和 site.yaml 放在一起；没有图片就删去这一项`;
	return [error(site, ['identifiers', 'partyGovernmentImage'], message)];
};
