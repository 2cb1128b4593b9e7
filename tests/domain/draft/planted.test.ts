import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/domain/draft/model.ts';
import { check } from './invented-site.ts';

/** The worst that is said of the last citation of a draft. */
async function verdict(draft: string, day?: string): Promise<[Grade, string]> {
	const last = (await check(draft, day)).at(-1)!;
	const remark = last.remarks.find(({ grade }) => grade === last.grade)!;
	return [last.grade, remark.words];
}

/** Each draft is invented and has one error in its last citation; that is found, and nothing else is said to be wrong. */
describe('an error in a draft is found:', () => {
	test.each<[what: string, draft: string, grade: Grade, words: string, day?: string]>([
		[
			'another word in the last line of an article that is printed in narrow ones',
			'附：\n《示例省渡船管理条例》\n第二条　渡船每班限载二十人，救生衣按人\n数加两件配备。\n超过限载人数的，船长应当拒\n绝开航。',
			'doubtful',
			'与官方文字接近但不一致',
		],
		[
			'another word in a sentence that is told behind a comma',
			'《渡船条例》第二条第二款规定，超过限载人数的，船长应当拒绝靠岸。',
			'doubtful',
			'与官方文字接近但不一致',
		],
		[
			'another maker, whom a short name tells',
			'依照国务院公布的《渡船条例》第一条。',
			'doubtful',
			'前面写的制定机关，与本站记录的示例省人民代表大会常务委员会不同，请核对',
		],
		[
			'a ministry for the maker',
			'依照水运部发布的《渡船条例》第一条。',
			'doubtful',
			'前面写的制定机关',
		],
		[
			'another day of coming into force in front of the name',
			'依照2026年2月10日起施行的《示例省码头管理条例》第四条。',
			'doubtful',
			'施行日期写的是2026年2月10日，本站记录的是2026年2月1日',
		],
		[
			'another day of coming into force behind the name',
			'《示例省码头管理条例》已于2026年3月1日起正式施行。',
			'doubtful',
			'施行日期写的是2026年3月1日，本站记录的是2026年2月1日',
		],
		[
			'an old number behind which stands what the wording before has said there',
			'渡船条例第三条规定，船长开船以前要检查缆绳、油量、救生衣，写入航前记录。',
			'doubtful',
			'第三条是现在的第四条',
		],
		[
			'words of another article behind a comma',
			'依照渡船条例第四条规定，大雾封江的时候，渡船停在码头不开。',
			'doubtful',
			'没有加引号的文字不在所引的条文里。这些文字在第三条',
		],
		[
			'the beginning of one sentence with the end of the next',
			'《示例县过渡规则》第一条规定，船头已经挂灯的，可以过江。',
			'doubtful',
			'没有加引号，与官方文字接近但不一致',
		],
		[
			'a character that is left out behind a comma',
			'渡船条例第三条规定，大雾封江的候，渡船停在码头不开。',
			'doubtful',
			'没有加引号，与官方文字接近但不一致',
		],
		[
			'another day of coming into force in the same year',
			'依照《示例省码头管理条例》（2026年2月10日起施行）第四条。',
			'doubtful',
			'施行日期写的是2026年2月10日，本站记录的是2026年2月1日',
		],
		[
			'an 项 too many in a cell of its own beside the article',
			'1\t《渡船条例》第四条\t第四项\t从轻',
			'wrong',
			'没有第四条第四项。第四条只有3项',
		],
		['an article that is not there', '依照《渡船条例》第九条。', 'wrong', '没有第九条'],
		['the same in Arabic numerals', '依照《渡船条例》第9条。', 'wrong', '没有第九条'],
		['the same in wide numerals', '依照《渡船条例》第９条。', 'wrong', '没有第九条'],
		['the same without 第', '依据渡船条例9条处罚。', 'wrong', '没有第九条'],
		[
			'a 款 that is a 项',
			'依据《渡船条例》第四条第（三）款处罚。',
			'wrong',
			'没有第四条第三款。第四条只有2款，有第三项',
		],
		['a 款 without 第', '依据《渡船条例》2条3款处罚。', 'wrong', '第二条只有2款'],
		[
			'an article of which only the number is left',
			'依照《示例县浮桥守则》第二条处理。',
			'doubtful',
			'第二条已经删去，只留下条号，没有内容，请核对',
		],
		[
			'the number of an article in the wording of the day that is written with it',
			'依照《渡船条例》（2020年3月1日通过）第三条。',
			'doubtful',
			'2020年3月1日的文本里，第三条是现在的第四条',
		],
		[
			'a range that goes backwards',
			'依照《渡船条例》第四条至第二条。',
			'wrong',
			'没有第四条至第二条。起止两处都有，但是后一处不在前一处后面，请核对序号',
		],
		[
			'a range of 项 that goes backwards',
			'依照《渡船条例》第四条第三项至第一项。',
			'wrong',
			'起止两处都有，但是后一处不在前一处后面',
		],
		[
			'a year in which there was no wording',
			'依照《示例县浮桥守则》（2016年修正）第三条处理。',
			'doubtful',
			'说的是《示例县浮桥守则》较早的文本，不是现在的文本；本站有2022年1月1日、2010年1月1日的文本，请核对',
		],
		['a 款 too many', '依照《渡船条例》第二条第一款、第三款。', 'wrong', '第二条只有2款'],
		[
			'a capital numeral of an article that is not there',
			'依照《渡船条例》第玖条。',
			'wrong',
			'没有第九条',
		],
		['a letter in the number', '依照《渡船条例》第二O条。', 'doubtful', '“第二O条”读不出序号'],
		[
			'a letter for 二 by a scanner',
			'依照《渡船条例》第二条第ニ款。',
			'doubtful',
			'“第ニ款”读不出序号',
		],
		['a sign for 十 by a scanner', '依照《渡船条例》第二+条。', 'doubtful', '“第二+条”读不出序号'],
		[
			'a blank within a number',
			'依照《渡船条例》第二条、第3 4条。',
			'doubtful',
			'“第3 4条”读不出序号',
		],
		['another character for 第', '依照《渡船条例》笫二条。', 'doubtful', '“笫二条”读不出序号'],
		['a gap not filled', '依照《渡船条例》第××条。', 'doubtful', '“第××条”读不出序号'],
		['a gap behind an article', '依照《渡船条例》第二条第__款。', 'doubtful', '“第__款”读不出'],
		['an 项 too many', '依照《渡船条例》第四条第一款第（四）项。', 'wrong', '第四条第一款只有3项'],
		[
			'an 项 with its brackets in one character',
			'依照《渡船条例》第四条第㈣项。',
			'wrong',
			'只有3项',
		],
		[
			'an 项 too many in a cell of its own',
			'依照《渡船条例》第四条第一款\n第（四）项\n从轻',
			'wrong',
			'没有第四条第四项。第四条只有3项',
		],
		[
			'an 项 of another 款',
			'依照《渡船条例》第四条第二款第一项。',
			'wrong',
			'第四条第二款没有分项，第一款有第一项',
		],
		['a 之一 that is not there', '依照渡船条例第二条之一。', 'wrong', '没有第二条之一'],
		['a 章 where there are none', '依照《渡船条例》第三章。', 'wrong', '不分编、章、节'],
		[
			'a 节 where there are none',
			'依照《示例省码头管理条例》第一章第一节。',
			'wrong',
			'第一章没有分节',
		],
		[
			'a 之二 too many',
			'依照《示例省航道规则》第三条之二。',
			'wrong',
			'最后一条是第三条之一，有第三条、第三条之一',
		],
		['a 节 too many', '依照《示例省码头管理条例》第二章第三节。', 'wrong', '第二章只有2节'],
		[
			'an article too many, with a 章 that is there',
			'依照《示例省码头管理条例》第二章第九条。',
			'wrong',
			'全文共4条',
		],
		[
			'a 章 that two 编 have',
			'依照《示例省航道规则》第一章。',
			'doubtful',
			'的第一章不止一个（第一编第一章、第二编第一章），请写明是哪一个',
		],
		[
			'an article behind an alias of the draft',
			'依照《示例省渡船管理条例》（以下简称船规）。违反船规第九条。',
			'wrong',
			'没有第九条',
		],
		[
			'an article behind an alias without brackets',
			'依照《示例省渡船管理条例》，以下简称《船规》，违反《船规》第九条。',
			'wrong',
			'没有第九条',
		],
		['a 款 of 该条', '依照《渡船条例》第二条，该条第三款。', 'wrong', '第二条只有2款'],
		['an article of 该条例', '依照《渡船条例》第三条，该条例第九条。', 'wrong', '没有第九条'],
		['an article behind a number', '依照示例省人民政府令第7号第九条。', 'wrong', '没有第九条'],
		[
			'an article of the second law of a list',
			'依照《渡船条例》第三条和《示例省灯塔看护条例》第五条。',
			'wrong',
			'全文共2条',
		],
		[
			'an article of the earlier wording',
			'依照渡船条例第三条第三项。',
			'wrong',
			'2020年3月1日的文本有',
		],
		[
			'an article of a wording to come',
			'依照渡船条例第五条。',
			'wrong',
			'2028年6月1日的文本有第五条',
			'2025-01-01',
		],
		[
			'the number of an earlier order',
			'依照《示例省渡船管理条例》（示例省人民政府令第2号）第二条。',
			'doubtful',
			'文号写的是“示例省人民政府令第2号”，本站记录的是示例省人民政府令第7号',
			'2025-01-01',
		],
		[
			'the number of another law',
			'依照《示例省渡船管理条例》（示例省人民政府令第9号）第二条。',
			'doubtful',
			'“示例省人民政府令第9号”是《示例省码头管理条例》的文号',
		],
		[
			'a year behind the place, of another wording',
			'依照《示例省渡船管理条例》第二条（2019年修正）。',
			'doubtful',
			'后面写的是2019年的文本，这里是按2028年6月1日的文本核对的',
		],
		['a repealed law', '依照《示例省纸船折叠办法》第一条。', 'wrong', '已废止'],
		['a law to come', '依照《示例省灯塔看护条例》第一条。', 'wrong', '尚未施行'],
		[
			'a law that was amended since, on a day when it was still to come',
			'依照《示例省渡船管理条例》第三条。',
			'wrong',
			'尚未施行，自2020年5月1日起施行',
			'2020-04-01',
		],
		[
			'the same, on a day before it was made',
			'依照《示例省渡船管理条例》第三条。',
			'wrong',
			'尚未施行，自2020年5月1日起施行',
			'2019-04-01',
		],
		['one wrong character in a name', '依照《示例省渡船管里条例》第二条。', 'doubtful', '相近的有'],
		[
			'办法 for 条例',
			'依照《示例省渡船管理办法》第二条。',
			'doubtful',
			'相近的有《示例省渡船管理条例》',
		],
		[
			'another place',
			'依照《示例市渡船管理条例》第二条。',
			'doubtful',
			'相近的有《示例省渡船管理条例》',
		],
		['no place', '依照《渡船管理条例》第二条。', 'doubtful', '相近的有《示例省渡船管理条例》'],
		['a place in front of a short name', '依照《示例省渡船条例》第二条。', 'doubtful', '相近的有'],
	])('%s', async (_, draft, grade, words, day) => {
		const found = await verdict(draft, day);
		expect(found[0]).toBe(grade);
		expect(found[1]).toContain(words);
		const others = (await check(draft, day)).slice(0, -1);
		expect(others.filter((one) => one.grade !== 'fine')).toEqual([]);
	});

	test.each<[what: string, draft: string, grade: Grade, words: string, day?: string]>([
		[
			'one character',
			'渡船条例第二条第二款规定：“超过限载人数的，船长应当拒绝开航。”',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'a 不 put in',
			'渡船条例第二条第二款规定：“超过限载人数的，船长不应当拒绝开船。”',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'a number in figures',
			'渡船条例第二条规定：“渡船每班限载20人”。',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'a sign',
			'违反渡船条例第二条第二款“超过限载人数的船长应当拒绝开船”的规定。',
			'doubtful',
			'仅标点不同',
		],
		[
			'a bracket of half width',
			'渡船条例第四条规定：“(一)缆绳；(二)油量；(三)救生衣。”',
			'doubtful',
			'仅标点不同',
		],
		[
			'one character in single marks',
			'渡船条例第二条第二款规定：‘超过限载人数的，船长应当拒绝开航。’',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'one character, the citation behind a dash',
			'“超过限载人数的，船长应当拒绝开航。”——《渡船条例》第二条第二款',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'one character, with 这是',
			'“超过限载人数的，船长应当拒绝开航”，这是《渡船条例》第二条第二款的规定。',
			'wrong',
			'引文与官方文字不一致',
		],
		[
			'one character, with a citation behind it that goes on',
			'“超过限载人数的，船长应当拒绝开航”，根据《渡船条例》第二条第二款，责令停航。',
			'doubtful',
			'如果不是引用这一条，不用改',
		],
		[
			'one character of a law without a place',
			'《渡船条例》规定：“超过限载人数的，船长应当拒绝开航。”',
			'wrong',
			'引文与官方文字不一致',
		],
		...['＂X＂', '〝X〞', '“X“', '”X”'].map((marks): [string, string, Grade, string] => [
			`one character in ${marks}`,
			`渡船条例第二条第二款规定：${marks.replace('X', '超过限载人数的，船长应当拒绝开航。')}`,
			'wrong',
			'引文与官方文字不一致',
		]),
		[
			'words of another article, beside one that is not there',
			'渡船条例第九条规定：“大雾封江的时候，渡船停在码头不开。”',
			'wrong',
			'没有第九条',
		],
		[
			'words of another 款',
			'渡船条例第二条第一款规定：“超过限载人数的，船长应当拒绝开船。”',
			'wrong',
			'这些文字在第二条第二款',
		],
		[
			'words of another article',
			'渡船条例第五条规定：“大雾封江的时候，渡船停在码头不开。”',
			'wrong',
			'这些文字在第三条',
		],
		[
			'words of two 款 of another article',
			'渡船条例第三条规定：“救生衣按人数加两件配备。超过限载人数的，船长应当拒绝开船。”',
			'wrong',
			'这些文字在第二条',
		],
		[
			'words of another law',
			'渡船条例第三条规定：“折纸船用的纸，长不少于一尺，宽不少于半尺。”',
			'wrong',
			'引文不在所引的条文里',
		],
		[
			'words of a wording to come',
			'渡船条例第二条规定：“渡船每班限载二十人，救生衣按人数加两件配备。”',
			'wrong',
			'这是2028年6月1日文本第二条第一款的文字',
			'2025-01-01',
		],
	])('in a quotation, %s', async (_, draft, grade, words, day) => {
		const found = await verdict(draft, day);
		expect(found[0]).toBe(grade);
		expect(found[1]).toContain(words);
	});

	test('none where a draft has none', async () => {
		const draft = `依照《示例省渡船管理条例》（以下简称《条例》）第二条第一款、第四条第一款第（一）、（二）两项，决定如下。
《条例》第二条第二款规定：“超过限载人数的，船长应当拒绝开船。”
“大雾封江的时候，渡船停在码头不开。”——《条例》第三条
这次学习《条例》5条。`;
		const checked = await check(draft);
		expect(checked.filter(({ grade }) => grade !== 'fine')).toEqual([]);
		expect(checked).toHaveLength(5);
	});

	test.each([
		'渡船条例第九条规定：“大雾封江的时候，渡船停在码头不开。”',
		'渡船条例第九条规定，大雾封江的时候，渡船停在码头不开。',
	])('the words of an article that is not there are told where they stand: %s', async (draft) => {
		const [citation] = await check(draft);
		expect(citation!.remarks.map(({ words }) => words)).toEqual([
			'《示例省渡船管理条例》（2028年6月1日文本）没有第九条。全文共5条，最后一条是第五条。引文在第三条',
		]);
	});

	test.each([
		['依照省人大常委会2028年6月通过的《渡船条例》第一条。'],
		['依照示例省人民代表大会《渡船条例》第一条。'],
		['违反渡船条例第四条规定，大雾封江的时候，渡船停在码头不开。'],
		// Who tells what a law says leaves out a small word, or several.
		['渡船条例第二条第二款规定，超过限载人数的，船长当拒绝开船。'],
		['渡船条例第三条规定，大雾封江的候，渡船在码头不开。'],
		['有人违反渡船条例第四条第一款的，依照第三条规定，超过限载人数的，船长应当拒绝开船。'],
	])('no error is found in %s', async (draft) => {
		const checked = await check(draft);
		expect(checked.filter(({ grade }) => grade !== 'fine')).toEqual([]);
	});

	test('words without marks go on behind the name of a law within them', async () => {
		const [one] = await check(
			'《示例县过渡规则》第二条规定，过江的人遵守宪法和法律，听从船工召唤。',
		);
		expect(one!.quotations[0]!.suggestion).toBe('过江的人遵守宪法和法律，听从船工指挥。');
	});

	test('the official words are told from the first clause of a quotation to its last', async () => {
		const quoted =
			'渡船条例第四条规定：“船长开船以前检查下列各项：检查结果写入“航前记录”，保存二年。”';
		const [one] = await check(quoted);
		const suggestion = one!.quotations[0]!.suggestion;
		expect(suggestion.startsWith('船长开船以前检查下列各项：')).toBe(true);
		expect(suggestion.endsWith('保存一年。')).toBe(true);
	});

	test('words without marks behind a colon alone are compared too', async () => {
		const [one] = await check('依照渡船条例第三条：大雾封江的时候，渡船停在码头不走。');
		expect(one!.quotations[0]!.suggestion).toBe('大雾封江的时候，渡船停在码头不开。');
	});

	test('the words of another 项 are told by its number', async () => {
		const [one] = await check('《示例省航道规则》第三条第一项规定：“观察上下游有没有来船”。');
		expect(one!.remarks.at(-1)!.words).toBe('引文不在所引的条文里。这些文字在第三条第二项');
	});

	test.each<[what: string, words: string, grade: Grade, remark: string | undefined]>([
		[
			'that are the official ones',
			'超过限载人数的，船长应当拒绝开船。',
			'fine',
			'引文与官方文字一致',
		],
		[
			'with another word',
			'超过限载人数的，船长应当拒绝开航。',
			'doubtful',
			'没有加引号，与官方文字接近但不一致；如果只是转述，不用改',
		],
		[
			'of another article',
			'大雾封江的时候，渡船停在码头不开。',
			'doubtful',
			'没有加引号的文字不在所引的条文里。这些文字在第三条',
		],
		['that say it otherwise', '人太多了，船长就不能开船。', 'fine', undefined],
		['that say a part of it', '船长应当拒绝。', 'fine', undefined],
	])('words without marks behind 规定：, %s', async (_, words, grade, remark) => {
		const [citation] = await check(`渡船条例第二条第二款明确规定：${words}当事人照常开船。`);
		expect(citation!.grade).toBe(grade);
		const about = citation!.remarks.filter((one) => one.about === 'quotation');
		expect(about.map((one) => one.words)).toEqual(remark === undefined ? [] : [remark]);
	});

	test.each<[what: string, draft: string, grade: Grade]>([
		[
			'cites the law itself',
			'《示例市船票查验细则》第二条规定：违反本细则第一条规定，出售过期船票的，退还票款并致歉。',
			'fine',
		],
		[
			'cites the law itself, with another word',
			'《示例市船票查验细则》第二条规定：违反本细则第一条规定，出售过期船票的，退还票款并登报。',
			'doubtful',
		],
		[
			'goes on to the next citation',
			'依据渡船条例第二条第二款：超过限载人数的，船长应当拒绝开船，以及第三条：大雾封江的时候，渡船停在码头不开。',
			'fine',
		],
		[
			'leads to the next citation',
			'依据渡船条例第二条第二款：超过限载人数的，船长应当拒绝开船，并违反了第三条。',
			'fine',
		],
	])('a sentence without marks that %s', async (_, draft, grade) => {
		const [first, ...others] = await check(draft);
		expect(first!.grade).toBe(grade);
		expect(first!.quotations).toHaveLength(1);
		expect(others.map((one) => one.grade)).toEqual(['fine']);
	});

	test.each([
		['dots', '渡船每班限载二十人。。。。。。船长应当拒绝开船。'],
		['the word for it', '渡船每班限载二十人，（略）船长应当拒绝开船。'],
		['an ellipsis in brackets', '渡船每班限载二十人，[…]船长应当拒绝开船。'],
	])('none where %s stand for what is left out', async (_, words) => {
		const [citation] = await check(`渡船条例第二条规定：“${words}”`);
		expect(citation!.quotations[0]!.match).toBe('exact');
	});

	test.each([
		['the number that the site knows', '《渡船条例》（示例省人民政府令第7号）第二条'],
		['another number of a wording that was amended', '《渡船条例》（示例省人民政府令第2号）第二条'],
		['a number of another kind', '《示例省码头管理条例》（示码发〔2026〕2号）第二条'],
		['the year of the wording', '渡船条例第二条（2028年修正）'],
		['the year in which it came into force', '渡船条例第二条（2020年5月1日施行）'],
		['the day on which it came into force', '《示例省码头管理条例》（2026年2月1日起施行）第二条'],
		['the day of another paper', '《示例省码头管理条例》第二条和通告（2026年3月1日起施行）'],
		[
			'what somebody does by it',
			'《渡船条例》第三条规定，超过限载人数的，由码头另派渡船接送，并退还船票',
		],
		['a part of it that is told', '《渡船条例》第二条第二款规定，超过限载人数的，应当拒绝开船'],
	])('none in %s', async (_, draft) => {
		const checked = await check(`依照${draft}。`);
		expect(checked.map(({ grade }) => grade)).toEqual(['fine']);
	});

	test('none where marks only name what the law sets up', async () => {
		const [citation] = await check('渡船条例第三条规定了“有雾停航”的制度。');
		expect(citation!.grade).toBe('fine');
	});

	test('the words to put there have no number of an 项 that the quotation leaves out', async () => {
		const draft = (words: string): string => `渡船条例第四条第三项规定：“${words}”`;
		const suggested = async (words: string): Promise<string> =>
			(await check(draft(words)))[0]!.quotations[0]!.suggestion;
		expect(await suggested('救生圈')).toBe('救生衣。');
		expect(await suggested('(三)救生圈')).toBe('（三）救生衣。');
	});

	test.each<[kind: string, draft: string, count: number]>([
		[
			'行政处罚决定书',
			`示例县渡运所行政处罚决定书
当事人：示例县顺达渡运队，所属渡船“顺达号”。
经查，当事人在大雾天开航，询问笔录中载明“当时雾不算大，我看得见对岸就开了船”，现场照片标有“顺达号”字样。
上述行为违反了《示例省渡船管理条例》（以下简称“《条例》”）第三条“大雾封江的时候，渡船停在码头不开”的规定，属于“大雾天开航”。
依据《条例》第二条第二款，参照“渡运处罚裁量表”第二档，决定给予“警告”。当事人称“下不为例”。`,
			2,
		],
		[
			'合同',
			`渡运服务合同
甲方（以下简称“甲方”）与乙方“顺达号”渡运队依照《示例省渡船管理条例》第二条、第四条，约定如下：
一、乙方每班载客不超过“二十人”，这是《示例省渡船管理条例》第二条第一款的要求。
二、乙方按《示例省渡船管理条例》第四条第一款检查“缆绳”“油量”“救生衣”，结果写入“航前记录”。`,
			4,
		],
		[
			'通知',
			`关于开展“平安渡运进乡村、进学校”活动的通知
各码头要学习《示例省渡船管理条例》，围绕“安全第一、乘客第一、服务第一”的主题，做到“一船一策”。
《示例省渡船管理条例》第三条规定，“大雾封江的时候，渡船停在码头不开”，各码头据此制定“雾天停航表”。`,
			2,
		],
		[
			'复议决定',
			`申请人请求撤销处罚，认为《示例省渡船管理条例》第三条没有说“薄雾不得开船”，被申请人答复称“大雾薄雾看的都是江面能见度”。
本机关认为，《示例省渡船管理条例》第二条第一款规定“渡船每班限载二十人”，第二款规定“超过限载人数的，船长应当拒绝开船”，被申请人认定“超载七人”并无不当。`,
			3,
		],
		[
			'答复',
			`“雾天能不能开船，由船长自己看着办就行”，根据《示例省渡船管理条例》第三条，这一说法没有依据。
“超过限载人数的，船长应当拒绝开船。”依照《示例省渡船管理条例》第二条第二款，应当停航。
围绕“平安渡运进乡村、进学校”，按照《示例省渡船管理条例》第四条检查。`,
			3,
		],
	])('none in a true 文书: %s', async (_, draft, count) => {
		const checked = await check(draft);
		expect(checked.filter(({ grade }) => grade !== 'fine')).toEqual([]);
		expect(checked).toHaveLength(count);
	});
});
