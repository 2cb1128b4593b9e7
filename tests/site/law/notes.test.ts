import { describe, expect, test } from 'vitest';
import type { Notes } from '../../../src/schemas/note.ts';
import { aboutNotes, notesOn } from '../../../src/site/law/notes.ts';
import { sampleLaw } from './sample-law.ts';

const [NOW, OLD, OLDEST] = [{ date: '2023-11-20' }, { date: '2009-08-27' }, { date: '1996-10-29' }];
const law = sampleLaw([NOW, OLD, OLDEST]);
const notes = (version?: string): Notes =>
	({ author: '示例单位', checkedOn: '2026-11-01', version, notes: [] }) as unknown as Notes;

describe('notes stand beside', () => {
	test.each([
		['the wording in force', NOW, undefined, true],
		['the wording in force, also those that were checked with another one', NOW, OLD.date, true],
		['the older wording that they were checked with', OLD, OLD.date, true],
		['no other one', OLDEST, OLD.date, false],
		['no older one where nobody says with which they were checked', OLD, undefined, false],
	])('%s', (_, shown, version, there) => {
		expect(notesOn(shown, law, notes(version)) !== undefined).toBe(there);
	});

	test('a law without text', () => {
		const written = notes();
		expect(notesOn(undefined, sampleLaw([]), written)).toBe(written);
	});
});

const TOLD =
	'通俗解读由示例单位编写，2026年11月1日核对。解读帮助理解，不是法律原文；引用和办事以官方文本为准。';

test.each([
	['nobody says with which wording', undefined, NOW, TOLD],
	['this wording', NOW.date, NOW, TOLD.replace('日核对', '日对照2023年11月20日版本核对')],
	[
		'another wording',
		OLD.date,
		NOW,
		`${TOLD.replace('日核对', '日对照2009年8月27日版本核对')}本页是另一个版本，解读可能已经不合适，请以原文为准。`,
	],
	[
		'a law without text',
		OLD.date,
		undefined,
		TOLD.replace('日核对', '日对照2009年8月27日版本核对'),
	],
])('what is said of notes that were checked with: %s', (_, version, shown, told) => {
	expect(aboutNotes(notes(version), shown)).toBe(told);
});
