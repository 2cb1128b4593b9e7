import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from '../../../../src/domain/law/numbers/numerals.ts';
import { sayNumber } from '../../../../src/domain/law/words/spoken-number.ts';
import { sayLine, sentencesOf } from '../../../../src/domain/law/words/spoken.ts';

describe('a line of a statute read aloud', () => {
	test.each<[what: string, written: string, said: string]>([
		['the number of an article and its words', '第八条　警报设施', '第八条，警报设施'],
		['第…条之一', '第十七条之一 单位应当', '第十七条之一，单位应当'],
		['第…条之一 in Arabic numerals', '依照第17条之1处理', '依照第十七条之一处理'],
		['a heading set wide', '第一章　总　则', '第一章，总则'],
		['an item', '（一）观测；', '第一项，观测；'],
		['an item in half-width brackets', '(十二) 记录。', '第十二项，记录。'],
		['a subitem', '1.观测', '第一目，观测'],
		['a subitem with a full-width point', '11．记录', '第十一目，记录'],
		['a subitem in brackets', '（2）记录', '第二目，记录'],
		['a cited item', '有第五条第（三）项情形', '有第五条第三项情形'],
		['several cited items', '第（一）、（二）项', '第一、二项'],
		['a cited item without 第', '第七条（三）项规定', '第七条第三项规定'],
		['another name in brackets', '县（市、区）人民政府', '县、市、区人民政府'],
		['a document number', '示办发〔2019〕28号', '示办发二零一九，二十八号'],
		['a document number in brackets', '示发[2008]3号', '示发二零零八，三号'],
		['a date', '自2019年5月1日起', '自二零一九年五月一日起'],
		['a date with full-width digits', '２０１９年１２月１０日', '二零一九年十二月十日'],
		['a date in Chinese numerals', '二○○七年二月一日', '二零零七年二月一日'],
		['a period of years', '2019—2021年', '二零一九至二零二一年'],
		['a number that is no year', '储备2000件', '储备二千件'],
		['a day of the year', '5·12防灾减灾日', '五一二防灾减灾日'],
		['a time', '10:00至10:05鸣放', '十点至十点零五分鸣放'],
		['a time with minutes', '于8：30以前', '于八点三十分以前'],
		['a number to call', '拨打119报警', '拨打幺幺九报警'],
		['a share', '不低于30%', '不低于百分之三十'],
		['a share with decimals', '0.5‰', '千分之零点五'],
		['a range of shares', '30%—50%', '百分之三十至百分之五十'],
		['a range of shares with one sign', '30～50%', '百分之三十至五十'],
		['a fraction', '超过2/3的', '超过三分之二的'],
		['money', '罚款10,000元', '罚款一万元'],
		['money in 万', '1.5万元以上3万元以下', '一点五万元以上三万元以下'],
		['a range of money', '5万—10万元', '五万至十万元'],
		['money with its sign', '￥500', '五百元'],
		['a range of days', '10-20日', '十至二十日'],
		['a range of articles', '第1~3条', '第一至三条'],
		['an area', '面积1200㎡', '面积一千二百平方米'],
		['a distance', '半径5km以内', '半径五公里以内'],
		['titles of laws', '《示例省条例》和〈示例细则〉', '示例省条例和示例细则'],
		['a remark', '设施（包括备用的）完好', '设施，包括备用的，完好'],
		['a remark at the end', '设施（包括备用的）。', '设施，包括备用的。'],
		['a term in quotes', '“三同时”制度', '三同时制度'],
	])('%s', (_, written, said) => {
		expect(sayLine(written)).toBe(said);
	});

	test('keeps the words that a voice says rightly', () => {
		const words = fc.string({
			unit: fc.constantFrom(...'警报设施由单位维护，。；：、第条款'),
			minLength: 1,
		});
		fc.assert(
			fc.property(words, (line) => {
				const plain = line.replace(/^，+/, '');
				fc.pre(plain === line && !/，[，。；：、]/.test(line));
				expect(sayLine(line)).toBe(line);
			}),
		);
	});

	test('leaves no digit and no bracket to the voice', () => {
		const line = fc.string({
			unit: fc.constantFrom(...'0123456789.,%—-（）〔〕年月日元万条项第一号:/'),
		});
		fc.assert(
			fc.property(line, (written) => {
				expect(sayLine(written)).not.toMatch(/[0-9（）〔〕]/);
			}),
		);
	});

	test('is halted between sentences only, and none is lost', () => {
		expect(sentencesOf('甲应当记录；乙应当报告。丙')).toEqual([
			'甲应当记录；',
			'乙应当报告。',
			'丙',
		]);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'甲乙丙，。；') }), (said) => {
				expect(sentencesOf(said).join('')).toBe(said.replace(/^[。；]+/, ''));
			}),
		);
	});
});

describe('a number said', () => {
	test.each([
		['0', '零'],
		['15', '十五'],
		['10000', '一万'],
		['10005', '一万零五'],
		['10015', '一万零一十五'],
		['110000', '十一万'],
		['1050000', '一百零五万'],
		['100050000', '一亿零五万'],
		['100000005', '一亿零五'],
		['20000000', '二千万'],
		['1,234,567', '一百二十三万四千五百六十七'],
		['1.50', '一点五零'],
		['007', '零零七'],
	])('%s is %s', (written, said) => {
		expect(sayNumber(written)).toBe(said);
	});

	test('is the numeral of statutes below ten thousand', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
				expect(sayNumber(String(value))).toBe(formatNumeral(value));
			}),
		);
	});

	test('above that, no two numbers sound alike', () => {
		const value = fc.integer({ min: 10_000, max: 999_999_999_999 });
		fc.assert(
			fc.property(value, (number) => {
				expect(valueOf(sayNumber(String(number)))).toBe(number);
			}),
		);
	});
});

/** The value of a said number. */
function valueOf(said: string): number {
	const [high, low] = split(said, '亿');
	const [middle, last] = split(low, '万');
	const [highest, high4] = split(high, '万');
	const numbers = [highest, high4, middle, last].map((group) => parseNumeral(group) ?? 0);
	return numbers.reduce((total, group) => total * 10_000 + group, 0);
}

function split(said: string, unit: string): [before: string, after: string] {
	const at = said.indexOf(unit);
	const parts = at < 0 ? ['', said] : [said.slice(0, at), said.slice(at + 1)];
	return [parts[0]!.replace(/^零/, ''), parts[1]!.replace(/^零/, '')];
}
