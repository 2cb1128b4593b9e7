/** What stops a reader that tries again from every place: words that repeat, and go on or never end. */

/**
 * Cut out of a text with Chinese in it: an engine keeps a text of Latin letters alone in another way, in which patterns with
 * Chinese signs fail at once.
 */
const repeated =
	(words: string) =>
	(length: number): string =>
		`中${words.repeat(Math.ceil(length / words.length))}`.slice(1);

/** @param around what stands in front and behind, so that a pattern begins or nearly ends */
const within =
	([front, behind]: readonly [string, string], words: string) =>
	(length: number): string =>
		front + repeated(words)(length) + behind;

/** Texts of about a length, by what they are made of. */
export type Texts = Record<string, (length: number) => string>;

/** Signs, blanks and numbers alone. */
export const SIGNS: Texts = {
	commas: repeated('，'),
	'full stops': repeated('。'),
	'、': repeated('、'),
	blanks: repeated(' '),
	'ideographic blanks': repeated('\u3000'),
	tabs: repeated('\t'),
	'byte order marks': repeated('\ufeff'),
	'blanks between words': within(['甲', '乙'], ' '),
	'blanks between a year and 年': within(['2030', '年1月1日'], '\u3000'),
	'blanks behind 令': within(['示例市人民政府令', '8号'], ' '),
	'blanks behind a day': within(['2030年1月1日', '通过'], ' '),
	'blanks in 第…条': within(['第', '条'], ' '),
	'blanks behind a chapter': within(['第一章，甲，', '第'], ' '),
	'blanks between all characters': repeated('第 三 条 '),
	'blank lines': repeated(' \n'),
	digits: repeated('1'),
	'wide digits': repeated('１'),
	thousands: repeated('1,000,'),
	decimals: repeated('1.1'),
	hyphens: repeated('-'),
	dashes: repeated('—'),
	'dots of a contents': repeated('…'),
	underscores: repeated('_'),
	'Chinese digits': repeated('一'),
	tens: repeated('二十'),
	'opening 《': repeated('《'),
	'opening 〈': repeated('〈'),
	'opening “': repeated('“'),
	'opening （': repeated('（'),
	'opening 《“（': repeated('《“（'),
	'opening [': repeated('['),
	'nested titles, never closed': repeated('《关于〈'),
	'nested titles': within(['《', '》'], '〈甲〉'),
	'straight quotes': repeated('"甲" '),
	'one character': repeated('甲'),
	'half a pair': repeated('\ud800'),
	'signs that no font has': repeated('\ue004'),
	'a formula': repeated('灯＝'),
	'comments, never closed': repeated('<!--'),
	tags: repeated('<b>'),
	references: repeated('&amp;'),
};

/** Clauses and lists, as long as nobody writes them. */
export const CLAUSES: Texts = {
	clauses: repeated('修好了桥，建成了路，'),
	names: repeated('风筝放飞、'),
	'names and 和': repeated('甲和乙、'),
	'numbered clauses': repeated('一是加强学习，二是推动工作；'),
	figures: repeated('办理案件12件，'),
	'numbers with units': repeated('12件、'),
	amounts: repeated('12万元'),
	shares: repeated('12.5%'),
	'names of figures': within(['共办理', '分别为12件和3件'], '甲案件、'),
	'parts of a figure': within(['12件，其中', '。'], '甲3件、'),
	days: repeated('2030年1月1日'),
	'Chinese days': repeated('二〇三〇年一月一日'),
	自: repeated('自2030年1月1日起'),
	'自…起施行': within(['自', '起施行'], '甲'),
	meetings: repeated('2030年3月1日示例市第一届人民代表大会常务委员会第二次会议通过　'),
	'amendments in a 题注': repeated('根据2030年3月1日《关于修改〈甲条例〉的决定》修正　'),
	根据: repeated('根据'),
	报告: repeated('报告'),
	法治政府: repeated('法治政府'),
	关于修改: repeated('关于修改'),
	会议: repeated('会议'),
	'parts of a report': repeated('存在的不足和下一步安排'),
	offices: repeated('县级以上人民政府主管部门'),
	definitions: repeated('本条例所称甲，是指'),
};

/** Places and names of laws. */
export const CITATIONS: Texts = {
	第: repeated('第'),
	articles: repeated('第三条、'),
	'articles without a sign': repeated('第三条'),
	之一: repeated('之一'),
	'articles with 之一': repeated('第三条之一'),
	ranges: repeated('第三条至第五条、'),
	paragraphs: repeated('第三条第二款第（一）项、'),
	'items without 第': repeated('第一、二项'),
	'a number of an article': within(['第', '条'], '一'),
	'brackets of an item': repeated('（一）'),
	前款: repeated('前款'),
	其: repeated('其第三条'),
	本条例: repeated('违反本条例第三条规定的，'),
	chapters: repeated('第一章'),
	目: repeated('第1目'),
	annexes: repeated('附件一'),
	titles: repeated('《甲法》、'),
	'titles with places': repeated('《甲法》第三条、'),
	'titles, never closed': repeated('《甲法'),
	以下简称: repeated('（以下简称甲法）'),
	'以下简称, never closed': repeated('（以下简称'),
	'names of laws': repeated('中华人民共和国某某条例'),
	'bare names': within(['', '第三条'], '某省某办法和'),
	repeals: repeated('《甲办法》同时废止，'),
	amendments: repeated('将第三条修改为：“甲”。'),
	'amendments, never closed': repeated('第三条修改为：“'),
	quotations: repeated('第三条规定：“甲”，'),
	orders: repeated('国务院令第1号'),
	'numbers of documents': repeated('示政发〔2030〕1号、'),
	'numbers of documents, never closed': repeated('法释〔'),
};

/** Many lines. */
export const LINES: Texts = {
	'short lines': repeated('甲\n'),
	'empty lines': repeated('\n'),
	'lines of a quotation': repeated('“甲\n'),
	'lines of articles': repeated('第三条　甲。\n'),
	'lines of chapters': repeated('第一章　甲\n'),
	'lines of items': repeated('（一）甲；\n'),
	'lines of items, and others': within(['第一条　灯：\n', ''], '（一）甲；\n乙。\n'),
	'lines of a 题注, never closed': within(['（2019年1月1日通过\n', ''], '甲\n'),
	'lines of headings': repeated('一、甲\n'),
	'numbered lines': repeated('1.甲\n'),
	rows: repeated('| 甲 | 12 |\n'),
	cells: repeated('| 甲 '),
	'rows of tabs': repeated('甲\t乙\n'),
	'numbers of pages': repeated('— 1 —\n'),
	'lines of a contents': repeated('第一章　甲……1\n'),
	'annexes in lines': repeated('附件\n'),
	'days in lines': repeated('2030年1月1日\n'),
	'headings of Markdown': repeated('## 甲\n'),
};
