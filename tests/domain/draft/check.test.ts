import { describe, expect, test } from 'vitest';
import type { CheckedCitation, Grade } from '../../../src/domain/draft/model.ts';
import { summaryOf } from '../../../src/domain/draft/report/plain.ts';
import { check, inventedSite, TODAY } from './invented-site.ts';

type Expected = [text: string, grade: Grade, remark: string];

const found = (citations: readonly CheckedCitation[]): Expected[] =>
	citations.map(({ text, grade, remarks }) => [
		text,
		grade,
		remarks.find((remark) => remark.grade === grade)!.words,
	]);

describe('a citation', () => {
	test.each<[what: string, draft: string, expected: Expected[]]>([
		[
			'that is right',
			'依照《示例省渡船管理条例》第二条第二款处理。',
			[['《示例省渡船管理条例》第二条第二款', 'fine', '条款存在']],
		],
		[
			'with a short name that the draft gives',
			'依照《示例省渡船管理条例》（以下简称《条例》）。依照《条例》第九条。',
			[
				['《示例省渡船管理条例》', 'fine', '本站收录了这部法规'],
				[
					'《条例》第九条',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第九条。全文共5条，最后一条是第五条',
				],
			],
		],
		[
			'of a law that the site does not have',
			'依照《示例省风车条例》第三条。',
			[['《示例省风车条例》第三条', 'doubtful', '本站没有《示例省风车条例》，没有核对']],
		],
		[
			'of a law whose name alone is known',
			'依照《纸鸢法》第三条。',
			[['《纸鸢法》第三条', 'doubtful', '本站未收录《纸鸢法》的文本，条款和文字没有核对']],
		],
		[
			'of one that the draft calls by its full name, and the site by another',
			'依照《示例省江河灯塔管理办法》第三条。',
			[
				[
					'《示例省江河灯塔管理办法》第三条',
					'doubtful',
					'本站未收录《示例省江河灯塔管理办法》的文本，条款和文字没有核对',
				],
			],
		],
		[
			'of a misspelled name',
			'依照《示例省渡船管里条例》第二条。',
			[
				[
					'《示例省渡船管里条例》第二条',
					'doubtful',
					'本站没有《示例省渡船管里条例》。名称是不是写错了？相近的有《示例省渡船管理条例》',
				],
			],
		],
		[
			'of a 款 that is not there',
			'依照渡船条例第二条第三款。',
			[
				[
					'渡船条例第二条第三款',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第二条第三款。第二条只有2款',
				],
			],
		],
		[
			'of an 项 that is not there',
			'依照渡船条例第四条第五项。',
			[
				[
					'渡船条例第四条第五项',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第四条第五项。第四条只有3项',
				],
			],
		],
		[
			'of a 款 in an article that has one, and of a 之一',
			'依照渡船条例第三条第四款、第三条之一。',
			[
				[
					'渡船条例第三条第四款',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第三条第四款。第三条只有1款',
				],
				[
					'第三条之一',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第三条之一。全文共5条，最后一条是第五条，有第三条',
				],
			],
		],
		[
			'of a range that goes too far',
			'依照渡船条例第三条至第八条。',
			[
				[
					'渡船条例第三条至第八条',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第三条至第八条。全文共5条，最后一条是第五条',
				],
			],
		],
		[
			'in figures without 第, behind a name in marks or without, alone or in a list',
			'渡船条例4条。依照渡船条例2条、《示例省渡船管理条例》9条。渡船条例5条、码头管理条例第1条。',
			[
				['渡船条例4条', 'fine', '条款存在'],
				['渡船条例2条', 'fine', '条款存在'],
				[
					'《示例省渡船管理条例》9条',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第九条。全文共5条，最后一条是第五条',
				],
				['渡船条例5条', 'fine', '条款存在'],
				[
					'码头管理条例第1条',
					'doubtful',
					'本站没有《码头管理条例》。名称是不是写错了？相近的有《示例省码头管理条例》',
				],
			],
		],
		[
			'in figures that only count, or behind a name that nobody knows',
			'全年学习渡船条例6条，修改《示例省渡船管理条例》3条，渡船条例共5条，风车条例7条。',
			[['《示例省渡船管理条例》', 'fine', '本站收录了这部法规']],
		],
		[
			'of a 款 without its 条',
			'依照渡船条例第三条；依照该条例第三款。',
			[
				['渡船条例第三条', 'fine', '条款存在'],
				['该条例第三款', 'wrong', '没有写明《示例省渡船管理条例》的第三款在哪一条，请补上条的序号'],
			],
		],
		[
			'of a repealed law',
			'依照《示例省纸船折叠办法》第一条。',
			[['《示例省纸船折叠办法》第一条', 'wrong', '已废止（2029年1月1日核实）']],
		],
		[
			'of a law that another one ends, as that says',
			'依照《缆车法》第一条。',
			[
				[
					'《缆车法》第一条',
					'doubtful',
					'《索道法》第九条写明《缆车法》同时废止（2031年3月1日起），请核对',
				],
			],
		],
		[
			'of a law that is not yet in force',
			'依照《示例省灯塔看护条例》第一条。',
			[['《示例省灯塔看护条例》第一条', 'wrong', '尚未施行，自2031年9月1日起施行']],
		],
		[
			'of an earlier wording, by its year',
			'依照《示例省渡船管理条例》（2020年修订）第三条。',
			[
				[
					'《示例省渡船管理条例》（2020年修订）第三条',
					'doubtful',
					'引用的是2020年3月1日的文本，2031年6月1日适用的是2028年6月1日的文本',
				],
			],
		],
		[
			'by a document number',
			'依照示例省人民政府令第7号。',
			[['示例省人民政府令第7号', 'fine', '本站收录了这部法规']],
		],
		[
			'that could be of any law',
			'依照前款规定，本法第三条适用。',
			[
				['前款', 'doubtful', '无法确定：从上下文看不出指的是哪部法规、哪一条款'],
				['本法第三条', 'doubtful', '无法确定：从上下文看不出指的是哪部法规、哪一条款'],
			],
		],
		[
			'of an article in another 章 than it stands in',
			'依照《示例省码头管理条例》第三章第二条。',
			[['《示例省码头管理条例》第三章第二条', 'wrong', '第二条不在第三章，在第二章第一节（白天）']],
		],
		[
			'of an article in another 节 than it stands in',
			'依照《示例省码头管理条例》第二章第一节第三条。',
			[
				[
					'《示例省码头管理条例》第二章第一节第三条',
					'wrong',
					'第三条不在第二章第一节，在第二章第二节（夜间）',
				],
			],
		],
		[
			'of an article in a 章 that is not there',
			'依照《示例省码头管理条例》第九章第四条。',
			[
				[
					'《示例省码头管理条例》第九章第四条',
					'wrong',
					'这部法规没有第九章，第四条在第三章（附则）',
				],
			],
		],
		[
			'of an article in a 章 of a law without any',
			'依照渡船条例第二章第三条。',
			[['渡船条例第二章第三条', 'wrong', '这部法规没有第二章，第三条不在任何编、章、节里']],
		],
		[
			'of a range that begins in another 章',
			'依照《示例省码头管理条例》第二章第一条至第三条。',
			[
				[
					'《示例省码头管理条例》第二章第一条至第三条',
					'wrong',
					'第一条不在第二章，在第一章（总则）',
				],
			],
		],
		[
			'of an article in its own 章, with its 节 or without',
			'依照《示例省码头管理条例》第二章第三条、第二章第一节第二条。',
			[
				['《示例省码头管理条例》第二章第三条', 'fine', '条款存在'],
				['第二章第一节第二条', 'fine', '条款存在'],
			],
		],
		[
			'of a name with an ellipsis that one law fits',
			'依照《示例省…看护条例》第一条。',
			[
				[
					'《示例省…看护条例》第一条',
					'doubtful',
					'《示例省…看护条例》的名称没有写全，没有核对。符合的只有《示例省灯塔看护条例》',
				],
			],
		],
		[
			'of a name whose front alone is left out',
			'依照《…示例省灯塔看护条例》第一条。',
			[
				[
					'《…示例省灯塔看护条例》第一条',
					'doubtful',
					'《…示例省灯塔看护条例》的名称没有写全，没有核对。符合的只有《示例省灯塔看护条例》',
				],
			],
		],
		[
			'of a name with gaps that two laws fit',
			'依照《示例省××管理条例》。',
			[
				[
					'《示例省××管理条例》',
					'doubtful',
					'《示例省××管理条例》的名称没有写全，没有核对。符合的有《示例省码头管理条例》、《示例省渡船管理条例》',
				],
			],
		],
		[
			'of a name with gaps that no law fits, or three',
			'依照《××省风车条例》、《示例省某某》和《×××条例》。',
			[
				[
					'《××省风车条例》',
					'doubtful',
					'《××省风车条例》的名称没有写全，本站没有名称符合的法规，没有核对',
				],
				[
					'《×××条例》',
					'doubtful',
					'《×××条例》的名称没有写全，没有核对。符合的有《示例省灯塔看护条例》、《示例省码头管理条例》、《示例省渡船管理条例》',
				],
			],
		],
	])('%s', async (_, draft, expected) => {
		expect(found(await check(draft))).toEqual(expected);
	});

	test.each<[day: string, grade: Grade, remark: string]>([
		['2031-09-01', 'fine', '条款存在'],
		['2031-08-31', 'wrong', '尚未施行，自2031年9月1日起施行'],
	])('is checked for %s', async (day, grade, remark) => {
		const draft = '依照《示例省灯塔看护条例》第一条。';
		expect(found(await check(draft, day))).toMatchObject([[expect.any(String), grade, remark]]);
	});

	test('of a law that was repealed some day before it was verified is doubtful before that', async () => {
		const [citation] = await check('依照《示例省纸船折叠办法》第一条。', '2020-01-01');
		expect(citation).toMatchObject({
			grade: 'doubtful',
			remarks: [
				{ about: 'place', grade: 'fine' },
				{
					words: '已废止（2029年1月1日核实），哪天废止本站没有记录，请查2020年1月1日是否还有效',
				},
			],
		});
	});

	test.each([
		['2031-02-28', ['条款存在', '按日期，2031年2月28日适用2011年1月1日的文本；时效性尚未核实']],
		[
			'2031-03-01',
			['条款存在', '《索道法》第九条写明《缆车法》同时废止（2031年3月1日起），请核对'],
		],
	])('of a law that another one ends from a day on, for %s', async (day, words) => {
		const [citation] = await check('依照《缆车法》第一条。', day);
		expect(citation!.remarks.map((remark) => remark.words)).toEqual(words);
	});

	test.each([
		[
			'2031-11-30',
			'fine',
			'按日期，2031年11月30日适用2012年1月1日的文本，自2031年12月1日起废止；时效性尚未核实',
		],
		['2031-12-01', 'wrong', '已于2031年12月1日废止'],
	])('of a law whose history says when it ends, for %s', async (day, grade, words) => {
		const [citation] = await check('依照《示例省摆渡费管理办法》第一条。', day);
		expect(citation).toMatchObject({ grade });
		expect(citation!.remarks.at(-1)!.words).toBe(words);
	});

	test('of a law that is known only because another one ends it', async () => {
		const [citation] = await check('依照《示例省摆渡规则》第三条。');
		expect(citation).toMatchObject({ grade: 'doubtful', law: '示例省摆渡规则' });
		expect(citation!.remarks.map(({ words }) => words)).toEqual([
			'本站未收录《示例省摆渡规则》的文本，条款和文字没有核对',
			'《渡船管理条例》第五条写明《示例省摆渡规则》同时废止（2020年5月1日起），请核对',
		]);
	});

	test('means the wording of the day: articles, words and number of 条', async () => {
		const [third, fifth] = await check('依照渡船条例第三条、第五条。', '2025-01-01');
		expect(third!.members[0]!.words).toMatch(/^第三条　船长开船以前检查/);
		expect(third!.wording).toEqual({ date: '2020-03-01', from: '2020-05-01' });
		expect(found([fifth!])[0]![2]).toBe(
			'《示例省渡船管理条例》（2020年3月1日文本）没有第五条。全文共4条，最后一条是第四条。2028年6月1日的文本有第五条',
		);
	});

	test('of a 款 that is not there has the words of its article, of an article the law to look into', async () => {
		const [missing, none] = await check('依照渡船条例第二条第三款、第九条。');
		expect(missing!.members.map(({ name, words }) => [name, words.slice(0, 9)])).toEqual([
			['第二条', '第二条　渡船每班限'],
		]);
		expect(none!.members).toMatchObject([{ target: { address: '' }, name: '', words: '' }]);
	});

	test.each([
		['of which the site has a page without text', '风车法', ['fengche']],
		['that is known by its name alone', '纸鸢法', []],
		['that is known only because another one ends it', '示例省摆渡规则', []],
	])('leads to the page of a law, if there is one: %s', async (_, name, laws) => {
		const [citation] = await check(`依照《${name}》第三条。`);
		expect(citation!.members.map(({ target }) => target.law)).toEqual(laws);
	});

	test('of a range has the words of each member', async () => {
		const [range] = await check('依照渡船条例第一条至第三条。');
		expect(range!.members.map(({ name }) => name)).toEqual(['第一条', '第二条', '第三条']);
		expect(range!.members[2]!.words).toBe('第三条　大雾封江的时候，渡船停在码头不开。');
	});

	test('says where it stands, with the words around it', async () => {
		const [one, two] = await check(
			'通知\n\n各码头：\r\n春运期间江上来往的渡船比平时多出许多，请大家都依照《渡船条例》第二条、第三条组织开船，把人数点清楚，把救生衣发到每一个人手里，不得马虎。',
		);
		expect(one).toMatchObject({
			where: '第3段',
			text: '《渡船条例》第二条',
			before: '…运期间江上来往的渡船比平时多出许多，请大家都依照',
			after: '、第三条组织开船，把人数点清楚，把救生衣发到每一…',
		});
		expect(two).toMatchObject({ where: '第3段', text: '第三条' });
	});
});

describe('a quotation', () => {
	test.each<[what: string, draft: string, grade: Grade, remark: string, suggestion?: string]>([
		[
			'that is right',
			'渡船条例第三条规定：“大雾封江的时候，渡船停在码头不开。”',
			'fine',
			'引文与官方文字一致',
		],
		[
			'of a part, in the brackets of which the citation stands',
			'“大雾封江的时候”（见《渡船条例》第三条）一律停航。',
			'fine',
			'引文与官方文字一致',
		],
		[
			'with something left out',
			'渡船条例第二条规定，“渡船每班限载二十人……船长应当拒绝开船。”',
			'fine',
			'引文与官方文字一致',
		],
		[
			'with marks inside, which become single ones',
			'渡船条例第四条第二款规定：“检查结果写入‘航前记录’，保存一年。”',
			'fine',
			'引文与官方文字一致',
		],
		[
			'of two 款, run together',
			'渡船条例第二条规定：“渡船每班限载二十人，救生衣按人数加两件配备。超过限载人数的，船长应当拒绝开船。”',
			'fine',
			'引文的文字一致，只有空格、换行不同',
		],
		[
			'with the number of the article, over several paragraphs',
			'渡船条例规定：\n“第二条　渡船每班限载二十人，救生衣按人数加两件配备。\n“超过限载人数的，船长应当拒绝开船。”',
			'doubtful',
			'引文的文字一致，仅标点不同（标点、括号或者全角半角）',
		],
		[
			'of two articles',
			'渡船条例第二条第二款、第三条规定：“大雾封江的时候，渡船停在码头不开。”',
			'fine',
			'引文与官方文字一致',
		],
		[
			'with another sign',
			'渡船条例第三条规定：“大雾封江的时候、渡船停在码头不开。”',
			'doubtful',
			'引文的文字一致，仅标点不同（标点、括号或者全角半角）',
			'大雾封江的时候，渡船停在码头不开。',
		],
		[
			'with another word',
			'渡船条例第三条规定：“大雾封江的时候，渡船停在码头不走。”',
			'wrong',
			'引文与官方文字不一致',
			'大雾封江的时候，渡船停在码头不开。',
		],
		[
			'of the earlier wording',
			'渡船条例第二条规定：“渡船每班限载三十人，救生衣按人数加两件配备。”',
			'wrong',
			'引文与官方文字不一致。这是2020年3月1日文本第二条第一款的文字',
			'渡船每班限载二十人，救生衣按人数加两件配备。',
		],
		[
			'of another article',
			'渡船条例第三条规定：“船长开船以前检查下列各项”。',
			'wrong',
			'引文不在所引的条文里。这些文字在第四条第一款，2020年3月1日的文本里是第三条第一款',
		],
		[
			'of a few words that are not there',
			'渡船条例第三条规定的“黑渡船”不得开航。',
			'doubtful',
			'引文不在所引的条文里',
		],
	])('%s', async (_, draft, grade, remark, suggestion = '') => {
		const citations = await check(draft);
		const last = citations.findLast(({ quotations }) => quotations.length > 0)!;
		expect(last.remarks.find(({ about }) => about === 'quotation')).toEqual({
			about: 'quotation',
			grade,
			words: remark,
		});
		if (suggestion !== '') expect(last.quotations[0]!.suggestion).toBe(suggestion);
	});

	test('that differs is shown word by word', async () => {
		const [citation] = await check('渡船条例第三条规定：“大雾封江的时候，渡船停在码头不走。”');
		expect(citation!.quotations[0]!.difference).toEqual([
			{
				kind: 'same',
				old: '大雾封江的时候，渡船停在码头不',
				new: '大雾封江的时候，渡船停在码头不',
			},
			{ kind: 'added', new: '走' },
			{ kind: 'removed', old: '开' },
			{ kind: 'same', old: '。', new: '。' },
		]);
	});

	test('of a law that the site does not have stays unchecked, and says so', async () => {
		const [citation] = await check('《示例省风车条例》第三条规定：“风车逆风转。”');
		expect(citation!.remarks.at(-1)).toMatchObject({ grade: 'doubtful', words: '引文没有核对' });
	});

	test('may cite its own law: that is checked with the quotation', async () => {
		const draft = '渡船条例第五条规定：“本条例自2020年5月1日起施行。”依照前款规定办理。';
		expect(found(await check(draft)).slice(1)).toEqual([
			['前款', 'doubtful', '无法确定：从上下文看不出指的是哪部法规、哪一条款'],
		]);
		const quoted = await check('渡船条例第二条规定：“依照前款处理。”');
		expect(quoted[1]).toMatchObject({ text: '前款', grade: 'fine' });
	});

	test.each<[draft: string, remarks: [Grade, string][]]>([
		['渡船条例第三条，要求“大雾封江的时候，渡船停在码头不开。”', [['fine', '引文与官方文字一致']]],
		['渡船条例第三条，明确“大雾封江的时候不开船，停在码头”。', [['wrong', '引文与官方文字不一致']]],
		[
			'根据渡船条例第三条，“大雾封江的时候，渡船停在码头不走。”',
			[['wrong', '引文与官方文字不一致']],
		],
		[
			'渡船条例第三条对大雾天作了规定：“大雾封江的时候，渡船停在码头不走。”',
			[['wrong', '引文与官方文字不一致']],
		],
		[
			'按照渡船条例第三条，检查组要求“大雾封江的时候，渡船停在码头不走。”',
			[['wrong', '引文与官方文字不一致']],
		],
		[
			'按照渡船条例第三条查处“大雾封江的时候，渡船停在码头不走”的情形。',
			[['doubtful', '引文与官方文字不一致；如果不是引用这一条，不用改']],
		],
		[
			'渡船条例第五条，乘客要求“大雾封江的时候，渡船停在码头不开”。',
			[['wrong', '引文不在所引的条文里。这些文字在第三条']],
		],
		[
			'渡船条例第二条规定“渡船每班限载二十人”、“救生衣按人数加三件配备”，并规定：“超过限载人数的，船长应当拒绝开船。”',
			[
				['fine', '“渡船每班限载二十人”：引文与官方文字一致'],
				['wrong', '“救生衣按人数加三件配备”：引文与官方文字不一致'],
				['fine', '“超过限载人数的，船长应当…”：引文与官方文字一致'],
			],
		],
		[
			'渡船条例第二条规定：“渡船每班限载二十人，救生衣按人数加两件配备。”还规定：“纸船不得载人，也不得载货。”',
			[
				['fine', '“渡船每班限载二十人，救生…”：引文与官方文字一致'],
				['wrong', '“纸船不得载人，也不得载货…”：引文不在所引的条文里'],
			],
		],
	])('behind a comma, behind other words, or behind another one: %s', async (draft, remarks) => {
		const [citation] = await check(draft);
		const found = citation!.remarks.filter(({ about }) => about === 'quotation');
		expect(found.map(({ grade, words }) => [grade, words])).toEqual(remarks);
	});

	test.each<[draft: string, grade: Grade, words: string]>([
		['违反渡船条例第三条规定，“顺达号”渡船照常开航。', 'fine', '“顺达号”'],
		['依照渡船条例第三条，开展“平安渡运进乡村、进学校”活动。', 'fine', '“平安渡运进乡村、进学校”'],
		[
			'依照渡船条例第三条，检查组要求“各码头三天内交书面报告”。',
			'doubtful',
			'“各码头三天内交书面报告”',
		],
	])(
		'that may be anything else is said not to have been compared: %s',
		async (draft, grade, words) => {
			const [citation] = await check(draft);
			expect(citation!.quotations).toEqual([]);
			const found = citation!.remarks.filter(({ about }) => about === 'quotation');
			expect(found).toEqual([
				{ about: 'quotation', grade, words: `${words}看不出是不是所引条文的文字，没有核对` },
			]);
		},
	);

	test('whose closing mark is missing is not compared, and the report says so', async () => {
		const [citation] = await check('渡船条例第三条规定：“大雾封江的时候\n依照渡船条例第二条。');
		expect(citation).toMatchObject({ grade: 'doubtful', quotations: [] });
		expect(citation!.remarks.at(-1)!.words).toBe('“大雾封江的时候”缺右引号，没有核对');
	});

	test.each([
		['somebody says it', '依照渡船条例第三条，乘客说“船漏水了”。'],
		['a record has it', '违反渡船条例第三条，笔录中载明“当时雾不大，我就把船开出去了”。'],
		['it is a short name', '依照《渡船条例》（以下简称“船规”）第三条。'],
		['a sentence ends between', '依照渡船条例第三条。船名“顺达号”。'],
		['it belongs to the next citation', '渡船条例第三条有“船长开船以前检查”（第四条）。'],
		['another citation stands between', '依照渡船条例第三条和《纸鸢法》规定：“放线三丈。”'],
	])('is none where %s', async (_, draft) => {
		const [citation] = await check(draft);
		expect(citation!.quotations).toEqual([]);
	});
});

/** A 规范性文件 of some county, with a second article that the test writes. */
const rules = (second: string, name = '本办法'): string => `示例县渡船停靠办法
第一章　停靠
第一条　根据《示例省渡船管理条例》第二条，制定${name}。
第二条　${second}
第三条　停靠的渡船应当有下列物品：
（一）缆绳；
（二）跳板。
物品由船长检查。
第二章　附则
第四条　${name}自公布之日起施行。`;

describe('in a draft with articles of its own', () => {
	test.each<[what: string, draft: string, grade: Grade, words: string]>([
		['an article', rules('依照本办法第三条第二款检查。'), 'fine', '文稿自己的条款，存在'],
		['an article alone', rules('依照第三条第一项检查。'), 'fine', '文稿自己的条款，存在'],
		['前条', rules('依照前条停靠。'), 'fine', '文稿自己的条款，存在'],
		['a 章', rules('依照本办法第二章停靠。'), 'fine', '文稿自己的条款，存在'],
		[
			'an article that is not there',
			rules('违反本办法第九条的，停航。'),
			'wrong',
			'文稿自己没有第九条。全文共4条，最后一条是第四条',
		],
		[
			'a 款 too many',
			rules('依照第三条第三款检查。', '本规定'),
			'wrong',
			'文稿自己没有第三条第三款。第三条只有2款',
		],
		[
			'an article with a branch, and what stands before it',
			rules('停靠一刻钟。\n第二条之一　依照前条停靠。').replace(
				'第四条　本',
				'第四条　除第二条之一外，本',
			),
			'fine',
			'文稿自己的条款，存在',
		],
		[
			'an article of a draft whose numbers leap once',
			rules('停靠一刻钟。\n第二条之一　依照第六条停靠。')
				.replaceAll('第四条', '第五条')
				.concat('\n第六条　船长负责停靠。'),
			'fine',
			'文稿自己的条款，存在',
		],
		[
			'an article of a law that it names',
			rules('依照《渡船条例》第三条停航。'),
			'fine',
			'条款存在',
		],
		[
			'前款 in the words of a law that it quotes',
			rules('《渡船条例》第二条第二款规定：“依照前款的规定”。'),
			'fine',
			'在引文里，说的是所引法规自己的条款，随引文核对',
		],
	])('%s', async (_, draft, grade, words) => {
		const remarks = (await check(draft)).at(-1)!.remarks;
		expect(remarks).toContainEqual({ about: 'place', grade, words });
	});

	test.each([
		['a draft that does not say what it is', rules('依照本合同第九条停靠。', '本合同')],
		['one with two articles', '第一条　制定本办法。\n第二条　依照本办法第九条停靠。'],
		[
			'one whose articles do not begin',
			rules('依照本办法第九条停靠。').replace('第一条', '第五条'),
		],
	])('%s has none', async (_, draft) => {
		const remarks = (await check(draft)).flatMap((one) => one.remarks);
		expect(remarks.filter(({ words }) => words.includes('文稿自己'))).toEqual([]);
	});
});

test.each<[what: string, draft: string]>([
	['the draft itself, on its own line', '示例县渡运所文件\n示渡发〔2031〕7号\n各码头：'],
	['the draft itself, with a first character left out', '处罚决定书\n（×）渡罚〔2031〕12号'],
	['the draft itself, named so', '文号：示渡罚告〔2031〕2号'],
	['a decision', '不服示渡罚〔2031〕12号行政处罚决定，申请复议。'],
	['a decision in marks', '送达示渡罚〔2031〕12号《行政处罚决定书》。'],
	['a judgment', '见（2030）示01行终33号行政判决，并见示行终字〔2030〕33号行政判决。'],
])('the number of a paper is no citation of a law: of %s', async (_, draft) => {
	expect(await check(draft)).toEqual([]);
});

describe('articles that a draft prints below the name of their law', () => {
	const HEAD = '附：《示例省渡船管理条例》\n';
	const NEAR = '没有加引号，与官方文字接近但不一致；如果只是转述，不用改';
	const SAME = '引文与官方文字一致';

	test.each<[what: string, lines: string, expected: Expected[]]>([
		[
			'are compared line by line, whatever 款 and 项 are left out',
			'第二条　渡船每班限载二十人，救生衣按人数加两件配备。\n第四条　船长开船以前检查下列各项：\n（二）油量。\n检查结果写入“航前记录”，保存一年。\n示例县渡船所\n2031年6月1日',
			[
				['第二条', 'fine', '条款存在'],
				['第四条', 'fine', '条款存在'],
			],
		],
		[
			'with another word, with words left out, in an older wording',
			'第二条　渡船每班限载三十人，救生衣按人数加两件配备。\n超过人数的，船长应当拒绝开船。\n第四条第二款：检查结果写入“航前记录”，保存两年。',
			[
				[
					'第二条',
					'doubtful',
					`“渡船每班限载三十人，救生…”：没有加引号的文字不在所引的条文里。这是2020年3月1日文本第二条第一款的文字`,
				],
				['第四条第二款', 'doubtful', NEAR],
			],
		],
		[
			'that are not there',
			'第九条　渡船不得超载。',
			[
				[
					'第九条',
					'wrong',
					'《示例省渡船管理条例》（2028年6月1日文本）没有第九条。全文共5条，最后一条是第五条',
				],
			],
		],
		[
			'are not compared where the line says only what they are about',
			'第二条　渡船每班限载和救生衣配备\n第三条：大雾封江的停航要求',
			[
				['第二条', 'fine', '条款存在'],
				['第三条', 'fine', '条款存在'],
			],
		],
	])('%s', async (_, lines, expected) => {
		const [name, ...checked] = await check(HEAD + lines);
		expect(name).toMatchObject({ text: '《示例省渡船管理条例》', grade: 'fine' });
		expect(found(checked)).toEqual(expected);
	});

	test('are said to be the official ones where they are', async () => {
		const [, checked] = await check(`${HEAD}第三条　大雾封江的时候，渡船停在码头不开。`);
		expect(checked!.remarks.map(({ words }) => words)).toContain(SAME);
	});
});

test('第五条 in a contract is none of a law', async () => {
	const draft =
		'甲方依照《渡船条例》第二条载客。\n第一条 乙方付款。\n第二条 乙方违反第五条第二款的，赔偿。\n本协议自双方签字起生效。';
	expect((await check(draft)).map(({ text }) => text)).toEqual(['《渡船条例》第二条']);
});

test('a contract is known by its title as well, which stands in its first lines', async () => {
	const draft =
		'示合〔2031〕3号\n渡船租赁合同\n第一条 承租人付款。\n第二条 承租人违反第一条的，赔偿。\n';
	expect((await check(draft)).map(({ text }) => text)).toEqual([]);
	const decision = '示例县交通局决定\n经查，当事人\n与承租人签了\n租赁合同\n违反第一条。\n';
	expect((await check(decision)).map(({ text }) => text)).toEqual(['第一条']);
});

test('前款 in a contract is none of a law', async () => {
	const draft = (paper: string): string =>
		`甲方依照《渡船条例》第二条载客。\n乙方依照前款收费。\n${paper}自双方签字起生效。`;
	expect((await check(draft('本合同'))).map(({ text }) => text)).toEqual(['《渡船条例》第二条']);
	expect((await check(draft('本决定'))).map(({ text }) => text)).toContain('前款');
});

test('a number in the bracket behind a title is told of by the title', async () => {
	const checked = await check('依照《示例县停船办法》（示政〔2030〕8号）停航。');
	expect(checked.map(({ text }) => text)).toEqual(['《示例县停船办法》']);
});

test('a number that the site does not know is named as one writes it, before a place too', async () => {
	expect(
		found(await check('按示政办发〔2030〕9号文件办理，依照示政[2030]8号第三条停航。')),
	).toEqual([
		['示政办发〔2030〕9号', 'doubtful', '本站没有“示政办发〔2030〕9号”，没有核对'],
		['示政[2030]8号', 'doubtful', '本站没有“示政[2030]8号”，没有核对'],
		['第三条', 'doubtful', '本站没有“示政〔2030〕8号”，没有核对'],
	]);
});

describe('what is fetched', () => {
	test('is the wording in force of each law that is cited, once, and the one before, which may have other numbers', async () => {
		const site = inventedSite();
		const draft = '依照渡船条例第二条、第三条。依照《示例省灯塔看护条例》第一条。';
		await check(draft, TODAY, site.library);
		await check(draft, TODAY, site.library);
		expect(site.fetched).toEqual(['duchuan/2028-06-01', 'dengta/2031-05-01', 'duchuan/2020-03-01']);
	});

	test('is nothing for a law that is named without a place', async () => {
		const site = inventedSite();
		await check('依照《渡船条例》办理。', TODAY, site.library);
		expect(site.fetched).toEqual([]);
	});

	test('may not come: then nothing is said about its places', async () => {
		const site = inventedSite(['duchuan/2028-06-01']);
		const [citation] = await check('依照渡船条例第二条。', TODAY, site.library);
		const words = '《示例省渡船管理条例》的文本没有下载成功，没有核对。请检查网络后再核对一次';
		expect(citation).toMatchObject({ grade: 'doubtful', remarks: [{ words }] });
		site.library.forgetFailures();
		await check('依照渡船条例第二条。', TODAY, site.library);
		expect(site.fetched).toEqual(['duchuan/2028-06-01', 'duchuan/2028-06-01']);
	});
});

test('the summary counts citations by what was found', async () => {
	const draft = '依照渡船条例第二条、第九条和前款。';
	expect(summaryOf(await check(draft))).toBe('共3处引用：有错1处，请核对1处，未发现问题1处');
	expect(summaryOf(await check('没有引用。'))).toBe('没有找到对法规的引用');
});

describe('a number that was another article’s in the wording before', () => {
	const placeRemarks = async (draft: string): Promise<string[]> =>
		(await check(draft)).flatMap(({ remarks }) =>
			remarks.filter(({ about }) => about === 'place').map(({ words }) => words),
		);
	const MOVED =
		'2020年3月1日的文本里，第三条是现在的第四条（按文字比对，供参考）；文稿如果是按那个文本写的，请核对条号';

	test.each<[what: string, draft: string, remarks: string[]]>([
		['is told', '依照《示例省渡船管理条例》第三条。', ['条款存在', MOVED]],
		[
			'is not told where the old article had no such 项',
			'依照《示例省渡船管理条例》第四条第（二）项。',
			['条款存在'],
		],
		['is not told where it stayed', '依照《示例省渡船管理条例》第二条第二款。', ['条款存在']],
		[
			'is not told where words are quoted, which say what is meant',
			'《示例省渡船管理条例》第三条规定：“大雾封江的时候，渡船停在码头不开。”',
			['条款存在'],
		],
		[
			'is not told where the wording is named',
			'依照《示例省渡船管理条例》（2020年3月1日）第三条。',
			['条款存在'],
		],
		['is not told of a law with one wording', '依照《示例省码头管理条例》第三条。', ['条款存在']],
	])('%s', async (_, draft, remarks) => {
		expect(await placeRemarks(draft)).toEqual(remarks);
	});

	test('is doubted where the sentence is told of the article that had it, though of another one of that wording more', async () => {
		const [citation] = await check(
			'渡船每班限载三十人，超过的船长拒绝开船，没有检查缆绳、油量，航前记录没有保存一年的，按渡船条例第三条处理。',
		);
		expect(citation).toMatchObject({ grade: 'doubtful' });
		expect(citation!.remarks.map(({ words }) => words)).toContain(
			'2020年3月1日的文本里，第三条是现在的第四条（按文字比对，供参考）；这句话更像是说那一条，请核对条号',
		);
	});

	test('is not told of an article of which only the number is left, which says so', async () => {
		const [gone] = await check('依照《示例县浮桥守则》第二条处理。');
		expect(gone!.remarks.map(({ words }) => words)).toEqual([
			'第二条已经删去，只留下条号，没有内容，请核对',
			'按日期，2031年6月1日适用2022年1月1日的文本；时效性尚未核实',
		]);
	});

	test('is no reason to doubt the citation, and nothing is said where the old text does not come', async () => {
		const site = inventedSite(['duchuan/2020-03-01']);
		const [citation] = await check('依照《示例省渡船管理条例》第三条。', TODAY, site.library);
		expect(citation!.grade).toBe('fine');
		expect(citation!.remarks.map(({ words }) => words)).not.toContain(MOVED);
		expect((await check('依照《示例省渡船管理条例》第三条。'))[0]!.grade).toBe('fine');
		// The sentence speaks of what stands there now, too.
		const both = '大雾封江的时候，船长开船以前检查缆绳、油量、救生衣，不符合渡船条例第三条。';
		expect((await check(both))[0]!.grade).toBe('fine');
	});
});

test('characters that nobody sees part no name, number or quotation', async () => {
	const seen = '《示例省码头管理条例》第三条、第二条规定：“码头的灯由管理人点。”';
	const unseen = seen.replace(/[例第三的]/g, '$&\u00ad').replace(/[理条灯]/g, '$&\u200b');
	expect(await check(unseen)).toEqual(await check(seen));
});
