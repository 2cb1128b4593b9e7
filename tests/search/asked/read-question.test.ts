import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/search/asked/numbers.ts';
import { readQuestion, type Known } from '../../../src/search/asked/read-question.ts';
import { foldText } from '../../../src/search/text/fold.ts';

const LAWS = ['刑法', '人民防空法', '民法典', '防震减灾法', '风筝放飞管理法', '风筝规定'];
const known: Known = {
	days: new Map([['512', '5月12日']]),
	isName: (name) => LAWS.includes(name),
};

describe('a place in a law', () => {
	test.each([
		['人民防空法22条是什么意思', '人民防空法', '人民防空法22条', 22, 0],
		['请问人民防空法第二十二条', '人民防空法', '人民防空法第二十二条', 22, 0],
		['刑法第一百二十条之一 恐怖活动', '刑法', '刑法第一百二十条之一', 120, 1],
		['请问《人民防空法》的第22条怎么理解', '人民防空法', '《人民防空法》的第22条', 22, 0],
		['中华人民共和国刑法第三条', '刑法', '中华人民共和国刑法第三条', 3, 0],
		['按照刑法规定的第二十条', '刑法', '刑法规定的第二十条', 20, 0],
		['恐怖活动 刑法 120条', '刑法', '刑法 120条', 120, 0],
		['刑法120-1 恐怖活动', '刑法', '刑法120-1', 120, 1],
		['民法典 1260', '民法典', '民法典 1260', 1260, 0],
		['第二十二条', '', '第二十二条', 22, 0],
		['22条', '', '22条', 22, 0],
		// blanks part a name
		['风筝放飞 管理法 第17条 旧版', '风筝放飞管理法', '风筝放飞 管理法 第17条', 17, 0],
		['夜里 风筝 放飞 管理法的17条', '风筝放飞管理法', '风筝 放飞 管理法的17条', 17, 0],
		// 规定 is of the name, or it is not
		['按照风筝规定第三条处理', '风筝规定', '风筝规定第三条', 3, 0],
		['按照风筝规定规定的第三条', '风筝规定', '风筝规定规定的第三条', 3, 0],
		// no law goes by this name
		['高空抛物 第1254条', '', '第1254条', 1254, 0],
	])('%s', (typed, name, written, article, branch) => {
		expect(readQuestion(typed, known).places).toMatchObject([
			{ name, typed: written, place: { article, branch } },
		]);
	});

	test('of a law that is not here is found by the ending of its name', () => {
		expect(readQuestion('请问某某管理办法第八条', known).places).toMatchObject([
			{ name: '某某管理办法', place: { article: 8 } },
		]);
	});

	test('may come with 款 and 项, and more than once', () => {
		const { places } = readQuestion('刑法第三条第一款第（二）项和第五条', known);
		expect(places.map(({ name, place }) => [name, place])).toEqual([
			['刑法', { article: 3, branch: 0, paragraph: 1, item: 2 }],
			['', { article: 5, branch: 0 }],
		]);
	});

	test.each(['我有3条意见', '第二章', '5·12', '120-1', '防空 512', '警报 2023', '第3条例', ''])(
		'%j names none',
		(typed) => {
			expect(readQuestion(typed, known).places).toEqual([]);
		},
	);

	test('is not in the rest', () => {
		expect(readQuestion('刑法第一百二十条之一 恐怖活动', known).rest).toBe('恐怖活动');
		expect(readQuestion('民法典 1260', known).rest).toBe('');
	});
});

describe('the number of a document', () => {
	test.each([
		['〔2019〕28号', ''],
		['[2019]28号', ''],
		['［２０１９］２８号', ''],
		['(2019) 28号', ''],
		['（2019）第28号', ''],
		['【2019】28 号', ''],
		['2019年28号', ''],
		['2019年第28号', ''],
		['〔二〇一九〕二十八号', ''],
		['某某办〔2019〕28号', '某某办'],
	])('%s', (typed, body) => {
		const { numbers, rest } = readQuestion(typed, known);
		expect(numbers).toMatchObject([{ typed, body, year: 2019, number: 28 }]);
		expect(numbers.map(formatNumber)).toEqual(['〔2019〕28号']);
		expect(rest).toBe('');
	});

	test.each(['2019年5月28号', '28号', '第28号', '(2019)', '(120)28号'])('%s is none', (typed) => {
		expect(readQuestion(typed, known).numbers).toEqual([]);
	});
});

describe('phrases in quotes', () => {
	test.each(['"警报 试鸣"', '“警报 试鸣”', '「警报 试鸣」', '『警报 试鸣』', '”警报 试鸣“'])(
		'%s',
		(typed) => {
			const asked = readQuestion(typed, known);
			expect(asked.phrases).toEqual([{ typed: '警报 试鸣', text: '警报 试鸣' }]);
			expect(asked.text).toBe('警报 试鸣');
		},
	);

	test('stand among other words, which stay', () => {
		const asked = readQuestion('演练 “防空警报” 时间 "第二十條"', known);
		expect(asked.phrases.map(({ text }) => text)).toEqual(['防空警报', '第20條']);
		expect(asked.text.split(/\s+/)).toEqual(['演练', '防空警报', '时间', '第20條']);
	});

	test.each(['"', '""', '“ ”', '防空"警报', '《民法典》'])('%s has none', (typed) => {
		expect(readQuestion(typed, known).phrases).toEqual([]);
	});

	test('a law in book-title marks is a title', () => {
		expect(readQuestion('看《民法典》和《刑法》', known).titles).toEqual([
			{ typed: '民法典', text: '民法典' },
			{ typed: '刑法', text: '刑法' },
		]);
	});
});

describe('words behind a minus', () => {
	test.each([
		['警报 -试鸣', '警报', ['试鸣']],
		['警报 －试鸣', '警报', ['试鸣']],
		['-试鸣 警报', '警报', ['试鸣']],
		['警报 -试鸣 -演练', '警报', ['试鸣', '演练']],
		['警报 -“试鸣 演练”', '警报', ['试鸣 演练']],
		['警报\u3000-试鸣', '警报', ['试鸣']],
		// no minus
		['刑法120-1', '刑法120-1', []],
		['5-12', '5-12', []],
		['警报-试鸣', '警报-试鸣', []],
		['警报 - 试鸣', '警报 - 试鸣', []],
		['警报 --', '警报 --', []],
		// nothing would be left
		['-试鸣', '试鸣', []],
		['-试鸣 -演练', '试鸣 演练', []],
	])('%s', (typed, text, without) => {
		const asked = readQuestion(typed, known);
		expect(asked.text).toBe(text);
		expect(asked.without.map((words) => words.text)).toEqual(without);
	});
});

test.each([
	['512 演练', '512', '5月12日'],
	['五月十二号演练', '五月十二号', '5月12日'],
	['2019.5.12 的会', '2019.5.12', '2019年5月12日'],
])('the day in %s', (typed, written, text) => {
	expect(readQuestion(typed, known).days).toEqual([{ typed: written, text }]);
});

describe('any question', () => {
	const signs = '"“”「」『』《》-－ \u3000〔〕[]()2019年28号第条之一刑法防空，。？吗國a'.split('');
	const typed = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(fc.constantFrom(...signs)).map((all) => all.join('')),
	);
	const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

	test('can be read, and its pieces are in what was typed', () => {
		fc.assert(
			fc.property(typed, (any) => {
				const asked = readQuestion(any, known);
				for (const piece of [...asked.phrases, ...asked.without])
					expect(any).toContain(piece.typed);
				for (const { start, end } of asked.places) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	test('leaves something to look for', () => {
		fc.assert(
			fc.property(typed, (any) => {
				fc.pre(isWord(foldText(any).text));
				expect(isWord(readQuestion(any, known).text)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	test('without special signs is its folded self', () => {
		const plain = typed.map((any) => any.replace(/["“”＂「」『』\-－−﹣]/g, ''));
		fc.assert(
			fc.property(plain, (any) => {
				const { text, phrases, without } = readQuestion(any, known);
				expect(text).toBe(foldText(any, known.days).text.trim());
				expect([...phrases, ...without]).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	test('comes back from its quotes', () => {
		const plain = typed.map((any) => any.replace(/["“”＂「」『』]/g, '').trim()).filter(isWord);
		fc.assert(
			fc.property(plain, fc.constantFrom('""', '“”', '「」', '『』'), (any, quotes) => {
				const asked = readQuestion(`${quotes[0]}${any}${quotes[1]}`, known);
				expect(asked.phrases.map((phrase) => phrase.typed)).toEqual([any]);
			}),
		);
	});
});
