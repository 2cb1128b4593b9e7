import { describe, expect, test } from 'vitest';
import { originOf } from '../../../../src/domain/law/caption/origin.ts';

describe('level and issuer', () => {
	test.each([
		[
			'中华人民共和国示例法',
			'2031年8月7日 第二十一届全国人民代表大会常务委员会第九次会议通过',
			'法律',
			'全国人民代表大会常务委员会',
		],
		[
			'中华人民共和国示例法',
			'2031年5月8日 第二十一届全国人民代表大会第九次会议通过',
			'法律',
			'全国人民代表大会',
		],
		[
			'中华人民共和国宪法',
			'2031年12月5日 第二十一届全国人民代表大会第九次会议通过',
			'宪法',
			'全国人民代表大会',
		],
		['示例条例', '2031年4月8日 中华人民共和国国务院令第1619号公布', '行政法规', '国务院'],
		[
			'示例条例',
			'2031年7月9日 中华人民共和国国务院、中华人民共和国中央军事委员会令第1602号公布',
			'行政法规',
			'国务院、中央军事委员会',
		],
		['示例条例', '1953年4月9日政务院第一百七十四次政务会议通过', '行政法规', '政务院'],
		['示例条例', '1953年4月9日政务院公布 1983年5月8日国务院令第19号修订', '行政法规', '国务院'],
		// Approved by the State Council, published by a department.
		[
			'示例办法',
			'1997年6月9日 国务院批准 1997年8月3日 海关总署令第965号发布',
			'行政法规',
			'海关总署',
		],
		// A 直辖市 needs no approval.
		[
			'上海市人民代表大会常务委员会议事规则',
			'2031年8月8日上海市第二十届人民代表大会常务委员会第九次会议通过',
			'地方性法规',
			'上海市人民代表大会常务委员会',
		],
		// A 办法 can be a 地方性法规, if a congress passed it.
		[
			'河南省实施《示例法》办法',
			'2031年7月4日 河南省第十九届人民代表大会常务委员会第九次会议通过',
			'地方性法规',
			'河南省人民代表大会常务委员会',
		],
		[
			'示例市示例条例',
			'2031年8月8日 示例市第十四届人民代表大会常务委员会第九次会议通过 2031年9月9日 河南省第十九届人民代表大会常务委员会批准',
			'地方性法规',
			'示例市人民代表大会常务委员会',
		],
		// As web pages shorten it; the place may stand in the title alone.
		[
			'示例市示例条例',
			'2031年8月8日 示例市第十四届人大常委会第九次会议通过 2031年9月9日 示例省第十九届人大常委会批准',
			'地方性法规',
			'示例市人民代表大会常务委员会',
		],
		[
			'示例省示例条例',
			'2031年8月8日 省第十四届人大常委会第九次会议通过',
			'地方性法规',
			'示例省人民代表大会常务委员会',
		],
		[
			'示例法',
			'2031年8月7日 第二十一届全国人大常委会第九次会议通过',
			'法律',
			'全国人民代表大会常务委员会',
		],
		// 军事法规 are none of the other levels.
		['示例装备管理规定', '2031年11月18日 中央军事委员会发布', '其他', '中央军事委员会'],
		['示例条令', '2031年6月3日 中央军委常务会议通过', '其他', '中央军事委员会'],
		[
			'示例省示例管理办法',
			'2021年1月8日 示例省人民政府令第200号公布',
			'地方政府规章',
			'示例省人民政府',
		],
		// Counties, districts of cities and townships make no 规章 (立法法 art. 93).
		[
			'示例县示例管理办法',
			'2021年1月8日 示例县人民政府令第2号公布',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'示例区示例管理办法',
			'2021年1月8日 示例市示例区政府令第2号公布',
			'规范性文件',
			'示例市示例区人民政府',
		],
		[
			'示例县示例管理办法',
			'（2021年4月12日示例县人民政府第9次常务会议审议通过，2021年4月20日示例县人民政府令第2号公布）',
			'规范性文件',
			'示例县人民政府',
		],
		// 部门规章 are made by offices of the State Council (立法法 art. 91), not by those of provinces, cities and counties.
		['示例省粮仓编号办法', '2031年11月2日 示例省粮食局令第5号公布', '规范性文件', '示例省粮食局'],
		[
			'示例县犬类管理办法',
			'2031年1月5日 示例县公安局、示例县农业局令第2号公布',
			'规范性文件',
			'示例县公安局、示例县农业局',
		],
		[
			'示例市场准入办法',
			'2031年1月5日 国家示例市场管理总局令第2号公布',
			'部门规章',
			'国家示例市场管理总局',
		],
		// Congresses of counties make no 地方性法规, those of 自治县 make 单行条例 (立法法 arts. 80, 81, 85).
		[
			'示例县人大常委会议事规则',
			'2031年3月1日 示例县第十七届人民代表大会常务委员会第二次会议通过',
			'规范性文件',
			'示例县人民代表大会常务委员会',
		],
		[
			'示例自治县水资源条例',
			'2031年3月1日 示例自治县第十七届人民代表大会第二次会议通过',
			'地方性法规',
			'示例自治县人民代表大会',
		],
		[
			'示例自治旗示例条例',
			'2031年3月1日 示例自治旗第十七届人民代表大会第二次会议通过',
			'地方性法规',
			'示例自治旗人民代表大会',
		],
		[
			'示例镇人民代表大会议事规则',
			'2031年3月1日 示例镇第十九届人民代表大会第七次会议通过',
			'规范性文件',
			'示例镇人民代表大会',
		],
		// Only a meeting is told of, mostly of the government of the place in the title.
		[
			'示例县停车办法',
			'示政规〔2031〕3号（2031年12月5日县十七届人民政府第20次常务会议通过）',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'示例县停车办法',
			'（2031年12月1日示例县人民政府第九次常务会议审议通过 2031年12月5日示政发〔2031〕6号公布）',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'示例县停车办法',
			'（2031年12月5日示例县人民政府第20次常务会议通过）',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'示例县停车办法',
			'（示例县人民政府第20次常务会议2031年12月5日通过）',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'关于修改示例办法的决定',
			'（示例省人民政府令第176号　2031年11月6日公布）',
			'地方政府规章',
			'示例省人民政府',
		],
		['示例办法', '2031年1月5日 全国示例区划委员会令第2号公布', '部门规章', '全国示例区划委员会'],
		// The number of the order stands in front of its day.
		[
			'示例市示例收费办法',
			'（示例市人民政府令第28号　2031年12月5日）',
			'地方政府规章',
			'示例市人民政府',
		],
		// Offices under the State Council make rules of departments, as those of the State Council do.
		[
			'企业示例办法',
			'2031年5月8日国务院示例资产监督管理委员会令第33号公布',
			'部门规章',
			'国务院示例资产监督管理委员会',
		],
		['示例办法', '（示例银行令〔2031〕第4号　2031年12月28日）', '部门规章', '示例银行'],
		// 省政府令 and 市政府令 are orders of people’s governments.
		[
			'示例省示例管理办法',
			'（2022年1月30日示例省政府令第200号公布）',
			'地方政府规章',
			'示例省人民政府',
		],
		[
			'示例市示例管理办法',
			'2022年1月5日 经市政府第20次常务会议通过 2022年1月30日 示例市政府令第20号公布',
			'地方政府规章',
			'示例市人民政府',
		],
		[
			'示例自治区示例管理办法',
			'2022年1月30日 示例自治区政府令第7号公布',
			'地方政府规章',
			'示例自治区人民政府',
		],
		// What bears a 发文字号 is no rule, which is published by 令.
		[
			'示例县人民政府关于禁止放灯的通告',
			'2024年1月15日示例县人民政府印发 示政告〔2024〕3号',
			'规范性文件',
			'示例县人民政府',
		],
		[
			'示例县渡口办法',
			'2031年2月4日示例县人民政府以示政发〔2031〕4号文件印发',
			'规范性文件',
			'示例县人民政府',
		],
		['示例管理办法', '2022年5月26日 国家示例总局令第57号公布', '部门规章', '国家示例总局'],
		[
			'示例实施办法',
			'2008年7月17日 经示例和社会保障部第6次部务会议通过',
			'部门规章',
			'示例和社会保障部',
		],
		[
			'最高人民法院、最高人民检察院关于示例的解释',
			'2031年9月3日 最高人民法院审判委员会第3592次会议、2031年10月2日最高人民检察院第二十一届检察委员会第9次会议通过',
			'司法解释',
			'最高人民法院、最高人民检察院',
		],
		[
			'示例条例',
			'2031年6月29日中共中央政治局会议审议批准 2031年7月13日中共中央发布',
			'党内法规',
			'中共中央',
		],
		[
			'示例规定',
			'2031年7月13日 中共中央办公厅、国务院办公厅印发',
			'党内法规',
			'中共中央办公厅、国务院办公厅',
		],
		// Who made it stands in front of the day.
		['示例镇示例规定', '（示例镇人民政府 2031年5月6日发布）', '规范性文件', '示例镇人民政府'],
		[
			'示例市示例条例',
			'（示例市人民代表大会常务委员会2031年5月6日第三次会议通过）',
			'地方性法规',
			'示例市人民代表大会常务委员会',
		],
		// An amending act in the title of which another body stands.
		[
			'示例市示例条例',
			'2010年9月29日 示例市第九届人民代表大会常务委员会通过的《关于执行全国人民代表大会常务委员会决定的决定》修正',
			'地方性法规',
			'示例市人民代表大会常务委员会',
		],
	])('%s, %s → %s', (title, caption, level, issuer) => {
		expect(originOf(title, caption)).toEqual({ level, certain: true, issuer });
	});

	test('a 发文字号 alone speaks for a 规范性文件, where the title tells no level', () => {
		const guess = { level: '规范性文件', certain: false, by: '发文字号' };
		expect(originOf('示例县信访工作规程', '示信发〔2031〕2号')).toEqual(guess);
		expect(originOf('示例省示例条例', '（示发〔2031〕2号）')).toMatchObject({
			level: '地方性法规',
		});
	});

	test.each([
		['示例省财政厅、示例省水利厅关于规范示例工作的通知', '示例省财政厅、示例省水利厅'],
		['中共示例县委、示例县人民政府关于示例的意见', '中共示例县委、示例县人民政府'],
		['示例市商务局等五部门关于示例的意见', '示例市商务局'],
		['示例省水利厅等三部委关于示例的意见', '示例省水利厅'],
		['示例市商务局、示例市水利局等3个单位关于示例的通告', '示例市商务局、示例市水利局'],
		['示例县人民政府办公室关于示例部门的规定', '示例县人民政府办公室'],
		['关于示例的通知', undefined],
		['示例县部门联系办法', undefined],
	])('above a number alone the title says who: %s → %s', (title, issuer) => {
		expect(originOf(title, '示财〔2031〕3号').issuer).toBe(issuer);
	});

	test('who issued it may be many together', () => {
		const offices = ['商务局', '财政局', '水利局', '公安局', '妇女联合会'];
		const issuer = offices.map((office) => `示例市${office}`).join('、');
		const caption = `2031年2月5日${issuer}印发 示商〔2031〕1号`;
		expect(originOf('示例市商务局等五部门关于示例的意见', caption).issuer).toBe(issuer);
	});

	test('who made it is told by the sign of a government in its 发文字号', () => {
		const { issuer } = originOf('示例县公厕开放细则', '（示政规〔2031〕6号　2031年5月9日印发）');
		expect(issuer).toBe('示例县人民政府');
	});

	test('what the State Council wrote under a 发文字号 is no 行政法规', () => {
		const title = '国务院关于同意设立示例湿地公园的批复';
		const reply = { level: '规范性文件', certain: false, by: '发文字号', issuer: '国务院' };
		expect(originOf(title, '国函〔2031〕77号')).toEqual(reply);
		expect(originOf(title, '国函〔1993〕77号')).toMatchObject({ level: '行政法规' });
	});

	test('a party committee of a province makes 党内法规', () => {
		const caption = '2031年1月2日中共示例省委常委会会议审议批准 2031年1月8日中共示例省委发布';
		expect(originOf('中共示例省委示例规定', caption)).toEqual({
			level: '党内法规',
			certain: false,
			issuer: '中共示例省委',
		});
	});

	test('a procuratorate of a province makes none either', () => {
		const caption = '2030年10月15日示例省人民检察院第十四届检察委员会第三十六次会议通过';
		expect(originOf('示例省人民检察院检察建议规定', caption)).toMatchObject({
			level: '规范性文件',
			issuer: '示例省人民检察院',
		});
	});

	test('a court of a province makes no 司法解释', () => {
		const caption = '2031年12月20日示例省高级人民法院审判委员会第35次会议讨论通过';
		expect(originOf('示例省高级人民法院关于堆物案件的指导意见', caption)).toEqual({
			level: '规范性文件',
			certain: false,
			issuer: '示例省高级人民法院',
		});
	});

	test.each(['示例市中级人民法院', '示例县人民检察院'])('%s says 本院 of itself', (issuer) => {
		const caption = '2031年2月20日经本院委员会第4次会议讨论通过';
		const origin = { level: '规范性文件', certain: false, issuer };
		expect(originOf(`${issuer}关于示例的若干规定`, caption)).toEqual(origin);
	});

	test('by its name alone, all who made it together', () => {
		const title = '最高人民法院、最高人民检察院、示例部关于示例案件的意见';
		expect(originOf(title, '')).toMatchObject({
			level: '司法解释',
			issuer: '最高人民法院、最高人民检察院、示例部',
		});
	});

	test('who approved an old rule has not made it', () => {
		const caption = '1981年7月3日示例省人民政府批准 1981年7月10日示例省财政厅发布';
		expect(originOf('示例省示例暂行办法', caption)).toEqual({
			level: '规范性文件',
			certain: false,
			issuer: '示例省财政厅',
		});
	});

	test.each([
		// 1954 to 1967, and to 1979
		['1956年3月14日示例省人民委员会第十二次会议通过', '地方政府规章', '示例省人民委员会'],
		['1957年3月14日示例县人民委员会第三次会议通过', '规范性文件', '示例县人民委员会'],
		['1975年5月4日示例省革命委员会发布', '地方政府规章', '示例省革命委员会'],
		[
			'2031年6月11日示例省人民政府、示例省军区令第3号公布',
			'地方政府规章',
			'示例省人民政府、示例省军区',
		],
		['示例省人民政府、示例省军区2001年4月18日发布', '地方政府规章', '示例省人民政府、示例省军区'],
		[
			'2031年6月11日示例县人民政府、示例县人民武装部印发',
			'规范性文件',
			'示例县人民政府、示例县人民武装部',
		],
	])('a government under its names, alone or with others: %s', (caption, level, issuer) => {
		expect(originOf('示例牛栏办法', caption)).toMatchObject({ level, issuer });
	});

	test('a government without its name is that of the place in the title', () => {
		expect(originOf('示例市示例暂行规定', '1987年5月5日市人民政府发布')).toMatchObject({
			level: '地方政府规章',
			issuer: '示例市人民政府',
		});
	});

	test.each([
		['中华人民共和国示例法', '法律'],
		['示例省示例条例', '地方性法规'],
		['最高人民法院关于示例问题的批复', '司法解释'],
		// No county makes 规章.
		['示例县停车管理办法（试行）', '规范性文件'],
		['示例自治县停车管理办法', '其他'],
		['示例省县城停车管理办法', '其他'],
		// 市场 is no city.
		['示例市场管理条例', '其他'],
		['示例管理办法', '其他'],
	])('by its name alone, %s is a guess: %s', (title, level) => {
		expect(originOf(title, '')).toMatchObject({ level, certain: false });
	});

	test('what the congress of a city sets for itself, and its province has not approved, is no regulation', () => {
		const passed = '2031年8月8日示例市第十四届人民代表大会常务委员会第九次会议通过';
		const issuer = '示例市人民代表大会常务委员会';
		const rules = `${issuer}组成人员守则`;
		expect(originOf(rules, passed)).toEqual({ level: '规范性文件', certain: false, issuer });
		for (const place of ['示例自治州', '示例自治县']) {
			const own = `${place}人民代表大会常务委员会`;
			expect(originOf(`${own}议事规则`, passed.replace('示例市', place))).toEqual({
				level: '规范性文件',
				certain: false,
				issuer: own,
			});
		}
		const approved = `${passed} 2031年9月9日河南省第十九届人民代表大会常务委员会批准`;
		expect(originOf(rules, approved).level).toBe('地方性法规');
	});
});
