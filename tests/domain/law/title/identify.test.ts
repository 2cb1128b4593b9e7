import { describe, expect, test } from 'vitest';
import { shortTitleOf, titleKey, titleOf } from '../../../../src/domain/law/title/identify.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';

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
		[
			'who made it together, parted by blanks',
			'最高人民法院　最高人民检察院 示例部关于示例问题的解释\n\n第一条 示例。',
			'最高人民法院、最高人民检察院、示例部关于示例问题的解释',
		],
		[
			'who made it together, offices of a place',
			'中共示例县委　示例县人民政府关于示例的意见\n\n第一条 示例。',
			'中共示例县委、示例县人民政府关于示例的意见',
		],
		[
			'who made it together, each on a line',
			'示例省财政厅\n示例省水利厅\n关于示例的规定\n\n第一条 示例。',
			'示例省财政厅、示例省水利厅关于示例的规定',
		],
		[
			'two of three who made it on one line',
			'示例市财政局 示例市水利局\n示例市税务局\n关于示例的规定\n\n第一条 示例。',
			'示例市财政局、示例市水利局、示例市税务局关于示例的规定',
		],
		[
			'one office, whose name takes two lines',
			'示例县人民政府\n办公室\n关于示例的规定\n\n第一条 示例。',
			'示例县人民政府办公室关于示例的规定',
		],
		[
			'one who made it, and what about',
			'示例部 关于示例部门设立示例部的决定\n\n第一条 示例。',
			'示例部关于示例部门设立示例部的决定',
		],
		['an edition mark', '示例市示例条例（2018修正）\n\n第一条 示例。', '示例市示例条例'],
		['what a collection says of it', '示例市示例条例（已失效）\n\n第一条 示例。', '示例市示例条例'],
		['a day behind it', '示例市示例条例（2018-05-01）\n\n第一条 示例。', '示例市示例条例'],
		[
			'an order of promulgation above it',
			'中华人民共和国国务院令\n\n第900号\n\n示例条例\n\n第一条 示例。',
			'示例条例',
		],
		[
			'an order on its line',
			'示例市人民政府令第15号《示例市供水办法》\n（2017年6月1日公布）\n第一条 示例。',
			'示例市供水办法',
		],
		[
			'the law in the only 附件 of a 公告 that names it',
			'示例市人民代表大会常务委员会公告\n〔六届〕第9号\n《示例市渡槽条例》已于2031年5月6日通过，现予公布。\n示例市人民代表大会常务委员会\n2031年5月8日\n附：\n\n示例市渡槽条例\n\n第一条　渡槽不行车。\n第二条　本条例自公布之日起施行。',
			'示例市渡槽条例',
		],
		[
			'a 公告 without another name',
			'示例县人民政府公告\n2031年第3号\n现公告如下：\n一、河面上禁止放灯。',
			'示例县人民政府公告2031年第3号',
		],
		['rules of a village', '示例镇示例村村规民约\n一、不堵路。', '示例镇示例村村规民约'],
		// (试行) belongs to the name.
		['a trial', '示例管理办法（试行）\n\n第一条 示例。', '示例管理办法（试行）'],
	])('%s', (_, text, title) => {
		expect(titled(text)).toBe(title);
	});

	const CAPTION = '（2018年12月18日示例令第7号公布　自2019年1月1日起施行）';

	test.each([
		['中华人民共和国示例税法\n实施条例', '中华人民共和国示例税法实施条例'],
		['示例省渡口管理条例\n实施办法', '示例省渡口管理条例实施办法'],
		// 执法 ends in 法.
		['示例市行政执法\n监督规定', '示例市行政执法监督规定'],
		[
			'示例省人民代表大会常务委员会\n关于修改示例条例\n的决定',
			'示例省人民代表大会常务委员会关于修改示例条例的决定',
		],
		['示例法院关于渡口若干问题的规定\n（二）', '示例法院关于渡口若干问题的规定（二）'],
		['示例渡口管理办法\n(试行)', '示例渡口管理办法(试行)'],
		['中华人民共和国示例法\n（修正案）', '中华人民共和国示例法（修正案）'],
		['示例县人民政府关于\n禁止在河面放灯的公告', '示例县人民政府关于禁止在河面放灯的公告'],
		// What follows is no part of the name.
		['示例渡口管理办法\n示例市航务局', '示例渡口管理办法'],
		['示例渡口管理办法\n示例市航务局\n2018年12月1日', '示例渡口管理办法'],
		['示例渡口管理办法\n示例国国务院令', '示例渡口管理办法'],
		['示例渡口管理办法\n（2018修订）', '示例渡口管理办法'],
		['示例渡口管理办法\n示例渡口\n管理办法', '示例渡口管理办法'],
		['示例渡口管理办法\n关于印发《示例渡口管理办法》的通知', '示例渡口管理办法'],
		['关于印发《示例渡口管理办法》的通知\n示例渡口管理办法', '示例渡口管理办法'],
	])('of lines %j above the 题注: %s', (lines, title) => {
		for (const below of [
			`\n${CAPTION}`,
			`\n\n${CAPTION}\n\n目　录\n第一章　总则\n第一章　总则`,
			'',
		])
			expect(titled(`${lines}${below}\n第一条　渡口设救生圈。`)).toBe(title);
	});

	const NOTICE = '现印发给你们，请照此办理。\n示例县人民政府\n2024年5月6日';

	test.each<[what: string, lines: string[], title: string]>([
		[
			'its own title below who signed',
			['示例县人民政府关于印发示例县渡口管理办法的通知', NOTICE, '示例县渡口管理办法'],
			'示例县渡口管理办法',
		],
		[
			'that of a 基准',
			['示例局关于印发《示例处罚裁量基准》的通知', NOTICE, '示例处罚裁量基准'],
			'示例处罚裁量基准',
		],
		[
			'one whose （试行） stands on a line of its own',
			['示例局关于印发《示例渡口办法（试行）》的通知', NOTICE, '示例渡口办法\n（试行）'],
			'示例渡口办法（试行）',
		],
		[
			'below offices that issue it, in a title without 关于',
			[
				'中共示例省委办公厅　示例省人民政府办公厅印发《示例省渡口管理规定》的通知',
				NOTICE,
				'示例省渡口管理规定',
			],
			'示例省渡口管理规定',
		],
		[
			'that names who made it, where the notice has only what stands behind 关于',
			[
				'最高人民法院\n印发《关于渡口纠纷若干问题的意见》的通知',
				NOTICE,
				'最高人民法院关于渡口纠纷若干问题的意见',
			],
			'最高人民法院关于渡口纠纷若干问题的意见',
		],
		[
			'below a remark, with who made it',
			[
				'示例县人民政府关于转发县航务局示例县渡口管理办法的通知',
				NOTICE,
				'（主动公开）',
				'示例县渡口管理办法',
				'县航务局',
			],
			'示例县渡口管理办法',
		],
		[
			'in a 公告',
			['示例局关于发布《示例渡口规定（试行）》的公告', NOTICE, '示例渡口规定（试行）'],
			'示例渡口规定（试行）',
		],
		[
			'as its 附件, with 附件说明',
			[
				'示例县人民政府',
				'关于修订印发《示例县渡口管理办法》的通知',
				NOTICE.replace('示例县', '附件：示例县渡口管理办法\n示例县'),
				'附件',
				'示例县渡口',
				'管理办法',
			],
			'示例县渡口管理办法',
		],
		[
			'as its 附件, 试行 on a line of its own',
			[
				'示例县财政局关于印发《示例县渡口管理办法（试行）》的通知',
				NOTICE,
				'附件',
				'示例县渡口管理办法',
				'（试行）',
			],
			'示例县渡口管理办法（试行）',
		],
		[
			'as its 附件, 试行 on its line, above a chapter',
			[
				'示例县财政局关于印发《示例县渡口管理办法（试行）》的通知',
				NOTICE,
				'附件',
				'示例县渡口管理办法（试行）',
				'第一章　总则',
			],
			'示例县渡口管理办法（试行）',
		],
		[
			'but several texts have no title of one',
			[
				'示例县人民政府关于印发示例县渡口管理等两个办法的通知',
				NOTICE,
				'附件1',
				'示例县渡口管理办法',
				'第一条　渡口设灯。',
				'附件2',
				'示例县渡船管理办法',
			],
			'示例县人民政府关于印发示例县渡口管理等两个办法的通知',
		],
		[
			'nor is one that it does not name',
			['示例县人民政府关于印发《示例县渡口管理办法》的通知', NOTICE, '附件', '示例县渡船目录'],
			'示例县人民政府关于印发《示例县渡口管理办法》的通知',
		],
	])('that a notice publishes: %s', (_, lines, title) => {
		expect(titled(`${lines.join('\n')}\n第一条　渡口设救生圈。`)).toBe(title);
	});

	test('that stands again below a cover', () => {
		const cover = '示例县法规选编\n示例县路灯条例\n示例县人民代表大会常务委员会印\n2031年5月';
		const law = '示例县路灯条例\n（2031年3月2日示例县人民代表大会通过）\n第一条　灯具应当明亮。';
		expect(titled(`${cover}\n${law}`)).toBe('示例县路灯条例');
	});

	test('no title in a text that begins with an article', () => {
		expect(titled('第一条 示例。')).toBe('');
	});
});

test('nor is the sign of a footnote', () => {
	const { value: law } = parseLaw('示例县路灯条例[1]\n第一条　灯具应当明亮[1]。');
	expect(titleOf(law)).toBe('示例县路灯条例');
});

test('characters that nobody sees are none of the title', () => {
	const { value: law } = parseLaw('示例\u00ad县路\u200b灯条例\ufeff\n第一条　灯具应当明亮。');
	expect(titleOf(law)).toBe('示例县路灯条例');
});

describe('the short title', () => {
	test.each([
		['中华人民共和国人民防空法', '人民防空法'],
		['河南省实施《中华人民共和国人民防空法》办法', '河南省实施《人民防空法》办法'],
		['关于修改〈中华人民共和国示例法〉的决定', '关于修改〈示例法〉的决定'],
		['河南省人民防空工程管理办法', '河南省人民防空工程管理办法'],
		[
			'中华人民共和国政府和某国政府关于互设渡口的协定',
			'中华人民共和国政府和某国政府关于互设渡口的协定',
		],
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
