import { describe, expect, test } from 'vitest';
import { notOfficial } from '../../../../src/domain/report/document/not-official.ts';
import { recognise } from '../../../../src/domain/report/document/recognise.ts';
import { report } from '../invented-report.ts';

const kindOf = (text: string): string => recognise(text.split('\n')).kind;

const ARTICLES = '第一条 为了示范。\n第二条 本办法是示例。\n第三条 自公布之日起施行。';

describe('a statute', () => {
	test.each([
		[
			'has no articles, but the number of a 公告',
			'关于示例的公告\n示例部 示例总局公告2031年第4号\n一、甲。\n二、乙。',
		],
		[
			'has no articles, but a number of its kind below the title of a 公告',
			'示例局关于示例的公告\n2031年第4号\n一、甲。\n二、乙。',
		],
		[
			'has no articles, and its name behind the number of the 公告',
			'示例署公告2031年第8号（关于示例的公告）\n现公告如下：\n一、甲。\n二、乙。',
		],
		['has articles', `示例办法\n${ARTICLES}`],
		[
			'is about contracts, as the first line of its title ends',
			`示例法院关于审理租船合同\n纠纷案件若干问题的解释\n${ARTICLES}\n双方自愿的，从其约定。`,
		],
		[
			'is about documents of cases',
			`示例省行政处罚决定书制作规定\n附：行政处罚决定书\n${ARTICLES}`,
		],
		[
			'has articles whose numbers are set wide',
			'示例渡口安全标准\n第 一 条 甲。\n第 二 条 乙。\n第 三 条 丙。',
		],
		[
			'has articles in full-width digits',
			'示例渡口安全标准\n第１条 甲。\n第２条 乙。\n第３条 丙。',
		],
		[
			'has a name that only norms bear, and its number',
			'示例省绿道建设导则（试行）\n示建规〔2031〕7号\n前　言\n本导则由示例厅编写。\n一、选线',
		],
		[
			'is what a court noted of a meeting, with its number',
			'示例高级人民法院审判工作会议纪要\n示高法〔2031〕9号\n一、受理\n1.应当及时受理。',
		],
		['is a treaty of two articles', '示例国和示范国关于放灯的协定\n第一条\n甲。\n第二条\n乙。'],
		[
			'is an emergency plan, numbered as standards are',
			'示例县防空袭预案\n1 总则\n1.1 目的\n甲。\n1.2 范围\n乙。\n1.3 原则\n丙。',
		],
		['has articles behind Markdown marks', `# 示例办法\n\n${ARTICLES.replace('第一', '## 第一')}`],
		// Even if it is about this very report.
		['is about rule-of-law reports', `示例省法治政府建设情况报告办法\n${ARTICLES}`],
		[
			'has no 条 but a name and a 题注',
			'最高人民法院关于示例问题的批复\n（2020年1月2日最高人民法院审判委员会会议通过）\n示例高级人民法院：\n答复如下。',
		],
		[
			'is a 布告 that says so at its end',
			'示例县革命委员会关于爱护路灯的布告\n一、爱护路灯。\n此布\n示例县革命委员会\n一九七八年三月五日',
		],
		[
			'is a 通告 with its number',
			'示例县人民政府关于禁止放灯的通告\n示政告〔2030〕3号\n现通告如下：\n一、河面上禁止放灯。',
		],
		[
			'is a 通告 without a number that everybody has to keep to from a day on',
			'示例县人民政府关于禁止放灯的通告\n现通告如下：\n一、河面上禁止放灯。\n二、本通告自2031年1月1日起施行。\n示例县人民政府\n2030年12月12日',
		],
		[
			'is an opinion with a day below its name',
			'中共示例省委 示例省人民政府关于点灯的意见\n（2031年8月8日）\n为了亮，提出如下意见。\n一、总体要求\n（一）多点灯。',
		],
		[
			'comes with the marks of the corpus',
			'# 示例方案\n\n1995年7月28日 发布\n\n<!-- INFO END -->\n\n一、示例。',
		],
	])('%s', (_, text) => {
		expect(kindOf(text)).toBe('law');
	});
});

describe('a yearly report', () => {
	test.each([
		['has the usual title', '2030年法治政府建设情况报告\n\n正文。'],
		['has its title on two lines', '示例县水利局2030年推进法治\n政府建设情况报告\n正文。'],
		['is called a summary', '示例县国防动员办公室2030年依法行政工作总结\n正文。'],
		[
			'has another title, but the statutory contents',
			['工作汇报', ...report().slice(1)].join('\n'),
		],
		// One article at the head of a line is a citation.
		['cites an article', '2030年法治政府建设情况报告\n第三条 的规定得到落实。'],
	])('%s', (_, text) => {
		expect(kindOf(text)).toBe('report');
	});
});

describe('what has articles and no site may show as law', () => {
	test.each([
		['a commentary', `《示例县路灯办法》释义\n${ARTICLES}`, '释义'],
		[
			'a commentary between the articles',
			`示例县路灯办法\n${ARTICLES.replace('\n', '\n【释义】本条讲目的。\n')}`,
			'释义',
		],
		['a bill', `示例县路灯办法（修订草案征求意见稿）\n${ARTICLES}`, '草案'],
		['words on a bill', `关于《示例县路灯办法（草案）》的说明\n${ARTICLES}`, '说明'],
		['why it was drawn up', `关于《示例县路灯办法（草案）》的起草说明\n${ARTICLES}`, '说明'],
		['the same without 草案', `《示例县路灯办法》修订说明\n${ARTICLES}`, '说明'],
		[
			'a text in traditional characters',
			`示例縣路燈辦法\n第一條　甲。\n第二條　乙。\n第三條丙。\n${ARTICLES}`,
			'繁体字',
		],
		['a report on a bill', `关于《示例县路灯办法（草案）》审议结果的报告\n${ARTICLES}`, '说明'],
	])('%s', (_, text, reason) => {
		expect(notOfficial(text.split('\n'))).toContain(reason);
		// It cites like a law: 本条例第一条 of a bill is its own.
		expect(kindOf(text)).toBe('law');
	});

	test('a law is official', () => {
		expect(notOfficial(`示例县路灯办法（试行）\n${ARTICLES}`.split('\n'))).toBeNull();
	});
});

describe('neither', () => {
	test.each([
		['a letter', '各位同事：\n明天上午九点开会。', '看不出是法规还是年度报告'],
		[
			'a 通告 without number and 题注',
			'示例县人民政府关于禁止放灯的通告\n一、河面上禁止放灯。',
			'请在标题下面补上发文字号',
		],
		[
			'a penalty decision, whatever articles it prints',
			`示例市水利局\n行政处罚决定书\n示水罚〔2030〕3号\n附：《示例办法》\n${ARTICLES}`,
			'办案文书',
		],
		[
			'a judgment with its title set wide',
			`示例县人民法院\n行 政 判 决 书\n（2030）示0101行初3号\n${ARTICLES}`,
			'npm run citations',
		],
		['a notice to one person', `责令改正通知书（副本）\n张三：\n${ARTICLES}`, '办案文书'],
		[
			'a contract, though counted in articles',
			`示县购字〔2030〕3号\n风 筝 买 卖 合 同\n甲方：示例县文化馆\n${ARTICLES}`,
			'这是合同、协议，不是法规',
		],
		[
			'one whose parties give and use water',
			`供用水合同（样本）\n供水人：示例县水厂\n用水人：张三\n${ARTICLES}`,
			'这是合同、协议，不是法规',
		],
		[
			'a bid, which says at its end that everybody is told',
			'示例县渡口工程招标公告\n一、灯十盏。\n特此公告。',
			'请在标题下面补上发文字号',
		],
		['a notice', '关于召开会议的通知\n各科室：\n请参加。', '看不出是法规还是年度报告'],
		...['法治政府建设情况', '政府信息公开工作年度'].map((report) => [
			`minutes in which a sentence names the report: ${report}`,
			`示例县水利局会议纪要\n会议听取了2031年${report}报告。\n会议要求抓紧整改。`,
			'看不出是法规还是年度报告',
		]),
		// Another duty, with another form and another day (政府信息公开条例 arts. 49, 50).
		[
			'the report on open government',
			'2030年政府信息公开工作年度报告\n一、总体情况\n法治政府',
			'政府信息公开工作年度报告',
		],
	])('%s', (_, text, reason) => {
		expect(recognise(text.split('\n'))).toMatchObject({
			kind: 'neither',
			reason: expect.stringContaining(reason) as string,
		});
	});
});
