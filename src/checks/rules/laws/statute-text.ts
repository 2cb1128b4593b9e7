import type { Problem } from '../../../checked.ts';
import { wholeOf, error } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';

/** A text can be read, and holds no surprises for the parser: gaps, repeats, stray brackets, no articles at all. */
export const statuteText: TextRule = ({ file, readable, utf8, problems }) => {
	if (readable) return problems.map((problem) => ({ ...problem, file }));
	if (!utf8) return [garbled(file)];
	return [error(wholeOf(file), [], '正文是空的。请用导入命令重新导入官方文件，或者删去这个文件')];
};

/** A text that is no UTF-8. */
export const garbled = (file: string): Problem =>
	error(wholeOf(file), [], '正文不是 UTF-8 编码，会显示成乱码。请用导入命令重新导入官方文件');
