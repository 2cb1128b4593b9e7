import { wholeOf, error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

const COLUMNS = {
	laws: '法规',
	reports: '报告',
	study: '学习材料',
	guides: '指南',
} as const;

/** What the folder of a column is to hold. */
const EXPECTED: Record<keyof typeof COLUMNS, string> = {
	laws: '用“npm run import -- 文件”导入官方文本，每部法规一个文件夹',
	reports: '用“npm run import -- 文件”导入年度报告，每年一个“年份.mdx”',
	study: '照 content/README.md 的例子写一篇“名称.mdx”，或者从 content/study 复制过来改',
	guides: '照 content/README.md 的例子写一篇“名称.mdx”，或者从 content/guides 复制过来改',
};

/**
 * No column of the navigation is empty, and a site has something to show. 空白栏目 are a fault by the inspection rules
 * for government sites (政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号), and five of them fail the whole site.
 */
export const emptyColumns: Rule = ({ ids }) => {
	const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
	const empty = columns.filter((column) => ids[column].size === 0);
	if (empty.length === columns.length) {
		const message = '没有任何内容：法规、报告、学习材料、指南都是空的。请先导入或者新建内容';
		return [error(wholeOf('laws/'), [], message)];
	}
	return empty.map((column) => {
		const message = `栏目“${COLUMNS[column]}”是空的。发布以前请放进内容：${EXPECTED[column]}`;
		return warning(wholeOf(`${column}/`), [], message);
	});
};
