import { expect, test } from 'vitest';
import { misplacedRemark } from '../../../../src/domain/draft/remarks/misplaced.ts';
import { inventedSite } from '../invented-site.ts';

/** What is said of a citation of the invented 航道规则, which has 第一编 航道 and 第二编 船闸. */
async function said(text: string): Promise<string | undefined> {
	const { library } = inventedSite();
	const law = library.law('hangdao')!;
	const wording = await library.wording(law, law.versions![0]!.date);
	return misplacedRemark(text, wording!)?.words;
}

test.each<[text: string, words: string | undefined]>([
	['水运法典航道编第三条', '第三条不在航道编，在第二编（船闸）'],
	['《水运法典》航道编第二条', '第二条不在航道编，在第二编（船闸）'],
	['水运法典船闸编第三条', undefined],
	['水运法典渡口编第三条', undefined],
	['水运法典第三条', undefined],
])('%s: a 编 that is named and has not the article', async (text, words) => {
	expect(await said(text)).toBe(words);
});
