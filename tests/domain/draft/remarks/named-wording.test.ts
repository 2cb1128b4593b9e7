import { describe, expect, test } from 'vitest';
import type { ListedVersion } from '../../../../src/domain/draft/library/list.ts';
import { wordingRemarks } from '../../../../src/domain/draft/remarks/named-wording.ts';
import { inventedSite } from '../invented-site.ts';

/** What is said of `（2015年7月1日起施行）` behind the name of a law of which the site has some wordings. */
function said(day: string, versions: readonly ListedVersion[], what = '起施行'): string[] {
	const law = { id: 'fuqiao', title: '示例省浮桥条例', versions };
	const text = `《示例省浮桥条例》（${day}${what}）第三条`;
	return wordingRemarks(
		text,
		{ front: '', behind: '' },
		law,
		versions[0]!,
		inventedSite().library,
	).map(({ words }) => words);
}

const AMENDED: ListedVersion = { date: '2030-08-20', effective: '2030-10-01', kind: '修正' };
const FIRST: ListedVersion = { date: '2015-05-01', effective: '2015-07-01', kind: '制定' };

describe('another day of coming into force', () => {
	const OTHER: unknown = expect.stringMatching(/^施行日期写的是/);
	test.each<[what: string, day: string, versions: ListedVersion[], words: unknown[]]>([
		['is told where all wordings are known', '2015年7月3日', [AMENDED, FIRST], [OTHER]],
		['is told if it is later than that of an amended one', '2030年10月9日', [AMENDED], [OTHER]],
		['may be that of a first wording that the site has not', '2015年7月1日', [AMENDED], []],
		['is none if a wording has it', '2015年7月1日', [AMENDED, FIRST], []],
		['is told of a law that was never amended', '2015年6月1日', [FIRST], [OTHER]],
	])('%s', (_, day, versions, words) => {
		expect(said(day, versions)).toEqual(words);
	});
});

describe('the day on which an older wording was passed', () => {
	const ANEW: ListedVersion = { date: '2030-08-20', effective: '2030-10-01', kind: '修订' };
	const TOLD: unknown = expect.stringMatching(/^写的是2015年5月1日的文本，这里是按2030年8月20日/);
	test.each<[what: string, versions: ListedVersion[], by: string, words: unknown[]]>([
		['is told where the law was made anew since', [ANEW, FIRST], '通过', [TOLD]],
		['may name its body', [ANEW, FIRST], '示例省人民代表大会常务委员会第二次会议通过', [TOLD]],
		['still names a law that was only amended', [AMENDED, FIRST], '通过', []],
		['is that of the wording itself', [FIRST], '通过', []],
		['may be one that the site has not', [ANEW], '公布', []],
	])('%s', (_, versions, by, words) => {
		expect(said('2015年5月1日', versions, by)).toEqual(words);
	});
});
