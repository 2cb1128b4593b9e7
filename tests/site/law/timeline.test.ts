import { expect, test } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { timelineOf } from '../../../src/site/law/timeline.ts';

type Known = Parameters<typeof timelineOf>[0];

const law = (more: Partial<Known>): Known => ({ versions: [], ...more });

/** `1996-10-29 通过`, then what is known of it. */
const told = (timeline: ReturnType<typeof timelineOf>): string[] =>
	(timeline?.steps ?? []).map(({ date, kinds, about }) => [date, kinds, ...about].join(' '));

/** Invented. */
const TEXT = readLaw(`点灯规定
（1996年10月29日示例会议通过　1997年1月5日公布　根据2009年8月27日《关于修改〈点灯规定〉的决定》修正）
第一条　为了点灯，制定本规定。
`);

test('the 题注 tells of days of which no text is here', () => {
	const timeline = timelineOf(law({}), TEXT);
	expect(told(timeline)).toEqual([
		'1996-10-29 通过',
		'1997-01-05 公布',
		'2009-08-27 修正 依据：《关于修改〈点灯规定〉的决定》',
	]);
	expect(timeline!.summary).toBe('1996年通过，2009年修正');
});

test('what was passed and approved by two bodies to amend the law is not the law, which was passed once', () => {
	const amended = readLaw(
		'示例市点灯条例\n（2006年4月28日示例市会议通过　2006年7月29日示例省会议批准　2024年8月30日示例市会议通过　2024年11月28日示例省会议批准的《关于修改〈示例市点灯条例〉的决定》修正）\n第一条　为了点灯，制定本条例。',
	);
	const timeline = timelineOf(law({}), amended);
	expect(told(timeline)).toEqual([
		'2006-04-28 通过',
		'2006-07-29 批准',
		'2024-08-30 通过 《关于修改〈示例市点灯条例〉的决定》',
		'2024-11-28 修正 依据：《关于修改〈示例市点灯条例〉的决定》',
	]);
	expect(timeline!.summary).toBe('2006年通过，2024年修正');
});

test('a law that one body revised and another approved was revised once', () => {
	const revised = readLaw(
		'示例市点灯条例\n（2006年4月28日示例市会议通过　2006年7月29日示例省会议批准　2024年8月30日示例市会议修订　2024年11月28日示例省会议批准）\n第一条　为了点灯，制定本条例。',
	);
	const version = { adopted: '2024-08-30', approved: '2024-11-28' };
	const timeline = timelineOf(
		law({ versions: [{ date: '2024-11-28', kind: '修订', ...version }] }),
		revised,
	);
	expect(told(timeline)).toEqual([
		'2006-04-28 通过',
		'2006-07-29 批准',
		'2024-08-30 修订',
		'2024-11-28 批准',
	]);
	expect(timeline!.summary).toBe('2006年通过，2024年修订');
});

test('each day has its source: what somebody wrote down, the 题注, the last articles, or else our own records', () => {
	const text = readLaw(`点灯规定
（1996年10月29日示例会议通过　根据2009年8月27日《关于修改〈点灯规定〉的决定》修正）
第一条　为了点灯，制定本规定。
第二条　本规定自1997年2月1日起施行。
`);
	const timeline = timelineOf(
		law({
			versions: [
				{ date: '2009-08-27', kind: '修正', published: '1997-01-05', effective: '1997-02-01' },
			],
			history: [{ date: '2030-01-01', kind: '废止', source: { title: '示例公报' } }],
		}),
		text,
	);
	expect(timeline!.steps.map(({ kinds, source }) => [kinds, source.title])).toEqual([
		['通过', '题注'],
		['公布', '本站登记'],
		['施行', '正文'],
		['修正', '题注'],
		['废止', '示例公报'],
	]);
});

test('the 题注 tells that the law has ended', () => {
	const ended = readLaw(
		'点灯规定\n（1996年10月29日示例会议通过　根据2030年1月1日示例会议通过的《关于废止〈点灯规定〉的决定》废止）\n第一条　为了点灯，制定本规定。',
	);
	const timeline = timelineOf(law({}), ended);
	expect(told(timeline)).toEqual([
		'1996-10-29 通过',
		'2030-01-01 废止 依据：《关于废止〈点灯规定〉的决定》',
	]);
	expect(timeline!.summary).toBe('1996年通过，2030年废止');
});

test('what law.yaml says of a day and what the 题注 says of it are one', () => {
	const timeline = timelineOf(
		law({
			versions: [
				{
					date: '2009-08-27',
					kind: '修正',
					adopted: '1996-10-29',
					effective: '1997-02-01',
					documentNumber: '示例令第3号',
				},
			],
			history: [
				{ date: '2030-01-01', kind: '废止', act: '新点灯规定', source: { title: '示例公报' } },
			],
		}),
		TEXT,
	);
	expect(told(timeline)).toEqual([
		'1996-10-29 通过',
		'1997-01-05 公布',
		'1997-02-01 施行',
		'2009-08-27 修正 依据：《关于修改〈点灯规定〉的决定》 示例令第3号',
		'2030-01-01 废止 依据：《新点灯规定》',
	]);
	expect(timeline!.steps.at(-1)!.source).toEqual({ title: '示例公报' });
	expect(timeline!.summary).toBe('1996年通过，2009年修正，2030年废止');
});

test('修正 leaves the day of effect, 修订 brings its own; each is explained where it occurs', () => {
	const made = { date: '1996-10-29', kind: '制定' as const, effective: '1997-02-01' };
	const corrected = timelineOf(
		law({ versions: [made, { date: '2009-08-27', kind: '修正' }] }),
		undefined,
	);
	expect(corrected!.remarks.join()).toMatch(/修正：只改部分条文/);
	expect(corrected!.remarks.join()).not.toMatch(/修订/);
	const revised = timelineOf(
		law({
			versions: [
				made,
				{ date: '2020-05-01', kind: '修订', adopted: '2020-05-01', effective: '2020-09-01' },
			],
		}),
		undefined,
	);
	expect(told(revised)).toEqual(['1997-02-01 施行', '2020-05-01 修订', '2020-09-01 施行']);
	expect(revised!.remarks.join()).toMatch(/修订：全文重新公布/);
});

test('what is passed on the day of a 修订 is the 修订, also where a later 修正 keeps that day', () => {
	const text = readLaw(`点灯规定
（1996年10月29日示例会议通过　2015年4月24日示例会议修订　根据2021年4月29日《关于修改〈点灯规定〉的决定》修正）
第一条　为了点灯，制定本规定。
`);
	const versions = [{ date: '2021-04-29', kind: '修正' as const, adopted: '2015-04-24' }];
	const timeline = timelineOf(law({ versions }), text);
	expect(timeline!.summary).toBe('1996年通过，2015年修订，2021年修正');
	expect(told(timeline)[1]).toBe('2015-04-24 修订');
});

test('two acts of one day are both told, however their names are written', () => {
	const text = readLaw(`点灯规定
（1996年10月29日示例会议通过　根据2018年3月30日《关于修改〈点灯规定〉的决定》第一次修正　根据2018年3月30日示例省人民政府令第9号《关于修改〈渡口规定〉等八件规章的决定》第二次修改）
第一条　为了点灯，制定本规定。
`);
	const amendedBy = '示例省人民政府关于修改《渡口规定》等八件规章的决定';
	const versions = [{ date: '2018-03-30', kind: '修正' as const, amendedBy }];
	const timeline = timelineOf(law({ versions }), text);
	expect(told(timeline)[1]).toBe(
		'2018-03-30 修正 依据：《示例省人民政府关于修改〈渡口规定〉等八件规章的决定》 示例省人民政府令第9号 依据：《关于修改〈点灯规定〉的决定》',
	);
	expect(timeline!.summary).toBe('1996年通过，2018年修正');
});

test.each([
	[['1999', '2004'], '1996年通过，1999年修正，2004年修正'],
	[['1999', '2004', '2009'], '1996年通过，1999年至2009年修正3次'],
	[['1999', '1999', '2004', '2009'], '1996年通过，1999年至2009年修正4次'],
	[['1999', '1999'], '1996年通过，1999年修正2次'],
])('many amendments are counted at the head, each has its line below: %j', (years, summary) => {
	const history = years.map((year, place) => ({
		date: `${year}-0${place + 1}-10`,
		kind: '修正' as const,
	}));
	const timeline = timelineOf(
		law({ history: [{ date: '1996-10-29', kind: '通过' }, ...history] }),
		undefined,
	);
	expect(timeline!.summary).toBe(summary);
	expect(timeline!.steps).toHaveLength(years.length + 1);
});

test('what two bodies pass in one year was passed in that year, once', () => {
	const text = readLaw(`点灯解释
（1996年8月27日示例法院审判委员会会议通过　1996年9月7日示例检察院检察委员会会议通过　1996年10月25日公布）
第一条　为了点灯，作出本解释。
`);
	expect(timelineOf(law({}), text)!.summary).toBe('1996年通过');
});

test('one day makes no timeline', () => {
	expect(
		timelineOf(law({ versions: [{ date: '2009-08-27', adopted: '2009-08-27' }] }), undefined),
	).toBeUndefined();
});
