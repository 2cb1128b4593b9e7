import { describe, expect, test } from 'vitest';
import { formatNumeral } from '../../../../src/domain/law/numbers/numerals.ts';
import { blocksOf, type Block } from '../../../../src/domain/report/outline/blocks.ts';
import { factsOf, headingsOfOtherYears } from '../../../../src/domain/report/told/facts.ts';
import { outlineOf } from '../../../../src/domain/report/outline/outline.ts';
import { numberOf, partsOfHeading, styleOf } from '../../../../src/domain/report/parts.ts';
import { CLOSING, HEAD, NORMAL, PARTS, report, type PartName } from '../invented-report.ts';

describe('a heading names a statutory content by what it means', () => {
	test.each([
		['一、推进法治政府建设的主要举措和成效', ['measures']],
		['二、2030年度工作开展情况', ['measures']],
		['取得的成绩', ['measures']],
		['一、法治政府建设总体情况', ['measures']],
		['二、党组书记、局长履行法治建设职责情况', ['responsibility']],
		['二、党政主要负责人推进法治政府建设情况', ['responsibility']],
		['三、困难和问题', ['shortcomings']],
		['二、主要负责人履行法治建设第一责任人职责情况', ['responsibility']],
		['党政主要负责人履职情况', ['responsibility']],
		['三、存在的主要问题及原因分析', ['shortcomings']],
		['3. 工作中的短板', ['shortcomings']],
		['（四）2031年工作打算', ['plan']],
		['四、下一步工作思路', ['plan']],
		// What came of a plan is none; what last year's report promised is none of the contents.
		['一、2030年工作计划完成情况', ['measures']],
		['四、去年计划完成情况', []],
		['二、上年度承诺事项完成情况', []],
		// “主要” alone makes no measures.
		['四、2031年推进法治政府建设的主要安排', ['plan']],
		['五、其他需要报告的情况', ['other']],
		['五、需要报告的其他情况', ['other']],
		['三、存在的问题和下一步打算', ['shortcomings', 'plan']],
		['三、问题和下一步打算', ['shortcomings', 'plan']],
		['四、产生上述问题的主要原因', ['shortcomings']],
		['㈡存在的问题', ['shortcomings']],
		['⒊ 下一步工作思路', ['plan']],
		['伍、其他需要报告的事项', ['other']],
		['【存在的不足】', ['shortcomings']],
		['五、努力方向', ['plan']],
		['履职情况', ['responsibility']],
		['二、责任', ['responsibility']],
		['（一）健全机制', []],
		['一、弘扬法治理念', []],
	])('%s', (heading, kinds) => {
		expect(partsOfHeading(heading)).toEqual(kinds);
	});
});

describe('the parts of a report', () => {
	const headingsOf = (lines: string[]): Record<string, string> =>
		Object.fromEntries(
			outlineOf(lines).sections.flatMap(({ heading, kinds }) =>
				kinds.map((kind) => [kind, heading.text]),
			),
		);
	const expected = (order: PartName[], mark: (place: number) => string): Record<string, string> =>
		Object.fromEntries(order.map((name, place) => [name, mark(place) + PARTS[name].heading]));

	test.each([
		['一、', (place: number) => `${'一二三四'[place]!}、`],
		['（一）', (place: number) => `（${'一二三四'[place]!}）`],
		['壹、', (place: number) => `${'壹贰叁肆'[place]!}、`],
		['1.', (place: number) => `${place + 1}.`],
		['01', (place: number) => `0${place + 1}　`],
		['第一部分', (place: number) => `第${'一二三四'[place]!}部分 `],
		['nothing', () => ''],
	])('are found with %s before their headings', (_, mark) => {
		expect(headingsOf(report(NORMAL, mark))).toEqual(expected(NORMAL, mark));
	});

	test('are found below numbers on lines of their own, and are one heading with these', () => {
		const lines = report(NORMAL, (place) => `0${place + 1}\n`).flatMap((line) => line.split('\n'));
		expect(headingsOf(lines)).toEqual(expected(NORMAL, (place) => `0${place + 1}　`));
	});

	test('are found at 01 above lists of 1., of which one names what is lacking too', () => {
		const lines = report(NORMAL, (place) => `PART 0${place + 1}　`).flatMap((line) =>
			/^PART 03/.test(line)
				? [line, '1.人手不足，主要是编制少。', '2.灯具不足，主要是经费少。']
				: [line],
		);
		expect(headingsOf(lines)).toEqual(expected(NORMAL, (place) => `PART 0${place + 1}　`));
	});

	test('are found behind Markdown marks', () => {
		expect(headingsOf(report(NORMAL, () => '## '))).toEqual(expected(NORMAL, () => ''));
	});

	test('are found by the full name of a content, long and with a comma, without a number', () => {
		const full = '2030年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况';
		const lines = report(NORMAL, () => '').map((line) =>
			line === PARTS.responsibility.heading ? full : line,
		);
		expect(headingsOf(lines)['responsibility']).toBe(full);
		const sentence = '主要负责人履行第一责任人职责，全年听取汇报，了解工作情况。';
		expect(headingsOf(report(NORMAL, () => '').concat(sentence))).toEqual(
			expected(NORMAL, () => ''),
		);
	});

	const orders: PartName[][] = [
		['measures', 'shortcomings', 'responsibility', 'plan'],
		['responsibility', 'measures', 'plan', 'shortcomings'],
		['plan', 'shortcomings', 'responsibility', 'measures'],
	];

	test.each(orders.map((order) => [order]))('are found in the order %s', (order) => {
		const mark = (place: number): string => `${'一二三四'[place]!}、`;
		expect(headingsOf(report(order, mark))).toEqual(expected(order, mark));
	});

	test('every line that says something is in one of the pieces, once', () => {
		const lines = report();
		const { title, opening, sections, closing } = outlineOf(lines);
		const pieces = [
			...title,
			...opening,
			...sections.flatMap(({ heading, lines: below }) => [heading, ...below]),
			...closing,
		];
		expect(pieces.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ''));
	});

	test('a list that begins again at 一、 stays in its part', () => {
		const lines = [
			...HEAD,
			'三、存在的不足',
			'甲。',
			'四、2031年主要安排',
			'一、抓宣传。',
			'二、抓队伍。',
		];
		expect(outlineOf(lines).sections.map(({ heading }) => heading.text)).toEqual([
			'三、存在的不足',
			'四、2031年主要安排',
		]);
	});

	test('1 stands above 1.1', () => {
		const lines = [
			'1 工作举措',
			'1.1 抓会议',
			'6次。',
			'2 存在不足',
			'2.1 力量不足，原因是编制少。',
		];
		expect(outlineOf([...HEAD, ...lines]).sections.map(({ heading }) => heading.text)).toEqual([
			'1 工作举措',
			'2 存在不足',
		]);
	});

	test('the work of the next year is the plan', () => {
		const lines = [...HEAD, '一、2030年重点工作', '甲。', '二、2031年重点工作', '乙。'];
		expect(outlineOf(lines).sections.map(({ kinds }) => kinds)).toEqual([['measures'], ['plan']]);
	});

	test('a heading and its text may stand on one line', () => {
		const { sections } = outlineOf([...HEAD, '一、存在的不足和原因。一是甲。二是乙。']);
		expect(sections.map(({ heading, lines }) => [heading.text, lines[0]!.text])).toEqual([
			['一、存在的不足和原因。', '一是甲。二是乙。'],
		]);
	});

	test('a colon ends a heading that names a content, and its text may follow', () => {
		const { sections } = outlineOf([
			...HEAD,
			'一、主要举措：',
			'抓好以下工作：',
			'二、存在的不足：一是甲；二是乙。',
		]);
		expect(sections.map(({ heading, lines }) => [heading.text, lines[0]!.text])).toEqual([
			['一、主要举措：', '抓好以下工作：'],
			['二、存在的不足：', '一是甲；二是乙。'],
		]);
	});

	test('a row of a table is no heading, whatever it names', () => {
		const { sections } = outlineOf([...HEAD, '一、主要举措', '| 存在问题 | 3 |', '| 已整改 | 3 |']);
		expect(sections.map(({ heading }) => heading.text)).toEqual(['一、主要举措']);
	});

	test('** is bold where # marks headings, and two characters elsewhere', () => {
		const [head, ...lines] = [...HEAD, '一、主要举措', '**（一）严格执法。** 全年**3**次，1**2。'];
		expect(outlineOf([`# ${head}`, ...lines]).sections[0]!.lines[0]!.text).toBe(
			'（一）严格执法。 全年3次，1**2。',
		);
		expect(outlineOf([head, ...lines]).sections[0]!.lines[0]!.text).toBe(lines.at(-1));
	});

	test('- is a list where # marks headings, and a character elsewhere', () => {
		const blocks = (mark: string): Block[] => {
			const lines = [...HEAD, `${mark}一、主要举措`, '- 抓培训；', '- 主要做法', '后文。'];
			return blocksOf(outlineOf(lines).sections[0]!.lines);
		};
		expect(blocks('## ')).toMatchObject([
			{ kind: 'list', items: [{ text: '抓培训；' }, { text: '主要做法' }] },
			{ kind: 'paragraph', text: '后文。' },
		]);
		expect(blocks('').map((block) => 'text' in block && block.text)).toEqual([
			'- 抓培训；',
			'- 主要做法',
			'后文。',
		]);
	});

	test.each([
		['1 工作举措', '1', 1],
		['3 家企业', null, null],
		['1.1 组织学法', '1.1', 1],
		['2.1.3 培训干部', '1.1', 3],
		['第二节 执法', '第一节', 2],
		['9.18 警报试鸣日', null, null],
		['1.5万亩', null, null],
	])('%s is numbered as %s', (line, style, number) => {
		expect(styleOf(line)).toBe(style);
		expect(numberOf(line)).toBe(number);
	});

	test('a long report numbers its parts 第一部分, and within them 一、 again', () => {
		const part = (name: string): string => `第${name}部分 `;
		const lines = [
			...HEAD,
			`${part('一')}主要成效`,
			'一、甲',
			'二、乙',
			`${part('二')}存在的不足`,
			'一、丙',
		];
		expect(outlineOf(lines).sections.map(({ heading }) => heading.text)).toEqual([
			'第一部分 主要成效',
			'第二部分 存在的不足',
		]);
	});

	test('第一责任人职责 among the measures does not end them', () => {
		const lines = [
			...HEAD,
			'一、主要举措',
			'（一）甲',
			'（二）履行第一责任人职责',
			'（三）乙',
			'二、存在的不足',
		];
		expect(outlineOf(lines).sections.map(({ heading }) => heading.text)).toEqual([
			'一、主要举措',
			'二、存在的不足',
		]);
	});

	test('# is a character where it marks no heading', () => {
		expect(outlineOf([...HEAD, '# 号楼加固']).opening.at(-1)!.text).toBe('# 号楼加固');
	});
});

test('headings in brackets are those of sections, whatever they say', () => {
	const lines = ['【主要做法】', '学法。', '【典型案例】', '调解。', '【存在的不足】', '人少。'];
	const { sections } = outlineOf([...HEAD, ...lines]);
	expect(sections.map(({ heading, kinds }) => [heading.text, kinds])).toEqual([
		['【主要做法】', ['measures']],
		['【典型案例】', []],
		['【存在的不足】', ['shortcomings']],
	]);
	expect(outlineOf([...HEAD, '一、主要做法', '【典型案例】', '调解。']).sections).toHaveLength(1);
});

describe('what ends a report is no part of it', () => {
	const [OFFICE, DATE] = CLOSING as [string, string];

	test.each<[string, string[]]>([
		['结束语 above the signature', ['特此报告。', OFFICE, DATE]],
		['or in other words', ['以上报告，请审阅。', OFFICE, DATE]],
		['附件说明 on one line', ['附件：2030年任务清单', OFFICE, DATE]],
		[
			'附件说明 on more lines, below 结束语',
			['专此报告，请审示。', '附件：1.任务清单', '2.案例汇编', OFFICE, DATE],
		],
		['附注', [OFFICE, DATE, '（联系人：某某　电话：0000-0000000）']],
		['版记', [OFFICE, DATE, '抄送：县司法局，县审计局。', `${OFFICE}秘书科　　2031年3月1日印发`]],
		['版记 on more lines', [OFFICE, DATE, `${OFFICE}办公室`, '2031年3月1日印发', '（共印30份）']],
		[
			'what is attached, though it has headings',
			[OFFICE, DATE, '附件1', '任务清单', '一、工作安排', '（一）修订制度。'],
		],
		[
			'what the web page says below',
			[OFFICE, DATE, '责任编辑：某某', '【打印本页】', '上一篇：示例县开会'],
		],
		[
			'what a post of WeChat says below',
			[
				OFFICE,
				DATE,
				'来源：示例县司法局',
				'审核：某某',
				'编辑｜某某　校对｜某某',
				'END',
				'阅读 1234',
				'在看 12',
				'喜欢就点个“在看”吧',
			],
		],
		['office and date on one line', [`${OFFICE}　　${DATE}`]],
		['the place of the seal', [`${OFFICE}（公章）`, DATE]],
		['a page for the signature alone', ['（此页无正文）', OFFICE, DATE]],
	])('%s', (_, lines) => {
		const outline = outlineOf([...report().slice(0, -2), ...lines]);
		expect(outline.closing.map(({ text }) => text)).toEqual(lines);
		expect(outline.sections.at(-1)!.lines.at(-1)!.text).toBe(PARTS.plan.lines.at(-1));
		expect(outline.signature).toEqual({ office: OFFICE, date: '2031-03-01', dated: true });
	});

	test.each<[string, string[], string | null, string | null]>([
		['a party group', ['中共示例县水利局党组', DATE], '中共示例县水利局党组', '2031-03-01'],
		[
			'two offices on one line',
			['中共示例镇委员会　示例镇人民政府', DATE],
			'中共示例镇委员会、示例镇人民政府',
			'2031-03-01',
		],
		[
			'two offices on two lines',
			['示例县水利局', '示例县司法局', DATE],
			'示例县水利局、示例县司法局',
			'2031-03-01',
		],
		['an office in the year 二O三一', [OFFICE, '二O三一年三月一日'], OFFICE, '2031-03-01'],
		['an office in a month', [OFFICE, '2031年3月'], OFFICE, null],
		['an office on no day of the calendar', [OFFICE, '2031年2月30日'], OFFICE, null],
		['a name set wide', ['示例县　司法局', DATE], '示例县司法局', '2031-03-01'],
		['only a date', [DATE], null, '2031-03-01'],
		['only an office', [OFFICE], OFFICE, null],
		['nobody', ['特此报告。'], null, null],
		['nobody, above an attachment', ['附件：1.任务清单', '2.案例汇编'], null, null],
	])('signed by %s', (_, lines, office, date) => {
		const outline = outlineOf([...report().slice(0, -2), ...lines]);
		expect(outline.closing.map(({ text }) => text)).toEqual(lines);
		expect(outline.signature).toMatchObject({ office, date });
	});

	test('an office and a date among the parts, or above them, sign nothing', () => {
		const [title, ...rest] = report().slice(0, -2);
		const plan = rest.findIndex((line) => line.endsWith(PARTS.plan.heading));
		const byline = [title!, OFFICE, '2031年2月1日', ...rest];
		const within = [title!, ...rest.slice(0, plan), OFFICE, DATE, ...rest.slice(plan)];
		expect(outlineOf(byline).closing).toEqual([]);
		expect(outlineOf(within).closing).toEqual([]);
	});
});

describe('the text of a part', () => {
	const MEMBERS = Array.from(
		{ length: 21 },
		(_, place) => `${formatNumeral(place + 1)}是巡护灯具。`,
	);
	const blocks = (...lines: string[]): string[] =>
		blocksOf(lines.map((text, place) => ({ text, line: place + 1, mark: 0 }))).map(written);
	const written = (block: Block): string => {
		if (block.kind === 'list') return `list: ${block.items.map(({ text }) => text).join(' / ')}`;
		if (block.kind === 'table')
			return `table: ${block.rows.map((cells) => cells.join(' ')).join(' / ')}`;
		return `${block.kind}${'level' in block ? block.level : ''}: ${block.text}`;
	};

	test.each([
		[
			'一是…二是 are a list, with what stands before them',
			['总的看。一是甲。二是乙。'],
			['paragraph: 总的看。', 'list: 一是甲。 / 二是乙。'],
		],
		[
			'paragraphs that count are one list',
			['一是甲。', '二是乙。', '三是丙。'],
			['list: 一是甲。 / 二是乙。 / 三是丙。'],
		],
		['so are members after the tenth', [MEMBERS.join('')], [`list: ${MEMBERS.join(' / ')}`]],
		['also where each has a paragraph of its own', MEMBERS, [`list: ${MEMBERS.join(' / ')}`]],
		['一是 alone is no list', ['一是甲。'], ['paragraph: 一是甲。']],
		['万一是 is no marker', ['万一是甲，万二是乙。'], ['paragraph: 万一是甲，万二是乙。']],
		[
			'a first sentence with a number is a heading',
			['（一）健全机制。成立专班。'],
			['heading3: （一）健全机制。', 'paragraph: 成立专班。'],
		],
		[
			'a numbered line that begins a list is none',
			['（一）存在问题：一是甲。二是乙。'],
			['paragraph: （一）存在问题：', 'list: 一是甲。 / 二是乙。'],
		],
		[
			'levels follow the nesting, whatever the style',
			['（一）甲', '1.乙', '（二）丙', '1.丁'],
			['heading3: （一）甲', 'heading4: 1.乙', 'heading3: （二）丙', 'heading4: 1.丁'],
		],
		['no level is left out', ['1.甲', '（一）乙'], ['heading3: 1.甲', 'heading4: （一）乙']],
		[
			'numbered lines with semicolons are a list, and so is the one with a full stop that ends it',
			['（一）甲；', '（二）乙；', '（三）丙。', '后文。'],
			['list: （一）甲； / （二）乙； / （三）丙。', 'paragraph: 后文。'],
		],
		[
			'numbered lines of one sentence each are a list, unless text stands below',
			['（一）甲。', '（二）乙。'],
			['list: （一）甲。 / （二）乙。'],
		],
		[
			'with text below they are headings',
			['（一）甲。', '（二）乙。', '后文。'],
			['heading3: （一）甲。', 'heading3: （二）乙。', 'paragraph: 后文。'],
		],
		[
			'a semicolon in the number that does not count on begins no list',
			['（一）甲；', '（三）乙。'],
			['paragraph: （一）甲；', 'heading3: （三）乙。'],
		],
		[
			'rows are a table, without the rule of Markdown',
			['| 事项 | 件数 |', '| --- | ---: |', '| 处罚 | 3 |', '后文。'],
			['table: 事项 件数 / 处罚 3', 'paragraph: 后文。'],
		],
		['one row is a line', ['| 甲 |'], ['paragraph: | 甲 |']],
		[
			'a long first sentence is no heading',
			[`（一）${'长'.repeat(60)}。后文。`],
			[`paragraph: （一）${'长'.repeat(60)}。后文。`],
		],
	])('%s', (_, lines, expected) => {
		expect(blocks(...lines)).toEqual(expected);
	});
});

describe('who reports what to whom', () => {
	test('a complete report says it all', () => {
		expect(factsOf(outlineOf(report()))).toEqual({
			title: '2030年法治政府建设情况报告',
			year: 2030,
			addressee: ['中共示例县委', '示例县人民政府'],
			issuer: '示例县国防动员办公室',
			signed: true,
			written: '2031-03-01',
			publication: null,
		});
	});

	test('without a signature the office is the one that the text speaks of', () => {
		const facts = factsOf(outlineOf(report().slice(0, -2)));
		expect(facts).toMatchObject({ issuer: '示例县国动办', signed: false, written: null });
	});

	test.each([
		['2030年度示例镇人民政府法治政府建设年度报告', '示例镇人民政府'],
		['示例县司法局关于2030年度法治政府建设情况的报告', '示例县司法局'],
		[
			'中共示例县委全面依法治县委员会关于2030年法治政府建设情况的报告',
			'中共示例县委全面依法治县委员会',
		],
		['示例县水利局关于报送2030年度法治政府建设情况的报告', '示例县水利局'],
		['示例县水利局二〇三〇年法治政府建设情况报告', '示例县水利局'],
		['示例县水利局法治政府建设2030年度报告', '示例县水利局'],
		['关于示例县水利局２０３０年度法治政府建设情况的报告', '示例县水利局'],
		['2030年度法治政府建设情况报告（示例县水利局）', '示例县水利局'],
		// What a place reports is reported by its government.
		['2030年示例县法治政府建设年度报告', '示例县人民政府'],
		['示例自治县2030年法治政府建设年度报告', '示例自治县人民政府'],
		['示例市示例区推进法治政府建设2030年度报告', '示例市示例区人民政府'],
		['示例市高新区2030年法治政府建设年度报告', null],
		['2030年度法治政府建设情况报告', null],
		['关于印发《示例县司法局2030年法治政府建设年度报告》的通知', '示例县司法局'],
		['【年度报告】示例县司法局2030年法治政府建设年度报告', '示例县司法局'],
		['关于报送2030年度示例县司法局法治政府建设情况的报告', '示例县司法局'],
		['护好一渠水——示例县水利局2030年度法治政府建设工作报告', '示例县水利局'],
	])('without a signature, in the title: %s', (title, issuer) => {
		expect(factsOf(outlineOf([title, '正文。'])).issuer).toBe(issuer);
	});

	test.each(['示例县水利局', '（示例县水利局）'])(
		'without a signature, below the title: %s',
		(line) => {
			const lines = ['2030年度法治政府建设情况报告', line, '正文。'];
			expect(factsOf(outlineOf(lines))).toMatchObject({ issuer: '示例县水利局', signed: false });
		},
	);

	test.each([
		['the title in wide digits', ['２０３０年度法治政府建设报告'], 2030],
		['the title in Chinese numerals', ['二〇三〇年度法治政府建设报告'], 2030],
		['the headings', ['法治政府建设情况报告', '一、2030年度主要举措', '二、2031年主要安排'], 2030],
		['nowhere', ['法治政府建设情况报告', '一、主要举措'], null],
	])('the year is taken from %s', (_, lines, year) => {
		expect(factsOf(outlineOf(lines)).year).toBe(year);
	});

	test.each([
		['县委、县政府：', ['县委', '县政府']],
		['区委、区政府，市国防动员办公室：', ['区委', '区政府', '市国防动员办公室']],
		['县政府各部门、各乡镇人民政府：', ['县政府各部门', '各乡镇人民政府']],
		['一年来，示例局在县委、县政府领导下，主要做了以下工作：', []],
		['现将有关情况汇报如下：', []],
	])('the addressee: %s', (line, addressee) => {
		expect(factsOf(outlineOf(['2030年法治政府建设情况报告', line])).addressee).toEqual(addressee);
	});

	test.each([
		'（示例县水利局　2031年3月8日）',
		'示例县水利局（2031年3月8日）',
		'示例县水利局（2031.3.8）',
		'示例县水利局(二〇三一年三月八日)',
	])('without a signature, office and day below the title: %s', (line) => {
		expect(factsOf(outlineOf(['2030年度法治政府建设情况报告', line, '正文。']))).toMatchObject({
			issuer: '示例县水利局',
			written: '2031-03-08',
			signed: false,
		});
	});

	test('the addressee stands below the title, whatever stands above it', () => {
		const head = [
			'示例县水利局文件',
			'示水〔2031〕3号',
			'签发人：某某',
			'关于2030年法治政府建设情况的报告',
		];
		const { addressee } = factsOf(outlineOf([...head, '县委、县政府、县人大常委会：']));
		expect(addressee).toEqual(['县委', '县政府', '县人大常委会']);
	});

	test.each([
		['2031年3月1日', '2031-03-01'],
		['二〇三一年三月一日', '2031-03-01'],
		['2031.3.1', '2031-03-01'],
		['2031-03-01', '2031-03-01'],
		['2031.2.30', null],
	])('signed on %s', (line, written) => {
		const lines = [...report().slice(0, -1), line];
		expect(factsOf(outlineOf(lines)).written).toBe(written);
	});

	const WHOLE = '示例县水利局2030年度推进法治政府建设情况的报告';

	test.each<[string, string[], string]>([
		['before 情况', ['示例县水利局2030年度推进法治政府建设', '情况的报告'], WHOLE],
		['before 报告', ['示例县水利局2030年度推进法治政府建设情况的', '报告'], WHOLE],
		['before 的报告', ['示例县水利局2030年度推进法治政府建设情况', '的报告'], WHOLE],
		['after the year', ['示例县水利局2030年度', '推进法治政府建设情况的报告'], WHOLE],
		['within 法治政府', ['示例县水利局2030年度推进法治', '政府建设情况的报告'], WHOLE],
		['twice', ['示例县水利局', '2030年度推进法治政府建设', '情况的报告'], WHOLE],
		[
			'after the office, below a document number',
			['示水〔2031〕3号', '示例县水利局', '关于2030年度法治政府建设情况的报告'],
			'示例县水利局关于2030年度法治政府建设情况的报告',
		],
		[
			'after 关于…推进, below a red head',
			[
				'示例县水利局文件',
				'签发人：某某',
				'示例县水利局关于2030年度推进',
				'法治政府建设情况的报告',
			],
			'示例县水利局关于2030年度推进法治政府建设情况的报告',
		],
		[
			'before 及',
			['示例县水利局2030年法治政府建设工作总结', '及2031年工作打算'],
			'示例县水利局2030年法治政府建设工作总结及2031年工作打算',
		],
		[
			'before the year in brackets',
			['法治政府建设情况报告', '（2030年度）'],
			'法治政府建设情况报告（2030年度）',
		],
		['nowhere, below an office that it names itself', ['示例县水利局', WHOLE], WHOLE],
		[
			'nowhere, though it ends in 计划',
			['示例区水利局2030年法治政府建设工作总结和2031年工作计划'],
			'示例区水利局2030年法治政府建设工作总结和2031年工作计划',
		],
		['nowhere, though it has no ending', ['2030年示例县法治政府建设'], '2030年示例县法治政府建设'],
	])('a title is whole, broken %s', (_, lines, title) => {
		const outline = outlineOf([...lines, '县委、县政府：', '一、2030年工作情况', '正文。']);
		expect(factsOf(outline)).toMatchObject({ title, year: 2030 });
		expect(outline.sections[0]!.heading.text).toBe('一、2030年工作情况');
	});

	test('what stands above a title is text', () => {
		const outline = outlineOf(['示水〔2031〕3号', '示例县水利局文件', WHOLE, '正文。']);
		expect(outline.opening.map(({ text }) => text)).toEqual([
			'示水〔2031〕3号',
			'示例县水利局文件',
			'正文。',
		]);
	});
});

describe('headings of another year than the report', () => {
	const found = (...lines: string[]): string[] =>
		headingsOfOtherYears(outlineOf(['2030年度法治政府建设情况报告', ...lines]), 2030).map(
			({ text }) => text,
		);

	test('are told', () => {
		expect(found('一、2029年度主要举措和成效', '讲了课。', '二、2030年主要安排', '再讲。')).toEqual(
			['一、2029年度主要举措和成效'],
		);
	});

	test('a plan for the next year, and headings without a year, are right', () => {
		expect(found('一、主要举措和成效', '讲了课。', '二、2031年主要安排', '再讲。')).toEqual([]);
	});
});
