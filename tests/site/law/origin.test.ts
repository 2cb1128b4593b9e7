import { expect, test } from 'vitest';
import type { LawRecord } from '../../../src/holdings/law-record.ts';
import type { LawVersion } from '../../../src/schemas/law.ts';
import type { Notes } from '../../../src/schemas/note.ts';
import { lawOrigin } from '../../../src/site/law/origin.ts';

const law = { officialSource: { title: '甲县人民政府公报' } } as LawRecord;
const version = (more: Partial<LawVersion>): LawVersion => ({ date: '2023-11-20', ...more });

test.each([
	['published after it was passed', { published: '2023-11-28' }, '公布日期 2023-11-28'],
	['published on its day', { published: '2023-11-20' }, '公布日期 2023-11-20'],
	['amended, and the law published before', { published: '2019-03-25' }, '文本日期 2023-11-20'],
	['nobody knows when published', {}, '文本日期 2023-11-20'],
])('a text that was %s', (_, more, told) => {
	const origin = lawOrigin(law, version(more), undefined)!;
	expect(origin.source).toBe('甲县人民政府公报');
	expect(origin.dates.map(({ label, at }) => `${label} ${at}`)).toEqual([told]);
});

test('a day of checking says what was checked, and whether it is about the notes alone', () => {
	const notes = { checkedOn: '2026-11-01' } as Notes;
	const { dates } = lawOrigin({ ...law, verifiedOn: '2026-10-01' }, version({}), notes)!;
	expect(dates).toEqual([
		{ label: '文本日期', at: '2023-11-20' },
		{ label: '解读核对', at: '2026-11-01', ofNotes: true },
	]);
	const withoutText = lawOrigin({ ...law, verifiedOn: '2026-10-01' }, undefined, notes)!;
	expect(withoutText.dates.map(({ label }) => label)).toEqual(['时效核实', '解读核对']);
});

test('neither text nor checked notes have no origin', () => {
	expect(lawOrigin(law, undefined, undefined)).toBeUndefined();
});
