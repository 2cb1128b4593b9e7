import { beginningOf, error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

const COLUMNS = {
	laws: '法规',
	reports: '报告',
	study: '学习材料',
	guides: '指南',
} as const;

/**
 * No column of the navigation is empty, and a site has something to show. 空白栏目 are a fault by the inspection rules
 * for government sites (政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号), and five of them fail the whole site.
 */
export const emptyColumns: Rule = ({ ids }) => {
	const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
	const empty = columns.filter((column) => ids[column].size === 0);
	if (empty.length === columns.length)
		return [
			error(
				beginningOf('laws/'),
				1,
				'没有任何内容：法规、报告、学习材料、指南都是空的。请先导入或者新建内容',
			),
		];
	return empty.map((column) =>
		warning(beginningOf(`${column}/`), 1, `栏目“${COLUMNS[column]}”是空的。请补充内容后再发布`),
	);
};
