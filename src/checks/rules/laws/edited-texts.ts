import { textMark } from '../../../loaders/text-mark.ts';
import { wholeOf, warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';

/** The official words are those that were imported, or that somebody has compared since. */
export const editedTexts: TextRule = ({ file, version, text }) => {
	if (!version?.textSha256 || version.textSha256 === textMark(text)) return [];
	const message = `这份正式文本在导入以后改动过。请和官方文本逐字核对：没有问题就运行 npm run check -- --confirm ${file}；不该改的，从备份恢复，或者用官方文件加 --force 重新导入`;
	return [warning(wholeOf(file), [], message)];
};
