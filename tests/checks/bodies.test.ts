import { expect, test } from 'vitest';
import { checked, GOOD, type Change } from './folder.ts';

const GUIDE = 'guides/zhinan.mdx';
/** What is said about a body in the place of the good one. */
const saidOf = (body: string, more: Record<string, Change> = {}): string[] =>
	checked({ [GUIDE]: ['不是每次响都要躲。', body], ...more }).map((said) =>
		said.replace(`${GUIDE}:19 `, ''),
	);

test.each<[body: string]>([
	['[文](https://www.example.com/a_(1)/)，[电](tel:12345)，[信](mailto:a@example.com)'],
	['[本页](#常见误解)，[学](/study/xuexi/#要点)，[步骤](#step-1)'],
	['[学](/study/xuexi/)，[学](../../study/xuexi/#要点)，[报](/reports/2023/)，[首](/)'],
	[
		'[条](/laws/shili-guiding/#t2)，[旧](/laws/shili-guiding/2020-03-01/)，[数](/laws/shili-guiding.json)',
	],
	['写成 `[名称](网址)`，\\[名称](网址)'],
	['有注[^1]。\n\n[^1]: 见第二条。'],
	// A file of the project's `public/`.
	['[标](/favicon.svg)'],
	['[学](</study/xuexi/>)，[学](/study/xuexi/ (一起学))，[学](/study/xuexi/ "带 ) 和 \\" 的题")'],
	['写成 `[名称](网址)，\n换行也是代码 <b>{x}`'],
	['```\n[名称](网址)\n```'],
])('a link that leads somewhere: %s', (body) => {
	expect(saidOf(body)).toEqual([]);
});

const GONE = '本站没有。请核对；本站的网页写成 /guides/文件名/ 这样的网址';
const NO_FILE = '本站没有。给读者下载的文件请放进项目的 public/ 文件夹，写成 /文件名 这样的网址';
test.each<[body: string, said: string]>([
	['[看](/guides/meiyou/)', `链接“看”的网址 /guides/meiyou/ ${GONE}`],
	['[看](../meiyou/)', `链接“看”的网址 ../meiyou/ ${GONE}`],
	['[表](biao.docx)', `链接“表”的网址 biao.docx ${NO_FILE}`],
	['[表](/申请表.pdf)', `链接“表”的网址 /申请表.pdf ${NO_FILE}`],
	['[看]\n\n[看]: /guides/meiyou/', `${GUIDE}:21 链接“/guides/meiyou/”${GONE}`],
	['[看](/study/xuexi)', '链接“看”的网址 /study/xuexi 少了末尾的“/”。请写成 /study/xuexi/'],
	[
		'先看\n[这\n一页](\n/guides/meiyou/)',
		`${GUIDE}:20 链接“这 一页”的网址 /guides/meiyou/ ${GONE}`,
	],
	['[看](/guides/meiyou/ (题目))', `链接“看”的网址 /guides/meiyou/ ${GONE}`],
	['[看](/guides/a(b(c))/)', `链接“看”的网址 /guides/a(b(c))/ ${GONE}`],
	['[看[甲[乙]]](/guides/meiyou/)', `链接“看[甲[乙]]”的网址 /guides/meiyou/ ${GONE}`],
	['- 甲\n  - [看](/guides/meiyou/)', `${GUIDE}:20 链接“看”的网址 /guides/meiyou/ ${GONE}`],
	[
		'有注[^1]。\n\n[^1]: [看](/guides/meiyou/)',
		`${GUIDE}:21 链接“看”的网址 /guides/meiyou/ ${GONE}`,
	],
	[
		'[看](https：//www.example.gov.cn/)',
		'链接“看”的网址 https：//www.example.gov.cn/ 里有全角的符号。网址里的 : / . # 都用半角',
	],
	[
		'！[图](tu.png)',
		'链接“图”的网址 tu.png 本站没有。要在这里显示图片，方括号前面写半角的“!”：![图上是什么](tu.png)；给读者下载的请放进项目的 public/ 文件夹',
	],
	// Whatever the page can show is a picture.
	[
		'[图](tu.avif)',
		'链接“图”的网址 tu.avif 本站没有。要在这里显示图片，方括号前面写半角的“!”：![图上是什么](tu.png)；给读者下载的请放进项目的 public/ 文件夹',
	],
	[
		'[看](zhinan.mdx)',
		'链接“看”的网址 zhinan.mdx 是文件名。请写网页的网址，例如 guides/a.mdx 写成 /guides/a/',
	],
	[
		'[看](www.example.gov.cn)',
		'链接“看”的网址 www.example.gov.cn 不是完整的网址。请写成“https://”开头',
	],
	[
		'[看](C:\\文件\\a.docx)',
		'链接“看”的网址 C:\\文件\\a.docx 指向自己电脑上的文件，读者打不开。请换成网址，或者删去链接',
	],
	['[看](javascript:a)', '链接“看”的网址 javascript:a 读者打不开。请写以“https://”开头的网址'],
	['[看]()', '链接“看”没有写网址。请补上，或者去掉方括号和圆括号'],
])('a link that leads nowhere: %s', (body, said) => {
	expect(saidOf(body)).toEqual([`error ${said}`]);
});

test.each<[body: string, said: string]>([
	[
		'[本页](#误解)',
		'链接“本页”指向“#误解”，guides/zhinan.mdx 里没有这样的标题，网页只会停在开头。可以写 #常见误解',
	],
	[
		'[学](/study/xuexi/#重点)',
		'链接“学”指向“#重点”，study/xuexi.mdx 里没有这样的标题，网页只会停在开头。可以写 #要点',
	],
	[
		'[条](/laws/shili-guiding/#t9-k2)',
		'链接“条”指向 #t9-k2，《示例县设施管理规定》里没有第九条第二款，网页只会停在开头。请核对条款地址',
	],
	[
		'[条](/laws/shili-guiding/2020-03-01/#t4)',
		'链接“条”指向 #t4，《示例县设施管理规定》里没有第四条，网页只会停在开头。请核对条款地址',
	],
])('a link to a place that is not on its page: %s', (body, said) => {
	expect(saidOf(body)).toEqual([`warning ${said}`]);
});

test('an address of this site may name the folder that the site stands in, or not', () => {
	const site: Record<string, Change> = { 'site.yaml': ['contact:', 'base: /zwgk/gdb/\ncontact:'] };
	expect(saidOf('[学](/zwgk/gdb/study/xuexi/)，[学](/study/xuexi/)', site)).toEqual([]);
	expect(saidOf('[学](/zwgk/gdb/study/meiyou/)', site)).toHaveLength(1);
});

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const BESIDE = '请把图片放在同一个文件夹里，这里写文件名，例如 tu.png';
test.each<[body: string, said: string[]]>([
	['![出口](chukou.svg)', []],
	[
		'![出口](kong.png)',
		['error 图片 kong.png 打不开，内容不是图片或者已经损坏。请用画图软件重新另存为 .png 或者 .jpg'],
	],
	['![出口](chukou.png)，![出口](./出口.png)，![出口](%E5%87%BA%E5%8F%A3.png)', []],
	['![出口][图]\n\n[图]: chukou.png', []],
	['![出口](chukou.png\n"东\n门")', []],
	[
		'![出口][图]\n\n[图]: rukou.png',
		[`error ${GUIDE}:21 图片 rukou.png 找不到（大小写也要一致）。${BESIDE}`],
	],
	['![出口](rukou.png)', [`error 图片 rukou.png 找不到（大小写也要一致）。${BESIDE}`]],
	['![出口](/chukou.png)', [`error 图片 /chukou.png 不是内容文件夹里的文件。${BESIDE}`]],
	['![出口](../../tu.png)', [`error 图片 ../../tu.png 在内容文件夹外面。${BESIDE}`]],
	[
		'![出口](https://www.example.com/a.png)',
		[`error 图片 https://www.example.com/a.png 在别的网站上，网页不会显示它。${BESIDE}`],
	],
	[
		'![出口](chukou.bmp)',
		['error 图片 chukou.bmp 不是能显示的图片。请换成 .png、.jpg、.webp 或者 .svg 文件'],
	],
	[
		'![出口](zhaopian.jpg)',
		[
			'warning 图片 zhaopian.jpg 有 3.5 MB，手机上打开很慢。请用画图软件缩小到宽 1600 像素以内，再另存一次',
		],
	],
	[
		'![](chukou.png)',
		[
			'warning 图片 chukou.png 没有说明，看不见图的读者不知道画的是什么。请写成 ![图上是什么](chukou.png)',
		],
	],
])('a picture: %s', (body, said) => {
	const pictures = {
		'guides/chukou.png': PNG,
		'guides/出口.png': PNG,
		'guides/chukou.svg': '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
		'guides/kong.png': '',
		'guides/zhaopian.jpg': Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(3_500_000)]),
	};
	expect(saidOf(body, pictures)).toEqual(said);
});

test('a citation is read through bold words, on the line where it begins', () => {
	expect(saidOf('先看\n依据 **《示例县设施管理规定》** 第九条')).toEqual([
		`error ${GUIDE}:20 引用“《示例县设施管理规定》 第九条”：《示例县设施管理规定》（2020-03-01）里没有第九条，共 3 条。请对照官方文本核对条款号`,
	]);
	expect(saidOf('依据《未收录办法》**第九条**')).toEqual([]);
});

test('two guides of one title', () => {
	const copy = GOOD[GUIDE]!;
	expect(checked({ 'guides/zhinan-2.mdx': copy })).toEqual([
		'warning guides/zhinan.mdx:2 标题“听到警报怎么办”和 guides/zhinan-2.mdx 的一样，读者分不清。请改成不同的标题',
	]);
});

const JOINED = '这一行会和上一行连成一段。要另起一段，请在前面空一行；要列成几项，每行以“- ”开头';
const STARS =
	'加粗的 ** 会原样显示。** 要成对，两个 ** 的里面没有空格；里面开头或者末尾是标点，外面又紧挨着字的，请把标点移到 ** 外面';
const LINK = '链接没有写对，会原样显示。括号用半角，中间没有空格，网址里也没有空格：[名称](网址)';
const HEADING = '行首的 # 会原样显示，不是标题。# 要用半角的，后面空一个半角空格：“## 标题”';
const LIST = '行首的符号会原样显示，不是列表。列成几项的，每行以半角的“- ”开头';
const TABLE =
	'这一行像表格，会原样显示。竖线用半角；表头下面要有一行“| --- | --- |”，格数和表头一样';
test.each<[body: string, line: number, said: string]>([
	['##先做什么', 19, `“##先做什么”：${HEADING}`],
	['##　先做什么', 19, `“## 先做什么”：${HEADING}`],
	['＃＃ 先做什么', 19, `“＃＃ 先做什么”：${HEADING}`],
	['-关火', 19, `“-关火”：${LIST}`],
	['－ 关火', 19, `“－ 关火”：${LIST}`],
	['> • 关火', 19, `“> • 关火”：${LIST}`],
	['1、关火。\n2、带上证件。', 20, `“2、带上证件。”：${JOINED}`],
	['（一）关火\n（二）带上证件', 20, `“（二）带上证件”：${JOINED}`],
	['1.关火\n2.带上证件', 20, `“2.带上证件”：${JOINED}`],
	['- 先关火。\n再出门。', 20, `“再出门。”：${JOINED}`],
	['先关火。\n再出门。', 20, `“再出门。”：${JOINED}`],
	['关火以后\n　　带上证件', 20, `“带上证件”：${JOINED}`],
	['先关火\n---', 20, '“先关火”下面：这一行会把上一行变成标题。要画分隔线，请在前面空一行'],
	['这是**“预先”**警报', 19, `“这是**“预先”**警报”：${STARS}`],
	['**注意：**先关火', 19, `“**注意：**先关火”：${STARS}`],
	['\\[甲\\]\\***（一）**先关火', 19, `“\\[甲\\]\\***（一）…”：${STARS}`],
	['__（一）__先关火', 19, `“__（一）__先关火”：${STARS}`],
	['- 先\n- **关火', 20, `“- **关火”：${STARS}`],
	['看[说明]（https://www.example.com/）', 19, `“看[说明]（https:…”：${LINK}`],
	['看【说明】(/guides/zhinan/)', 19, `“看【说明】(/guide…”：${LINK}`],
	['看[说明](https://a.example.com/甲 乙)', 19, `“看[说明](https:…”：${LINK}`],
	[
		'![图]（tu.png）',
		19,
		'“![图]（tu.png）”：图片没有写对，会原样显示。感叹号、括号都用半角，文件名里没有空格：![图上是什么](tu.png)',
	],
	[
		'登录www.example.com/b查询，都可以',
		19,
		'“登录www.exampl…”：网址后面紧跟着汉字，链接到汉字前面为止。请在网址后面空一格；网址里真有汉字的，写成“[名称](网址)”',
	],
	[
		'![图](示意图 1.png)',
		19,
		'“![图](示意图 1.p…”：图片没有写对，会原样显示。感叹号、括号都用半角，文件名里没有空格：![图上是什么](tu.png)',
	],
	['看[说明][甲]', 19, '“看[说明][甲]”：链接没有网址，会原样显示。请写成“[名称](网址)”'],
	[
		'看这里[^2]',
		19,
		'“看这里[^2]”：这个注释没有内容，会原样显示。请另起一段写“[^1]: 注释的内容”，编号要一样',
	],
	['| 甲 | 乙 |\n| 丙 | 丁 |', 19, `“| 甲 | 乙 |”：${TABLE}`],
	['先关火\n\n| 甲 | 乙 |\n|---|\n| 丙 | 丁 |', 21, `“| 甲 | 乙 |”：${TABLE}`],
])('a line that is shown otherwise than it was meant: %s', (body, line, said) => {
	expect(checked({ [GUIDE]: ['不是每次响都要躲。', body] })).toEqual([
		`warning ${GUIDE}:${line} ${said}`,
	]);
});

test.each<[row: string, said: string]>([
	[
		'| 丙 | 丁 | 戊 |',
		'有 3 格，表头是 2 格：多出来的格子网页上不显示。请核对竖线；格子里要写竖线的，写成“\\|”',
	],
	['| 丙 |', '有 1 格，表头是 2 格：少的格子会空着。请核对竖线；不是表格的，请在上面空一行'],
	['以上是全部。', '有 1 格，表头是 2 格：少的格子会空着。请核对竖线；不是表格的，请在上面空一行'],
])('a row of another length than the head of its table: %s', (row, said) => {
	const body = `| 甲 | 乙 |\n| --- | --- |\n| 子 | 丑 |\n${row}`;
	expect(checked({ [GUIDE]: ['不是每次响都要躲。', body] })).toEqual([
		`warning ${GUIDE}:22 表格这一行${said}`,
	]);
});

test.each<[body: string]>([
	['### 先做什么\n关火。'],
	['1. 关火。\n2. 带上证件。\n\n- 甲；\n- 乙。'],
	['| 甲 | 乙 |\n| --- | --- |\n| 关火。 | 带上。 |'],
	['关火。<br />\n带上证件。\n\n> 关火，\n> 带上证件。\n\n---'],
	['关火以后，\n带上证件。'],
	['**注意**：先**关火**，再走。**注意：** 先关火。'],
	['（见[说明](/study/xuexi/)）'],
	['登录 https://www.example.com/，或者（www.example.com）'],
	['先关火。  \n再出门。\\\n带上证件。'],
	['写成 `**（一）**甲`、`[名称]（网址）`，\\*\\*（一）\\*\\*甲'],
	['温度-5℃\n\n-5℃以下\n\n——先关火\n\n138****0000，姓名：____'],
	['```\n##先做什么\n| 甲 | 乙 |\n```'],
	['{/* 给编辑看的：\n##先做什么\n\n**（一）**甲 */}\n\n先关火'],
])('a line that is shown as it was meant: %s', (body) => {
	expect(saidOf(body)).toEqual([]);
});
