import { describe, expect, test } from 'vitest';
import {
	calendarDay,
	dateInFileName,
	datesIn,
	longDate,
	momentInBeijing,
} from '../../../../src/domain/law/numbers/dates.ts';
import { effectiveClause, effectiveOf } from '../../../../src/domain/law/versions/effective.ts';
import { bareDayIn } from '../../../../src/domain/law/caption/caption.ts';
import { captionEvents } from '../../../../src/domain/law/caption/caption-events.ts';
import { versionFacts } from '../../../../src/domain/law/versions/history.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';
import { versionDate } from '../../../../src/domain/law/versions/version-date.ts';

describe('days and moments', () => {
	test('a day is written out without leading zeros', () => {
		expect(longDate('2027-05-09')).toBe('2027年5月9日');
	});

	test('today is the day in Beijing, wherever the machine is', () => {
		expect(momentInBeijing(Date.UTC(2026, 10, 22, 16, 5))).toEqual({
			now: '2026-11-23 00:05',
			today: '2026-11-23',
		});
	});

	test('an early year is not taken for one of the last century', () => {
		expect(calendarDay(50, 1, 1)).toBe('0050-01-01');
	});
});

describe('dates in a text', () => {
	test.each([
		['2009年8月27日', ['2009-08-27']],
		['自2007 年 1 月 1 日起', ['2007-01-01']],
		// Full-width digits, as in texts typed with a Chinese input method.
		['２０１２年５月１日', ['2012-05-01']],
		['二〇〇七年二月一日', ['2007-02-01']],
		['一九九六年十月二十九日', ['1996-10-29']],
		// Three characters that stand for zero.
		[
			'二○○四年十二月三十一日、二００四年三月一日、二零一零年十月十日',
			['2004-12-31', '2004-03-01', '2010-10-10'],
		],
		// The letter O typed for 〇.
		['二O一四年十二月十五日、二ＯＯ八年三月六日', ['2014-12-15', '2008-03-06']],
		// No such day.
		['2023年2月30日', []],
		['2009年8月', []],
	])('%s', (text, days) => {
		expect(datesIn(text).map(({ date }) => date)).toEqual(days);
	});

	test('tell where they stand', () => {
		expect(datesIn('自2007年1月1日起')).toEqual([{ date: '2007-01-01', start: 1, end: 10 }]);
	});

	test('a leap day exists only in leap years', () => {
		expect([calendarDay(2024, 2, 29), calendarDay(2023, 2, 29)]).toEqual(['2024-02-29', null]);
	});
});

describe('the day in a file name', () => {
	test.each([
		['示例条例(2009-08-27).md', '2009-08-27'],
		['示例条例（2009年8月27日）.docx', '2009-08-27'],
		// As the national database names its downloads.
		['中华人民共和国示例法_20090827.docx', '2009-08-27'],
		['示例条例（２００９-08-27）.txt', '2009-08-27'],
		// The last one counts.
		['示例条例(2001-01-01)(2009-08-27).md', '2009-08-27'],
		['示例条例.docx', null],
		// A document number, a year alone, digits of something else.
		['示例办法第200号.docx', null],
		['示例条例（2018修正）.docx', null],
		['扫描件123456789012.docx', null],
		['示例条例(2009-13-27).md', null],
	])('%s → %s', (name, day) => {
		expect(dateInFileName(name)).toBe(day);
	});
});

describe('the events of a 题注', () => {
	const brief = (caption: string): string[] =>
		captionEvents(caption).map(({ date, kind }) => `${date} ${kind}`);

	test.each([
		// The form of official Word files: one pair of brackets, 根据 before each amendment.
		[
			'（1996年3月1日第八届示例代表大会第四次会议通过　根据2009年8月27日第十一届示例代表大会常务委员会第十次会议《关于修改部分法律的决定》修正）',
			['1996-03-01 通过', '2009-08-27 修正'],
		],
		// The form of the corpus: one line each, a stray bracket at the end.
		[
			'1996年3月1日 第四次会议通过\n2020年3月5日 第三次会议修订）',
			['1996-03-01 通过', '2020-03-05 修订'],
		],
		// Passed by a city, approved by its province.
		[
			'2018年8月28日 示例市第四届人民代表大会常务委员会第十次会议通过\n2018年9月29日 示例省人民代表大会常务委员会批准',
			['2018-08-28 通过', '2018-09-29 批准'],
		],
		// An amendment in two steps: the second step names it.
		[
			'2010年8月27日 示例市常务委员会通过\n2010年9月29日 示例省常务委员会批准的《示例市关于修改部分地方性法规的决定》修正',
			['2010-08-27 通过', '2010-09-29 修正'],
		],
		[
			'2031年4月8日 国务院第900次常务会议通过\n2031年4月18日 中华人民共和国国务院令第1619号公布\n2031年5月1日 施行',
			['2031-04-08 通过', '2031-04-18 公布', '2031-05-01 施行'],
		],
		// Two bodies pass one act; only the second has the verb.
		[
			'2031年9月3日 最高人民法院审判委员会第3592次会议、2031年10月2日最高人民检察院检察委员会第9次会议通过',
			['2031-09-03 通过', '2031-10-02 通过'],
		],
		// Amended by acts that are passed, in a list with one verb at its end.
		[
			'1979年7月1日通过　根据1999年12月25日通过的《修正案》、2001年8月31日通过的《修正案（二）》修正）',
			['1979-07-01 通过', '1999-12-25 修正', '2001-08-31 修正'],
		],
		['1982年12月4日 代表大会公告公布施行', ['1982-12-04 公布', '1982-12-04 施行']],
		// A date inside a title is no event.
		['2012年4月28日 《关于修改2009年8月1日决定的决定》修正', ['2012-04-28 修正']],
		// 修改 for 修正, as some offices write; not in the name of an act that has lost its marks
		[
			'2012年4月28日示例省人民政府令第5号公布　根据2019年1月5日示例省人民政府令第8号《关于修改部分规章的决定》第一次修改　根据2020年3月1日示例省人民政府令第9号修改）',
			['2012-04-28 公布', '2019-01-05 修正', '2020-03-01 修正'],
		],
		['2012年4月28日关于修改部分规章的决定公布', ['2012-04-28 公布']],
		['自2007年1月1日起施行', ['2007-01-01 施行']],
		// A number beside a day, and no word of what was done.
		['（法发〔2031〕15号　2031年8月7日）', ['2031-08-07 公布']],
		['2031年8月7日 示例部令第5号', ['2031-08-07 公布']],
		// A line break in the middle of a title.
		['2015年8月29日 第十六次会议《关于修改\n〈示例法〉的决定》第一次修正', ['2015-08-29 修正']],
		['', []],
	])('%s', (caption, events) => {
		expect(brief(caption)).toEqual(events);
	});
});

describe('what a 题注 tells of the wording at hand', () => {
	test.each([
		[
			'修正 leaves the days of the making as they were',
			'1996年10月29日 会议通过 2009年8月27日 会议《关于修改部分法律的决定》修正',
			{
				date: '2009-08-27',
				kind: '修正',
				adopted: '1996-10-29',
				amendedBy: '关于修改部分法律的决定',
			},
		],
		[
			'修订 makes the text anew',
			'1996年3月17日 会议通过 2021年1月22日 第二十五次会议修订',
			{ date: '2021-01-22', kind: '修订', adopted: '2021-01-22' },
		],
		[
			'修订 by a named decision of the State Council is partial',
			'2000年1月30日 国务院令第279号公布 2017年10月7日 《国务院关于修改部分行政法规的决定》第一次修订',
			{
				date: '2017-10-07',
				kind: '修订',
				published: '2000-01-30',
				amendedBy: '国务院关于修改部分行政法规的决定',
				wholeNumber: '国务院令第279号',
			},
		],
		[
			'a number printed above or below an amended text is that of its making if it is older than the amendment',
			'2001年11月5日 委员会通过 2020年12月23日 委员会《关于修改部分解释的决定》修正\n示释〔2001〕33号',
			{
				date: '2020-12-23',
				kind: '修正',
				adopted: '2001-11-05',
				amendedBy: '关于修改部分解释的决定',
				wholeNumber: '示释〔2001〕33号',
			},
		],
		[
			'two bodies that revise a text together take one step',
			'2010年3月29日 示例院常务会议、2010年7月21日示例委常务会议修订\n2010年7月26日 示例院、示例委令第578号公布',
			{
				date: '2010-07-26',
				kind: '修订',
				adopted: '2010-07-21',
				published: '2010-07-26',
				documentNumber: '示例院、示例委令第578号',
			},
		],
		[
			'an act that names a law within the name of a law',
			'2005年12月2日 示例省人大通过 根据2018年7月27日示例省人大《关于修改〈示例省实施《示例法》办法〉等地方性法规的决定》修正',
			{
				date: '2018-07-27',
				kind: '修正',
				adopted: '2005-12-02',
				amendedBy: '关于修改〈示例省实施《示例法》办法〉等地方性法规的决定',
			},
		],
		[
			'an act without marks of its own, and not the law that it amends',
			'2005年12月2日示例省人大第三次会议通过 根据2018年7月27日示例省人大第九次会议关于修改《示例省渡口条例》的决定第一次修正',
			{
				date: '2018-07-27',
				kind: '修正',
				adopted: '2005-12-02',
				amendedBy: '关于修改《示例省渡口条例》的决定',
			},
		],
		[
			'the number of a document by which an office issues a text is its own',
			'2031年2月4日示例县人民政府以示政发〔2031〕4号文件印发',
			{
				date: '2031-02-04',
				kind: '制定',
				published: '2031-02-04',
				documentNumber: '示政发〔2031〕4号',
			},
		],
		[
			'what a government promulgates by 令 is known by that day, whatever else is told',
			'2010年3月29日 示例院常务会议通过 2010年4月6日 示例院令第578号公布',
			{
				date: '2010-04-06',
				kind: '制定',
				adopted: '2010-03-29',
				published: '2010-04-06',
				documentNumber: '示例院令第578号',
			},
		],
		[
			'a law is known by the day it was passed, though 主席令 promulgates it later',
			'2010年3月29日 示例大会通过 2010年4月6日 示例国主席令第5号公布',
			{
				date: '2010-03-29',
				kind: '制定',
				adopted: '2010-03-29',
				published: '2010-04-06',
				documentNumber: '示例国主席令第5号',
			},
		],
		[
			'a text that was revised and published anew on one day',
			'1980年9月1日 示例院批准 1980年9月9日 示例局令第10号发布 1993年2月11日 修订发布',
			{ date: '1993-02-11', kind: '修订', published: '1993-02-11' },
		],
		[
			'修订 by an order of the State Council is published on its day',
			'1980年9月1日 国务院令第10号公布 2024年7月10日 国务院令第786号修订',
			{
				date: '2024-07-10',
				kind: '修订',
				published: '2024-07-10',
				documentNumber: '国务院令第786号',
			},
		],
		[
			'批准 completes the making of a city’s regulation',
			'2018年8月28日 常务委员会通过 2018年9月29日 省常务委员会批准',
			{ date: '2018-09-29', kind: '制定', adopted: '2018-08-28', approved: '2018-09-29' },
		],
		[
			'批准修订 approves the 修订 before it',
			'1990年3月20日 人民代表大会通过 1990年9月14日 省常务委员会批准 2008年1月20日 人民代表大会修订 2008年5月30日 省常务委员会批准修订',
			{ date: '2008-05-30', kind: '修订', adopted: '2008-01-20', approved: '2008-05-30' },
		],
		[
			'批准修正 is all that is told of some amendments',
			'2002年10月12日 常务委员会通过 2010年1月20日 省常务委员会批准修正 2018年5月30日 省常务委员会批准修正',
			{ date: '2018-05-30', kind: '修正', adopted: '2002-10-12' },
		],
		[
			'a second 通过 without 修正 leaves open what it was',
			'2002年10月12日 审判委员会通过 2020年12月23日 审判委员会通过',
			{ date: '2020-12-23', adopted: '2002-10-12' },
		],
		[
			'of several acts that amended it together, the last one gave the wording',
			'（2009年12月26日示例会议通过　根据2018年12月29日《关于修改〈甲规定〉等七部规定的决定》、2021年4月29日《关于修改〈乙规定〉等八部规定的决定》修正）',
			{
				date: '2021-04-29',
				kind: '修正',
				adopted: '2009-12-26',
				amendedBy: '关于修改〈乙规定〉等八部规定的决定',
			},
		],
		[
			'“以” in front of a number is none of it',
			'（2020年11月5日示例县人民政府第45次常务会议审议通过，2020年11月12日以示政规〔2020〕3号印发）',
			{
				date: '2020-11-05',
				kind: '制定',
				adopted: '2020-11-05',
				published: '2020-11-12',
				documentNumber: '示政规〔2020〕3号',
			},
		],
		[
			'nor is it of the number of an order',
			'（2020年11月12日以中华人民共和国国务院令第977号公布）',
			{
				date: '2020-11-12',
				kind: '制定',
				published: '2020-11-12',
				documentNumber: '国务院令第977号',
			},
		],
		['nothing', '', {}],
	])('%s', (_, caption, facts) => {
		const told = versionFacts(caption);
		const { documentNumber: wholeNumber } = facts as { documentNumber?: string };
		expect(told).toEqual({
			wholeNumber,
			...facts,
			days: told.days,
			publishedAtOnce: told.publishedAtOnce,
		});
	});
});

describe('when a law takes effect', () => {
	test.each([
		['本法自1997年1月1日起施行。', { on: '1997-01-01' }],
		['本规定自二〇〇七年二月一日起施行。', { on: '2007-02-01' }],
		['本法自1986年10月1日施行。', { on: '1986-10-01' }],
		['本办法共十条，自2001年5月1日零时起正式施行。', { on: '2001-05-01' }],
		['本条例自公布之日起施行。', { after: '公布', words: '自公布之日起施行' }],
		['本条例自公布之日施行。', { after: '公布', words: '自公布之日施行' }],
		['本办法自发布日起实施。', { after: '公布', words: '自发布日起实施' }],
		['本条例自发布之日起三十日后施行。', { after: '其他', words: '自发布之日起三十日后施行' }],
		// The law itself goes before another one in the same article.
		[
			'《示例细则》自2001年1月1日起施行的部分继续有效，本条例自2020年1月1日起施行。',
			{ on: '2020-01-01' },
		],
		['1990年1月1日发布的《示例办法》同时废止。', null],
		['许可证自核发之日起生效。', null],
		// Other words for the same.
		['本规定于2002年3月1日起施行。', { on: '2002-03-01' }],
		['本办法从1994年元月1日起实行。', { on: '1994-01-01' }],
		['本《示例办法》自2018年7月1日起施行。', { on: '2018-07-01' }],
		['本决定自通过之日起施行。', { after: '通过', words: '自通过之日起施行' }],
		['本规则自示例委员会批准之日起实行。', { after: '批准', words: '自示例委员会批准之日起实行' }],
		['本条例自修订发布之日起施行。', { after: '其他', words: '自修订发布之日起施行' }],
		['第十条本规则自2001年8月1日零时起施行。', { on: '2001-08-01' }],
		['本章程自通过之日起施行。', { after: '通过', words: '自通过之日起施行' }],
		['本通告经示例委员会批准，自公布之日起施行。', { after: '公布', words: '自公布之日起施行' }],
		// Two days: from the first to the last.
		['本公告执行期限为2022年8月10日至2027年8月9日。', { on: '2022-08-10' }],
		['本办法有效期自2022年8月10日起至2027年8月9日。', { on: '2022-08-10' }],
		['本公告自2022年8月10日起至2027年8月9日止执行。', { on: '2022-08-10' }],
		['本公告自2022年8月10日起执行至2027年8月9日。', { on: '2022-08-10' }],
		['优惠政策执行期限为2022年8月10日至2027年8月9日。', null],
		['换发渡船证，有效期自2022年8月10日至2027年8月9日。', null],
		// What is not said of the law.
		['渡口收费标准自2001年1月1日起执行。', null],
		['本市收费标准自2001年1月1日起执行。', null],
		['本章规定自2001年1月1日起执行。', null],
		['许可证自批准之日起生效。', null],
	])('%s', (words, effective) => {
		expect(effectiveClause(words)).toEqual(effective);
	});

	const published = (words: string): object => ({ after: '公布', words });

	describe('the day of a law that is repealed is not its own', () => {
		test.each([
			[
				'本办法自发布之日起施行，2003年7月1日起施行的《示例办法》同时废止。',
				published('自发布之日起施行'),
			],
			['自1982年8月1日起施行的《示例条例》同时废止。', null],
			['《示例条例》自2001年1月1日起施行。', null],
		])('%s', (words, effective) => {
			expect(effectiveClause(words)).toEqual(effective);
		});
	});

	describe('the day of a part is not that of the law', () => {
		test.each([
			['本规定自公布之日起施行，其中第八条自2026年1月1日起施行。', published('自公布之日起施行')],
			['本法第二十条自2025年1月1日起施行，其余条款自2024年7月1日起施行。', { on: '2024-07-01' }],
			[
				'除第六条第二款自2025年1月1日起施行外，本办法自公布之日起施行。',
				published('自公布之日起施行'),
			],
			['本条例除第三章外，自2024年7月1日起施行。', { on: '2024-07-01' }],
			['本法自2024年7月1日起施行。附件二自2025年1月1日起施行。', { on: '2024-07-01' }],
			['本条第二款自2025年1月1日起执行。', null],
		])('%s', (words, effective) => {
			expect(effectiveClause(words)).toEqual(effective);
		});
	});

	test.each([
		[
			'the law repealed in an article of its own',
			['本条例自2024年10月1日起施行。', '自1982年8月1日起施行的《示例规定》同时废止。'],
			'2024-10-01',
		],
		[
			'something else in a later article',
			['本条例自2024年10月1日起施行。', '渡口收费标准自2025年1月1日起执行。'],
			'2024-10-01',
		],
	])('the law itself goes before %s', (_, articles, on) => {
		const text = articles.map((words, place) => `第${'一二'[place]}条　${words}`).join('\n');
		expect(effectiveOf(parseLaw(`示例条例\n\n${text}`).value)).toEqual({ on });
	});

	test('a notice leaves it to the law that it prints below as its 附件', () => {
		const text = [
			'示例县关于印发《示例县渡口办法》的通知',
			'现印发给你们。',
			'示例县人民政府',
			'2024年3月1日',
			'附件',
			'示例县渡口办法',
			'第一条　渡口设救生圈。',
			'第二条　本办法自2024年5月1日起施行。',
		].join('\n');
		expect(effectiveOf(parseLaw(text).value)).toEqual({ on: '2024-05-01' });
		const interpretation = text.replace('关于印发《示例县渡口办法》的通知', '渡口办法的补充规定');
		expect(effectiveOf(parseLaw(interpretation).value)).toBeNull();
	});

	test('the last articles say it, not an article in the middle', () => {
		const articles = Array.from(
			{ length: 20 },
			(_, place) =>
				`第${'一二三四五六七八九十'[place] ?? `十${'一二三四五六七八九'[place - 10] ?? ''}`}条 示例内容。`,
		);
		articles[2] = '第三条 收费标准自2001年1月1日起执行。';
		expect(effectiveOf(parseLaw(`示例条例\n\n${articles.join('\n')}`).value)).toBeNull();
		articles[18] = '第十九条 本条例自2020年3月1日起施行。';
		expect(effectiveOf(parseLaw(`示例条例\n\n${articles.join('\n')}`).value)).toEqual({
			on: '2020-03-01',
		});
	});
});

describe('the day that names a wording', () => {
	const passed = versionFacts(
		'2018年8月28日 示例市常务委员会通过 2018年9月29日 示例省常务委员会批准',
	);
	const ordered = versionFacts('2011年1月8日 《国务院关于废止和修改部分行政法规的决定》第一次修订');
	const none = versionFacts('');

	test.each([
		['the 题注 decides', passed, null, null, '2018-09-29', null],
		['the file name agrees', passed, '2018-09-29', null, '2018-09-29', null],
		// Named after another of its days.
		['the file name gives a day of the 题注', passed, '2018-08-28', null, '2018-09-29', null],
		[
			'the file name gives the day of publication, weeks later',
			passed,
			'2018-10-30',
			null,
			'2018-09-29',
			'info',
		],
		[
			'years later there was another amendment',
			passed,
			'2023-05-01',
			null,
			'2023-05-01',
			'warning',
		],
		// Decisions of the State Council are published at once.
		['nothing waits for publication', ordered, '2011-03-01', null, '2011-03-01', 'warning'],
		['the file name is older', passed, '2005-01-01', null, '2018-09-29', 'warning'],
		['no 题注', none, '2020-06-01', '2020-09-01', '2020-06-01', 'warning'],
		['only the day of effect', none, null, '2020-09-01', '2020-09-01', 'warning'],
		['nothing at all', none, null, null, null, 'error'],
	])('%s', (_, facts, fileDate, effective, day, severity) => {
		const { value, problems } = versionDate({ facts, fileDate, effective });
		expect([value, problems[0]?.severity ?? null]).toEqual([day, severity]);
	});

	test('a day alone in the 题注 goes before that of effect, and the editor reads what it may be', () => {
		const bare = bareDayIn('示例令\n（1995年12月1日）');
		const sources = { facts: none, effective: '1996-01-01', bare };
		const { value, problems } = versionDate({ ...sources, fileDate: null });
		expect(value).toBe('1995-12-01');
		expect(problems[0]!.message).toContain('没有写明是通过、公布还是修改');
		expect(versionDate({ ...sources, fileDate: '1998-02-03' }).value).toBe('1998-02-03');
		expect(bareDayIn('示例令', ['示例办法 (1995-12-01)'])).toBe('1995-12-01');
	});

	test('without any day the editor learns what to add', () => {
		const { problems } = versionDate({ facts: none, fileDate: null, effective: null });
		expect(problems[0]!.message).toMatch(
			/题注补在标题下面.*成文日期补在正文后面.*日期加在文件名后面/,
		);
	});
});
