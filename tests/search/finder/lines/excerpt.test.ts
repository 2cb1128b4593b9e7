import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/search/text/fold.ts';
import {
	excerptOf,
	pieceMarks,
	spanningPairs,
	termMarks,
} from '../../../../src/search/finder/lines/excerpt.ts';

/** The excerpt with the found words in brackets. */
const shown = (text: string, ...terms: string[]): string =>
	excerptOf(text, termMarks(new Map(terms.map((term) => [term, 1]))))
		.map((run) => (run.hit ? `[${run.text}]` : run.text))
		.join('');

const LONG = '虚构的一句话，后面还有别的字。'.repeat(12);

describe('the excerpt of a passage (invented texts)', () => {
	test.each([
		['marks the found words', '示例：警报要试鸣。', ['警报'], '示例：[警报]要试鸣。'],
		['marks pairs that touch as one', '防空警报', ['防空', '空警', '警报'], '[防空警报]'],
		// The title above says the number already.
		['leaves out the number of the article', '第八条　单位要维护。', ['维护'], '单位要[维护]。'],
		['also with 之一', '第八条之一 单位要公示。', ['公示'], '单位要[公示]。'],
		['not a 条 in the words', '按照第八条办理。', ['办理'], '按照第八条[办理]。'],
		['begins with the words where nothing is marked', '第八条 单位。', ['警报'], '单位。'],
	])('%s', (_, text, terms, expected) => {
		expect(shown(text, ...terms)).toBe(expected);
	});

	test('does not mark by itself a pair that only reaches from one sought word into the next', () => {
		const terms = [
			{ text: '出租', wordness: 1 },
			{ text: '租人', wordness: 0 },
			// no word that the site's texts show to be one, but none ends in front of it
			{ text: '彩礼', wordness: 0 },
		];
		const sought = new Map(terms.map(({ text }) => [text, 1]));
		const marks = termMarks(sought, spanningPairs(terms));
		const shown = (text: string): string =>
			excerptOf(text, marks)
				.map((run) => (run.hit ? `[${run.text}]` : run.text))
				.join('');
		expect(shown('承租人问出租人，不问彩礼。')).toBe('承租人问[出租人]，不问[彩礼]。');
		expect(shown('承租人先付。'), 'where nothing else is found').toBe('承[租人]先付。');
	});

	test('does not mark by itself a pair with a particle, but a word that has one', () => {
		const terms = [
			{ text: '最近', wordness: 1 },
			{ text: '近的', wordness: 1 / 3 },
			{ text: '的门', wordness: 0 },
			{ text: '目的', wordness: 1 },
		];
		const sought = new Map(terms.map(({ text }) => [text, 1]));
		const runs = excerptOf('附近的楼，最近的门，目的地。', termMarks(sought, spanningPairs(terms)));
		const shown = runs.map((run) => (run.hit ? `[${run.text}]` : run.text)).join('');
		expect(shown).toBe('附近的楼，[最近的门]，[目的]地。');
	});

	test('begins where the match is, behind the sign before it', () => {
		expect(shown(`${LONG}应当试鸣警报。`, '警报')).toBe('…应当试鸣[警报]。');
	});

	test.each([
		[
			'the piece where it stands whole',
			'警报，防空的警报，防空警报。',
			['防空警报'],
			'警报，防空的警报，[防空警报]。',
		],
		['as it is written there', '罚款二万元，帐目', ['2万元', '账目'], '罚款[二万元]，[帐目]'],
	])('of a search word by word marks %s', (_, text, pieces, expected) => {
		const runs = excerptOf(text, pieceMarks(pieces.map((piece) => foldText(piece).text)));
		expect(runs.map((run) => (run.hit ? `[${run.text}]` : run.text)).join('')).toBe(expected);
	});

	test('holds the published words, character for character', () => {
		const words = fc.string({ unit: fc.constantFrom(...'第八条 之一警报试鸣，。\n（）A1') });
		fc.assert(
			fc.property(words, (text) => {
				const runs = excerptOf(text, termMarks(new Map([['警报', 1]])));
				const own = runs.map((run) => run.text).join('');
				expect(text).toContain(own.replace(/^…|…$/g, ''));
			}),
		);
	});
});
