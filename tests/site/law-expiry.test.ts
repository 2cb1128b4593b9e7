import { expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/parse.ts';
import { expiryNotices } from '../../src/site/law-expiry.ts';
import { sampleLaw } from './sample-law.ts';

const version = { date: '2020-03-01', effective: '2020-05-01' };
const law = sampleLaw([version]);
const text = (words: string) =>
	readLaw(`示例规定\n第一条　渡口设灯。\n第二条　本规定自2020年5月1日起施行${words}。\n`);

// A day that has passed and one that has not: what the page says is the same on every day, and the browser chooses.
test.each([
	['，有效期至2098年4月30日', '2098年4月30日', '2098-05-01'],
	['，有效期五年', '2025年4月30日', '2025-05-01'],
])(
	'a text with “%s” says so above, and from the day after what is true then',
	(words, day, from) => {
		expect(expiryNotices(law, version.date, text(words))).toEqual([
			{
				text: `本法规写明有效期到${day}为止。以后是否延续，请以官方文本为准。`,
				from,
				then: `本法规写明的有效期到${day}为止，已经届满。是否延续，请以官方文本为准。`,
				ended: '写明的有效期已届满',
			},
		]);
	},
);

test.each<[string, () => unknown]>([
	['a text without such words', () => expiryNotices(law, version.date, text(''))],
	['a wording of the past', () => expiryNotices(law, '2019-01-01', text('，有效期五年'))],
	['a law without a text', () => expiryNotices(law, undefined)],
	[
		'a law that somebody has verified since',
		() => expiryNotices({ ...law, verifiedOn: '2025-06-01' }, version.date, text('，有效期五年')),
	],
])('nothing stands above %s', (_, notices) => {
	expect(notices()).toEqual([]);
});
