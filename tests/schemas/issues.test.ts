import { describe, expect, test } from 'vitest';
import { checkFields, writtenPath } from '../../src/schemas/issues.ts';
import { lawSchema } from '../../src/schemas/law.ts';
import { notesSchema } from '../../src/schemas/note.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { registrySchemas } from '../../src/schemas/registry.ts';
import { figureSchema } from '../../src/schemas/report.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { studySchema } from '../../src/schemas/study.ts';

const LAW = { title: '示例规定', shortTitle: '示例规定', level: '规范性文件' };
const SITE = {
	name: '示例网',
	office: '示例办',
	description: '示例',
	url: 'https://a.example',
	contact: { phone: '0391-0000000' },
};

const STUDY = {
	title: '示例',
	summary: '示例',
	audience: ['居民'],
	sources: [{ title: '示例' }],
	published: '2026-11-01',
};

const ALARM = {
	id: 'yuxian',
	name: '预先警报',
	...{ on: 36, off: 24, repeat: 3, total: 180 },
	meaning: '示例',
	actions: ['关火'],
	sources: [{ title: '示例' }],
};

const RULE =
	'日期规则：固定日写 month、day；“某月第几个星期几”写 month、weekday（0 是星期日）、nth';

const DAYS: [rule: object, told: string][] = [
	[{ month: 13, day: 1 }, `rule.month 不能大于 12，实为 13。要写：${RULE}`],
	[{ month: 0, day: 1 }, `rule.month 不能小于 1，实为 0。要写：${RULE}`],
	[{ month: 4, day: 0 }, `rule.day 不能小于 1，实为 0。要写：${RULE}`],
	[{ month: 2, day: 30 }, 'rule 日历上没有这一天，请核对 month 和 day'],
];

type Schema = Parameters<typeof checkFields>[0];

describe('what is said about', () => {
	test.each<[name: string, schema: Schema, value: unknown, messages: string[]]>([
		[
			'a field that is missing',
			lawSchema,
			{ ...LAW, title: undefined },
			['缺少 title。要写：法规全称，例如“中华人民共和国人民防空法”'],
		],
		[
			'a key with nothing behind it',
			lawSchema,
			{ ...LAW, issuer: null },
			['issuer 后面没有内容；不需要就删去这一行。要写：制定机关，例如“全国人民代表大会常务委员会”'],
		],
		[
			'a key with nothing behind it that must be there',
			lawSchema,
			{ ...LAW, title: null },
			['title 后面没有内容，这一项不能少。要写：法规全称，例如“中华人民共和国人民防空法”'],
		],
		[
			'a row of a list with nothing in it',
			lawSchema,
			{ ...LAW, topics: [null] },
			['topics 第 1 项 后面没有内容；不需要就删去这一行。要写：主题编号，见 registry/topics.yaml'],
		],
		[
			'a number where text is expected',
			lawSchema,
			{ ...LAW, shortTitle: 5 },
			['shortTitle 应为文字（加上引号），实为 5。要写：简称，例如“人民防空法”'],
		],
		...['2026.2.20', '2026年2月20日', '２０２６-02-20', '2026/2/20'].map(
			(value): [string, Schema, unknown, string[]] => [
				`a day written ${value}`,
				lawSchema,
				{ ...LAW, verifiedOn: value },
				[
					`verifiedOn 日期要写成“年-月-日”，例如 2009-08-27（是不是想写 2026-02-20？），实为“${value}”。要写：核实时效性的日期`,
				],
			],
		),
		[
			'a day that nobody can make out',
			lawSchema,
			{ ...LAW, verifiedOn: '去年底' },
			['verifiedOn 日期要写成“年-月-日”，例如 2009-08-27，实为“去年底”。要写：核实时效性的日期'],
		],
		[
			'nothing at all, where there must be something',
			studySchema,
			{ ...STUDY, minutes: 0 },
			['minutes 必须大于 0，实为 0。要写：大约需要几分钟读完'],
		],
		...[
			['48次', '48'],
			['４８', '48'],
			['1,248', '1248'],
			['99.2%', '99.2'],
		].map(([value, meant]): [string, Schema, unknown, string[]] => [
			`a number written ${value!}`,
			figureSchema,
			{ id: 'a', label: '示例', value, unit: '次' },
			[`value 应为数字（不加引号）（是不是想写 ${meant!}？），实为“${value!}”。要写：数值`],
		]),
		[
			'text where a number is expected',
			figureSchema,
			{ id: 'xuexi', label: '学习', value: '6', unit: '次' },
			['value 应为数字（不加引号），实为“6”。要写：数值'],
		],
		[
			'a single value where a list is expected',
			lawSchema,
			{ ...LAW, aliases: '规定' },
			[
				'aliases 应为列表，每行以“- ”开头，或者写成 [甲, 乙]，括号和逗号用半角，实为“规定”。要写：别名，例如 [人防法]',
			],
		],
		...[
			['2026-3-10 9:00', '2026-03-10 09:00'],
			['2026年3月10日 9：05', '2026-03-10 09:05'],
			['2026/3/10 14点', '2026-03-10 14:00'],
			['2026.3.10', '2026-03-10'],
		].map(([value, meant]): [string, Schema, unknown, string[]] => [
			`a moment written ${value!}`,
			studySchema,
			{ ...STUDY, updated: value },
			[
				`updated 发布时间要写成“年-月-日 时:分”（24 小时制），例如 2024-03-28 09:00（是不是想写 ${meant!}？），实为“${value!}”。要写：最近更新时间`,
			],
		]),
		[
			'a bare number where the address of a place is expected',
			notesSchema,
			{
				law: 'shili-guiding',
				checkedOn: '2026-11-01',
				author: '示例办',
				notes: [{ at: 3, gist: '示例', plain: '示例。' }],
			},
			[
				'notes 第 1 项的 at 要写条款地址：第二十二条写 t22，第二款写 t22-k2，第三项写 t22-k2-x3，第十七条之一写 t17z1（是不是想写 t3？），实为 3。要写：条款地址，例如 t22',
			],
		],
		[
			'a row of a list: the description of the list',
			lawSchema,
			{ ...LAW, topics: [1] },
			['topics 第 1 项 应为文字（加上引号），实为 1。要写：主题编号，见 registry/topics.yaml'],
		],
		[
			'a day in another form, in the words of the schema, and once only',
			lawSchema,
			{ ...LAW, versions: [{ date: '2020-01-01' }, { date: '2021-01-01', effective: '2021/3/1' }] },
			[
				'versions 第 2 项的 effective 日期要写成“年-月-日”，例如 2009-08-27（是不是想写 2021-03-01？），实为“2021/3/1”。要写：施行日期',
			],
		],
		[
			'a day in Chinese quotation marks',
			lawSchema,
			{ ...LAW, verifiedOn: '“2026-02-20”' },
			[
				'verifiedOn 日期要写成“年-月-日”，例如 2009-08-27；外面的引号是中文引号，成了内容，请换成英文引号，实为““2026-02-20””。要写：核实时效性的日期',
			],
		],
		[
			'a day that is not in the calendar',
			lawSchema,
			{ ...LAW, versions: [{ date: '2023-02-30' }] },
			['versions 第 1 项的 date 日历上没有这一天，请核对月和日，实为“2023-02-30”'],
		],
		[
			'a word that is none of those allowed, with the one that was probably meant',
			lawSchema,
			{ ...LAW, level: '地方法规' },
			[
				'level 要从规定的写法里选（是不是想写“地方性法规”？），实为“地方法规”。要写：效力级别：宪法、法律、行政法规、监察法规、司法解释、地方性法规、部门规章、地方政府规章、规范性文件、党内法规、其他',
			],
		],
		[
			'a word where a number is expected: no list that a comma could join',
			studySchema,
			{ ...STUDY, minutes: '十，五' },
			['minutes 应为数字（不加引号），实为“十，五”。要写：大约需要几分钟读完'],
		],
		[
			'a row of words where fields are asked for: a comma is the least of it',
			lawSchema,
			{ ...LAW, versions: ['2020年，制定'] },
			[
				'versions 第 1 项 应为若干行“字段: 内容”（date、kind、adopted、approved等，各占一行，缩进对齐），实为“2020年，制定”。要写：各个版本',
			],
		],
		[
			'a misspelt key: one mistake, not two',
			lawSchema,
			{ titel: '示例规定', shortTitle: '示例规定', level: '其他' },
			['不认识 titel。是不是想写 title？'],
		],
		[
			'a key in Chinese: the field whose description has these words',
			siteSchema,
			{ ...SITE, name: undefined, 网站名称: '示例网' },
			['不认识 网站名称。是不是想写 name？'],
		],
		[
			'a key in Chinese that is no field at this place',
			siteSchema,
			{ ...SITE, 主色: '#1a5798' },
			[
				'不认识 主色。这里可以写 name、office、description、url、base、profile、portal、contact、identifiers、colours、columnTypes、offline、demonstration；不需要就删去这一项',
			],
		],
		[
			'a key that is like none, deep in the file',
			siteSchema,
			{ ...SITE, contact: { phone: '0391-0000000', wechat: 'x' } },
			['不认识 contact.wechat。这里可以写 address、phone、email、hours、note；不需要就删去这一项'],
		],
		[
			'a condition between fields',
			lawSchema,
			{ ...LAW, status: '现行有效' },
			[
				'status 是时效性：填了就要写明核实日期（verifiedOn）和核实来源（verifiedSource），实为“现行有效”',
			],
		],
		[
			'a number that is too large',
			studySchema,
			{ ...STUDY, minutes: 200 },
			['minutes 不能大于 180，实为 200。要写：大约需要几分钟读完'],
		],
		[
			'a placeholder in place of content',
			siteSchema,
			{ ...SITE, office: '待补充' },
			['office 不能填占位文字；没有内容就删去这一项，实为“待补充”'],
		],
		[
			'a value that could be written in several ways',
			registrySchemas.days,
			[{ id: 'a', name: '节', rule: { month: 13 }, about: '说明', checkedOn: '2026-01-01' }],
			[
				'第 1 项的 rule 写法不对。要写：日期规则：固定日写 month、day；“某月第几个星期几”写 month、weekday（0 是星期日）、nth',
			],
		],
		[
			'a field that only one of several forms has: the description of them all',
			registrySchemas.days,
			[
				{
					...{ id: 'a', name: '节', about: '说明', checkedOn: '2026-01-01' },
					rule: { month: 5, weekday: 7, nth: 3 },
				},
			],
			[
				'第 1 项的 rule.weekday 不能大于 6，实为 7。要写：日期规则：固定日写 month、day；“某月第几个星期几”写 month、weekday（0 是星期日）、nth',
			],
		],
		...DAYS.map(([rule, told]): [string, Schema, unknown, string[]] => [
			`a day of the year that is none, ${JSON.stringify(rule)}: one mistake`,
			registrySchemas.days,
			[{ id: 'a', name: '节', about: '说明', checkedOn: '2026-01-01', rule }],
			[`第 1 项的 ${told}`],
		]),
		[
			'a list with nothing in it, where there must be something',
			registrySchemas.alarms,
			[{ ...ALARM, actions: [] }],
			['第 1 项的 actions 至少写一项。要写：听到真实警报应当做什么'],
		],
		[
			'seconds that do not add up',
			registrySchemas.alarms,
			[{ ...ALARM, total: 100 }],
			['第 1 项的 total 应为 180，即（on + off）× repeat，实为 100'],
		],
		['an empty file', lawSchema, null, ['文件里没有内容。请照 content/README.md 的例子填写']],
		[
			'a file of another kind',
			registrySchemas.topics,
			{ id: 'a' },
			['整个文件要写成列表，每行以“- ”开头。请照 content/README.md 的例子改写'],
		],
	])('%s', (_, schema, value, messages) => {
		expect(checkFields(schema, value).issues.map(({ message }) => message)).toEqual(messages);
	});

	test('nothing, where nothing is wrong: the value comes back with its defaults', () => {
		expect(checkFields(lawSchema, LAW)).toEqual({
			data: { ...LAW, aliases: [], topics: [], sample: false, versions: [] },
			issues: [],
		});
	});

	test('a misspelt key stands at the key itself, so that its line can be found', () => {
		const { issues } = checkFields(lawSchema, {
			...LAW,
			versions: [{ date: '2020-01-01', knd: 'x' }],
		});
		expect(issues.map(({ path }) => path)).toEqual([['versions', 0, 'knd']]);
	});
});

test.each([
	[[], ''],
	[['versions', 1, 'effective'], 'versions 第 2 项的 effective'],
	[[0, 'rule', 'month'], '第 1 项的 rule.month'],
])('the path %j is written %s', (path, written) => {
	expect(writtenPath(path)).toBe(written);
});

test.each([
	// one letter wrong, two swapped, one missing, another case
	['topisc', ['title', 'topics'], 'topics'],
	['efective', ['effective', 'adopted'], 'effective'],
	['shorttitle', ['shortTitle', 'title'], 'shortTitle'],
	['renming-fangkong-fa', ['renmin-fangkong-fa', 'minfa-dian'], 'renmin-fangkong-fa'],
	// nothing like it
	['wechat', ['phone', 'email'], undefined],
	['id', ['at', 'url'], undefined],
])('the word nearest to %s among %j is %s', (word, words, found) => {
	expect(nearest(word, words)).toBe(found);
});
