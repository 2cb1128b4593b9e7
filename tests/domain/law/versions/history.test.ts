import { expect, test } from 'vitest';
import { versionFacts, type VersionFacts } from '../../../../src/domain/law/versions/history.ts';

test.each<[what: string, caption: string, facts: Partial<VersionFacts>]>([
	[
		'of several acts that amended it together, the last one gave the wording',
		'（2009年12月26日示例会议通过　根据2018年12月29日《关于修改〈甲规定〉等七部规定的决定》、2021年4月29日《关于修改〈乙规定〉等八部规定的决定》修正）',
		{ date: '2021-04-29', kind: '修正', amendedBy: '关于修改〈乙规定〉等八部规定的决定' },
	],
	[
		'“以” in front of a number is none of it',
		'（2020年11月5日示例县人民政府第45次常务会议审议通过，2020年11月12日以示政规〔2020〕3号印发）',
		{ published: '2020-11-12', documentNumber: '示政规〔2020〕3号' },
	],
	[
		'nor is it of the number of an order',
		'（2020年11月12日以中华人民共和国国务院令第977号公布）',
		{ published: '2020-11-12', documentNumber: '国务院令第977号' },
	],
])('a 题注: %s', (_, caption, facts) => {
	expect(versionFacts(caption)).toMatchObject(facts);
});
