import { describe, expect, test } from 'vitest';
import { captionEvents } from '../../../../src/domain/law/caption/caption-events.ts';
import { captionOf } from '../../../../src/domain/law/caption/caption.ts';
import { versionFacts } from '../../../../src/domain/law/versions/history.ts';
import { titleOf } from '../../../../src/domain/law/title/identify.ts';
import { originOf } from '../../../../src/domain/law/caption/origin.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';

const lawWith = (front: string) =>
	parseLaw(`${front.replace(/^\n/, '')}\n第一条　渡口设救生圈。`).value;

test('the 题注 of a parsed law is its caption lines', () => {
	const law = lawWith('示例条例\n\n2012年4月28日 示例令第1号公布\n\n2012年5月1日 施行');
	expect(captionOf(law)).toBe('2012年4月28日 示例令第1号公布\n2012年5月1日 施行');
});

test('a 题注 in brackets behind the title is none of it', () => {
	const passed = '2031年5月6日示例市人民代表大会常务委员会第二次会议通过';
	const law = lawWith(`示例市渡口条例（${passed}）`);
	expect([titleOf(law), captionOf(law)]).toEqual(['示例市渡口条例', passed]);
});

test.each(['（）', '〔〕', '【】', '［］', '[]'])(
	'a 题注 may stand in %s',
	([open, close]: string) => {
		const caption = `${open}2031年5月6日示例市人民政府令第8号公布，自2031年7月1日起施行${close}`;
		expect(captionOf(lawWith(`示例市渡口办法\n${caption}`))).toBe(caption);
	},
);

test.each<[caption: string, told: string | undefined]>([
	['（2012年4月28日示例令第1号公布　2031年5月1日示例令第9号废止）', '2031-05-01'],
	['（2012年4月28日示例令第1号公布　自2031年5月1日起废止）', '2031-05-01'],
	['2012年4月28日示例令第1号公布，2031年5月1日失效', '2031-05-01'],
	[
		'2012年4月28日示例令第1号公布　根据2031年5月1日《示例县关于废止〈渡口条例〉的决定》废止',
		'2031-05-01',
	],
	// another law is ended, or some of many
	['2012年4月28日示例令第1号公布，旧办法同时废止', undefined],
	[
		'2012年4月28日示例令第1号公布　2031年5月1日《示例县关于废止和修改部分规定的决定》修订',
		undefined,
	],
	['2012年4月28日示例令第1号公布　2031年5月1日示例县关于废止和修改部分规定的决定修订', undefined],
])('a 题注 may tell the end of a law, which is no wording of it: %s', (caption, told) => {
	const ends = captionEvents(caption).filter(({ kind }) => kind === '废止');
	expect(ends.map(({ date }) => date)).toEqual(told ? [told] : []);
	if (told) expect(versionFacts(caption)).toMatchObject({ date: '2012-04-28', kind: '制定' });
});

test('a 题注 that a margin has broken in the middle of its words is one line, another day begins a line of its own', () => {
	const law = lawWith(
		'示例省渡口条例\n（2031年1月16日示例省第十六届人民代表大会常务\n委员会第一次会议通过\n根据2033年5月1日示例省第十六届人民代表大会常务委员会第九次会议《关于修\n改〈示例省渡口条例〉的决定》修正）',
	);
	expect(captionOf(law)).toBe(
		'（2031年1月16日示例省第十六届人民代表大会常务委员会第一次会议通过\n根据2033年5月1日示例省第十六届人民代表大会常务委员会第九次会议《关于修改〈示例省渡口条例〉的决定》修正）',
	);
	expect(originOf(titleOf(law), captionOf(law))).toMatchObject({
		issuer: '示例省人民代表大会常务委员会',
	});
});

describe('an order or a notice tells what a 题注 tells', () => {
	const known = (front: string): Record<string, unknown> => {
		const law = lawWith(front);
		const caption = captionOf(law);
		const { date, kind, adopted, approved, published, effective, ...numbers } =
			versionFacts(caption);
		const documentNumber = numbers.documentNumber ?? numbers.wholeNumber;
		const { level, certain, issuer } = originOf(titleOf(law), caption);
		const all = { date, kind, adopted, approved, published, effective, documentNumber };
		const facts = Object.entries(all).filter(([, value]) => value !== undefined);
		return { title: titleOf(law), level, certain, issuer, ...Object.fromEntries(facts) };
	};

	test.each<[what: string, front: string, facts: Record<string, unknown>]>([
		[
			'a number set wide, and who signed it set wide',
			'示例省渡口办法\n示例省人民政府令\n第 二 一 八 号\n省　长　　示例人\n2031年7月2日',
			{ title: '示例省渡口办法', date: '2031-07-02', documentNumber: '示例省人民政府令第二一八号' },
		],
		[
			'number and day on one line, in wide digits',
			'示例省渡口办法\n示例省人民政府令第３０５号　２０３１年１２月６日公布',
			{ date: '2031-12-06', documentNumber: '示例省人民政府令第305号' },
		],
		[
			'修改 in front of 自公布之日起施行',
			'示例市渡口办法\n（2011年4月12日市人民政府令第35号公布 根据2018年1月15日市人民政府令第66号修改 自公布之日起施行）',
			{ kind: '修正', date: '2018-01-15', published: '2011-04-12', issuer: '示例市人民政府' },
		],
		[
			'a number right behind who issued it',
			'示例县渡口办法\n（2031年6月1日示例县人民政府办公室示政办发〔2031〕22号印发）',
			{ date: '2031-06-01', documentNumber: '示政办发〔2031〕22号' },
		],
	])('%s', (_, front, facts) => {
		expect(known(front)).toMatchObject(facts);
	});

	const ORDERED = {
		title: '示例市渡口管理办法',
		level: '地方政府规章',
		certain: true,
		issuer: '示例市人民政府',
		date: '2017-06-01',
		kind: '制定',
		published: '2017-06-01',
		documentNumber: '示例市人民政府令第15号',
	};

	test.each([
		[
			'an order on the line of the title',
			`
示例市人民政府令第15号《示例市渡口管理办法》
（2017年6月1日公布）`,
			ORDERED,
		],
		[
			'an order with its day on one line, below the title',
			`
示例市渡口管理办法
示例市人民政府令第15号　2017年6月1日`,
			ORDERED,
		],
		[
			'an order of a department, its number with the year',
			`
中华人民共和国示例部令
2023年第5号
《示例渡口管理规定》已于2023年3月20日经第4次部务会议通过，现予公布，自2023年6月1日起施行。
部长　李示例
2023年4月12日
示例渡口管理规定`,
			{
				title: '示例渡口管理规定',
				level: '部门规章',
				certain: true,
				issuer: '示例部',
				date: '2023-04-12',
				kind: '制定',
				adopted: '2023-03-20',
				published: '2023-04-12',
				effective: '2023-06-01',
				documentNumber: '示例部令2023年第5号',
			},
		],
		[
			'an order whose number has its year in brackets',
			`
示例银行令
〔2023〕第7号
《示例硬币管理办法》已经2023年5月8日示例银行2023年第3次行务会议审议通过，现予公布，自2023年8月1日起施行。
行长　李示例
2023年6月1日
示例硬币管理办法`,
			{
				title: '示例硬币管理办法',
				level: '部门规章',
				certain: true,
				issuer: '示例银行',
				date: '2023-06-01',
				kind: '制定',
				adopted: '2023-05-08',
				published: '2023-06-01',
				effective: '2023-08-01',
				documentNumber: '示例银行令〔2023〕第7号',
			},
		],
		[
			'an order of the State Council, the name of who signed set wide',
			`
中华人民共和国国务院令
第977号
《示例渡口条例》已经2023年4月26日国务院第90次常务会议通过，现予公布，自2023年9月1日起施行。
总　理　　李　示　例
2023年5月11日
示例渡口条例`,
			{
				title: '示例渡口条例',
				level: '行政法规',
				certain: true,
				issuer: '国务院',
				date: '2023-05-11',
				kind: '制定',
				adopted: '2023-04-26',
				published: '2023-05-11',
				effective: '2023-09-01',
				documentNumber: '国务院令第977号',
			},
		],
		[
			'a 公告 of the 国家监察委员会, whose meeting has decided',
			`
国家监察委员会公告
第3号
《示例查询规定》已经2031年3月17日国家监察委员会全体会议决定，现予公布，自2031年5月1日起施行。
国家监察委员会
2031年4月2日
示例查询规定`,
			{
				title: '示例查询规定',
				level: '监察法规',
				certain: true,
				issuer: '国家监察委员会',
				date: '2031-03-17',
				kind: '制定',
				adopted: '2031-03-17',
				published: '2031-04-02',
				effective: '2031-05-01',
				documentNumber: '国家监察委员会公告第3号',
			},
		],
		[
			'a 公告 with its name in brackets behind its number',
			`
示例署公告2031年第8号（关于示例申报的公告）
现公告如下：
一、边民应当申报。
示例署
2031年7月2日`,
			{
				title: '关于示例申报的公告',
				level: '规范性文件',
				certain: false,
				issuer: undefined,
				documentNumber: '示例署公告2031年第8号',
			},
		],
		[
			'an opinion of a committee of the party and a government, each on a line',
			`
中共示例县委
示例县人民政府
关于示例资产的意见
示发〔2031〕11号
2031年6月18日
一、总体要求
公开透明。`,
			{
				title: '中共示例县委、示例县人民政府关于示例资产的意见',
				level: '规范性文件',
				certain: true,
				issuer: '中共示例县委、示例县人民政府',
				date: '2031-06-18',
				kind: '制定',
				published: '2031-06-18',
				documentNumber: '示发〔2031〕11号',
			},
		],
		[
			'an order of a provincial government, head and number on one line',
			`
示例省人民政府令第218号
《示例省渡口管理办法》已经2024年2月18日省人民政府第33次常务会议通过，现予公布，自2024年5月1日起施行。
省长　张示例
2024年3月5日
示例省渡口管理办法`,
			{
				title: '示例省渡口管理办法',
				level: '地方政府规章',
				certain: true,
				issuer: '示例省人民政府',
				date: '2024-03-05',
				kind: '制定',
				adopted: '2024-02-18',
				published: '2024-03-05',
				effective: '2024-05-01',
				documentNumber: '示例省人民政府令第218号',
			},
		],
		[
			'an order of the President above a law with its 题注: only what the 题注 leaves out',
			`
中华人民共和国主席令
第二十五号
《中华人民共和国示例法》已由中华人民共和国第十四届全国人民代表大会常务委员会第十次会议于2024年6月26日通过，现予公布，自2024年11月1日起施行。
中华人民共和国主席　王示例
2024年6月28日
中华人民共和国示例法
（2024年6月26日第十四届全国人民代表大会常务委员会第十次会议通过）`,
			{
				title: '中华人民共和国示例法',
				level: '法律',
				certain: true,
				issuer: '全国人民代表大会常务委员会',
				date: '2024-06-26',
				kind: '制定',
				adopted: '2024-06-26',
				published: '2024-06-28',
				effective: '2024-11-01',
				documentNumber: '主席令第二十五号',
			},
		],
		[
			'a public notice of a city’s congress: passed by one, approved by another',
			`
示例市第五届人民代表大会常务委员会
公　告
（第12号）
《示例市渡口条例》已由示例市第五届人民代表大会常务委员会第十次会议于2023年12月20日通过，并经示例省第十四届人民代表大会常务委员会第九次会议于2024年3月28日批准，现予公布，自2024年6月1日起施行。
示例市人民代表大会常务委员会
2024年4月8日
示例市渡口条例`,
			{
				title: '示例市渡口条例',
				level: '地方性法规',
				certain: true,
				issuer: '示例市人民代表大会常务委员会',
				date: '2024-03-28',
				kind: '制定',
				adopted: '2023-12-20',
				approved: '2024-03-28',
				published: '2024-04-08',
				effective: '2024-06-01',
				documentNumber: '示例市第五届人民代表大会常务委员会公告第12号',
			},
		],
		[
			'a public notice that is numbered within the term of a congress',
			`
示例省人民代表大会常务委员会公告
〔十四届〕第十九号
《示例省渡口规定》已由示例省第十四届人民代表大会常务委员会第九次会议于2024年5月30日通过，现予公布，自2024年8月1日起施行。
示例省人民代表大会常务委员会
2024年5月31日
示例省渡口规定`,
			{
				title: '示例省渡口规定',
				level: '地方性法规',
				certain: true,
				issuer: '示例省人民代表大会常务委员会',
				date: '2024-05-30',
				kind: '制定',
				adopted: '2024-05-30',
				published: '2024-05-31',
				effective: '2024-08-01',
				documentNumber: '示例省人民代表大会常务委员会公告〔十四届〕第十九号',
			},
		],
		[
			'a 题注 whose days the ends of lines part',
			`
示例省渡口办法
（2020年9月1日示例省人民政府令第207号公布　根据20
22年1
2月15日示例省人民政府令第222号《示例省人民政府关于修改
部分规章的决定》修正）`,
			{
				title: '示例省渡口办法',
				level: '地方政府规章',
				certain: true,
				issuer: '示例省人民政府',
				date: '2022-12-15',
				kind: '修正',
				published: '2020-09-01',
				documentNumber: '示例省人民政府令第222号',
			},
		],
		[
			'offices that give an order together, set apart by blanks',
			`
示例部　示例委　示例总局令
2023年第17号
《示例渡口管理办法》已经2023年3月1日示例部第2次部务会议审议通过，现予公布，自2023年9月1日起施行。
部长　李示例
主任　张示例
2023年7月5日
示例渡口管理办法`,
			{
				title: '示例渡口管理办法',
				level: '部门规章',
				certain: true,
				issuer: '示例部、示例委、示例总局',
				date: '2023-07-05',
				kind: '制定',
				adopted: '2023-03-01',
				published: '2023-07-05',
				effective: '2023-09-01',
				documentNumber: '示例部、示例委、示例总局令2023年第17号',
			},
		],
		[
			'an order of two ministries, each with the name of the country',
			`
中华人民共和国示例部　中华人民共和国示例总局令
2023年第8号
《示例渡口管理规定》已于2023年3月1日经示例部第2次部务会议审议通过，现予公布，自2023年9月1日起施行。
部长　李示例
2023年7月5日
示例渡口管理规定`,
			{
				title: '示例渡口管理规定',
				level: '部门规章',
				certain: true,
				issuer: '示例部、示例总局',
				date: '2023-07-05',
				kind: '制定',
				adopted: '2023-03-01',
				published: '2023-07-05',
				effective: '2023-09-01',
				documentNumber: '示例部、示例总局令2023年第8号',
			},
		],
		[
			'a number in front of the day and of who issued the text',
			`
示例市渡口管理办法
（示财规〔2031〕8号　2031年1月15日示例市财政局印发）`,
			{
				title: '示例市渡口管理办法',
				level: '规范性文件',
				certain: true,
				issuer: '示例市财政局',
				date: '2031-01-15',
				kind: '制定',
				published: '2031-01-15',
				documentNumber: '示财规〔2031〕8号',
			},
		],
		[
			'a text that is revised as a whole',
			`
示例部令
第9号
修订后的《示例渡口管理规定》已经2024年1月5日示例部第1次部务会议通过，现予公布，自2024年3月1日起施行。
部长　李示例
2024年1月20日
示例渡口管理规定`,
			{
				title: '示例渡口管理规定',
				level: '部门规章',
				certain: true,
				issuer: '示例部',
				date: '2024-01-20',
				kind: '修订',
				adopted: '2024-01-05',
				published: '2024-01-20',
				effective: '2024-03-01',
				documentNumber: '示例部令第9号',
			},
		],
		[
			'an order with a day above its words: who signed it stands above the one below',
			`
示例市人民政府令
第15号
2017年5月8日
《示例市渡口管理办法》已经审议通过，现予公布。
市长　张示例
2017年6月1日
示例市渡口管理办法`,
			ORDERED,
		],
		[
			'an order above a text whose 题注 tells of older days, too',
			`
示例省人民政府令
第30号
现公布修订后的《示例省渡口管理办法》，自2024年3月1日起施行。
省长　张示例
2024年2月1日
示例省渡口管理办法
（2008年5月1日示例省人民政府令第5号公布　2024年1月20日示例省人民政府第3次常务会议修订）`,
			{
				title: '示例省渡口管理办法',
				level: '地方政府规章',
				certain: true,
				issuer: '示例省人民政府',
				date: '2024-02-01',
				kind: '修订',
				adopted: '2024-01-20',
				published: '2024-02-01',
				effective: '2024-03-01',
				documentNumber: '示例省人民政府令第30号',
			},
		],
		[
			'a notice: 发文字号, office and day; no rule is published so',
			`
示例市人民政府关于印发《示例市渡口管理细则》的通知
示政规〔2024〕5号
各县人民政府：
《示例市渡口管理细则》已经市政府同意，现印发给你们，请认真贯彻执行。
示例市人民政府
2024年4月8日
（此件公开发布）
示例市渡口管理细则`,
			{
				title: '示例市渡口管理细则',
				level: '规范性文件',
				certain: true,
				issuer: '示例市人民政府',
				date: '2024-04-08',
				kind: '制定',
				published: '2024-04-08',
				documentNumber: '示政规〔2024〕5号',
			},
		],
		[
			'a notice without a name above its day: the office of the title; with 附件说明 and a 附件',
			`
示例县人民政府办公室
关于印发示例县渡口管理办法的通知
示政办〔2024〕6号
现将《示例县渡口管理办法》印发给你们。
附件：示例县渡口管理办法
2024年4月9日
附件
示例县渡口管理办法`,
			{
				title: '示例县渡口管理办法',
				level: '规范性文件',
				certain: true,
				issuer: '示例县人民政府办公室',
				date: '2024-04-09',
				kind: '制定',
				published: '2024-04-09',
				documentNumber: '示政办〔2024〕6号',
			},
		],
		[
			'a 公告 that has its number below the title',
			`
国家示例局关于发布《示例渡口管理规定》的公告
2024年第18号
现发布《示例渡口管理规定》，自2024年6月1日起施行。
国家示例局
2024年4月10日
示例渡口管理规定`,
			{
				title: '示例渡口管理规定',
				level: '规范性文件',
				certain: false,
				issuer: '国家示例局',
				date: '2024-04-10',
				kind: '制定',
				published: '2024-04-10',
				effective: '2024-06-01',
				documentNumber: '国家示例局公告2024年第18号',
			},
		],
		[
			'a 公告 of three, two of whom stand on one line',
			`
示例市渡口局 示例市水利局
示例市公安局
关于渡船停航的公告
2024年第18号
现公告如下：
示例市渡口局　示例市水利局　示例市公安局
2024年4月10日`,
			{
				title: '示例市渡口局、示例市水利局、示例市公安局关于渡船停航的公告',
				level: '规范性文件',
				certain: true,
				issuer: '示例市渡口局、示例市水利局、示例市公安局',
				date: '2024-04-10',
				kind: '制定',
				published: '2024-04-10',
				documentNumber: '示例市渡口局、示例市水利局、示例市公安局公告2024年第18号',
			},
		],
		[
			'a 发文字号 alone, above the 题注 or below',
			`
法释〔2031〕33号
最高人民法院关于渡口问题的解释
（2031年11月5日最高人民法院审判委员会第1199次会议通过）`,
			{
				title: '最高人民法院关于渡口问题的解释',
				level: '司法解释',
				certain: true,
				issuer: '最高人民法院',
				date: '2031-11-05',
				kind: '制定',
				adopted: '2031-11-05',
				documentNumber: '法释〔2031〕33号',
			},
		],
		[
			'a 发文字号 above a 题注 that tells who published, too',
			`
最高人民检察院关于渡船的批复
高检发释字〔2031〕3号
（2031年9月13日最高人民检察院第二十三届检察委员会第七次会议通过　2031年10月9日公布　自2031年10月15日起施行）`,
			{
				title: '最高人民检察院关于渡船的批复',
				level: '司法解释',
				certain: true,
				issuer: '最高人民检察院',
				date: '2031-09-13',
				kind: '制定',
				adopted: '2031-09-13',
				published: '2031-10-09',
				effective: '2031-10-15',
				documentNumber: '高检发释字〔2031〕3号',
			},
		],
		[
			'a 发文字号 without any day',
			`
最高人民法院关于渡口问题的解释
法释〔2031〕33号`,
			{
				title: '最高人民法院关于渡口问题的解释',
				level: '司法解释',
				certain: false,
				issuer: '最高人民法院',
				documentNumber: '法释〔2031〕33号',
			},
		],
	])('%s', (_, front, facts) => {
		expect(known(front)).toEqual(facts);
		expect(captionOf(lawWith(front))).not.toMatch(/[李张王]\s*示\s*例/);
	});

	test.each([
		[
			'a 通告, signed below its text',
			'示政告〔2024〕3号\n为了防火，现通告如下：\n一、河面上禁止放灯。\n示例县人民政府\n2024年1月15日',
			'2024年1月15日示例县人民政府印发 示政告〔2024〕3号',
		],
		[
			'who issued it and the day on one line',
			'一、河面上禁止放灯。\n示例县公安局　　　　2024年1月15日',
			'2024年1月15日示例县公安局印发',
		],
		[
			'signed by a person: the day alone',
			'一、河面上禁止放灯。\n县长　李示例\n2024年1月15日',
			'2024年1月15日印发',
		],
		[
			'two who issued it, on one line',
			'一、河面上禁止放灯。\n示例县公安局　　示例县水利局\n2024年1月15日',
			'2024年1月15日示例县公安局、示例县水利局印发',
		],
		[
			'who issued it and the day above 附注, 版记 and 附件',
			'一、河面上禁止放灯。\n示例县人民政府\n2024年1月15日\n（此件公开发布）\n抄送：县委办公室。\n示例县人民政府办公室　2024年1月16日印发\n附件1\n放灯点位表',
			'2024年1月15日示例县人民政府印发',
		],
		[
			'above the number of the last page',
			'一、河面上禁止放灯。\n示例县人民政府\n2024年1月15日\n示例县人民政府办公室　2024年1月16日印发\n- 2 -',
			'2024年1月15日示例县人民政府印发',
		],
		[
			'a 题注 below the last words',
			'一、河面上禁止放灯。\n（二〇二四年一月十日示例县人民政府第三次常务会议通过）',
			'（二〇二四年一月十日示例县人民政府第三次常务会议通过）',
		],
		[
			'a day below a text whose 题注 tells its days is none of them',
			'（2024年1月10日示例县人民政府常务会议通过）\n一、河面上禁止放灯。\n示例县人民政府\n2024年1月15日',
			'（2024年1月10日示例县人民政府常务会议通过）',
		],
	])('%s', (_, text, caption) => {
		const { value } = parseLaw(`示例县人民政府关于禁止放灯的通告\n${text}`);
		expect(captionOf(value)).toBe(caption);
	});

	test('days of other things that an order speaks of are none of the law', () => {
		const law = lawWith(`
示例部令
第5号
根据2022年1月1日示例会议的要求，现公布《示例渡口管理规定》。
2023年4月12日
示例渡口管理规定`);
		expect(captionOf(law)).toBe('2023年4月12日示例部令第5号公布');
	});
});
