import { expect, test } from 'vitest';
import { articlesOf } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/parse.ts';
import { noteHtml } from '../../src/exports/statute-html.ts';
import { reviewMark } from '../../src/loaders/review-mark.ts';
import type { Notes } from '../../src/schemas/note.ts';
import { reviewedNotes } from '../../src/site/review.ts';

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
	expect(html).toContain('<span class="review">待复核：条文在核对以后有改动</span>');
	expect(noteHtml(shown.get('t2')!, { about: '#jiedu' })).not.toContain('待复核');
});
