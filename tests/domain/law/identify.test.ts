import { describe, expect, test } from 'vitest';
import {
	captionOf,
	originOf,
	shortTitleOf,
	titleKey,
	titleOf,
} from '../../../src/domain/law/identify.ts';
import { parseLaw } from '../../../src/domain/law/parse.ts';

const titled = (text: string): string => titleOf(parseLaw(text).value);

describe('the title of a law', () => {
	test.each([
		['the first line', '示例市示例条例\n\n第一条 示例。', '示例市示例条例'],
		[
			'a Markdown heading',
			'# 示例市示例条例\n\n<!-- INFO END -->\n\n第一条 示例。',
			'示例市示例条例',
		],
		['spaces that set it wider', '示 例 市　示 例 条 例\n\n第一条 示例。', '示例市示例条例'],
		[
			'two lines',
			'最高人民法院\n关于示例问题的解释\n\n第一条 示例。',
			'最高人民法院关于示例问题的解释',
		],
		['an edition mark', '示例市示例条例（2018修正）\n\n第一条 示例。', '示例市示例条例'],
		['a day behind it', '示例市示例条例（2018-05-01）\n\n第一条 示例。', '示例市示例条例'],
		[
			'an order of promulgation above it',
			'中华人民共和国国务院令\n\n第900号\n\n示例条例\n\n第一条 示例。',
			'示例条例',
		],
		// (试行) belongs to the name.
		['a trial', '示例管理办法（试行）\n\n第一条 示例。', '示例管理办法（试行）'],
	])('%s', (_, text, title) => {
		expect(titled(text)).toBe(title);
	});

	test('no title in a text that begins with an article', () => {
		expect(titled('第一条 示例。')).toBe('');
	});
});

describe('the short title', () => {
	test.each([
		['中华人民共和国人民防空法', '人民防空法'],
		['河南省实施《中华人民共和国人民防空法》办法', '河南省实施《人民防空法》办法'],
		['关于修改〈中华人民共和国示例法〉的决定', '关于修改〈示例法〉的决定'],
		['河南省人民防空工程管理办法', '河南省人民防空工程管理办法'],
	])('%s → %s', (title, short) => {
		expect(shortTitleOf(title)).toBe(short);
	});
});

describe('two titles of one law', () => {
	test.each([
		['河南省实施《人民防空法》办法', '河南省实施〈中华人民共和国人民防空法〉办法'],
		['示例条例', '示例条例（2018年修正）'],
		['示例条例', '示 例 条 例 (2018修正)'],
		['示例规定（试行）', '示例规定(试行)'],
		['最高人民法院、最高人民检察院关于示例的解释', '最高人民法院 最高人民检察院关于示例的解释'],
	])('%s = %s', (a, b) => {
		expect(titleKey(a)).toBe(titleKey(b));
	});

	test.each([
		['示例修正案（七）', '示例修正案（八）'],
		['示例办法', '示例办法（试行）'],
	])('%s ≠ %s', (a, b) => {
		expect(titleKey(a)).not.toBe(titleKey(b));
	});
});

describe('level and issuer', () => {
	test.each([
		[
			'中华人民共和国示例法',
			'2009年8月27日 第十一届全国人民代表大会常务委员会第十次会议通过',
			'法律',
			'全国人民代表大会常务委员会',
		],
		[
			'中华人民共和国示例法',
			'2020年5月28日 第十三届全国人民代表大会第三次会议通过',
			'法律',
			'全国人民代表大会',
		],
		[
			'中华人民共和国宪法',
			'1982年12月4日 第五届全国人民代表大会第五次会议通过',
			'宪法',
			'全国人民代表大会',
		],
		['示例条例', '2012年4月28日 中华人民共和国国务院令第619号公布', '行政法规', '国务院'],
		[
			'示例条例',
			'2011年7月29日 中华人民共和国国务院、中华人民共和国中央军事委员会令第602号公布',
			'行政法规',
			'国务院、中央军事委员会',
		],
		// Approved by the State Council, published by a department.
		[
			'示例办法',
			'1997年6月10日 国务院批准 1997年8月1日 海关总署令第65号发布',
			'行政法规',
			'海关总署',
		],
		// A 办法 can be a 地方性法规, if a congress passed it.
		[
			'河南省实施《示例法》办法',
			'1998年7月24日 河南省第九届人民代表大会常务委员会第四次会议通过',
			'地方性法规',
			'河南省人民代表大会常务委员会',
		],
		[
			'示例市示例条例',
			'2018年8月28日 示例市第四届人民代表大会常务委员会第十次会议通过 2018年9月29日 河南省第十三届人民代表大会常务委员会批准',
			'地方性法规',
			'示例市人民代表大会常务委员会',
		],
		[
			'示例省示例管理办法',
			'2021年1月8日 示例省人民政府令第200号公布',
			'地方政府规章',
			'示例省人民政府',
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
			'2013年9月30日 最高人民法院审判委员会第1592次会议、2013年10月22日最高人民检察院第十二届检察委员会第12次会议通过',
			'司法解释',
			'最高人民法院、最高人民检察院',
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

	test.each([
		['中华人民共和国示例法', '法律'],
		['示例省示例条例', '地方性法规'],
		['最高人民法院关于示例问题的批复', '司法解释'],
		// 市场 is no city.
		['示例市场管理条例', '其他'],
		['示例管理办法', '其他'],
	])('by its name alone, %s is a guess: %s', (title, level) => {
		expect(originOf(title, '')).toMatchObject({ level, certain: false });
	});
});

test('the 题注 of a parsed law is its caption lines', () => {
	const { value } = parseLaw(
		'示例条例\n\n2012年4月28日 示例令第1号公布\n\n2012年5月1日 施行\n\n第一条 示例。',
	);
	expect(captionOf(value)).toBe('2012年4月28日 示例令第1号公布\n2012年5月1日 施行');
});
