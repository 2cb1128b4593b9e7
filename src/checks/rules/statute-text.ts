import { walk } from '../../domain/law/model.ts';
import { error, warning } from '../problems.ts';
import type { TextRule } from '../rule.ts';

/** A text can be read, has articles, and holds no surprises for the parser: gaps, repeats, stray brackets. */
export const statuteText: TextRule = ({ file, text, utf8, statute, problems }) => {
	const place = { file, lineOf: () => 1 };
	if (!utf8)
		return [error(place, 1, '正文不是 UTF-8 编码，会显示成乱码。请用导入命令重新导入官方文件')];
	if (text.trim() === '')
		return [error(place, 1, '正文是空的。请用导入命令重新导入官方文件，或者删去这个文件')];
	const parsed = problems.map((problem) => ({ ...problem, file }));
	const units = [...walk(statute.units)];
	if (units.some(({ kind }) => kind === 'article' || kind === 'point')) return parsed;
	return [
		warning(place, 1, '没有找到条文（“第一条 …”或者“一、…”）。请核对官方文本是不是完整'),
		...parsed,
	];
};
