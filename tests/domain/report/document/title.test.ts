import { expect, test } from 'vitest';
import { separateTitle } from '../../../../src/domain/report/document/title.ts';

test.each([
	[
		'the office begins it',
		['示例市水利局', '2030年度法治政府建设工作报告'],
		'示例市水利局2030年度法治政府建设工作报告',
	],
	[
		'the office stands above one that begins with its place',
		['示例坡镇人民政府', '示例坡镇2030年度法治政府建设工作报告'],
		'示例坡镇2030年度法治政府建设工作报告',
	],
])('the title of a report where %s', (_, lines, title) => {
	const head = [...lines, '一、主要举措'].map((text, line) => ({ text, line, mark: 0 }));
	expect(
		separateTitle(head)
			.title.map(({ text }) => text)
			.join(''),
	).toBe(title);
});
