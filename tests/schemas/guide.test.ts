import { expect, test } from 'vitest';
import { checkFields } from '../../src/schemas/issues.ts';
import { guideSchema } from '../../src/schemas/guide.ts';

const guide = (also: object[], signal?: string) => ({
	title: '示例指南',
	summary: '怎么做。',
	audience: ['居民', '老年人'],
	signals: ['kongxi'],
	steps: [{ title: '先这样', text: '再那样。', also, signal }],
	sources: [{ title: '虚构的来源' }],
	published: '2026-11-23 09:00',
	reviewBy: '2027-08-31',
});
const said = (also: object[]) => checkFields(guideSchema, guide(also)).issues;

test('what some readers do besides is for readers of the guide', () => {
	expect(said([{ audience: ['老年人'], text: '慢慢走。' }])).toEqual([]);
	expect(said([{ audience: ['老年人', '学生'], text: '慢慢走。' }])).toEqual([
		{
			path: ['steps', 0, 'also', 0, 'audience'],
			message:
				'steps 第 1 项的 also 第 1 项的 audience 这篇指南的读者里没有“学生”：请加进 audience，或者改写这一项',
		},
	]);
});

test('a step belongs to a signal that the guide draws', () => {
	expect(checkFields(guideSchema, guide([], 'kongxi')).issues).toEqual([]);
	expect(checkFields(guideSchema, guide([], 'kongx')).issues).toEqual([
		{
			path: ['steps', 0, 'signal'],
			message:
				'steps 第 1 项的 signal 不在这篇指南的 signals 里（请加进去，或者改写这一项），实为“kongx”',
		},
	]);
});
