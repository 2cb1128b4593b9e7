import { describe, expect, test } from 'vitest';
import { missingLaws, printMissingLaws } from '../../src/checks/missing-laws.ts';
import { checked, folderWith, GOOD, MOMENT, type Row } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TEXT = 'laws/shili-guiding/2020-03-01.txt';
const NOTES = 'study/notes/shili-guiding.yaml';
const STUDY = 'study/xuexi.mdx';
const GUIDE = 'guides/zhinan.mdx';
const REPORT = 'reports/2024.mdx';

const REVISED = `
  - date: 2026-03-01
    kind: 修订
    adopted: 2026-03-01
    effective: 2026-05-01`;

/** A law that the site holds besides, made by nobody. */
const other = (date: string, article: string): Record<string, string> => ({
	'laws/biede-banfa/law.yaml': `title: 示例省别的办法
shortTitle: 别的办法
level: 地方政府规章
issuer: 示例省人民政府
officialSource: { title: 示例 }
versions: [{ date: ${date}, published: ${date}, effective: ${date} }]
`,
	[`laws/biede-banfa/${date}.txt`]: `示例省别的办法
（${date.slice(0, 4)}年1月2日示例省人民政府令第5号公布　自公布之日起施行）
第一条　为了示例，制定本办法。
${article}
`,
});

describe('a citation', () => {
	test.each<Row>([
		[
			'of a law whose name is written with characters of the same sound',
			{
				[REPORT]: [
					'全年组织了学习。',
					'按《示例县设施管里规定》第一条和设失规定学习，也学《示例县设施管护规定》。',
				],
			},
			[
				`warning ${REPORT}:47 引用“《示例县设施管里规定》第一条”：没有叫《示例县设施管里规定》的法规，读音相同的有《示例县设施管理规定》。名称是不是写错了？`,
			],
		],
		[
			'of an article that a law does not have, in the body of a report',
			{ [REPORT]: ['全年组织了学习。', '按《设施规定》第九条学习。'] },
			[
				`error ${REPORT}:47 引用“《设施规定》第九条”：《示例县设施管理规定》（2020-03-01）里没有第九条，共 3 条。请对照官方文本核对条款号`,
			],
		],
		[
			'of a 项 that the article does not have, in a guide',
			{ [GUIDE]: ['不是每次响都要躲。', '见示例县设施管理规定第二条第二款第（三）项。'] },
			[
				`error ${GUIDE}:19 引用“示例县设施管理规定第二条第二款第（三）项”：《示例县设施管理规定》（2020-03-01）里没有第二条第二款第三项。请对照官方文本核对条款号`,
			],
		],
		[
			'in a note, which means its own law',
			{ [NOTES]: ['开头讲目的。', '和第八条一起看。'] },
			[
				`error ${NOTES}:8 引用“第八条”：《示例县设施管理规定》（2020-03-01）里没有第八条，共 3 条。请对照官方文本核对条款号`,
			],
		],
		[
			'in a study unit about one law',
			{ [STUDY]: ['看护设施，人人有责。', '本规定第七条讲责任。'] },
			[
				`error ${STUDY}:16 引用“本规定第七条”：《示例县设施管理规定》（2020-03-01）里没有第七条，共 3 条。请对照官方文本核对条款号`,
			],
		],
		[
			'of an article that only the wording before has',
			{
				[LAW]: [
					`  - date: 2020-03-01
    kind: 制定`,
					`  - date: 2015-03-01
    kind: 制定
    adopted: 2015-03-01
    published: 2015-03-01
    effective: 2015-03-01
  - date: 2020-03-01
    kind: 修订`,
				],
				'laws/shili-guiding/2015-03-01.txt': `示例县设施管理规定
（示例文本，非真实法规）
（2015年3月1日示例县人民政府常务会议通过）
第一条　制定本规定。
第二条　设施要看好。
第三条　坏了要说。
第四条　说了要修。
`,
				[GUIDE]: ['不是每次响都要躲。', '见《设施规定》第四条。'],
			},
			[
				`error ${GUIDE}:19 引用“《设施规定》第四条”：《示例县设施管理规定》（2020-03-01）里没有第四条，共 3 条（2015-03-01 的文本里有）。请对照官方文本核对条款号`,
			],
		],
		[
			'of an article that the wording of its day had, in a report: that is no mistake',
			{
				[LAW]: ['    effective: 2020-05-01', `    effective: 2020-05-01${REVISED}`],
				[TEXT]: ['第三条　', '第三条　坏了要说。\n第四条　'],
				'laws/shili-guiding/2026-03-01.txt': GOOD[TEXT]!.replaceAll('2020年', '2026年'),
				[REPORT]: ['全年组织了学习。', '按《设施规定》第四条学习。'],
			},
			[],
		],
		[
			'in the text of a law, of the law itself',
			other('2019-01-02', '第二条　违反本办法第十条的，改正。'),
			[
				'error laws/biede-banfa/2019-01-02.txt:4 引用“本办法第十条”：《别的办法》（2019-01-02）里没有第十条，共 2 条。请对照官方文本核对条款号',
			],
		],
		[
			'in the text of a law, of a 款 before the first: a line may be missing',
			other('2021-01-02', '第二条　前款规定的船舶，应当停航。\n前款所称停航，是指靠岸。'),
			[
				'warning laws/biede-banfa/2021-01-02.txt:4 引用“前款”：前面没有这样的条款。请对照官方文本，核对有没有缺行，或者两段并成了一段',
			],
		],
		[
			'in an official text, of another law: nobody may mend its words',
			other('2021-01-02', '第二条　依照《示例县设施管理规定》第十条办理。'),
			[
				'warning laws/biede-banfa/2021-01-02.txt:4 引用“《示例县设施管理规定》第十条”：《示例县设施管理规定》（2020-03-01）里没有第十条，共 3 条。请对照官方文本核对条款号',
			],
		],
		[
			'of a law that is no longer in force',
			{
				[LAW]: ['status: 现行有效', 'status: 已废止'],
				[GUIDE]: ['不是每次响都要躲。', '见《设施规定》第一条。'],
			},
			[
				`warning ${GUIDE}:19 引用“《设施规定》第一条”：《示例县设施管理规定》已经废止。请核对现在的依据`,
			],
		],
		[
			'of a repealed law by itself',
			{
				[LAW]: ['status: 现行有效', 'status: 已废止'],
				[TEXT]: ['制定本规定', '依照《设施规定》第二条制定本规定'],
			},
			[],
		],
		[
			'of a law whose own term is over',
			{
				...other('2019-01-02', '第二条　本办法自公布之日起施行，有效期五年。'),
				[GUIDE]: ['不是每次响都要躲。', '见《别的办法》第一条。'],
			},
			[
				`warning ${GUIDE}:19 引用“《别的办法》第一条”：《别的办法》正文写明的有效期到 2024-01-01 为止，已经届满。请核实是否延续；不再有效的，核对现在的依据`,
			],
		],
		[
			'of a law whose own term is not over',
			{
				...other('2024-01-02', '第二条　本办法自公布之日起施行，有效期五年。'),
				[GUIDE]: ['不是每次响都要躲。', '见《别的办法》第一条。'],
			},
			[],
		],
		[
			'of a text that is empty or garbled: that is told at the text alone',
			{
				[GUIDE]: ['不是每次响都要躲。', '见《设施规定》第一条。'],
				[TEXT]: Buffer.from([0xb5, 0xda, 0xd2, 0xbb]),
			},
			[],
		],
		[
			'that is right, of an earlier wording, or of a law that is not here',
			{
				[GUIDE]: [
					'不是每次响都要躲。',
					'见《设施规定》第二条第二款第二项、修订前的《设施规定》第九条和《别的办法》第九十条。',
				],
			},
			[],
		],
	])('%s', (_, changes, said) => {
		const found = checked(changes).filter((line) => line.includes('引用“'));
		expect(found).toEqual(said);
	});

	test('in the sample text that ships with its folder is counted as the editor’s own', () => {
		const text = checked({ [TEXT]: ['制定本规定', '依照《设施规定》第二条第九款制定本规定'] });
		expect(text.filter((line) => line.startsWith('error') && line.includes('引用'))).toHaveLength(
			1,
		);
	});
});

test('laws that are cited and not held are listed, with how often and where', () => {
	const folder = folderWith({
		[GUIDE]: ['不是每次响都要躲。', '见《别的办法》第一条、《示例省别的办法》和《示例市某条例》。'],
	});
	const missing = missingLaws(folder, MOMENT.today);
	expect(missing).toEqual([
		{ name: '别的办法', count: 2, file: GUIDE, line: 19 },
		{ name: '示例市某条例', count: 1, file: GUIDE, line: 19 },
		{ name: '示例规定', count: 1, file: STUDY, line: 8 },
	]);
	expect(printMissingLaws(missing).split('\n')).toEqual([
		'引用到而本站没有收录的法规，3 部：',
		`  《别的办法》  2 处，如 ${GUIDE}:19`,
		`  《示例市某条例》  1 处，如 ${GUIDE}:19`,
		`  《示例规定》  1 处，如 ${STUDY}:8`,
	]);
	expect(printMissingLaws([])).toBe('引用到的法规本站都有。');
});
