import { expect, test } from 'vitest';
import { articlesOf, type Law } from '../../../src/domain/law/model.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { noteHtml } from '../../../src/exports/note-html.ts';
import { reviewMark } from '../../../src/loaders/review-mark.ts';
import type { Notes } from '../../../src/schemas/note.ts';
import { reviewedNotes } from '../../../src/site/held/review.ts';

/** Invented. */
const law = (when: string) =>
	readLaw(`点灯规定\n第一条　守灯人在${when}以前点灯。\n第二条　守灯人写日志。\n`);

test('a note on an article that has changed since says so, and only that', () => {
	const marks = articlesOf(law('天黑')).map(reviewMark);
	const notes = marks.map((checked, n) => ({
		at: `t${n + 1}`,
		checked,
		gist: '讲什么',
		plain: '意思',
		audience: [],
	}));
	const shown = reviewedNotes({ notes } as unknown as Notes, law('日落'));
	expect([...shown.values()].map(({ review }) => review ?? false)).toEqual([true, false]);
	const html = noteHtml(shown.get('t1')!, { about: '#jiedu' });
	expect(html).toContain('<span class=review>待复核：条文在核对以后有改动</span>');
	expect(noteHtml(shown.get('t2')!, { about: '#jiedu' })).not.toContain('待复核');
});

test('a note whose words and number have both changed stands beside what they became, to be checked again', () => {
	const before = readLaw(
		'点灯规定\n第一条　守灯人点灯。\n第二条　守灯人每天在日志里写下天气、油量和过往的船：\n（一）天气；\n（二）油量。\n第三条　油桶盖好。\n',
	);
	const after = readLaw(
		'点灯规定\n第一条　守灯人点灯。\n第二条　灯塔有编号。\n第三条　守灯人每天在日志里写下天气、油量和过往的大船：\n（一）天气；\n（二）油量。\n第四条　油桶盖好。\n',
	);
	const note = (at: string, gist: string) => ({
		at,
		checked: articlesOf(before).map(reviewMark)[Number(at[1]) - 1],
		gist,
		plain: '意思',
		audience: [],
	});
	const notes = [note('t2-k1-x2', '写油量'), note('t3', '盖油桶')];
	const placed = (others: Law[]): unknown[] => {
		const shown = reviewedNotes({ notes } as unknown as Notes, after, () => others);
		return [...shown].map(([at, { gist, review }]) => [at, gist, review ?? false]);
	};
	expect(placed([after, before])).toEqual([
		['t3-k1-x2', '写油量', true],
		['t4', '盖油桶', false],
	]);
	// where nobody has the wording that it was checked in, it stays at its number
	expect(placed([])).toEqual([
		['t2-k1-x2', '写油量', true],
		['t4', '盖油桶', false],
	]);
});

test('a note stands beside the words that it was checked against, whatever their number is now', () => {
	const before = readLaw(
		'点灯规定\n第一条　守灯人点灯。\n第二条　守灯人写日志：\n（一）天气；\n（二）油量。\n第三条　油桶每天盖好。\n第四条　灯每天擦。\n',
	);
	const after = readLaw(
		'点灯规定\n第一条　守灯人点灯。\n第二条　灯塔有编号。\n第三条　守灯人写日志：\n（一）天气；\n（二）油量。\n第四条　灯每周擦。\n',
	);
	const marks = articlesOf(before).map(reviewMark);
	const note = (at: string, gist: string) => ({
		at,
		checked: marks[Number(at[1]) - 1],
		gist,
		plain: '意思',
		audience: [],
	});
	const notes = [note('t2-k1-x2', '写油量'), note('t3', '盖油桶'), note('t4', '擦灯')];
	const shown = reviewedNotes({ notes } as unknown as Notes, after);
	expect([...shown].map(([at, { gist, review }]) => [at, gist, review ?? false])).toEqual([
		['t3-k1-x2', '写油量', false],
		['t4', '擦灯', true],
	]);
});
