import { describe, expect, test } from 'vitest';
import { checked, GOOD, type Change, type Row } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TEXT = 'laws/shili-guiding/2020-03-01.txt';

/** Another law with nothing wrong about it. */
const other = (names: string): string => `${names}
level: 其他
status: 现行有效
verifiedOn: 2026-11-01
verifiedSource: { title: 示例 }
officialSource: { title: 示例 }
`;

describe('versions and their text files', () => {
	test('a decision that amends has no second one', () => {
		const name = '示例县关于修改部分规定的决定';
		const versions = 'versions: [{ date: 2019-03-02 }, { date: 2024-03-02 }]\n';
		const found = checked({
			'laws/jueding/law.yaml': other(`title: ${name}\nshortTitle: ${name}`) + versions,
		});
		expect(found.filter((one) => one.includes('修改、废止或者批准的决定'))).toEqual([
			'warning laws/jueding/law.yaml:8 修改、废止或者批准的决定没有先后几个版本，名称相同、日期不同的是不同的文件。请把多出来的版本移出这个文件夹，再各导入一次',
		]);
	});

	test.each<Row>([
		[
			'metadata without any text is legal',
			{ [TEXT]: null },
			[`info ${LAW}:14 列了版本，还没有收录正文。拿到官方文本后用导入命令收录`],
		],
		[
			'one of two texts is missing',
			{ [LAW]: ['versions:\n', 'versions:\n  - date: 2015-01-01\n'] },
			[
				`warning ${LAW}:15 列了 2015-01-01 的版本，但没有正文文件 laws/shili-guiding/2015-01-01.txt，网站上不会有这一版。请导入正文，或者删去这个版本`,
			],
		],
		[
			'a text that law.yaml does not list',
			{
				'laws/shili-guiding/2010-01-01.txt':
					'示例县设施管理规定\n（示例文本，非真实法规）\n（2010年1月1日通过）\n第一条　内容。\n',
			},
			[
				'warning laws/shili-guiding/2010-01-01.txt law.yaml 的 versions 里没有 2010-01-01 这个版本，施行日期等都不会显示。请补上“- date: 2010-01-01”',
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});

	test('a text whose name is no date', () => {
		const said = checked({
			'laws/shili-guiding/修订稿.txt': '示例县设施管理规定\n（示例文本）\n第一条　内容。\n',
		});
		expect(said[0]).toBe(
			'error laws/shili-guiding/修订稿.txt 正文文件名要写成版本日期，例如 2009-08-27.txt，实为“修订稿.txt”。请改名',
		);
	});
});

describe('the text of a law', () => {
	test.each<Row>([
		[
			'what surprises the parser: here a gap in the numbering',
			{ [TEXT]: ['第三条', '第四条'] },
			[
				`warning ${TEXT}:9 条号不连续：第二条之后是第四条。请对照官方文本，核对是否缺条、多条或者条号有误`,
			],
		],
		[
			'it was saved as GB18030: only that is said',
			{ [TEXT]: Buffer.from('b5dad2bbccf5', 'hex') },
			[`error ${TEXT} 正文不是 UTF-8 编码，会显示成乱码。请用导入命令重新导入官方文件`],
		],
		[
			'it is empty',
			{ [TEXT]: '\n' },
			[`error ${TEXT} 正文是空的。请用导入命令重新导入官方文件，或者删去这个文件`],
		],
		[
			'its title is another',
			{ [TEXT]: ['示例县设施管理规定\n', '示例县设备管理规定\n'] },
			[
				`warning ${TEXT}:1 正文的标题是“示例县设备管理规定”，law.yaml 的 title 是“示例县设施管理规定（示例文本，非真实法规）”。请核对是不是同一部法规，并改正 title`,
			],
		],
		[
			'its 题注 tells of a later day than the version: it is another wording',
			{ [TEXT]: ['2020年3月1日', '2022年3月1日'] },
			[
				`warning ${TEXT}:2 题注里没有版本日期 2020-03-01，题注最后的日期是 2022-03-01。请核对正文，以及文件名和 versions 里的 date`,
			],
		],
		[
			'its 题注 tells of another day of passing',
			{ [LAW]: ['adopted: 2020-03-01', 'adopted: 2020-02-28'] },
			[
				`warning ${LAW}:17 通过日期写的是 2020-02-28，正文的题注是 2020-03-01。请对照官方文本核对 adopted`,
			],
		],
		[
			'its 题注 tells of earlier days only: such lists are often incomplete',
			{ [TEXT]: ['2020年3月1日', '2019年3月1日'] },
			[
				`info ${TEXT}:2 题注里没有版本日期 2020-03-01，题注最后的日期是 2019-03-01，可能漏写了最近一次修改。请核对官方文本`,
			],
		],
		[
			'it is invented and does not say so: the name of 示例县 is not enough',
			{ [TEXT]: ['（示例文本，非真实法规）\n', ''] },
			[
				`error ${TEXT} 这是虚构的示例文本，正文里却没有写明。请在标题下面写“（示例文本，非真实法规）”`,
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});

	test('that says it is a sample belongs to a law that says so too', () => {
		expect(checked({ [LAW]: ['sample: true\n', ''] })).toEqual([
			`error ${LAW}:1 正文写着是示例文本，law.yaml 里却没有“sample: true”。请补上`,
		]);
	});
});

describe('level', () => {
	test.each<Row>([
		[
			'the document number speaks first',
			{ [LAW]: ['issuer: 示例县人民政府', 'documentNumber: 国务院令第1号'] },
			[
				`warning ${LAW}:4 效力级别写的是“规范性文件”，文号“国务院令第1号”一般对应行政法规。请到官方数据库核对 level 和 documentNumber`,
			],
		],
		[
			'then the issuer',
			{ [LAW]: ['level: 规范性文件', 'level: 行政法规'] },
			[
				`warning ${LAW}:4 效力级别写的是“行政法规”，制定机关“示例县人民政府”一般对应规范性文件。请到官方数据库核对 level 和 issuer`,
				`warning ${LAW}:4 效力级别写的是“行政法规”，从正文的题注看是规范性文件。请到官方数据库核对 level`,
			],
		],
		[
			'an order of a county is no 规章',
			{
				[LAW]: ['level: 规范性文件', 'level: 地方政府规章\ndocumentNumber: 示例县人民政府令第3号'],
			},
			[
				`warning ${LAW}:4 效力级别写的是“地方政府规章”，文号“示例县人民政府令第3号”一般对应规范性文件。请到官方数据库核对 level 和 documentNumber`,
				`warning ${LAW}:4 效力级别写的是“地方政府规章”，从正文的题注看是规范性文件。请到官方数据库核对 level`,
			],
		],
		[
			'a congress of a county makes no 地方性法规',
			{
				[LAW]: [
					'level: 规范性文件\nissuer: 示例县人民政府',
					'level: 地方性法规\nissuer: 示例县人民代表大会常务委员会',
				],
			},
			[
				`warning ${LAW}:4 效力级别写的是“地方性法规”，制定机关“示例县人民代表大会常务委员会”一般对应规范性文件。请到官方数据库核对 level 和 issuer`,
				`warning ${LAW}:4 效力级别写的是“地方性法规”，从正文的题注看是规范性文件。请到官方数据库核对 level`,
			],
		],
		[
			'which is what it says that it is',
			{ [LAW]: ['issuer:', 'documentNumber: 示例县人民政府令第3号\nissuer:'] },
			[],
		],
		[
			'then the title: a 法 of the country',
			{ 'laws/biede/law.yaml': other('title: 中华人民共和国示例法\nshortTitle: 示例法') },
			[
				'warning laws/biede/law.yaml:3 效力级别写的是“其他”，标题“中华人民共和国示例法”一般对应法律。请到官方数据库核对 level 和 title',
			],
		],
		[
			'a 办法 can be a 地方性法规, if a congress made it',
			{
				'laws/biede/law.yaml': other('title: 某省实施《示例法》办法\nshortTitle: 某省办法').replace(
					'level: 其他',
					'level: 地方性法规\nissuer: 某省人民代表大会常务委员会',
				),
			},
			[],
		],
		[
			'and the 题注 of the text',
			{ [TEXT]: ['示例县人民政府常务会议通过', '示例省人民代表大会常务委员会通过'] },
			[
				`warning ${LAW}:4 效力级别写的是“规范性文件”，从正文的题注看是地方性法规。请到官方数据库核对 level`,
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('sources and status', () => {
	test.each<Row>([
		[
			'no official source',
			{ [LAW]: ['officialSource:\n  title: 示例\n', ''] },
			[`info ${LAW}:1 没有写官方文本在哪里（officialSource）`],
		],
		[
			'nobody has verified the status',
			{
				[LAW]: ['status: 现行有效\nverifiedOn: 2026-11-01\nverifiedSource:\n  title: 示例\n', ''],
			},
			[`info ${LAW}:1 时效性还没有人核实（status、verifiedOn、verifiedSource）`],
		],
		[
			'it was verified more than a year ago',
			{ [LAW]: ['verifiedOn: 2026-11-01', 'verifiedOn: 2025-10-01'] },
			[
				`warning ${LAW}:8 时效性是 2025-10-01 核实的，已经超过一年。请到官方数据库重新核实，并更新 verifiedOn`,
			],
		],
		[
			'尚未生效, but it has taken effect',
			{ [LAW]: ['status: 现行有效', 'status: 尚未生效'] },
			[`warning ${LAW}:7 status 写的是“尚未生效”，但是 2020-05-01 已经施行。请重新核实后改正`],
		],
		[
			'现行有效, but it has not taken effect yet',
			{
				[LAW]: ['effective: 2020-05-01', 'effective: 2027-05-01'],
				[TEXT]: ['自2020年5月', '自2027年5月'],
			},
			[`warning ${LAW}:7 status 写的是“现行有效”，但是 2027-05-01 才施行。请重新核实后改正`],
		],
		[
			'promulgated before it was passed',
			{ [LAW]: ['published: 2020-03-10', 'published: 2020-02-10'] },
			[
				`warning ${LAW}:18 公布日期 2020-02-10 早于通过日期 2020-03-01。请核对 adopted 和 published`,
			],
		],
		[
			'a new text that takes effect before it was passed',
			{
				[LAW]: ['effective: 2020-05-01', 'effective: 2010-05-01'],
				[TEXT]: ['自2020年5月', '自2010年5月'],
			},
			[
				`warning ${LAW}:19 施行日期 2010-05-01 早于通过日期 2020-03-01。请核对 adopted 和 effective`,
			],
		],
		[
			'but a 修正 keeps the first day of effect',
			{
				[LAW]: [
					'kind: 制定\n    adopted: 2020-03-01\n    published: 2020-03-10\n    effective: 2020-05-01',
					'kind: 修正\n    adopted: 2020-03-01\n    published: 2020-03-10\n    effective: 2010-05-01',
				],
				[TEXT]: ['自2020年5月', '自2010年5月'],
			},
			[],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('names', () => {
	test.each<Row>([
		[
			'two laws with one title',
			{
				'laws/biede/law.yaml': other(
					'title: 示例县设施管理规定（示例文本，非真实法规）\nshortTitle: 别的',
				),
			},
			[
				`error ${LAW}:1 全称“示例县设施管理规定（示例文本，非真实法规）”也是 biede 的全称（laws/biede/law.yaml），引用时分不清是哪一部。如果是同一部法规，请合并到一个文件夹；否则改正 title`,
			],
		],
		[
			'two decisions that amend, each of its day',
			{
				'laws/yi/law.yaml': other(
					'title: 示例县关于修改部分规定的决定\nshortTitle: 示例县关于修改部分规定的决定',
				),
				'laws/er/law.yaml': other(
					'title: 示例县关于修改部分规定的决定\nshortTitle: 示例县关于修改部分规定的决定',
				),
			},
			[],
		],
		[
			'two laws with one alias',
			{
				'laws/biede/law.yaml': other('title: 别的规定\nshortTitle: 别的规定\naliases: [设施规定]'),
			},
			[
				`warning ${LAW}:3 别名“设施规定”也是 biede 的别名（laws/biede/law.yaml），引用时分不清是哪一部。请只留在一部法规上，或者写得更具体`,
			],
		],
		[
			'the registry gives a law another id',
			{
				'registry/law-names.yaml': `- id: shebei-guiding
  title: 示例县设施管理规定（示例文本，非真实法规）
  names: []
`,
			},
			[
				`error registry/law-names.yaml:2 全称“示例县设施管理规定（示例文本，非真实法规）”也是 shili-guiding 的全称（${LAW}），引用时分不清是哪一部。如果是同一部法规，请把这一行的 id 改成 shili-guiding；否则改正 title`,
			],
		],
		[
			'the folder of a law of the registry has a name that cannot be in an address',
			{
				'laws/设施规定/law.yaml': other('title: 别的办法\nshortTitle: 办法'),
				'registry/law-names.yaml': '- id: biede-banfa\n  title: 别的办法\n',
			},
			[
				'error laws/设施规定/law.yaml 文件夹名“设施规定”会成为网址，只能用小写字母、数字和连字符，例如 renmin-fangkong-fa。请改名',
				'error registry/law-names.yaml:2 全称“别的办法”也是 设施规定 的全称（laws/设施规定/law.yaml），引用时分不清是哪一部。如果是同一部法规，请把文件夹 laws/设施规定 改名为 laws/biede-banfa；否则改正 title',
			],
		],
		[
			'the registry gives a law another title',
			{
				'registry/law-names.yaml': [
					'title: 示例县设施管理规定（示例文本，非真实法规）',
					'title: 示例县设施管理办法',
				],
			},
			[
				`warning registry/law-names.yaml:2 title 写的是“示例县设施管理办法”，${LAW} 里这部法规的全称是“示例县设施管理规定（示例文本，非真实法规）”。请核对后改成一致`,
			],
		],
		[
			'the registry gives the alias of a law to another',
			{ 'registry/law-names.yaml': ['names: [别的办法]', 'names: [别的办法, 设施规定]'] },
			[
				`warning registry/law-names.yaml:6 别名“设施规定”也是 shili-guiding 的别名（${LAW}），引用时分不清是哪一部。请只留在一部法规上，或者写得更具体`,
			],
		],
		[
			'中华人民共和国 and the kind of brackets make no other name',
			{
				'laws/biede/law.yaml': other('title: 中华人民共和国设施规定\nshortTitle: 别的').replace(
					'其他',
					'行政法规',
				),
			},
			[
				`warning ${LAW}:3 别名“设施规定”也是 biede 的全称（laws/biede/law.yaml），引用时分不清是哪一部。请只留在一部法规上，或者写得更具体`,
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('a decision that amends a law of the site', () => {
	const ACT = 'laws/jueding/law.yaml';
	const decision = (day: string): string =>
		other(
			'title: 示例县关于修改《示例县设施管理规定》的决定\nshortTitle: 示例县关于修改《示例县设施管理规定》的决定',
		) + `versions: [{ date: ${day} }]\n`;
	const about = (changes: Record<string, Change>): string[] =>
		checked(changes).filter((said) => said.includes('修改了这部法规'));

	test('asks for the new wording', () => {
		expect(about({ [ACT]: decision('2024-05-01') })).toEqual([
			expect.stringContaining(
				'《示例县关于修改〈示例县设施管理规定〉的决定》（2024-05-01）修改了这部法规，本站还没有修改后的文本。请导入修改后的全文；暂时没有的，在 history 里写 { date: 2024-05-01, kind: 修正, act: ',
			),
		]);
	});

	test.each([
		['is older than the text', { [ACT]: decision('2019-05-01') }],
		[
			'is in the history',
			{
				[ACT]: decision('2024-05-01'),
				[LAW]: [
					'versions:\n',
					'history: [{ date: 2024-05-01, kind: 修正 }]\nversions:\n',
				] as Change,
			},
		],
	])('that %s: nothing to say', (_, changes) => {
		expect(about(changes)).toEqual([]);
	});
});

describe('a law that another one ends', () => {
	const ENDED = 'laws/jiu-banfa/law.yaml';
	const UNVERIFIED = `title: 示例县旧设施办法
shortTitle: 示例县旧设施办法
level: 其他
officialSource: { title: 示例 }
versions: [{ date: 2010-01-01 }]
`;
	const OLD_TEXT = {
		'laws/jiu-banfa/2010-01-01.txt': '示例县旧设施办法\n（2010年1月1日通过）\n第一条　内容。\n',
	};
	const clause = (words: string): [string, string] => [
		'自2020年5月1日起施行。',
		`自2020年5月1日起施行。${words}`,
	];
	const about = (changes: Record<string, Change>): string[] =>
		checked({ ...OLD_TEXT, [ENDED]: UNVERIFIED, ...changes }).filter((said) => /废止/.test(said));

	test('has no status: what to look at, and what to write', () => {
		expect(about({ [TEXT]: clause('《示例县旧设施办法》同时废止。') })).toEqual([
			`warning ${ENDED}:1 《示例县设施管理规定》第三条（${TEXT}:9）写明自 2020-05-01 起废止《示例县旧设施办法》，时效性（status）没有填。请核实后写 status: 已废止 和 verifiedOn、verifiedSource，并在 history 里写 { date: 2020-05-01, kind: 废止 }`,
		]);
	});

	test('on a day to come: only the day is written', () => {
		const [said] = about({ [TEXT]: clause('《示例县旧设施办法》自2027年1月1日起废止。') });
		expect(said).toMatch(/没有填。请核实后在 history 里写 \{ date: 2027-01-01, kind: 废止 \}$/);
	});

	test.each([
		['is known to be repealed', `${UNVERIFIED}status: 已废止\nverifiedOn: 2020-06-01\n`],
		['was verified later', `${UNVERIFIED}status: 现行有效\nverifiedOn: 2026-06-01\n`],
		['was made anew later', UNVERIFIED.replace('}]', '}, { date: 2022-01-01 }]')],
	])('%s: nothing to say', (_, yaml) => {
		const verified = `${yaml}${yaml.includes('status') ? 'verifiedSource: { title: 示例 }\n' : ''}`;
		const said = about({ [ENDED]: verified, [TEXT]: clause('《示例县旧设施办法》同时废止。') });
		expect(said.filter((one) => one.includes('写明'))).toEqual([]);
	});
});

describe('the day of effect is the one that the text tells', () => {
	const effective = (said: string): Change => ['effective: 2020-05-01', `effective: ${said}`];
	const told = (said: string): string =>
		`warning ${LAW}:19 施行日期写的是 ${said}，正文是 2020-05-01。请对照官方文本核对 effective`;
	/** The text as it was amended in March 2020, of a law of 2019. */
	const amended = (said: string): Record<string, Change> => ({
		[TEXT]: [
			'（2020年3月1日示例县人民政府常务会议通过）',
			'（2019年3月1日示例县人民政府常务会议通过　根据2020年3月1日示例县人民政府《关于修改〈示例县设施管理规定〉的决定》修正）',
		],
		[LAW]: [
			/kind: 制定[^]*/.exec(GOOD[LAW]!)![0],
			`kind: 修正\n    adopted: 2019-03-01\n    effective: ${said}\n`,
		],
	});

	test.each<Row>([
		['another day is told', { [LAW]: effective('2020-05-10') }, [told('2020-05-10')]],
		[
			'none is told: until then the text would be in force from the day that names it',
			{ [LAW]: ['    effective: 2020-05-01\n', ''] },
			[
				`warning ${LAW}:15 没有写 2020-03-01 版本的施行日期（effective），网站把版本日期当作开始施行的日期。正文写的是 2020-05-01，请核对后补上“effective: 2020-05-01”`,
			],
		],
		[
			'none is told of an amended text, whose law took effect before: worth knowing',
			{
				[LAW]: [/kind: 制定[^]*/.exec(GOOD[LAW]!)![0], 'kind: 修正\n    adopted: 2020-03-01\n'],
				[TEXT]: ['自2020年5月1日起施行', '自2019年5月1日起施行'],
			},
			[
				`info ${LAW}:15 没有写 2020-03-01 版本的施行日期（effective），网页上不写法规从哪一天起施行。正文写的是 2019-05-01，请核对后补上“effective: 2019-05-01”`,
			],
		],
		[
			'a text that leaves the day to an act that nobody tells is left alone',
			{
				[LAW]: effective('2020-06-01'),
				[TEXT]: ['自2020年5月1日起施行', '自公布之日起三十日后施行'],
			},
			[],
		],
		['an amended text may hold from a day of its own', amended('2020-06-01'), []],
		[
			'an amended text holds from no day before it was amended, but that of the law',
			amended('2019-05-01'),
			[
				`warning ${LAW}:18 施行日期写的是 2019-05-01，正文是 2020-05-01。请对照官方文本核对 effective`,
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});
