import { describe, expect, test } from 'vitest';
import type { ListedVersion } from '../../../../src/domain/draft/library/list.ts';
import { wordingRemarks } from '../../../../src/domain/draft/remarks/named-wording.ts';
import { inventedSite } from '../invented-site.ts';

/** What is said of `（2015年7月1日起施行）` behind the name of a law of which the site has some wordings. */
function said(day: string, versions: readonly ListedVersion[]): string[] {
	const law = { id: 'fuqiao', title: '示例省浮桥条例', versions };
	const text = `《示例省浮桥条例》（${day}起施行）第三条`;
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
