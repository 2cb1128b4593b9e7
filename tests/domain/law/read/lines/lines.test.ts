import { describe, expect, test } from 'vitest';
import { readLines, type Line } from '../../../../../src/domain/law/read/lines/lines.ts';
import { timeWorked } from '../../../../time-worked.ts';

const only = (text: string): Line => {
	const { lines } = readLines(text);
	expect(lines).toHaveLength(1);
	return lines[0]!;
};

/** `kind label|gap|text`, blanks made visible. */
const shown = ({ kind, label, gap, text }: Line): string =>
	`${kind} ${label}|${gap.replace(/\s/g, '␣')}|${text}`;

describe('a line is what its words say', () => {
	test.each<[text: string, line: string, why: string]>([
		['第一编 总则', 'part 第一编|␣|总则', '编'],
		['第二分编　街灯', 'subpart 第二分编|␣|街灯', '分编'],
		['第十二章　　桥 灯', 'chapter 第十二章|␣␣|桥 灯', '章, a wide title'],
		['第一章总则', 'chapter 第一章||总则', 'no blank'],
		['第一章：总则', 'chapter 第一章|：|总则', 'a colon'],
		['第八节之一 街灯', 'section 第八节之一|␣|街灯', '节 with 之'],
		['第 三 章　桥灯', 'chapter 第 三 章|␣|桥灯', 'blanks inside the number'],
		['第五节 灯座、灯罩。', 'section 第五节|␣|灯座、灯罩。', 'a full stop behind a short heading'],
		['第三章规定的灯具，应当明亮。', 'text ||第三章规定的灯具，应当明亮。', 'a sentence'],
		['第三章之规定', 'text ||第三章之规定', 'no 第三章之一'],
		['序　言', 'heading ||序　言', 'a heading without number'],
		['附 则', 'heading ||附 则', '附则 is no 附件'],
		['器物编', 'part ||器物编', '编 by its name'],
		['示例法规汇编', 'text ||示例法规汇编', 'a book'],
		['目　　录', 'contents ||目　　录', '目录'],
		['第二十二条　灯', 'article 第二十二条|␣|灯', 'a full-width blank'],
		['第二十二条', 'article 第二十二条||', 'the number alone'],
		['第十七条之一　灯', 'article 第十七条之一|␣|灯', '之一'],
		['第十七条 之一　灯', 'article 第十七条 之一|␣|灯', '之一 between blanks'],
		['第十七条 之一些灯', 'article 第十七条|␣|之一些灯', 'no 之一'],
		['第二十之一条　灯', 'article 第二十之一条|␣|灯', '之一 before 条'],
		['第二十之一', 'text ||第二十之一', 'no 条'],
		['第17条之1　灯', 'article 第17条之1|␣|灯', '之 before a figure'],
		['第１７条之１灯', 'article 第１７条之１||灯', 'full-width figures'],
		['第贰章　桥灯', 'chapter 第贰章|␣|桥灯', 'a numeral as amounts of money are written'],
		['第廿条　灯', 'article 第廿条|␣|灯', '廿 for twenty'],
		['第十七条．灯', 'article 第十七条|．|灯', 'a full stop behind the number'],
		['第七十五 条 灯', 'article 第七十五 条|␣|灯', 'a blank before 条'],
		['第一条：灯', 'article 第一条|：|灯', 'a colon'],
		['第１２条 灯', 'article 第１２条|␣|灯', 'full-width digits'],
		['第二部分　灯', 'heading 第二部分|␣|灯', '部分'],
		['第二部分', 'heading 第二部分||', '部分 alone'],
		['第二部分灯具', 'text ||第二部分灯具', 'words'],
		['第二部分 灯具应当明亮。', 'text ||第二部分 灯具应当明亮。', 'a sentence'],
		['第一条规定的灯', 'text ||第一条规定的灯', 'a citation'],
		['（三）灯', 'list （三）||灯', '项'],
		['(十二)　灯', 'list (十二)|␣|灯', 'half-width brackets'],
		['（三)灯', 'list （三)||灯', 'brackets that do not match'],
		['（三之一）灯', 'list （三之一）||灯', '项 with 之'],
		['〔三〕灯', 'list 〔三〕||灯', 'other brackets'],
		['（三）、灯', 'list （三）、||灯', 'a comma behind the brackets'],
		['（三）、（四）项所列的灯', 'text ||（三）、（四）项所列的灯', 'two that are cited'],
		['〔2031〕7号', 'text ||〔2031〕7号', 'a document number'],
		['㈢灯', 'list ㈢||灯', 'one character'],
		['一、灯', 'list 一、||灯', '一、'],
		['12．灯', 'list 12．||灯', 'a full-width point'],
		['１．灯', 'list １．||灯', 'a full-width digit'],
		['⒊灯', 'list ⒊||灯', 'one character'],
		['（1）灯', 'list （1）||灯', '目 in brackets'],
		['⑴灯', 'list ⑴||灯', 'one character'],
		['1)灯', 'list 1)||灯', 'half a bracket'],
		['①灯', 'list ①||灯', 'a circle'],
		['丙、灯', 'list 丙、||灯', 'old texts'],
		['2．3，4—灯油', 'list 2．||3，4—灯油', 'a chemical name'],
		['（88）示灯字第36号', 'text ||（88）示灯字第36号', 'a 发文字号 of old'],
		['1.5倍的灯', 'text ||1.5倍的灯', 'a fraction'],
		['二、三级灯', 'text ||二、三级灯', 'a list of levels'],
		['二、二级灯', 'list 二、||二级灯', 'no list of levels'],
		['（一）款物的来源', 'list （一）||款物的来源', 'words that begin with 款'],
		['（二）项下的灯油', 'list （二）||项下的灯油', 'words that begin with 项'],
		['（三）两项以上的灯', 'list （三）||两项以上的灯', 'more than one'],
		['（略）', 'text ||（略）', 'no number'],
		['附件一：灯罩', 'annex 附件一：||灯罩', '附件'],
		['附件 1、灯罩', 'annex 附件 1、||灯罩', 'a mark behind the number'],
		['附件1．灯罩', 'annex 附件1．||灯罩', 'a point behind the number'],
		['附件1、2所列灯具', 'text ||附件1、2所列灯具', 'two of them as subject of a sentence'],
		['（乙）灯', 'list （乙）||灯', 'a stem in brackets'],
		['（乙方）灯', 'text ||（乙方）灯', 'a party'],
		['附：', 'annex 附：||', '附'],
		['附　表 2 灯油费', 'annex 附　表 2|␣|灯油费', 'wide'],
		['附近的灯', 'text ||附近的灯', 'begins like 附件'],
		['附件中的灯', 'text ||附件中的灯', '附件 as subject of a sentence'],
		['| 种类 | 费用 |', 'row ||| 种类 | 费用 |', 'a row'],
		['|', 'text |||', 'a bar alone'],
		['灯具应当明亮。', 'text ||灯具应当明亮。', 'anything else'],
	])('%s → %s (%s)', (text, line) => {
		expect(shown(only(text))).toBe(line);
	});
});

describe('a number of which an amending decision speaks begins no unit', () => {
	test.each([
		'第十一条修改为：“灯具应当明亮。”',
		'第十一条 修改为：“灯具应当明亮。”',
		'第十五条改为第十四条，修改为：“灯具应当明亮。”',
		'第十五条作为第十六条。',
		'第十六条之一调整为第十八条。',
		'第十六条与第十七条合并，作为第十八条。',
		'第九条合并修改为：“灯具应当明亮。”',
		'第九条“街灯”修改为“路灯”。',
		'第九条中增加“桥灯”。',
		'第八条增加一款，作为第二款：“灯具应当明亮。”',
		'第六条之后增加一条，作为第七条：',
		'第六条删去“街灯”。',
		'第七条作如下修改：',
		'第七条废止。',
		'第三章章名修改为“渡口”',
		'第三章修改为“渡口”',
		'附件1修改为：',
	])('%s', (text) => {
		expect(only(text).kind).toBe('text');
	});

	test.each([
		'第十一条修改规划的，应当公告。',
		'第十一条 修改规划的，应当公告。',
		'第十二条作为受送达人的船主，可以委托代收。',
		'第十三条增加灯具的，应当登记。',
		'第十四条废止规划，应当公告。',
		'第十五条 删去水位记录的，责令改正。',
	])('but a true article may begin with the same word: %s', (text) => {
		expect(only(text).kind).toBe('article');
	});
});

test.each<[text: string, kinds: string[], why: string]>([
	['第一条、街灯应当明亮。\n第二条、桥灯同此。', ['article', 'article'], 'each number has it'],
	[
		'第一条、街灯应当明亮。\n第二条、桥灯同此。\n第一条、第二条所列灯具。',
		['article', 'article', 'text'],
		'but two numbers are cited',
	],
	['第一条　街灯。\n第二条、桥灯。', ['article', 'text'], 'a text that sets blanks'],
	['第一条、街灯。', ['text'], 'one line alone'],
])('a text may set 、 behind its numbers: %j (%s)', (text, kinds) => {
	expect(readLines(text).lines.map(({ kind }) => kind)).toEqual(kinds);
});

describe('numbers of labels', () => {
	test.each<[text: string, main: number, branch: number]>([
		['第二十二条　灯', 22, 0],
		['第十七条之二十　灯', 17, 20],
		['第 二 十 二 条 灯', 22, 0],
		['㈩灯', 10, 0],
		['⑿灯', 12, 0],
		['⑳灯', 20, 0],
		['癸、灯', 10, 0],
		['１２．灯', 12, 0],
	])('%s is %i, %i', (text, main, branch) => {
		expect(only(text).number).toEqual({ main, branch });
	});
});

describe('what stands around the words goes into `before`, so that nothing is lost', () => {
	test.each<[text: string, before: string[], end: string, why: string]>([
		['灯\n桥', ['', '\n'], '', 'a line end'],
		['灯\r\n桥\r\n', ['', '\r\n'], '\r\n', 'Windows'],
		['灯\r桥\r', ['', '\r'], '\r', 'old Macintosh'],
		['灯\n\n\n桥', ['', '\n\n\n'], '', 'blank lines'],
		['  灯  \n\t桥', ['  ', '  \n\t'], '', 'indentation and trailing blanks'],
		['\ufeff灯', ['\ufeff'], '', 'a byte order mark'],
		['\u200b灯\u200b\n\u00ad桥', ['\u200b', '\u200b\n\u00ad'], '', 'characters of no width'],
		['　　灯', ['　　'], '', 'full-width indentation'],
		['# 灯\n## 第一章 桥', ['# ', '\n## '], '', 'Markdown headings'],
		['灯\n##\n桥', ['', '\n##\n'], '', 'an empty Markdown heading'],
		['灯\n<!-- INFO END -->\n桥', ['', '\n<!-- INFO END -->\n'], '', 'the mark of the corpus'],
		['| 灯 |\n|---|\n| 桥 |', ['', '\n|---|\n'], '', 'the rule under the head of a table'],
		['', [], '', 'nothing'],
		['\n \n', [], '\n \n', 'only blanks'],
	])('%j (%s)', (text, before, end) => {
		const read = readLines(text);
		expect(read.lines.map((line) => line.before)).toEqual(before);
		expect(read.end).toBe(end);
	});
});

test('lines count from one, whatever ends them, blank ones included', () => {
	const { lines } = readLines('灯\r\n\r\n桥\r渡口\n\n\n码头');
	expect(lines.map(({ line, text }) => [line, text])).toEqual([
		[1, '灯'],
		[3, '桥'],
		[4, '渡口'],
		[7, '码头'],
	]);
});

test('a comment that is no mark of the corpus stays what it is: words', () => {
	expect(only('<!-- 灯 -->').text).toBe('<!-- 灯 -->');
	expect(only('#标签').text).toBe('#标签');
});

test('a hostile line is read in no time', () => {
	const long = 100_000;
	for (const text of [
		`第${' '.repeat(long)}`,
		`第${'一'.repeat(long)}`,
		`第${'一 '.repeat(long)}条`,
		`第一章${'…'.repeat(long)}灯`,
		`（${' '.repeat(long)}`,
		`附${' '.repeat(long)}x`,
		`|${'-'.repeat(long)}`,
		`|${'---|'.repeat(long)}x`,
		`灯${' '.repeat(long)}灯`,
		'\n'.repeat(long),
	]) {
		// What the processor did, and not what else the machine had to do meanwhile.
		const start = timeWorked();
		readLines(text);
		expect(timeWorked() - start, text.slice(0, 5)).toBeLessThan(1000);
	}
});
