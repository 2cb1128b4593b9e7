import { expect, test } from 'vitest';
import { forceOf } from '../../../../src/domain/draft/remarks/force.ts';
import type { ListedLaw } from '../../../../src/domain/draft/library/list.ts';

const version = { date: '2025-03-01', effective: '2025-03-01', until: '2030-02-28' };
const law: ListedLaw = { id: 'denglong', title: '示例县灯笼悬挂办法', versions: [version] };
const verified = { status: { label: '现行有效', verifiedOn: '2028-01-01' } } as const;

test.each<[string, Partial<ListedLaw>, string, string, string]>([
	[
		'the last day',
		{},
		'2030-02-28',
		'fine',
		'按日期，2030年2月28日适用2025年3月1日的文本，正文写明有效期到2030年2月28日为止；时效性尚未核实',
	],
	[
		'the day behind it',
		{},
		'2030-03-01',
		'doubtful',
		'正文写明有效期到2030年2月28日为止，到2030年3月1日已经届满。是否延续，请向制定机关核实',
	],
	[
		'a day before it, when somebody has verified the law',
		verified,
		'2029-01-01',
		'fine',
		'现行有效（2028年1月1日核实），正文写明有效期到2030年2月28日为止',
	],
	[
		'the day behind it, whatever somebody has verified before',
		verified,
		'2030-03-01',
		'doubtful',
		'正文写明有效期到2030年2月28日为止，到2030年3月1日已经届满。是否延续，请向制定机关核实',
	],
	[
		'a day on which it is repealed',
		{ ended: '2029-01-01' },
		'2031-01-01',
		'wrong',
		'已于2029年1月1日废止',
	],
])('a draft that is to hold on %s of the term of a law', (_, more, day, grade, words) => {
	expect(forceOf({ ...law, ...more }, version, day)).toEqual({ grade, about: 'force', words });
});
