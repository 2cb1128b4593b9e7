import { describe } from 'vitest';
import { reads } from '../../notation.ts';

describe('编, 分编, 章, 节', () => {
	reads(
		'articles are addressed without the divisions they stand in',
		`
b1       | 第一编　总则
b1-c1    | 第一章　一般规定
t1 k1    | 第一条　灯具应当明亮。
b2       | 第二编　灯具
b2-f1    | 第一分编　通则
b2-f1-c1 | 第一章　一般规定
b2-f1-c1-s1 | 第一节　灯座
t2 k1    | 第二条　灯座稳固。
b2-f1-c1-s2 | 第二节　灯罩
t3 k1    | 第三条　灯罩透光。
b2-f2    | 第二分编　街灯
b2-f2-c2 | 第二章　一般规定
t4 k1    | 第四条　街灯成行。
`,
	);
	reads(
		'numbers with 之, wide titles, no blank behind the number',
		`
c1       | 第一章总 则
t1 k1    | 第一条　灯具应当明亮。
c1z1     | 第一章之一　特别规定
t2 k1    | 第二条　特别明亮的灯具另行规定。
c1z1-s8z1 | 第八节之一 街灯
t3 k1    | 第三条　街灯成行。
`,
	);
	reads(
		'附则 and 序言 without a number',
		`
h1    | 序　言
p1    | 示例河养育了示例人。
c1    | 第一章　总则
t1 k1 | 第一条　灯具应当明亮。
h2    | 附　则
t2 k1 | 第二条　本条例自2020年1月1日起施行。
`,
	);
	reads(
		'where 总则 and 附则 have no number, so have the headings between them',
		`
h1    | 总　则
t1 k1 | 第一条　灯具应当明亮。
h2    | 灯座和灯罩
t2 k1 | 第二条　灯座稳固。
h3    | 附　则
t3 k1 | 第三条　本办法自2020年1月1日起施行。
`,
	);
	reads(
		'but not where 章 have numbers',
		`
c1    | 第一章　总则
t1 k1 | 第一条　灯具应当明亮。
k2    | 灯座和灯罩
t2 k1 | 第二条　灯座稳固。
h1    | 附　则
t3 k1 | 第三条　本办法自2020年1月1日起施行。
`,
	);
	reads(
		'序言 holds no 章',
		`
h1    | 序　言
p1    | 示例河养育了示例人。
c1    | 第一章　总纲
t1 k1 | 第一条　灯具应当明亮。
c2    | 第二章　灯
c2-h1 | 一、街灯
t2 k1 | 第二条　街灯成行。
c2-h2 | 二、桥灯
t3 k1 | 第三条　桥灯成双。
`,
	);
	reads(
		'总则 without a number holds the 章 that count from one in it, as a 编 does',
		`
h1    | 总　则
h1-c1 | 第一章　一般规定
t1 k1 | 第一条　灯具应当明亮。
h1-c2 | 第二章　灯
t2 k1 | 第二条　街灯成行。
`,
	);
	reads(
		'总则 that lacks 第一章 before it holds no 第二章',
		`
h1    | 总　则
t1 k1 | 第一条　灯具应当明亮。
c2    | 第二章　灯
t2 k1 | 第二条　街灯成行。
`,
	);
	reads(
		'a heading that ends in a full stop',
		`
c1    | 第一章　灯具
c1-s5 | 第五节　灯座、灯罩。
t1 k1 | 第一条　灯座稳固。
`,
	);
	reads(
		'the title of a 章 on the next line',
		`
c1    | 第一章
+c1   | 总则
t1 k1 | 第一条　灯具应当明亮。
c2    | 第二章
      |
+c2   | 点灯与熄灯
t2 k1 | 第二条　日落点灯。
c3    | 第三章
+c3   | 附则
t3 k1 | 第三条　本条例自2020年1月1日起施行。
`,
	);
	reads(
		'the title of a 章 broken over two lines',
		`
c1    | 第一章　没有划入示例区、示例河沿岸的
+c1   | 灯具的保护
t1 k1 | 第一条　灯具应当明亮。
`,
	);
	reads(
		'a sentence below a heading is no part of it',
		`
c1    | 第一章　总则
p1    | 本章各条适用于全县。
t1 k1 | 第一条　灯具应当明亮。
`,
	);
	reads(
		'一、 over articles is a heading',
		`
h1    | 一、管辖
t1 k1 | 第一条　示例案件由示例法院管辖。
h2    | 二、审理
t2 k1 | 第二条　开庭审理。
`,
	);
	reads(
		'第三章规定的… and 第二编第一章 begin a sentence, not a 章',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | 第三章规定的灯具，不适用前款规定。
k3    | 第二编第一章的灯具，适用前款规定。
`,
	);
});

describe('条', () => {
	reads(
		'第…条之一 after its 条',
		`
t1 k1   | 第一条　灯具应当明亮。
t1z1 k1 | 第一条之一　灯罩应当透光。
t1z2 k1 | 第一条之二　灯座应当稳固。
t2 k1   | 第二条　街灯成行。
`,
	);
	reads(
		'项 with 之 after their 项',
		`
t1 k1 | 第一条　下列灯应当熄灭：
x1    | （一）无人看守的；
x1z1  | （一之一）无人修理的；
x2    | （二）灯油用完的；
x2z1  | （二之一）灯罩破损的。
k2    | 其他灯应当点亮。
`,
	);
	reads(
		'half-width, full-width and no blanks behind the number, in one text',
		`
t1 k1 | 第一条 灯具应当明亮。
t2 k1 | 第二条　　灯罩应当透光。
t3 k1 | 第三条	灯座应当稳固。
t4 k1 | 第四条街灯成行。
`,
	);
	reads(
		'blanks inside the number',
		`
t1 k1  | 第一条 灯具应当明亮。
t2 k1  | 第二 条灯罩应当透光。
t3 k1  | 第 三 条　灯座应当稳固。
t4 k1  | 第四条 街灯成行。
t10 k1 | 第 十 条 路口设灯。
t22 k1 | 第 二 十 二 条 桥上设灯。
`,
	);
	reads(
		'no blank behind any number, and a 条 is missing: the ones after it are found all the same',
		`
t1 k1 | 第一条灯具应当明亮。
t2 k1 | 第二条及时修理坏灯。
t3 k1 | 第三条中小学门口设灯。
t5 k1 | 第五条和平路的灯整夜点亮。
t6 k1 | 第六条第三人损坏灯具的，应当修好。
`,
	);
	reads(
		'the number alone on its line',
		`
t1 | 第一条
k1 | 灯具应当明亮。
k2 | 灯罩应当透光。
t2 | 第二条
   |
k1 | 街灯成行：
x1 | （一）大街两行；
x2 | （二）小街一行。
`,
	);
	reads(
		'a colon behind the number, Arabic numbers, half-width and full-width',
		`
t1 k1  | 第1条：灯具应当明亮。
t2 k1  | 第2条 灯罩应当透光。
t3 k1  | 第３条　灯座应当稳固。
`,
	);
	reads(
		'a heading in brackets between number and words stays with the words',
		`
t1 k1 | 第一条【目的】　灯具应当明亮。
t2 k1 | 第二条 【灯罩】灯罩应当透光。
`,
	);
	reads(
		'笫 (bamboo) for 第',
		`
t1 k1 | 第一条　灯具应当明亮。
t2 k1 | 笫二条　灯罩应当透光。
`,
	);
	reads(
		'a number at the start of a line that is only cited',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | 第三十条规定的灯具，由示例站检查。
k3    | 第二条、第三条所列灯具，不在此限。
k4    | 第二条第二款的灯具，也不在此限。
k5    | 第二条至第四条的规定，适用于街灯。
k6    | 第二条之规定，适用于桥灯。
k7    | 第五条以外的灯具，另行规定。
t2 k1 | 第二条　灯罩应当透光。
`,
	);
	reads(
		'gaps and repeats keep their numbers; what comes again is told apart',
		`
t1 k1     | 第一条　灯具应当明亮。
t3 k1     | 第三条　灯罩应当透光。
t3~2 t3~2-k1 | 第三条　灯座应当稳固。
t4 k1     | 第四条　街灯成行。
`,
	);
	reads(
		'第〇条 and numbers beyond 9,999 are no articles',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | 第〇条　不存在。
k3    | 第一万条　也不存在。
`,
	);
});

describe('款 and 项', () => {
	reads(
		'each paragraph is a 款; a list belongs to the 款 above it, and what follows the list is the next 款',
		`
t1 k1 | 第一条　示例站负责下列工作：
x1    | （一）观测水位；
x2    | （二）公布水位；
x3    | （三）发出警报。
k2    | 示例学会协助示例站工作。
k3    | 居民可以向示例站询问水位。
`,
	);
	reads(
		'an unnumbered line in the middle of a list, because the list goes on behind it',
		`
t1 k1 | 第一条　示例站负责下列工作：
x1    | （一）观测水位。
+x1   | 观测每日两次。
+x1   | 汛期每小时一次。
x2    | （二）公布水位。
k2    | 居民可以向示例站询问水位。
`,
	);
	reads(
		'two lists in one 条',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | （一）路口；
x2    | （二）桥头。
k2    | 下列地方不设灯：
x1    | （一）鸟巢旁；
x2    | （二）观星台。
`,
	);
	reads(
		'half-width and wide brackets, one-character forms, blanks behind the bracket',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | (一)路口；
x2    | （ 二 ） 桥头；
x3    | （三)渡口；
x4    | ㈣码头；
x5    | （五）　车站。
`,
	);
	reads(
		'目: Arabic, in brackets, half brackets, circles; deeper lists hang below the list above them',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | （一）水边：
m1    | 1.桥头；
m1    | （1）石桥；
m2    | （2）木桥；
m1    | ①有栏的；
m2    | ②无栏的；
m2    | 2．渡口；
m3    | 3、码头。
x2    | （二）路边：
m1    | 1)路口；
m2    | 2）弯道。
k2    | 其他地方可以设灯。
`,
	);
	reads(
		'a list of 一、 in a 条 whose 款 ends in a colon',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | 一、路口；
x2    | 二、桥头。
k2    | 其他地方可以设灯。
t2 k1 | 第二条　日落点灯。
`,
	);
	reads(
		'甲、乙、 as old texts count; but 甲、乙双方 begins a sentence',
		`
t1 k1 | 第一条　路灯分为下列各级：
x1    | 甲、大街的灯；
x2    | 乙、小街的灯。
k2    | 甲、乙两级以外的灯不编号。
`,
	);
	reads(
		'子、丑、 below 甲、乙、; but 子、丑两时 begins a sentence',
		`
t1 k1    | 第一条　路灯分为下列各级：
x1       | 甲、大街的灯，分为：
t1-k1-x1-m1 | 子、路口的灯；
t1-k1-x1-m2 | 丑、桥头的灯；
x2       | 乙、小街的灯。
k2       | 子、丑两时不点灯。
`,
	);
	reads(
		'二、三级… , 1.5… and （2019）… begin no list',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | 二、三级灯具由示例站检查。
k3    | 1.5倍亮度的灯具另行登记。
k4    | （2019）第3号登记簿废止。
`,
	);
	reads(
		'a list that begins right behind the number of the 条',
		`
t1   | 第一条
k1 x1 | （一）路口设灯；
x2   | （二）桥头设灯。
`,
	);
	reads(
		'numbers that the source gives twice in one list',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | （一）路口；
x1~2  | （一）桥头；
x2    | （二）渡口。
`,
	);
	reads(
		'a 款 after a sub-list belongs to the outer list when that goes on',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | （一）水边：
m1    | 1.桥头；
m2    | 2.渡口。
+x1   | 水边的灯防潮。
x2    | （二）路边。
k2    | 其他地方可以设灯。
`,
	);
});

describe('lines that go on', () => {
	reads(
		'a sentence broken in the middle, as in texts taken from print',
		`
t1 k1 | 第一条　示例站每日观测示例河的水位，并在示例广
+k1   | 场公布。
k2    | 居民可以向示例站、示例学会、
+k2   | 示例报社询问水位。
`,
	);
	reads(
		'an item broken in the middle, the last of its list',
		`
t1 k1 | 第一条　示例站负责下列工作：
x1    | （一）观测水位；
x2    | （二）在示例广场公布
+x2   | 水位。
k2    | 居民可以向示例站询问水位。
`,
	);
	reads(
		'members of a body, one a line, are one 款',
		`
t1 k1 | 第一条　示例委员会由下列人员组成：
+k1   | 主任，
+k1   | 副主任若干人，
+k1   | 委员若干人。
k2    | 委员会每届任期三年。
`,
	);
	reads(
		'a list whose numbers were made by the word processor and are lost',
		`
t1 k1 | 第一条　下列地方设灯：
+k1   | 路口；
+k1   | 桥头；
+k1   | 渡口。
k2    | 其他地方可以设灯。
`,
	);
	reads(
		'of a list, only the first numbers are lost',
		`
t1 k1 | 第一条　下列地方设灯：
+k1   | 路口；
+k1   | 桥头；
x3    | （三）渡口；
x4    | （四）码头。
k2    | 其他地方可以设灯。
`,
	);
	reads(
		'one formula after another',
		`
t1 k1 | 第一条　计算公式：
+k1   | 灯油费＝用量×单价
+k1   | 灯芯费＝长度×单价
k2    | 用量不足一升的，按一升计算。
`,
	);
	reads(
		'a formula belongs to the 款 that announces it, and what follows is the next 款',
		`
t1 k1 | 第一条　灯油费按用量计算。计算公式：
+k1   | 灯油费＝用量×单价
k2    | 用量不足一升的，按一升计算。
`,
	);
	reads(
		'a formula may end in a bracket',
		`
t1 k1 | 第一条　灯油费按照下列公式计算：
+k1   | 灯油费＝含税价÷（1＋税率）
k2    | 税率不足一成的，按一成计算。
`,
	);
	reads(
		'what the signs of a formula stand for belongs to it',
		`
t1 k1 | 第一条　灯油费按照下列公式计算：
+k1   | Q＝q×（1＋k）
+k1   | 式中：Q——灯油费，元；
+k1   | k——损耗系数。
k2    | 其中，用量不足一升的，按一升计算。
`,
	);
	reads(
		'definitions are 款 of their own, each a sentence',
		`
t1 k1 | 第一条　本条例下列用语的含义：
k2    | 路灯，是指路边的灯。
k3    | 桥灯，是指桥上的灯。
`,
	);
	reads(
		'so they are in quotation marks, where a wording in them goes on',
		`
t1 k1 | 第一条　本条例下列用语的含义：
k2    | “路灯”，是指路边的灯。
k3    | “桥灯”是指桥上的灯。
t2 k1 | 第二条　桥头立碑，写明：
+k1   | “桥上不得点灯。”
k2    | 碑由示例站看护。
`,
	);
	reads(
		'a 条 with a heading: the words below it are of the same 款',
		`
t1 k1 | 第一条　灯具的检查
+k1   | 灯具每年检查一次。
k2    | 检查由示例站负责。
`,
	);
	reads(
		'the heading of a 条 in brackets, on the line of its number or below it, is no 款',
		`
t1 k1 | 第一条（点灯部门）
+k1   | 县灯具局负责点灯。
k2    | 镇灯具所按照分工点灯。
t2 k1 | 第二条　(灯罩的种类)
+k1   | 灯罩分为下列两种：
t2-k1-x1 | （一）纸灯罩；
t2-k1-x2 | （二）布灯罩。
k2    | 灯罩由县灯具局选定。
t3    | 第三条
k1    | （灯座）
+k1   | 灯座应当稳固。
`,
	);
	reads(
		'numbers and headings in brackets',
		`
c1      | 【第一章　总则】
t1 k1   | 【第一条】灯具应当明亮。
t1z1 k1 | 【第一条之一】　灯罩应当透光。
t2 k1   | 【第二条】 【检查】灯具每年检查一次。
`,
	);
	reads(
		'a remark in brackets is the 款 that it stands for',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | （已经删去）
k3    | 灯罩应当透光。
t2 k1 | 第二条　（删去）
t3 k1 | 第三条　（灯座已经另行规定。）
k2    | 街灯成行。
`,
	);
	reads(
		'words that a decision puts into another law, in quotation marks that open on every line',
		`
d1 k1 | 一、将第五条修改为：
+k1   | “第五条　灯具每年检查一次。
+k1   | “（一）大街的灯在春季检查；
+k1   | “（二）小街的灯在秋季检查。”
d2 k1 | 二、第六条后增加一条：“第七条　灯油由示例站供给。
+k1   | “灯油不得倒入示例河。”
p1    | 本决定自公布之日起施行。
`,
	);
	reads(
		'words in quotation marks that open once for several articles and 项',
		`
d1 k1 | 一、将第五条修改为：
+k1   | “灯具的检查：
+k1   | （一）大街的灯在春季；
+k1   | （二）小街的灯在秋季。
+k1   | 检查由示例站负责。”
d2 k1 | 二、增加两条：“第七条　灯油由示例站供给。
+k1   | 第八条　灯油不得倒入示例河。”
d3 k1 | 三、作下列文字修改：
x1    | （一）将“油灯”修改为“灯具”；
x2    | （二）删去第九条。
`,
	);
	reads(
		'words in quotation marks that nothing closes end at the next number of the decision',
		`
d1 k1 | 一、将第五条修改为：
+k1   | “灯具的检查：
+k1   | （一）大街的灯在春季。
d2 k1 | 二、删去第九条。
`,
	);
	reads(
		'a mark that nothing closes opens no new wording in a sentence',
		`
t1 k1 | 第一条　新增灯具应当符合“三灯一油要求。
t2 k1 | 第二条　灯具，是指”油灯”。
`,
	);
	reads(
		'the same without quotation marks, up to the next number of the decision',
		`
d1 k1 | 一、第五条修改为：
k2    | 第五条　灯具每年检查一次：
+k2   | （一）大街的灯在春季检查；
+k2   | （二）小街的灯在秋季检查。
d2 k1 | 二、增加一条，作为第七条：
k2    | 第七条　灯油由示例站供给。
k3    | 灯油不得倒入示例河。
d3 k1 | 三、删去第九条。
p1    | 本决定自公布之日起施行。
`,
	);
	reads(
		'items without any mark at their ends are complete all the same',
		`
t1 k1 | 第一条　申请点灯的，提交下列材料：
x1    | （一）申请书
x2    | （二）灯座图
k2    | 材料不全的，三日内补齐。
`,
	);
	reads(
		'items with headings of their own',
		`
t1 k1 | 第一条　灯具的种类：
x1    | （一）街灯
+x1   | 大街、小街的灯。
x2    | （二）桥灯
+x2   | 石桥、木桥的灯。
`,
	);
	reads(
		'an item that ends in a semicolon although it is the last: what follows is the next 款',
		`
t1 k1 | 第一条　下列地方设灯：
x1    | （一）路口；
x2    | （二）桥头；
k2    | 其他地方可以设灯。
`,
	);
	reads(
		'page numbers of a printed text are no 款, wherever they stand',
		`
t1 k1 | 第一条　示例站每日观测水位，并在示例广
+k1   | — 3 —
+k1   | 场公布：
x1    | （一）大街：
m1    | 1.街灯旁；
+m1   | －4－
m2    | 2.钟楼旁；
x2    | （二）小街。
+x2   | 第 5 页 共 9 页
k2    | 居民可以向示例站询问水位。
`,
	);
	reads(
		'who signed, and the day',
		`
d1 k1 | 一、灯具应当明亮。
d2 k1 | 二、本通知自发布之日起执行。
p1    | 示例县路灯局
+p1   | 2020年1月1日
`,
	);
	reads(
		'the title and the number that the head and the foot of a printed page leave',
		`
title | 示例县路灯办法
t1 k1 | 第一条　示例站观测示例
+k1   | — 3 —
+k1   | 示例县路灯办法
+k1   | 河的水位。
k2    | 灯具应当明亮。
+k2   | 示例县路灯办法
+k2   | — 4 —
t2 k1 | 第二条　灯罩应当透光。
`,
	);
	reads(
		'what stands below who signed: 附注 and 版记',
		`
d1 k1 | 一、灯具应当明亮。
d2 k1 | 二、本通知自发布之日起执行。
p1    | 示例县路灯局
+p1   | 2020年1月1日
+p1   | （此件公开发布）
+p1   | （信息公开形式：主动公开）
+p1   | 抄送：示例县司法局。
+p1   | 示例县路灯局办公室　2020年1月2日印发
`,
	);
	reads(
		'what stands below the last words, above the number of the last page',
		`
d1 k1 | 一、示例要求
+k1   | 灯具应当明亮。
p1    | 示例镇党政办公室　　2020年1月2日印发
+p1   | - 1 -
`,
	);
	reads(
		'six departments that sign together, each on a line',
		`
d1 k1 | 一、灯具应当明亮。
p1    | 示例市水利局
+p1   | 示例市公安局
+p1   | 示例市财政局
+p1   | 示例市民政局
+p1   | 示例市司法局
+p1   | 示例市妇女联合会
+p1   | 2020年1月1日
`,
	);
	reads(
		'a 题注 below the last article',
		`
t1 k1 | 第一条　灯具应当明亮。
t2 k1 | 第二条　本办法自2020年3月1日起施行。
p1    | （2020年1月1日示例县人民政府第三次常务会议通过）
`,
	);
	reads(
		'the words of an item stand below its number, also of the last one',
		`
t1 k1 | 第一条　点灯，应当具备：
x1    | （一）
+x1   | 灯油；
x2    | （二）
+x2   | 灯芯。
k2    | 灯芯应当干燥。
`,
	);
	reads(
		'a list below the words of an item is within it, where the next item is counted on',
		`
d1 k1 | 一、示例任务
x1    | （一）检查灯具。
+x1   | 示例站检查下列灯具：
m1    | 1.街灯；
m2    | 2.桥灯。
row   | | 灯具 | 数量 |
x2    | （二）检查灯油。
+x2   | 灯油应当干净。
d2 k1 | 二、示例保障
`,
	);
	reads(
		'a list below a 款 is of that 款, where items begin anew or another 条 follows',
		`
t1 k1 | 第一条　点灯，应当具备：
x1    | （一）灯油；
x2    | （二）灯芯。
k2    | 灯罩分为：
x1    | 1.圆罩；
x2    | 2.方罩。
k3    | 灯座分为：
x1    | （一）木座；
x2    | （二）石座。
k4    | 灯柱分为：
x1    | 1.高柱；
x2    | 2.矮柱。
t2 k1 | 第二条　点灯应当安全：
x3    | （三）不靠近柴草；
`,
	);
	reads(
		'the name of a gazette beside numbers of pages is no 款',
		`
t1 k1 | 第一条　示例站观测水位。
+k1   | — 1 —
+k1   | 示例县公报
t2 k1 | 第二条　灯具应当明亮。
+k1   | — 2 —
+k1   | 示例县公报
k2    | 灯罩应当透光。
`,
	);
	reads(
		'此令 and who signed below it are no 款',
		`
t1 k1 | 第一条　本命令自发布之日起施行。
p1    | 此令。
+p1   | 省长　李示例
+p1   | 一九五七年四月十八日
`,
	);
	reads(
		'此令 in the middle of a law is a 款',
		`
t1 k1 | 第一条　布告的末尾写：
k2    | 此令。
t2 k1 | 第二条　布告张贴在示例广场。
`,
	);
	reads(
		'how a treaty was signed is no 款 of its last article',
		`
t1 k1 | 第一条　双方交换灯具。
t2 k1 | 第二条　本协定自签字之日起生效，有效期十年。
k2    | 本协定期满后，可以延长。
p1    | 本协定于二〇三一年五月六日在某市签订，一式两份，两种文本同等作准。
p2    | 甲国代表　　　　乙国代表
`,
	);
	reads(
		'how many copies of an agreement there are is told by an article of its own',
		`
t1 k1 | 第一条　协议由双方签字，一式两份。
t2 k1 | 第二条　协议自签字之日起生效。
`,
	);
});

describe('texts that are numbered as standards are', () => {
	reads(
		'1, 1.1 and 1.1.1 are headings, one below the other',
		`
title | 示例县防空袭预案
h1    | 1 总则
h1-h1 | 1.1 编制目的
p1    | 为了示例，制定本预案。
h1-h2 | 1.2 适用范围
p2    | 本预案适用于示例县。
h2    | 2　组织体系
h2-h1 | 2.1领导机构
h2-h1-h1 | 2.1.1 指挥部
p3    | 指挥部的职责：
x1    | （1）拉响警笛；
x2    | （2）点亮街灯。
h2-h1-h2 | 2.1.2
+h2-h1-h2 | 办公室
p4    | 办公室设在示例站。
h3    | 3 附则
p5    | 本预案由示例站解释。
`,
	);
	reads(
		'a point behind the number of the chapter; a list within it',
		`
title | 示例县放灯安全标准
h1    | 1. 范围
h1-h1 | 1.1 放灯的地方
p1    | 可以在下列地方放灯：
x1    | 1.河边；
x2    | 2.桥头。
h2    | 2. 要求
h2-h1 | 2.1 灯具
p2    | 2.5米以上的灯具不得放。
`,
	);
	reads(
		'the same headings in a 目录',
		`
title    | 示例县防空袭预案
contents | 目　录
entry    | 1 总则……1
entry    | 1.1 目的……1
entry    | 2 附则……2
h1       | 1 总则
h1-h1    | 1.1 目的
p1       | 为了示例，制定本预案。
h2       | 2 附则
p2       | 本预案由示例站解释。
`,
	);
	reads(
		'numbers without 1.1 below 1 are none of a standard, nor are those of a text with 条',
		`
title | 示例县放灯办法
t1 k1 | 第一条　灯分为：
+k1   | 1 号灯
+k1   | 1.1 号灯
`,
	);
});

describe('texts without 条', () => {
	reads(
		'what is said of all points stands beside them',
		`
title | 示例县关于修改路灯办法的决定
p1    | 示例县决定对《示例县路灯办法》作如下修改：
d1 k1 | 一、将第二条修改为：“灯具应当明亮。”
d2 k1 | 二、删去第五条。
p2    | 此外，对条文顺序作相应调整。
p3    | 本决定自公布之日起施行。
p4    | 《示例县路灯办法》根据本决定作相应修改，重新公布。
`,
	);
	reads(
		'what a text says of itself stands in the point that is called so',
		`
title | 示例县路灯规定
d1 k1 | 一、灯具应当明亮。
d2 k1 | 二、附则
+k1   | 本规定自公布之日起施行。
`,
	);
	reads(
		'what is said of all points stands below the last of them only',
		`
title | 示例法院关于路灯的批复
p1    | 你院的请示收悉。答复如下：
d1 k1 | 一、路灯属于示例站。
k2    | 本批复自2031年1月1日起施行。
d2 k1 | 二、灯罩属于示例县。
p2    | 此复。
`,
	);
	reads(
		'第一部分 holds what stands below it',
		`
title | 示例县路灯规范
h1    | 第一部分　灯具
d1 k1 | 一、灯具应当明亮。
h2    | 第二部分
+h2   | 灯罩
d1~2 k1 | 一、灯罩应当透光。
`,
	);
	reads(
		'count their 一、 as units',
		`
title | 示例法院关于示例问题的规定
p1    | 为便于示例，现规定如下：
d1 k1 | 一、示例案件由示例法院管辖。
k2    | 当事人另有约定的，从其约定。
d2 k1 | 二、下列案件不予受理：
x1    | （一）没有原告的；
x2    | （二）没有被告的。
k2    | 不予受理的，说明理由。
`,
	);
	reads(
		'a point with a heading of its own',
		`
d1 k1 | 一、灯具的检查
+k1   | 灯具每年检查一次。
k2    | 检查由示例站负责。
d2 k1 | 二、灯具的修理
x1    | 1.坏灯三日内修好。
x2    | 2.修理不收费。
`,
	);
	reads(
		'a list of repealed laws, and the sentence behind it',
		`
title | 示例县关于废止部分办法的决定
p1    | 示例县决定废止下列办法：
d1 k1 | 一、示例县人民政府关于渡口收费和渡船检查的
+k1   | 若干规定
d2 k1 | 二、示例县路灯办法
d3 k1 | 三、示例县灯油办法
p2    | 本决定自公布之日起施行。
`,
	);
	reads(
		'words in quotation marks behind such a list belong to the point that puts them in',
		`
d1 k1 | 一、示例县路灯办法
d2 k1 | 二、将《示例县渡口办法》第五条修改为：
+k1   | “第五条　渡船每年检查一次。
+k1   | “检查由示例站负责。”
`,
	);
	reads(
		'points that are headings: their words go on below',
		`
d1 k1 | 一、灯具的检查
+k1   | 灯具每年检查一次。
d2 k1 | 二、灯具的修理
+k1   | 坏灯三日内修好。
`,
	);
	reads(
		'a decision that amends several laws, and cites each article on a line of its own',
		`
title | 示例县关于修改部分示例条例的决定
p1    | 示例县决定修改下列条例：
d1 k1 | 一、将《示例县路灯条例》第五条修改为：“灯具每年检查一次。”
k2    | 第六条改为第七条，修改为：“灯油由示例站供给。”
k3    | 第八条增加一款，作为第二款：“灯油不得倒入示例河。”
d2 k1 | 二、删去《示例县渡口条例》第九条第二款。
k2    | 第十条中的“渡船”修改为“船只”。
p2    | 本决定自公布之日起施行。
`,
	);
	reads(
		'a decision with 一、 and then the whole law',
		`
title | 示例县路灯条例
p1    | 根据示例县的决定，作如下修改：
d1 k1 | 一、删去第九条。
d2 k1 | 二、将第五条修改为：“灯具每年检查一次。”
k2    | 根据本决定修改后重新公布。
t1 k1 | 第一条　灯具应当明亮。
t2 k1 | 第二条　灯罩应当透光。
`,
	);
	reads(
		'one paragraph after another',
		`
title | 示例县的一项决议
p1    | 示例县的灯具整夜点亮。
p2    | 本决议自公布之日起施行。
`,
	);
});

describe('tables', () => {
	reads(
		'rows belong to the 款 or 项 above them; what follows is the next 款',
		`
t1 k1 | 第一条　灯油费如下表：
row   | | 种类 | 费用 |
      | |---|---|
row   | | 路灯 | 一元 |
k2    | 桥灯免费。
`,
	);
	reads(
		'rows outside of articles stand alone',
		`
fj1   | 附表：灯油费
row   | | 种类 | 费用 |
row   | | 路灯 | 一元 |
`,
	);
	reads(
		'a bar inside a sentence makes no table',
		`
t1 k1 | 第一条　灯油|灯芯由示例站供给。
k2    | |
`,
	);
});

describe('附件', () => {
	reads(
		'count their articles for themselves',
		`
t1 k1          | 第一条　灯具应当明亮。
t2 k1          | 第二条　灯罩的式样见附件一。
fj1            | 附件一　灯罩式样
fj1-t1 fj1-t1-k1 | 第一条　灯罩为圆形。
fj1-t2 fj1-t2-k1 | 第二条　灯罩为白色。
fj2            | 附件二：灯油费
fj2-p1         | 灯油每升一元。
fj2-d1 fj2-d1-k1 | 一、路灯的灯油由示例站供给。
`,
	);
	reads(
		'附： alone, and the name on the next line',
		`
t1 k1  | 第一条　本条例自2020年1月1日起施行。
fj1    | 附：
+fj1   | 示例县灯油费费率表
fj1-p1 | 灯油每升一元。
`,
	);
	reads(
		'a name of several lines, which ends where it says what it names',
		`
t1 k1  | 第一条　本条例自2020年1月1日起施行。
fj1    | 附 件
+fj1   | 示例县大街、小街和
+fj1   | 桥上设灯的名录
fj1-p1 | 大街
+p1    | 小街
`,
	);
	reads(
		'附件1., 附录, 附图, 附表二 and 附 with a number: all its forms',
		`
t1 k1 | 第一条　本条例自2020年1月1日起施行。
fj1   | 附件1．灯罩式样
fj2   | 附　件　2
fj3   | 附录
fj4   | 附图消防灯式样
fj2~2 | 附表二
fj5   | 附5：灯座式样
`,
	);
	reads(
		'附录 that are counted by letters, and their names below',
		`
t1 k1  | 第一条　本规程自2020年1月1日起施行。
fj1    | 附录A　灯罩式样
fj1-p1 | 灯罩是罩。
fj2    | 附录B
+fj2   | 术语
fj2-p1 | 灯座是座。
`,
	);
	reads(
		'a list of 附件 before the 附件 is no 附件, and no 款',
		`
t1 k1  | 第一条　本通知自2020年1月1日起执行。
p1     | 附件：1.灯罩式样
+p1    | 2.灯座式样
fj1    | 附件1
+fj1   | 灯罩式样
fj2    | 附件2
+fj2   | 灯座式样
`,
	);
	reads(
		'a list of 附件 at the end that nobody has signed',
		`
d1 k1  | 一、灯具应当明亮。
p1     | 附件：1.灯罩式样
+p1    | 2.灯座式样
`,
	);
	reads(
		'the name of the only 附件, right above it and unsigned',
		`
t1 k1 | 第一条　灯罩的式样见附件。
p1    | 附件：示例县灯罩式样
fj1   | 附件
+fj1  | 示例县
+fj1  | 灯罩式样
`,
	);
	reads(
		'what does not count on below 附件：1. stands in the 附件',
		`
t1 k1  | 第一条　灯具应当明亮。
fj1    | 附件：1.灯罩式样
fj1-p1 | 灯罩为圆形。
`,
	);
	reads(
		'who signed for two sides is no 附件, though 代表 ends as 费率表 does',
		`
t1 k1  | 第一条　本协定自2020年1月1日起生效。
k2     | 甲国代表　　　乙国代表
`,
	);
	reads(
		'a table behind the last article that nothing calls 附件',
		`
t1 k1  | 第一条　本条例自2020年1月1日起施行。
fj1    | 灯油费费率表一（大街适用）
row    | | 种类 | 费用 |
fj1-p1 | 注：本表的费用按月计算。
`,
	);
	reads(
		'附近, 附属, 附件所列 begin a sentence; 附则 is a heading of the law',
		`
t1 k1 | 第一条　灯具应当明亮。
k2    | 附近没有灯的路口，应当设灯。
k3    | 附件所列灯具，由示例站检查。
k4    | 附件一中的灯具除外。
h1    | 附则
t2 k1 | 第二条　本条例自2020年1月1日起施行。
`,
	);
	reads(
		'a line like 附件 in the middle of the law does not cut it in two',
		`
t1 k1 | 第一条　申请点灯的，提交下列材料：
+k1   | 附图
t2 k1 | 第二条　灯罩应当透光。
`,
	);
	reads(
		'a decision whose 附件 is the law: its articles are the articles',
		`
title  | 示例法院关于修改《示例解释》的决定
p1     | 对《示例解释》作如下修改：
d1 k1  | 一、删去第三条。
k2     | 修改后重新公布。
fj1    | 附：
+fj1   | 示例法院
+fj1   | 关于示例问题的解释
fj1-p1 | 为便于示例，制定本解释。
t1 k1  | 第一条　示例案件由示例法院管辖。
`,
	);
});
