import { describe, expect, test } from 'vitest';
import { ArticleWords } from '../../../../src/domain/citation/held/article-words.ts';

const WORDS = new ArticleWords(
	new Map([
		['t1', '为了保护灯塔，保障夜间航行，制定本条例。'],
		['t2', '灯塔应当在日落以后点灯，在日出以后灭灯。'],
		['t3', '雾天灯塔应当鸣钟，每分钟不少于三次。'],
		['t4', '违反规定没有点灯的，责令改正，并处罚款。'],
		['t5', '看守灯塔的人员，每年培训一次，经考核合格的，发给证书。'],
	]),
);

describe('the words of articles', () => {
	test.each([
		['雾天没有鸣钟，按第三条每分钟应当有三次', 't3'],
		['看守人员要先经考核，合格的才发给证书', 't5'],
	])('tell of which one a sentence speaks: %s', (sentence, article) => {
		const spoken = ['t1', 't2', 't3', 't4', 't5'].filter((one) => WORDS.speakOf(one, sentence));
		expect(spoken).toEqual([article]);
	});

	test.each([
		['买方应当在十日内付清余款', 't3'],
		// what most articles speak of
		['灯塔应当', 't3'],
		['', 't3'],
		['雾天没有鸣钟，按第三条每分钟应当有三次', 't90'],
	])('tell nothing where they share nothing that is seldom: %s', (sentence, article) => {
		expect(WORDS.speakOf(article, sentence)).toBe(false);
	});
});
