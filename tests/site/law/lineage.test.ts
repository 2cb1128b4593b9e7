import { beforeEach, expect, test, vi } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { historyHtml } from '../../../src/exports/history-html.ts';
import type { LawVersion } from '../../../src/schemas/law.ts';
import { historyOn } from '../../../src/site/law/lineage.ts';
import type { LawRecord } from '../../../src/holdings/law-record.ts';

/** Invented, as all of this: a rule about lamps in four wordings, the last of which is not in force yet. */
const PURPOSE = '为了点灯，制定本规定。';
const DRYING = '禁止在灯塔里晒鱼、晾衣和堆放柴草。';
const FOG = '大雾的时候，守灯人每小时敲钟十二次，直到雾散。';
const LEAVING = '守灯人离岗要先找到替班的人，并且写进日志。';
const LAMP = (when: string): string => `守灯人应当在${when}以前点灯，并且在日志里写明时间。`;

const texts: Record<string, string[]> = {
	'2009-03-15': [PURPOSE, DRYING, LAMP('天黑')],
	'2015-06-01': [PURPOSE, FOG, LAMP('天黑')],
	'2023-11-20': [PURPOSE, FOG, LEAVING, LAMP('日落')],
	'2098-01-01': [LAMP('日落'), PURPOSE, FOG],
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) =>
		readLaw(
			`点灯规定\n\n${texts[date]!.map((words, n) => `第${'一二三四'[n]}条　${words}`).join('\n')}\n`,
		),
}));

const wordings: LawVersion[] = [
	{ date: '2098-01-01', kind: '修订' },
	{ date: '2023-11-20', kind: '修正' },
	{ date: '2015-06-01', kind: '修正' },
	{ date: '2009-03-15', kind: '制定' },
];

let law: LawRecord;
const asWritten = { ...texts };
beforeEach(() => {
	Object.assign(texts, asWritten);
	law = { id: 'dian-deng', wordings, current: wordings[1] } as LawRecord;
});

const historyOf = (date: string, address: string) => historyOn(law, date)!(address)!;
/** `按文字比对，今为第四条，有改动 → #t4`. */
const today = (date: string, address: string): string | undefined => {
	const { today: now } = historyOf(date, address);
	return now && [`${now.before}${now.place?.label ?? ''}${now.after}`, now.place?.href].join(' ');
};

test('each article of an old wording says what it is today', () => {
	expect(today('2009-03-15', 't1')).toBe('今为第一条，文字未变 /laws/dian-deng/#t1');
	expect(today('2009-03-15', 't2')).toBe('按文字比对，今已删去 ');
	expect(today('2009-03-15', 't3')).toBe('按文字比对，今为第四条，有改动 /laws/dian-deng/#t4');
	expect(today('2015-06-01', 't3')).toBe('按文字比对，今为第四条，有改动 /laws/dian-deng/#t4');
});

test('an article of a wording to come says where it is now; one of the wording in force says nothing', () => {
	expect(today('2098-01-01', 't1')).toBe('现在是第四条 /laws/dian-deng/#t4');
	expect(today('2023-11-20', 't1')).toBeUndefined();
});

test('each article says when it last changed', () => {
	expect(historyOf('2023-11-20', 't1').summary).toBe('2009年3月15日制定以来未变');
	expect(historyOf('2023-11-20', 't2').summary).toBe('2015年6月1日修正时新增');
	expect(historyOf('2023-11-20', 't4').summary).toBe('2023年11月20日修正时改动');
});

test('an article that was a part of another one is not new: it says what it was parted from', () => {
	texts['2009-03-15'] = [PURPOSE, `${FOG}\n${DRYING}`];
	texts['2015-06-01'] = [PURPOSE, FOG, DRYING];
	texts['2023-11-20'] = [PURPOSE, FOG, `${DRYING}\n${LEAVING}`];
	texts['2098-01-01'] = [PURPOSE, FOG, DRYING, LEAVING];
	expect(historyOf('2015-06-01', 't3').summary).toBe('2015年6月1日修正时由第二条分出');
	expect(historyOf('2015-06-01', 't3').rows.map(({ change }) => change?.label)).toContain(
		'由第二条分出',
	);
	// Unchanged since, it has nothing else to tell: the comparison shows what it was parted from.
	expect(historyHtml(historyOf('2098-01-01', 't4'))).toContain(
		'<p><a href=/laws/dian-deng/compare/2023-11-20-to-2098-01-01/#t4>2098年1月1日修订时由第三条分出</a></p>',
	);
	expect(historyOf('2098-01-01', 't4').summary).toBe('2098年1月1日修订时由第三条分出');
	expect(today('2098-01-01', 't4')).toBe(
		'由现在的第三条分出（按文字比对，供参考） /laws/dian-deng/#t3',
	);
});

test('a rule that was made anew under its name was not made then for the first time', () => {
	law.wordings = wordings.map((wording) =>
		wording.date === '2023-11-20' ? { ...wording, kind: '制定' } : wording,
	);
	expect(historyOf('2023-11-20', 't4').summary).toBe('2023年11月20日重新制定时改动');
});

test('of an old wording it says no more than is true until then, since later ones may have changed it', () => {
	expect(historyOf('2009-03-15', 't3').summary).toBe('各个版本里的这一条');
	expect(historyOf('2015-06-01', 't3').summary).toBe('2009年3月15日制定至2015年6月1日修正未变');
});

test('and in which wordings it stands, where, and what changed', () => {
	expect(historyOf('2023-11-20', 't4').rows).toEqual([
		{
			wordings: '2098年1月1日修订',
			place: { label: '第一条', href: '/laws/dian-deng/2098-01-01/#t1' },
			change: {
				label: '改号',
				href: '/laws/dian-deng/compare/2023-11-20-to-2098-01-01/#t1',
			},
		},
		{
			wordings: '2023年11月20日修正',
			place: { label: '本页' },
			change: {
				label: '改动',
				href: '/laws/dian-deng/compare/2015-06-01-to-2023-11-20/#t4',
			},
		},
		{
			wordings: '2009年3月15日制定至2015年6月1日修正',
			place: { label: '第三条', href: '/laws/dian-deng/2015-06-01/#t3' },
		},
	]);
});

test('of one that stands in all wordings and changed once, a line says so, and leads to the comparison', () => {
	law.wordings = wordings.slice(1);
	const href = '/laws/dian-deng/compare/2015-06-01-to-2023-11-20/#t4';
	const only = () => historyHtml(historyOf('2023-11-20', 't4'));
	const link = (words: string): string => `<a href=${href}>${words}</a>`;
	expect(only()).toBe(`<p>${link('2023年11月20日修正时改动')}</p>`);
	texts['2023-11-20'] = [PURPOSE, FOG, LEAVING, LAMP('天黑')];
	expect(only()).toBe(
		`<p>2009年3月15日制定以来未变，${link('2023年11月20日修正时由第三条改号')}</p>`,
	);
	// On the page of an older wording, what it became later is no change of its own.
	expect(historyOf('2015-06-01', 't3')).not.toHaveProperty('only');
});

test('what was removed leads to the comparison that shows it', () => {
	const [removed] = historyOf('2023-11-20', 't3').rows;
	expect(removed).toEqual({
		wordings: '2098年1月1日修订',
		place: undefined,
		change: {
			label: '删去',
			href: '/laws/dian-deng/compare/2023-11-20-to-2098-01-01/#old-t3',
		},
	});
});

test('a law with one wording has no past', () => {
	law.wordings = [wordings[1]!];
	expect(historyOn(law, '2023-11-20')).toBeUndefined();
});

test('as HTML: today in words, the past folded away', () => {
	expect(historyHtml(historyOf('2009-03-15', 't3'))).toMatch(
		/^<p class=today>按文字比对，今为<a href=\/laws\/dian-deng\/#t4>第四条<\/a>，有改动<\/p><details class=past><summary>各个版本里的这一条<\/summary><ul><li>2098年/,
	);
	expect(historyHtml(undefined)).toBe('');
});

test('an article that was merged says into which one, and where that is shown', () => {
	const kept = texts['2023-11-20']!;
	texts['2023-11-20'] = [PURPOSE, `${FOG}\n${LAMP('天黑')}`];
	expect(historyOf('2015-06-01', 't3').rows[1]).toEqual({
		wordings: '2023年11月20日修正',
		place: undefined,
		change: {
			label: '并入第二条',
			href: '/laws/dian-deng/compare/2015-06-01-to-2023-11-20/#old-t3',
		},
	});
	expect(today('2015-06-01', 't3')).toBe('今并入第二条（按文字比对，供参考） /laws/dian-deng/#t2');
	texts['2023-11-20'] = kept;
});

test('one that stayed and gave a part of it to another one says where that is', () => {
	texts['2009-03-15'] = [PURPOSE, `${FOG}\n${DRYING}`, LAMP('天黑')];
	texts['2015-06-01'] = [PURPOSE, FOG, LAMP('天黑'), DRYING];
	texts['2023-11-20'] = [PURPOSE, FOG, DRYING, LAMP('天黑')];
	expect(historyHtml(historyOf('2009-03-15', 't2'))).toContain(
		'<p class=today>今为<a href=/laws/dian-deng/#t2>第二条</a>，文字有改动，部分文字移到<a href=/laws/dian-deng/#t3>第三条</a></p>',
	);
	// Since then it is whole.
	expect(today('2015-06-01', 't2')).toBe('今为第二条，文字未变 /laws/dian-deng/#t2');
});

test('one of which a part stands elsewhere is gone, and says where that is', () => {
	const kept = texts['2015-06-01']!;
	texts['2015-06-01'] = [PURPOSE, FOG + LEAVING + DRYING, LAMP('天黑')];
	const newest = texts['2023-11-20']!;
	texts['2023-11-20'] = [PURPOSE, `${LAMP('天黑')}\n${DRYING}`];
	expect(today('2015-06-01', 't2')).toBe(
		'按文字比对，今已删去，部分文字移到第二条 /laws/dian-deng/#t2',
	);
	texts['2015-06-01'] = kept;
	texts['2023-11-20'] = newest;
});
