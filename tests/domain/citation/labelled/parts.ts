import type { Source } from './sections.ts';

/** Where a sentence stands: in a text of the county, at an address, below a heading. */
const at = (own: string, address: string, division = ''): Source => ({
	own,
	origin: { self: { law: own }, day: '2031-01-01' },
	here: { address, division },
});
const REPORT: Source = { own: '-', origin: {}, here: { address: '', division: '' } };
const PLAN = at('plan', 'p10', 'h2-h3-h3');
const FIRST = at('plan', 'p5', 'h2-h1');
const SECOND = at('plan', 'p6', 'h2-h1');
const ITEM = at('plan', 'p6-x2', 'h2-h1');
const NESTED = at('plan', 'p8', 'h2-h3-h1');
const OPINION = at('opinion', 'd2-k1-x4');
const DECISION = at('decision', 'd3-k2');

const OPINION_TITLE = '《云溪县人民政府关于推进人防工程平时使用的意见》';

/** Sentences written before the code that reads them; marked as in `labelled.ts`, all invented. */
export const PARTS: [Source, string][] = [
	// 按照2.1规定和3.1要求: every section of a list of them
	[PLAN, '按照{2.1|@h2-h1}规定和{3.1|@h3-h1}要求，做好准备。'],
	[PLAN, '按照{2.1|@h2-h1}的规定和{3.1|@h3-h1}的要求执行。'],
	[PLAN, '依据{2.2|@h2-h2}规定、{3.2.1|@h3-h2-h1}规定发放警报。'],
	[PLAN, '按照{2.1|@h2-h1}职责和{4.1|@h4-h1}程序办理。'],
	[PLAN, '根据{3.2.1|@h3-h2-h1}规定及{3.2.2|@h3-h2-h2}方式发放。'],
	[PLAN, '按照{2.1|@h2-h1}规定和2.1万元标准执行。'],
	[PLAN, '按照{2.1|@h2-h1}规定和3.1公里间距布设。'],
	[PLAN, '按照{2.1|@h2-h1}的要求和版本2.1更新。'],
	[PLAN, '按照{2.3.1|@h2-h3-h1}分工，投入3.1亿元。'],
	[PLAN, '按照{2.1|@h2-h1}规定，4.1级以上地震发生后启动。'],
	[PLAN, '按照{《云溪县人民防空管理办法》第三条|measures#t3}规定和{2.1|@h2-h1}要求执行。'],
	[PLAN, '按照《国家防空预案》2.1规定和3.1要求执行。'],
	[PLAN, '按照{本预案2.1|@h2-h1}规定和{3.1|@h3-h1}要求执行。'],
	[PLAN, '按照{2.1|@h2-h1}规定和9.9要求执行。'],
	[PLAN, '按照{2.1|@h2-h1}规定和3.1比例配备。'],
	[REPORT, '按照2.1规定和3.1要求执行。'],
	[REPORT, '按照{《云溪县防空袭应急预案》2.1|plan#h2-h1}规定和{3.1|plan#h3-h1}要求执行。'],
	// 前款, 本节, 本章 in a section of a plan
	[SECOND, '按照{前款|@p5}规定设立。'],
	[ITEM, '违反{前款|@p5}规定的，通报批评。'],
	[FIRST, '按照{前款|!nothing meant}规定设立。'],
	[PLAN, '按照{前款|!nothing meant}规定设立。'],
	[ITEM, '按照{前项|@p6-x1}规定办理。'],
	[ITEM, '按照{本款第（1）项|@p6-x1}规定办理。'],
	[SECOND, '按照{本节第一款|@p5}规定设立。'],
	[SECOND, '{本节|@h2-h1}所列职责由办公室督办。'],
	[NESTED, '{本章|@h2}所称工作组，由县指挥部设立。'],
	[NESTED, '按照{本节|@h2-h3-h1}规定抢修。'],
	[SECOND, '按照{本章|@h2}{第2.2节|@h2-h2}规定办理。'],
	[SECOND, '播放本节目的时段、本节约用水倡议和本章程草案不变，提前款项已付。'],
	[DECISION, '按照{前款|@d3-k1}规定处理。'],
	[OPINION, '按照{前项|@d2-k1-x3}规定提交。'],
	// A part behind the number of a document
	[REPORT, '{云政发〔2029〕8号|opinion}{第二部分|opinion#d2}要求登记。'],
	[REPORT, '{云政发〔2029〕8号|opinion}文件{第二部分第（三）项|opinion#d2-k1-x3}要求登记。'],
	[REPORT, '{云政发〔2029〕8号|opinion}文件的{第三点|opinion#d3}要求保障。'],
	[REPORT, '{云政发〔2029〕8号|opinion}意见{第（四）项|opinion#d2-k1-x4}要求签订责任书。'],
	[REPORT, '{云政发〔2029〕8号|opinion}{第二条第（三）项|opinion#d2-k1-x3}要求登记。'],
	[REPORT, '{云政发〔2030〕3号|plan}文件{第2.1节|plan#h2-h1}规定了职责。'],
	[REPORT, '{云政发〔2030〕3号|plan}{第3.2.1条|plan#h3-h2-h1}规定了权限。'],
	[REPORT, '按照{云政发〔2030〕3号|plan}文件{2.1|plan#h2-h1}规定办理。'],
	[REPORT, '{云政发〔2029〕8号|opinion}文件{第九部分|!no such place}没有写。'],
	[REPORT, '{云溪县人民政府令第12号|measures}{第三条第二款|measures#t3-k2}禁止破坏。'],
	[REPORT, '会议传达了{云政发〔2029〕8号|opinion}，第二部分议程由局长主持。'],
	[REPORT, '{云政发〔2029〕8号|opinion}文件2.1万份已印发。'],
	[REPORT, '{云政发〔2029〕8号|opinion}文件{第二部分|opinion#d2}和{第三部分|opinion#d3}已落实。'],
	[REPORT, `{${OPINION_TITLE}（云政发〔2029〕8号）第二部分第（三）项|opinion#d2-k1-x3}要求登记。`],
	[REPORT, '{云政发〔2031〕99号|!not held}第二部分规定了职责。'],
];
