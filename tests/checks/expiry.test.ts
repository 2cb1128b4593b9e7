import { expect, test } from 'vitest';
import { checked, type Row } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TEXT = 'laws/shili-guiding/2020-03-01.txt';
const validFor = (words: string): [string, string] => [
	'2020年5月1日起施行。',
	`2020年5月1日起施行，${words}。`,
];
const verified = (day: string): [string, string] => [
	'verifiedOn: 2026-11-01',
	`verifiedOn: ${day}`,
];

const COMING = `示例县设施管理规定
（示例文本，非真实法规）
（2020年3月1日示例县人民政府常务会议通过　2026年11月1日修订）
第一条　为了管好本县的设施，制定本规定。
第二条　设施由使用它的单位看护。
第三条　本规定自2027年1月1日起施行，有效期五年。
`;

const said = (words: string, day: string, when: string, after: string): string =>
	`warning ${LAW}:7 正文写明“${words}”，到 ${day} 为止，${when}。请核实是否延续：失效的在 history 里写 { date: ${after}, kind: 废止 }，并写 status、verifiedOn、verifiedSource；延续的到那天以后核实，写 status: 现行有效 和 verifiedOn、verifiedSource`;

const ROWS: Row[] = [
	['a text that holds for years to come', { [TEXT]: validFor('有效期十年') }, []],
	[
		'one that ends within 90 days',
		{ [TEXT]: validFor('有效期至2026年12月31日') },
		[said('有效期至2026年12月31日', '2026-12-31', '还有 38 天', '2027-01-01')],
	],
	[
		'one that has ended and that nobody has verified since',
		{ [TEXT]: validFor('有效期五年'), [LAW]: verified('2025-01-10') },
		[said('有效期五年', '2025-04-30', '已经过了', '2025-05-01')],
	],
	[
		'one that a newer text replaces on the day after',
		{
			[TEXT]: validFor('有效期至2026年12月31日'),
			'laws/shili-guiding/2026-11-01.txt': COMING,
			[LAW]: ['versions:', 'versions:\n  - date: 2026-11-01\n    effective: 2027-01-01'],
		},
		[],
	],
	['one that was verified since', { [TEXT]: validFor('有效期五年') }, []],
];

test.each(ROWS)('%s', (_, changes, messages) => {
	expect(checked(changes).filter((message) => message.includes('正文写明'))).toEqual(messages);
});
