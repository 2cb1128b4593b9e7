import { basename, extname } from 'node:path';
import { isLawName } from '../../domain/law/title/identify.ts';

// e.g. "3-", "03.", "（3）", "3、", "3 " in front of the name of a file in a folder that somebody has counted
const COUNT = /^[（(]?\d{1,3}[)）]?[-_.、\s]+|^[（(]\d{1,3}[)）]/;
// e.g. "(2031-05-06)", "_20310506", "（2031年修订）", " (1)": what is behind it
const BEHIND = /(?:[_\-\s]*\d{8}|\s*[（(][^（）()\d]*\d[^（）()]*[)）])+$/;
// e.g. "某省某条例", "中华人民共和国某法": whose it is; not "新建 管理办法", "某法（定稿）"
const WHOSE = /^(?:中华人民共和国|国务院|最高人民|[\u4e00-\u9fff]{2,12}?[省市县区州旗盟镇乡])/;

/**
 * The title of a law in the name of its file; null for a name that is none.
 * @param path `downloads/3-某省某条例(2031-05-06).docx`
 * @returns `某省某条例`
 */
export function titleInFileName(path: string): string | null {
	const name = basename(path, extname(path)).trim().replace(COUNT, '').replace(BEHIND, '');
	return WHOSE.test(name) && isLawName(name) && !/\s/.test(name) ? name : null;
}
