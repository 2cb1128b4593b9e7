import { describe, expect, test } from 'vitest';
import { articlesOf, type Law } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { CheckedPlaces } from '../../src/loaders/checked-places.ts';
import { reviewMark } from '../../src/loaders/review-mark.ts';

/** Invented. */
const law = (...articles: string[]): Law => readLaw(`点灯规定\n${articles.join('\n')}\n`);
const LOG = '守灯人每天在日志里写下天气、油量和过往的船。\n日志保存三年。';
const BEFORE = law('第一条　守灯人点灯。', `第二条　${LOG}`, '第三条　油桶盖好。');
const [MARK_1, MARK_2, MARK_3] = articlesOf(BEFORE).map(reviewMark) as [string, string, string];

const places = (now: Law, ...others: Law[]) => new CheckedPlaces(now, () => others);

describe('what was checked', () => {
	test.each([
		['still stands', 't2-k1', MARK_2, 'confirmed'],
		['has no mark: nobody can tell', 't2-k1', undefined, 'unknown'],
		['has a mark of other words of its article', 't2', 't2@00000000', 'changed'],
		['was checked against another article', 't3', MARK_2, 'moved'],
		['stands in no article any more', 't9', 't9@00000000', 'gone'],
	])('%s', (_, at, checked, review) => {
		expect(places(BEFORE).reviewOf(at, checked)).toBe(review);
	});

	test('is gone with the words of its article, also where its number stays', () => {
		const emptied = law('第一条　守灯人点灯。', '第二条　（删去）', '第三条　油桶盖好。');
		expect(places(emptied).reviewOf('t2', MARK_2)).toBe('gone');
	});
});

describe('what was checked stands now', () => {
	const more = law(
		'第一条　守灯人点灯。',
		'第二条　灯塔有编号。',
		`第三条　${LOG}`,
		'第四条　油桶盖好。',
	);
	const rewritten = LOG.replace('过往的船', '过往的大船');

	test.each<[string, Law, at: string, mark: string | undefined, now: unknown]>([
		['where its words are', more, 't2-k2', MARK_2, { at: 't3-k2', sameWords: true }],
		['where it stood, if nothing has changed', BEFORE, 't2', MARK_2, { at: 't2', sameWords: true }],
		[
			'in the article that it became, by likeness',
			law(
				'第一条　守灯人点灯。',
				'第二条　灯塔有编号。',
				`第三条　${rewritten}`,
				'第四条　油桶盖好。',
			),
			't2-k2',
			MARK_2,
			{ at: 't3-k2', sameWords: false },
		],
		[
			'at that article itself, where this has no such 款 any more',
			law(
				'第一条　守灯人点灯。',
				'第二条　灯塔有编号。',
				`第三条　${rewritten.split('\n')[0]!}`,
				'第四条　油桶盖好。',
			),
			't2-k2',
			MARK_2,
			{ at: 't3', sameWords: false },
		],
		[
			'at its own address, where the article has kept its number: the check tells that the 款 is gone',
			law('第一条　守灯人点灯。', `第二条　${rewritten.split('\n')[0]!}`, '第三条　油桶盖好。'),
			't2-k2',
			MARK_2,
			{ at: 't2-k2', sameWords: false },
		],
		[
			'nowhere, where no article became of its own',
			law('第一条　守灯人点灯。'),
			't3',
			MARK_3,
			null,
		],
		['unknown, where somebody has moved it since', more, 't3', MARK_2, undefined],
		['unknown, where it has no mark', more, 't2', undefined, undefined],
	])('%s', (_, now, at, mark, found) => {
		expect(places(now, BEFORE).placeOf(at, mark)).toEqual(found);
	});

	test('unknown, where no text has the words that it was checked against', () => {
		expect(places(more).placeOf('t2', 't2@00000000')).toBeUndefined();
	});

	test('unknown, where several articles have its words', () => {
		const twice = law('第一条　守灯人点灯。', '第二条　守灯人点灯。');
		expect(places(twice).placeOf('t1', MARK_1)).toBeUndefined();
	});
});
