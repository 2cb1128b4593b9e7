import { describe } from 'vitest';
import { reads } from '../../notation.ts';

describe('title and 题注', () => {
	reads(
		'a law as the national database gives it in Markdown',
		`
title   | # 示例县雨水花园管理条例
        |
caption | 2019年3月1日 示例县第三届人民代表大会常务委员会第五次会议通过
        |
caption | 2021年6月1日 施行
        |
        | <!-- INFO END -->
        |
t1 k1   | 第一条 雨水花园归全体居民使用。
`,
	);
	reads(
		'a law as a Word file gives it, 题注 in brackets',
		`
title   | 示例县雨水花园管理条例
caption | （2019年3月1日示例县第三届人民代表大会常务委员会第五次会议通过　2021年6月1日修正）
t1 k1   | 第一条　雨水花园归全体居民使用。
`,
	);
	reads(
		'clauses that are numbered as in standards are none of the 题注',
		`
title   | 示例县雨水花园管理规范
caption | （2020年5月1日示例县水利局发布）
h1      | 1 总则
p1      | 1.1 雨水花园归全体居民使用。
`,
	);
	reads(
		'a 题注 whose bracket runs over lines, one of which begins like a list',
		`
title   | 示例县雨水花园管理条例
caption | （2019年3月1日示例县人民代表大会通过　根据
caption | 一、2020年示例县的清理决定
caption | 2021年6月1日第二次修正）
t1 k1   | 第一条　雨水花园归全体居民使用。
`,
	);
	reads(
		'a bracket that nothing opens, as at the end of some 题注',
		`
title   | 示例县雨水花园管理条例
caption | 2019年3月1日 示例县人民代表大会通过）
t1 k1   | 第一条　雨水花园归全体居民使用。
`,
	);
	reads(
		'full-width digits, and dates in Chinese numerals',
		`
title   | 示例市路灯管理规定
caption | ２０１２年１２月３日 示例市路灯局局务会议通过
caption | 二○一三年一月一日 施行
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'a 题注 in the form of a sentence; but a preamble may begin with a date, too',
		`
title   | 示例市路灯管理规定
caption | 2018年11月25日 示例市路灯局令第9号公布。
p1      | 2018年8月31日，示例会议通过了修改决定。根据修改后的示例法，制定本规定。
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'a 题注 in brackets that begins with a number',
		`
title   | 示例省路灯规定
caption | (示政[1996]33号  1996年5月7日示例省人民政府发布)
t1 k1   | 第一条：路灯在日落时点亮。
`,
	);
	reads(
		'a 发文字号 as offices numbered of old',
		`
title   | 示例省路灯规定
caption | （88）示灯字第36号
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'who published and the day on a line of its own, right below the title',
		`
title   | 示例省路灯办法
caption | 示例省人民政府、示例省军区2001年4月18日发布
caption | (示政发〔2001〕28号)
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'who published, broken over lines',
		`
title   | 示例档案工作办法
caption | 1980年12月9日 示例院批准
caption | 1980年12月27日 示例委员会
caption | 示例档案局发布
caption | 发布之日施行
t1 k1   | 第一条　档案以年为卷。
`,
	);
	reads(
		'a title that is printed again behind the 题注, broken over lines',
		`
title   | 示例法院关于审理示例纠纷案件若干问题的解释（二）
        |
caption | 2023年1月3日 示例法院审判委员会第18次会议通过
        |
        | <!-- INFO END -->
        |
title   | 示例法院 示例检察院
        |
title   | 关于审理示例纠纷案件
        |
title   | 若干问题的解释（二）
        |
caption | 示释〔2023〕3号
        |
p1      | 为正确审理示例纠纷，制定本解释。
        |
t1 k1   | 第一条 当事人各执一词的，听取双方意见。
`,
	);
	reads(
		'a title whose last words name no law, printed again letter for letter',
		`
title   | 示例区与邻区相互送达文书的几点说法
caption | 2023年1月3日 示例法院审判委员会通过
title   | 示例区与邻区
title   | 相互送达文书的几点说法
t1 k1   | 第一条　文书当面送达。
`,
	);
	reads(
		'a remark on the title in brackets',
		`
title   | 示例县雨水花园管理条例
caption | （示例文本，非真实法规）
t1 k1   | 第一条　雨水花园归全体居民使用。
`,
	);
	reads(
		'a number or 试行 in brackets on a line of its own belongs to the title',
		`
title   | 示例县雨水花园管理条例
title   | （试行）
t1 k1   | 第一条　雨水花园归全体居民使用。
`,
	);
	reads(
		'a number in brackets on a line of its own, with what follows a title',
		`
title   | 示例法院关于路灯若干问题的规定
title   | （二）
caption | （2023年1月3日示例法院审判委员会通过）
caption | 示释〔2023〕3号
p1      | 为正确审理路灯纠纷，制定本规定。
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'but a list that begins right behind a 题注 is the text',
		`
title   | 示例县关于路灯的规定
caption | 2023年1月3日 公布
p1 x1   | （一）路灯在日落时点亮。
x2      | （二）路灯在日出时熄灭。
`,
	);
	reads(
		'a preamble that the source has broken within a title',
		`
title   | 示例市人民政府关于修改《示例市渡口办法》等办法的决定
caption | （2030年3月1日示例市人民政府令第120号公布）
p1      | 经示例市人民政府第30次常务会议审议通过，决定对《示例市渡口
+p1     | 办法》等作如下修改：
d1 k1   | 一、删去《示例市渡口办法》第三条。
`,
	);
	reads(
		'a preamble between 题注 and articles',
		`
title   | 示例法院关于示例问题的规定
caption | 2020年12月23日 示例法院审判委员会通过
p1      | 根据2010年4月29日修正的《示例法》，结合审判实践，制定本规定：
t1 k1   | 第一条　本规定适用于示例。
`,
	);
	reads(
		'an order of promulgation: order, number, what is ordered, who signed, date, and then the law',
		`
caption   | 示例国国务院令
caption   | 第588号
p1        | 《示例雨水条例》已经2010年12月29日示例会议通过，现予公布，自2011年1月8日起施行。
caption   | 总理　示例人
caption   | 二○一一年一月八日
title     | 示例雨水条例
caption   | （2010年12月29日示例会议通过）
t1 k1     | 第一条　雨水先渗后排。
`,
	);
	reads(
		'an order with its number on the same line, or with the year in its number',
		`
caption   | 示例国国务院令第588号
caption   | 示例部公告2023年第5号
caption   | 2023年第6号
title     | 示例雨水条例
caption   | 示例国国务院令　第588号
t1 k1     | 第一条　雨水先渗后排。
`,
	);
	reads(
		'a public notice of a congress: the body, 公告, its number',
		`
caption   | 示例省第十三届人民代表大会常务委员会
caption   | 公　告
caption   | （第12号）
p1        | 《示例省渡口条例》已由示例省人民代表大会常务委员会通过，现予公布。
caption   | 示例省人民代表大会常务委员会
caption   | 2018年9月29日
title     | 示例省渡口条例
t1 k1     | 第一条　渡口设救生圈。
`,
	);
	reads(
		'a letterhead over number and title',
		`
caption | 示例县人民政府文件
caption | 示政〔2020〕5号
title   | 示例县人民政府
title   | 关于印发《示例县路灯办法》的通知
p1      | 各乡镇人民政府：
p2      | 现将《示例县路灯办法》印发给你们，请照此办理。
caption | 示例县人民政府
caption | 2020年1月1日
fj1     | 附件
+fj1    | 示例县路灯办法
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'what the head of a document has above a title is none of it',
		`
p1      | 密级：公开
p2      | 签发人：某某
title   | 示例县路灯办法
caption | （2020年1月1日示例县人民政府令第5号公布）
t1 k1   | 第一条　路灯在日落时点亮。
`,
	);
	reads(
		'what is attached is named in lines of its own, and is no 题注',
		`
title   | 示例县人民政府关于公布示例清单的通知
caption | 示政〔2020〕5号
p1      | 现将示例清单公布如下。
p2      | 附件：1.街灯清单
p3      | 2.桥灯清单
caption | 示例县人民政府
caption | 2020年1月1日
fj1     | 附件1
+fj1    | 街灯清单
`,
	);
	reads(
		'a 目录 above the title',
		`
contents | 目 录
entry    | 第一章 总则
entry    | 第二章 附则
title    | 示例市路灯办法
caption  | （2020年1月1日示例市人民政府令第5号公布）
c1       | 第一章 总则
t1 k1    | 第一条 路灯在日落时点亮。
c2       | 第二章 附则
t2 k1    | 第二条 本办法自公布之日起施行。
`,
	);
	reads(
		'the opening of a treaty goes on behind a comma, and is no 题注',
		`
title   | 甲国和乙国关于示例合作的协定
caption | （2020年1月1日订于示例市）
p1      | 甲国和乙国（以下称“双方”），
+p1     | 为了发展示例合作，
+p1     | 达成协议如下：
t1 k1   | 第一条 双方合作。
`,
	);
	reads(
		'a command that is a law and no order',
		`
title   | 示例院关于统一使用示例单位的命令
caption | 1984年2月27日 发布
d1 k1   | 一、示例单位是唯一的单位。
`,
	);
	reads(
		'a reply: whom it answers, what it says',
		`
title   | 示例法院关于示例问题的批复
caption | 示释〔2021〕11号
p1      | 示例省高级示例法院：
p2      | 你院来文收悉。经研究，批复如下：
p3      | 当事人可以在十日内提出。
`,
	);
	reads(
		'a title in Word blanks, and 题注 with an ASCII bracket',
		`
title   |   示　例　县　路　灯　条　例  
caption |     (2001年1月1日示例县人民代表大会通过)
t1 k1   | 　　第一条　路灯在日落时点亮。
`,
	);
});

describe('目录', () => {
	reads(
		'ends where its first entry comes again',
		`
title    | 示例县路灯条例
contents | 目　录
entry    | 第一章　总则
entry    | 第二章　点灯
entry    | 附则
c1       | 第一章　总则
t1 k1    | 第一条　路灯在日落时点亮。
c2       | 第二章　点灯
t2 k1    | 第二条　点灯由专人负责。
h1       | 附则
t3 k1    | 第三条　本条例自2020年1月1日起施行。
`,
	);
	reads(
		'with 编, 章 that count from one in each 编, 节, leaders and page numbers',
		`
title    | 示例法典
contents | 目录：
entry    | 第一编　总则………………………………………………………………………………………………1
entry    | 　第一章　一般规定 ............ 1
entry    | 　　第一节　人…………2
entry    | 第二编　器物	15
entry    | 　第一章　一般规定（15）
b1       | 第一编　总则
b1-c1    | 第一章　一般规定
b1-c1-s1 | 第一节　人
t1 k1    | 第一条　人人有灯可用。
b2       | 第二编　器物
b2-c1    | 第一章　一般规定
t2 k1    | 第二条　灯具应当明亮。
`,
	);
	reads(
		'with a 序言 that the body has, too',
		`
title    | 示例宪章
contents | 目录
entry    | 序言
entry    | 第一章　总纲
h1       | 序　言
p1       | 示例河养育了示例人。
p2       | 一九〇一年，示例人在河边点起第一盏灯。
c1       | 第一章　总纲
t1 k1    | 第一条　灯长明。
`,
	);
	reads(
		'with a 序言 that has no heading in the body',
		`
title    | 示例宪章
contents | 目录
entry    | 序言
entry    | 第一章　总纲
c1       | 第一章　总纲
t1 k1    | 第一条　灯长明。
`,
	);
	reads(
		'after a preamble',
		`
title     | 示例法院关于示例问题的规定
p1        | 为便于示例，制定本规定。
contents  | 目录
entry     | 一、管辖
entry     | 二、附则
h1        | 一、管辖
t1 k1     | 第一条　示例案件由示例法院管辖。
h2        | 二、附则
t2 k1     | 第二条　本规定自公布之日起施行。
`,
	);
	reads(
		'without its heading',
		`
title | 示例法院关于示例问题的规定
entry | 一、管辖
entry | 二、回避
entry | 三、附则
p1    | 为便于示例，制定本规定。
h1    | 一、管辖
t1 k1 | 第一条　示例案件由示例法院管辖。
h2    | 二、回避
t2 k1 | 第二条　有亲属的，应当回避。
h3    | 三、附则
t3 k1 | 第三条　本规定自公布之日起施行。
`,
	);
	reads(
		'of a text that has nothing else',
		`
title    | 示例县路灯条例
contents | 目录
entry    | 第一章　总则
entry    | 第二章　点灯
`,
	);
});

describe('a text that is only in part a law', () => {
	reads(
		'articles at once, without title',
		`
t1 k1 | 第一条　路灯在日落时点亮。
t2 k1 | 第二条　路灯在日出时熄灭。
`,
	);
	reads(
		'one 编 of a law in a file of its own, with the 题注 below its name',
		`
title   | # 示例法典
b1      | # 器物编
caption | 2020年5月28日 示例会议通过
caption | 2021年1月1日 施行
        | <!-- INFO END -->
b1-c1   | ## 第一章 一般规定
t205 k1 | 第二百零五条 灯具应当明亮。
`,
	);
	reads(
		'no statute at all: lines of verse',
		`
title | 河水长
p1    | 灯火明。
p2    | 夜行的人走得快，
+p2   | 也走得稳。
`,
	);
});
