import type { Table } from 'mdast';
import type { Problem } from '../../../checked.ts';
import { lineOf, nodesIn } from '../../bodies/body.ts';
import { withBody, type Entry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** Each row of a table has as many cells as its head: what stands in further ones is shown to nobody (GFM 0.29, 4.10). */
export const bodyTables: Rule = (content) =>
	withBody(content).flatMap((entry) =>
		nodesIn(entry).flatMap((node) => (node.type === 'table' ? unevenRows(entry, node) : [])),
	);

function unevenRows(entry: Entry, { children: [head, ...rows] }: Table): Problem[] {
	const wanted = head?.children.length ?? 0;
	return rows
		.filter(({ children }) => children.length !== wanted)
		.map((row) => {
			const count = row.children.length;
			const told =
				count > wanted
					? '多出来的格子网页上不显示。请核对竖线；格子里要写竖线的，写成“\\|”'
					: '少的格子会空着。请核对竖线；不是表格的，请在上面空一行';
			const message = `表格这一行有 ${count} 格，表头是 ${wanted} 格：${told}`;
			return warning(entry, lineOf(entry, row), message);
		});
}
