import { expect, test } from 'vitest';
import { expiryNotices } from '../../../src/site/law/expiry.ts';

const current = { date: '2020-03-01' };

// A day that has passed and one that has not: what the page says is the same on every day, and the browser chooses.
test.each([
	['2098-04-30', '2098年4月30日', '2098-05-01'],
	['2025-04-30', '2025年4月30日', '2025-05-01'],
])(
	'a text that holds until %s says so above, and from the day after what is true then',
	(lastDay, day, from) => {
		expect(expiryNotices({ current }, current.date, lastDay)).toEqual([
			{
				text: `本法规写明有效期到${day}为止。以后是否延续，请以官方文本为准。`,
				from,
				then: `本法规写明的有效期到${day}为止，已经届满。是否延续，请以官方文本为准。`,
				ended: '写明的有效期已届满',
			},
		]);
	},
);

test.each<[string, string, string | undefined]>([
	['a text that does not say how long it holds', current.date, undefined],
	['a wording of the past', '2019-01-01', '2025-04-30'],
])('nothing stands above %s', (_, date, lastDay) => {
	expect(expiryNotices({ current }, date, lastDay)).toEqual([]);
});
