import { expect, test } from 'vitest';
import { checkFields } from '../../src/schemas/issues.ts';
import { reportSchema } from '../../src/schemas/report.ts';

const measure = { id: 'a', title: '举措', summary: '做了。' };
const REPORT = {
	year: 2024,
	title: '2024年度报告',
	summary: '做了什么。',
	issuer: '示例单位',
	addressee: ['示例县人民政府'],
	published: '2025-03-28 09:00',
	source: { title: '示例来源' },
	parts: { measures: '一', responsibility: '二', shortcomings: '三', plan: '四' },
	measures: [measure, { ...measure, id: 'b' }],
	shortcomings: [{ id: 'a', title: '不足', causes: ['原因'] }],
	commitments: [{ id: '2025-01', title: '多学习' }],
};

const said = (more: object): string[] =>
	checkFields(reportSchema, { ...REPORT, ...more }).issues.map(({ message }) => message);

test('ids are unique within a list, not between lists', () => {
	expect(said({})).toEqual([]);
	expect(said({ measures: [measure, measure] })).toEqual([
		'measures 第 2 项的 id 和前面一项的编号重复，请换一个，实为“a”',
	]);
});

test('a promise is numbered by the year for which it is made', () => {
	expect(said({ commitments: [{ id: '2024-01', title: '多学习' }] })).toEqual([
		'commitments 第 1 项的 id 2024 年度报告的承诺要以 2025- 开头，实为“2024-01”',
	]);
});
