import { expect, test } from 'vitest';
import { readPart } from '../../src/checks/content/read-part.ts';
import { readForBuild } from '../../src/checks/refused.ts';
import { checked, folderWith, written, type Row } from './folder.ts';

const STUDY = 'study/xuexi.mdx';
const GUIDE = 'guides/zhinan.mdx';
const LAW = 'laws/shili-guiding/law.yaml';

test('nothing is said about a folder in which nothing is wrong', () => {
	expect(checked()).toEqual([]);
});

const validated = (changes: Row[1]): string[] =>
	readForBuild(folderWith(changes)).problems.map(written);

test.each<Row>([
	[
		'a field that is missing stands at the line where the fields begin',
		{ [GUIDE]: ['summary: 简介\n', ''] },
		['error guides/zhinan.mdx:2 缺少 summary。要写：一两句话的简介，用在列表和搜索结果里'],
	],
	[
		'a misspelt field stands at its own line',
		{ [LAW]: ['issuer:', 'isuer:'] },
		['error laws/shili-guiding/law.yaml:5 不认识 isuer。是不是想写 issuer？'],
	],
	[
		'a row whose dash is forgotten',
		{ 'registry/topics.yaml': ['- id: sheshi', 'id: sheshi'] },
		[
			'error registry/topics.yaml:1 下面一行缩进得更深，被当成了这一行的内容。列表里每一项的第一行要以“- ”开头；不是列表的，同一级的各行要对齐。这一行写的是“id: sheshi”',
		],
	],
	[
		'fields that a Chinese comma parts',
		{ 'registry/days.yaml': ['month: 5, day', 'month: 5，day'] },
		[
			'error registry/days.yaml:3 方括号、花括号里的几项要用半角逗号隔开，后面空一格。请把“，”改成“, ”。这一行写的是“rule: { month: 5，day: 12…”',
		],
	],
	[
		'a step that is words and no fields',
		{ [GUIDE]: ['  - title: 关火\n    text: 防止火灾。', '  - 关火，防止火灾'] },
		[
			'error guides/zhinan.mdx:7 steps 第 1 项 应为若干行“字段: 内容”（title、text、signal、also，各占一行，缩进对齐），实为“关火，防止火灾”。要写：步骤，按先后顺序',
		],
	],
	[
		'every registry file has its schema',
		{ 'registry/alarms.yaml': ['total: 180', 'total: 170'] },
		['error registry/alarms.yaml:6 第 1 项的 total 应为 180，即（on + off）× repeat，实为 170'],
	],
	[
		'the settings under another ending',
		{ 'site.yaml': null, 'site.yml': 'name: 示例' },
		['error site.yaml 缺少网站设置文件 site.yaml。请把 site.yml 改名为 site.yaml'],
	],
	[
		'a line that stands too far in, below a comment',
		{ 'site.yaml': ['  phone: ', '  address: 人民路1号\n  # 区号-号码\n   phone: '] },
		[
			'error site.yaml:8 缩进不对，或者上一行的括号、引号没有写完。同一级的各行要对齐，下一级多缩进两个空格。这一行写的是“phone: 0391-0000000”',
		],
	],
	[
		'notes have their schema',
		{ 'study/notes/shili-guiding.yaml': ['at: t1', 'at: 第一条'] },
		[
			'error study/notes/shili-guiding.yaml:6 notes 第 1 项的 at 要写条款地址：第二十二条写 t22，第二款写 t22-k2，第三项写 t22-k2-x3，第十七条之一写 t17z1，实为“第一条”。要写：条款地址，例如 t22',
		],
	],
	[
		'a topic by the name that readers see',
		{ [GUIDE]: ['topics: [sheshi]', 'topics: [设施]'] },
		[
			'error guides/zhinan.mdx:5 topics 第 1 项 只能用小写字母、数字和连字符，例如 renmin-fangkong-fa，实为“设施”。要写：主题编号，见 registry/topics.yaml。“设施”的编号是 sheshi',
		],
	],
	[
		'a topic that is no list, a law by another of its names, a signal and an awareness day',
		{
			[STUDY]: ['topics: [sheshi]', 'topics: 设施'],
			'study/notes/shili-guiding.yaml': ['law: shili-guiding', 'law: 《设施规定》'],
			[GUIDE]: [
				'signals: [yuxian]\nawarenessDay: xuanchuan-ri',
				'signals: [预先警报]\nawarenessDay: 宣传日',
			],
		},
		[
			'error study/notes/shili-guiding.yaml:1 law 只能用小写字母、数字和连字符，例如 renmin-fangkong-fa，实为“《设施规定》”。要写：法规编号，例如 renmin-fangkong-fa。“设施规定”的编号是 shili-guiding',
			'error study/xuexi.mdx:5 topics 应为列表，每行以“- ”开头，或者写成 [甲, 乙]，括号和逗号用半角，实为“设施”。要写：主题编号，见 registry/topics.yaml。“设施”的编号是 sheshi',
			'error guides/zhinan.mdx:9 signals 第 1 项 只能用小写字母、数字和连字符，例如 renmin-fangkong-fa，实为“预先警报”。要写：要画出时间轴的警报信号，见 registry/alarms.yaml。“预先警报”的编号是 yuxian',
			'error guides/zhinan.mdx:10 awarenessDay 只能用小写字母、数字和连字符，例如 renmin-fangkong-fa，实为“宣传日”。要写：对应的宣传日，见 registry/days.yaml。“宣传日”的编号是 xuanchuan-ri',
		],
	],
	[
		'words behind a number sign are a comment, and lost',
		{ [GUIDE]: ['summary: 简介\n', 'summary: 先保自己安全 #1 再呼救\n'] },
		[
			'warning guides/zhinan.mdx:3 “#1 再呼救”没有读到：空格后面的 # 开始一条注释。是内容，就用英文引号把整段内容括起来；是注释，就移到上面单独一行',
		],
	],
	[
		'but not in quotation marks, and not behind a number, a day or an id',
		{
			[GUIDE]: ['summary: 简介\n', 'summary: "先保自己安全 #1 再呼救"\norder: 1 # 排在最前\n'],
		},
		[],
	],
	[
		'two values that a Chinese comma has joined',
		{ [GUIDE]: ['audience: [居民]', 'audience: [居民，老人]'] },
		[
			'error guides/zhinan.mdx:4 audience 第 1 项 里的“，”是全角标点，把几项连成了一项；请改成英文逗号加空格，再核对每一项，实为“居民，老人”。要写：读者：居民、学生、企业、建设单位、执法人员、国家工作人员、老年人',
		],
	],
	[
		'the site must say whose it is',
		{ 'site.yaml': null },
		[
			'error site.yaml 缺少网站设置文件 site.yaml。请照 content/README.md 的例子新建，写明网站名称和主办单位',
		],
	],
	[
		'a folder with the name of a file would be taken for a guide',
		{ 'guides/fangkong.mdx/shuoming.txt': '说明\n' },
		[
			'error guides/fangkong.mdx:1 这是一个文件夹，名字却像文件。请把里面的文件移到上一级，或者给文件夹改名',
		],
	],
	[
		'a registry file with another name would be read by nobody',
		{ 'registry/topic.yaml': '[]\n' },
		['error registry/topic.yaml:1 没有这样的登记表，文件不会被使用。是不是想写 topics.yaml？'],
	],
])('%s', (_, changes, said) => {
	expect(validated(changes)).toEqual(said);
});

test('a report of another year than its file says so first, before the commitments that do not fit', () => {
	const said = validated({ 'reports/2024.mdx': ['year: 2024', 'year: 2025'] });
	expect(said.length).toBeGreaterThan(1);
	expect(said[0]).toMatch(/^error reports\/2024\.mdx:\d+ year 写的是 2025，文件名却是“2024\.mdx”/);
	expect(said[1]).toContain('2025 年度报告的承诺要以 2026- 开头');
});

test('a folder that is not there', () => {
	expect(readForBuild('/nowhere/at/all').problems.map(({ message }) => message)).toEqual([
		'找不到内容文件夹 /nowhere/at/all。请检查环境变量 PUFA_CONTENT，或者在项目文件夹里运行',
	]);
});

// What editors do to YAML without noticing.
test.each<Row>([
	[
		'a colon and a space within a title',
		{ [GUIDE]: ['title: 听到警报怎么办', 'title: 警报: 怎么办'] },
		[
			'error guides/zhinan.mdx:2 一行里有两个“: ”，或者缩进不对。内容里有冒号加空格时，请用引号把内容括起来。这一行写的是“title: 警报: 怎么办”',
		],
	],
	[
		'a full-width colon',
		{ 'registry/topics.yaml': ['  name: 设施', '  name：设施'] },
		[
			'error registry/topics.yaml:2 字段名后面用了全角冒号。请改成半角冒号和一个空格，例如“title: 标题”。这一行写的是“name：设施”',
		],
	],
	...['  name:设施', '  name:"设施"'].map((line): Row => [
		`a colon without its blank: ${line}`,
		{ 'registry/topics.yaml': ['  name: 设施', line] },
		[
			`error registry/topics.yaml:2 半角冒号后面少了一个空格。请写成“title: 标题”这样。这一行写的是“${line.trim()}”`,
		],
	]),
	[
		'a full-width colon far above the line at which the parser stops',
		{ 'site.yaml': ['name: 示例县', 'name：示例县\n# 说明\n\n# 说明\n'] },
		[
			'error site.yaml:1 字段名后面用了全角冒号。请改成半角冒号和一个空格，例如“title: 标题”。这一行写的是“name：示例县”',
		],
	],
	[
		'full-width braces',
		{ 'registry/days.yaml': ['{ month: 5, day: 12 }', '｛ month: 5, day: 12 ｝'] },
		[
			'error registry/days.yaml:3 用了全角括号。请改成半角的 [ ] 或者 { }。这一行写的是“rule: ｛ month: 5, day: 1…”',
		],
	],
	[
		'frontmatter without its end',
		{ [GUIDE]: '---\ntitle: 听到警报怎么办\n\n## 一\n' },
		[
			'error guides/zhinan.mdx:1 开头的说明部分（标题、日期等）没有结尾。请在最后一个字段下面补上一行 ---',
		],
	],
	[
		'a tab',
		{ 'registry/topics.yaml': '- id: sheshi\n\tname: 设施\n' },
		['error registry/topics.yaml:2 缩进用了制表符（Tab）。请改用空格。这一行写的是“→name: 设施”'],
	],
	[
		'a field without its colon',
		{ 'registry/topics.yaml': ['  name: 设施', '  name 设施'] },
		[
			'error registry/topics.yaml:2 看不出字段名。字段名后面要写半角冒号和一个空格，例如“title: 标题”。这一行写的是“name 设施”',
		],
	],
	[
		'a quotation mark that is not closed',
		{ 'registry/issuers.yaml': '- id: shili-xian\n  name: "示例县\n' },
		[
			'error registry/issuers.yaml:2 这里的引号没有写完，或者后一个引号不是半角的。请在内容末尾补上同样的半角引号。这一行写的是“name: "示例县”',
		],
	],
	[
		'a quotation mark that a Chinese one was to close, far above the next',
		{ 'reports/2023.mdx': ['summary: 简介', 'summary: "简介”'] },
		[
			'error reports/2023.mdx:4 这里的引号没有写完，或者后一个引号不是半角的。请在内容末尾补上同样的半角引号。这一行写的是“summary: "简介””',
		],
	],
	[
		'quotation marks around the first words only',
		{ [GUIDE]: ['summary: 简介', 'summary: "警报"响了怎么办'] },
		[
			'error guides/zhinan.mdx:3 半角引号只括住了开头几个字，后面还有内容。请用单引号把整段内容括起来，或者把里面的引号改成中文的“”。这一行写的是“summary: "警报"响了怎么办”',
		],
	],
	...['  -title: 关火', '  － title: 关火', '  —title: 关火'].map((line): Row => [
		`a list without its mark: ${line}`,
		{ [GUIDE]: ['  - title: 关火', line] },
		[
			`error guides/zhinan.mdx:7 列表行首要用半角的“-”，后面空一格，例如“- title: 标题”。这一行写的是“${line.trim()}”`,
		],
	]),
	[
		'an indent that does not fit the line above',
		{ [GUIDE]: ['    text: 防止火灾。', '   text: 防止火灾。'] },
		[
			'error guides/zhinan.mdx:8 少了一个符号，或者缩进没有对齐：可能是字段名后面的半角冒号和空格、列表的“- ”或者括号。请检查这一行和上下两行。这一行写的是“text: 防止火灾。”',
		],
	],
	[
		'a title in square brackets',
		{ [GUIDE]: ['title: 听到警报怎么办', 'title: [图解]听到警报怎么办'] },
		[
			'error guides/zhinan.mdx:2 多了一个符号，或者引号、括号不成对。内容以 [、{、"、|、> 或者“- ”开头的，请用引号把整段内容括起来。这一行写的是“title: [图解]听到警报怎么办”',
		],
	],
	[
		'a title in braces',
		{ [GUIDE]: ['title: 听到警报怎么办', 'title: {听到警报怎么办}'] },
		[
			'error guides/zhinan.mdx:2 title 应为文字（以 { 或者 [ 开头的内容，要用引号括起来）。要写：指南的标题',
		],
	],
	[
		'a title that begins like a comment',
		{ [GUIDE]: ['title: 听到警报怎么办', 'title: #听到警报怎么办'] },
		[
			'warning guides/zhinan.mdx:2 “#听到警报怎么办”没有读到：空格后面的 # 开始一条注释。是内容，就用英文引号把整段内容括起来；是注释，就移到上面单独一行',
			'error guides/zhinan.mdx:2 title 后面没有内容，这一项不能少。要写：指南的标题',
		],
	],
	[
		'a blank of no width in the name of a field',
		{ [GUIDE]: ['summary: 简介', '\u200bsummary: 简介'] },
		['error guides/zhinan.mdx:3 不认识 \u200bsummary。字段名里有看不见的字符，请删去整行重新输入'],
	],
	[
		'two notes at one place',
		{ 'study/notes/shili-guiding.yaml': ['at: t2-k2-x1', 'at: t1'] },
		[
			'error study/notes/shili-guiding.yaml:9 notes 第 2 项的 at 这个条款地址前面已经写了一条解读，请合并，实为“t1”',
		],
	],
	[
		'an empty file',
		{ [GUIDE]: '\n' },
		[
			'error guides/zhinan.mdx:1 文件是空的。请照 content/README.md 的例子写上内容，或者删去这个文件',
		],
	],
	[
		'an asterisk that YAML takes for a reference',
		{ 'registry/issuers.yaml': '- id: shili-xian\n  name: *示例县\n' },
		[
			'error registry/issuers.yaml:2 内容里有以 * 或者 & 开头的文字。请用引号把内容括起来。这一行写的是“name: *示例县”',
		],
	],
	[
		'an asterisk or an ampersand before words in Chinese',
		{ [GUIDE]: ['title: 听到警报怎么办', 'title: &听到 警报怎么办'] },
		[
			'error guides/zhinan.mdx:2 内容里有以 * 或者 & 开头的文字。请用引号把内容括起来。这一行写的是“title: &听到 警报怎么办”',
		],
	],
	...['title: &jingbao 警报', 'title: *jingbao', 'title: *'].map((line): Row => [
		`a name that stands nowhere else: ${line}`,
		{ [GUIDE]: ['title: 听到警报怎么办', line] },
		[
			`error guides/zhinan.mdx:2 内容里有以 * 或者 & 开头的文字。请用引号把内容括起来。这一行写的是“${line}”`,
		],
	]),
	...['summary: !重要 先关火', 'summary: !!str/js 先关火', 'summary: !先 关火'].map((line): Row => [
		`an exclamation mark that YAML leaves out: ${line}`,
		{ [GUIDE]: ['summary: 简介', line] },
		[`error guides/zhinan.mdx:3 内容以 ! 开头。请用引号把内容括起来。这一行写的是“${line}”`],
	]),
	[
		'an official picture that is not there',
		{
			'site.yaml': [
				'  phone: 0391-0000000',
				'  phone: 0391-0000000\nidentifiers:\n  partyGovernmentImage: a.png',
			],
		},
		[
			'error site.yaml:8 找不到图片 a.png。请把图片放进内容文件夹，和 site.yaml 放在一起；没有图片就删去这一项',
		],
	],
	[
		'a source that is an address and no fields',
		{ [LAW]: ['officialSource:\n  title: 示例', 'officialSource: https://www.example.gov.cn/'] },
		[
			'error laws/shili-guiding/law.yaml:11 officialSource 应为若干行“字段: 内容”（title、url、law、at等，各占一行，缩进对齐），实为“https://www.example.gov.cn/”。要写：官方文本在哪里',
		],
	],
	[
		'lines that end as on an old Macintosh',
		{ 'registry/issuers.yaml': '# 机关\r- id: shili-xian\r  name: 示例县\r' },
		[
			'error registry/issuers.yaml:1 有的地方换行用的是单独的回车符（CR），几行会读成一行。请在 VS Code 里打开，把换行改成 LF 或者 CRLF 再保存',
		],
	],
	[
		'full-width spaces as indent',
		{ [GUIDE]: ['    text: 防止火灾。', '　　text: 防止火灾。'] },
		[
			'error guides/zhinan.mdx:8 缩进用了全角空格或者别的空白。请改用半角空格。这一行写的是“text: 防止火灾。”',
		],
	],
	[
		'a percent sign alone',
		{ 'reports/2023.mdx': ['    unit: 次', '    unit: %'] },
		[
			'error reports/2023.mdx:29 内容以特殊符号（@、% 或者 `）开头。请用引号把内容括起来。这一行写的是“unit: %”',
		],
	],
	[
		'a day that no year has',
		{ 'registry/days.yaml': ['{ month: 5, day: 12 }', '{ month: 2, day: 30 }'] },
		['error registry/days.yaml:3 第 1 项的 rule 日历上没有这一天，请核对 month 和 day'],
	],
	[
		'the address of the site with a folder',
		{ 'site.yaml': ['url: https://pufa.example.gov.cn', 'url: https://example.gov.cn/zwgk/'] },
		[
			'error site.yaml:4 url 只写协议和域名；网站所在的目录写在 base 里，实为“https://example.gov.cn/zwgk/”',
		],
	],
	[
		'a field given twice',
		{ [LAW]: ['sample: true', 'sample: true\nsample: true'] },
		[
			'error laws/shili-guiding/law.yaml:14 同一个字段写了两遍。请只留一个；是列表里的下一项的，行首要有“- ”。这一行写的是“sample: true”',
		],
	],
	[
		'a bracket that is not closed',
		{ [STUDY]: ['laws: [shili-guiding]', 'laws: [shili-guiding'] },
		[
			'error study/xuexi.mdx:5 缩进不对，或者上一行的括号、引号没有写完。同一级的各行要对齐，下一级多缩进两个空格。这一行写的是“topics: [sheshi]”',
		],
	],
	[
		'no frontmatter',
		{ [GUIDE]: '## 标题\n\n正文\n' },
		[
			'error guides/zhinan.mdx:1 开头缺少用两行 --- 围起来的说明部分（标题、日期等）。请照 content/README.md 的例子补上',
		],
	],
	[
		'a file saved as GB18030',
		// "---\ntitle: 防空\n---\n"
		{ [GUIDE]: Buffer.from('2d2d2d0a7469746c653a20b7c0bfd50a2d2d2d0a', 'hex') },
		[
			'error guides/zhinan.mdx:1 文件不是 UTF-8 编码，汉字会变成乱码。请用记事本“另存为”，编码选 UTF-8',
		],
	],
])('%s', (_, changes, said) => {
	expect(validated(changes)).toEqual(said);
});

test('a build that goes on from the last one says the same of the laws that it reads again', () => {
	const folder = folderWith({ [LAW]: ['topics: [sheshi]', 'topics: [设施]'] });
	const said = readForBuild(folder).problems;
	expect(said.map(written)).toEqual([expect.stringContaining('“设施”的编号是 sheshi')]);
	expect(readPart(folder, { ids: ['shili-guiding'], notes: true }).problems).toEqual(said);
});

test.each(['- id: [\n', '', 'id: sheshi\n'])(
	'a registry file that is no list, %j, makes no other file wrong',
	(text) => {
		expect(checked({ 'registry/topics.yaml': text })).toHaveLength(1);
	},
);

// The build would stop at these, in English.
test.each<[name: string, body: string, said: string[]]>([
	[
		'a half-width <',
		'面积<5平方米。',
		[
			'error study/xuexi.mdx:16 正文里有半角“<”，会被当成程序，网站没法生成。请写成“\\<”，或者用全角“＜”',
		],
	],
	[
		'a program part',
		'填 <Foo/> 表。',
		[
			'error study/xuexi.mdx:16 正文里有“<”加大写字母，会被当成程序，网站没法生成。请写成“\\<”，或者用全角“＜”',
		],
	],
	[
		'a tag without its end',
		'地址<br>电话',
		[
			'error study/xuexi.mdx:16 正文里有没写完的网页标签，例如“<br>”，会被当成程序，网站没法生成。换行请写成“<br />”，或者空一行另起一段；其余请删去',
		],
	],
	['tags that have their end', '地址<br />电话，3m<sup>2</sup>，H<sub>2</sub>O', []],
	...[
		['a part of a page that is not ended', '<div>', '<div>'],
		['bold words that are not ended', '看<b>护', '<b>'],
		['an end without a beginning', '看护</b>', '</b>'],
		['a script', '<script>alert(1)</script>', '<script>'],
		[
			'a colour that the policy of the page refuses',
			'<p style="color:red">红</p>',
			'<p style="color:red">',
		],
		['a picture in the manner of HTML', '<img src="./tu.png" />', '<img src="./tu.png" />'],
		['a raised sign without its end', '3m<sup>2', '<sup>'],
	].map(([name, body, tag]): [string, string, string[]] => [
		name!,
		body!,
		[
			`error study/xuexi.mdx:16 正文里有网页标签“${tag}”，少了结尾网站没法生成，写了样式本站也不会用。正文用 Markdown 写，网页标签请删去；能用的只有换行 <br />，以及在同一行里写完的 <sub>下标</sub>、<sup>上标</sup>`,
		],
	]),
	[
		'an address in angle brackets',
		'见 <https://www.example.com/>。',
		[
			'error study/xuexi.mdx:16 正文里有用尖括号括起来的网址，会被当成程序，网站没法生成。请写成“[名称](网址)”',
		],
	],
	[
		'half-width braces',
		'人人{有责}。',
		[
			'error study/xuexi.mdx:16 正文里有半角花括号，会被当成程序，网站没法生成。请写成“\\{”“\\}”，或者用全角“｛｝”',
		],
	],
	[
		'a comment in the manner of HTML',
		'<!-- 待核 -->',
		[
			'error study/xuexi.mdx:16 正文里有“<!--”，会被当成程序，网站没法生成。给编辑看的说明请写成 {/* … */}',
		],
	],
	[
		'a line that begins like a program',
		'进口：\n\nimport 是进口。\nexport 是出口。',
		[
			'error study/xuexi.mdx:18 正文里有行首的 import 或者 export，会被当成程序，网站没法生成。正文里不能写程序，请删去或者改写',
		],
	],
	[
		'none of these where they are harmless',
		'面积\\<5，`{a}`，``{b` ``，\\{c\\}，{/* 待\n核 */}，＜６。\n\n```\n{d} <e\n```\n\n<br />',
		[],
	],
])('in a body: %s', (_, body, said) => {
	expect(validated({ [STUDY]: ['看护设施，人人有责。', body] })).toEqual(said);
});
