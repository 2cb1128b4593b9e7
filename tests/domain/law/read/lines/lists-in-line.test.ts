import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../../src/domain/law/model.ts';
import { readLaw } from '../../../../../src/domain/law/read/parse.ts';
import { printLaw } from '../../../../../src/domain/law/read/print.ts';
import { reads, startsOf } from '../../notation.ts';

describe('项 within the line of a 款', () => {
	reads(
		'are 项, and what the 款 says behind them is none',
		`
			title          | 示例县舟桥条例
			t1 k1          | 第一条　桥由示例站养护。
			t2 k1 x1 x2 x3 | 第二条　有下列情形之一的，不得过桥：（一）桥面结冰的；（二）水位超限的；（三）正在检修的。
			k2             | 前款第（二）项的水位，由示例站公布。
			t3 k1 x1 x2 +k1 | 第三条　过桥应当：(一)靠右；(二)缓行。违反的，劝离。
			k2 x1 x2       | 前款所称缓行，包括：1.不超过五公里；2．前车停下时停下。
		`,
	);
	reads(
		'stand behind another on its line',
		`
			title | 示例县舟桥条例
			t1 k1 | 第一条　不得：
			x1    | （一）放牧；
			x2    | （二）垂钓；
			x3 x4 | （三）洗涤； （四）停船；
			x5    | （五）烧烤。
		`,
	);
	reads(
		'count on over line ends',
		`
			title    | 示例县舟桥条例
			t1 k1    | 第一条　舟桥应当有：
			x1 x2    | （一）桥面；（二）栏杆。
			x3 m1 m2 | （三）灯，包括：①红灯；②绿灯；
			x4       | （四）船钉。
			t2 k1 x1 | 第二条　桥长应当：（一）点灯；
			x2       | （二）守夜。
			t3 k1 x1 m1 m2 x2 m1 m2 | 第三条　牌应当写：（一）时间，包括：1.日；2.夜；（二）载重，包括：1.人；2.货。
		`,
	);
	reads(
		'stand in a text of before 1966 with 、 behind their numbers, and right behind the number of the article',
		`
			title    | 示例县舟桥条例
			t1 k1 x1 x2 | 第一条　桥分两种：一、木桥；二、铁桥。
			t2 k1 x1 x2 | 第二条　（一）木桥每年检修；（二）铁桥每三年检修。
		`,
	);
	reads(
		'may begin with 与第三人, and are no number that a line of the source only goes on with',
		`
			title    | 示例县舟桥条例
			t1 k1 x1 x2 | 第一条　有下列情形的，停用：（一）结冰的；（二）与第三人共用的。
			t2 k1    | 第二条　违反前条第
			+k1      | （二）项和第（一）项的，劝离。
		`,
	);

	test.each([
		// cited, not counted
		'依照前款（一）、（二）项规定办理的，适用本条；（三）项规定的除外。',
		'有第二条（一）、（二）项行为的：（三）项从重；（四）项从轻。',
		'分为：（一）类，（一）类以外为（二）类。',
		// in quotation marks and in brackets
		'第三条修改为：“有下列情形的：（一）结冰的；（二）超限的。”',
		'申请表（一式两份，写明：（一）姓名；（二）住址）交示例站。',
		// counted twice, begun elsewhere, alone
		'分为：（一）木桥；（二）铁桥；（一）木桥每年检修；（二）铁桥三年。',
		'情节较轻的：（二）改正的，不罚；（三）补救的，不罚。',
		'写明下列事项：（一）姓名和住址。',
		// amounts and kinds
		'水位为：1.5米；2.5米；3.5米。',
		'医院分为：一、二、三级；二、三级医院由市管理。',
		'当事人为：甲、某县；乙、某市。',
	])('are none in %s', (line) => {
		const [, starts] = startsOf(`示例县舟桥条例\n第一条　${line}`);
		expect(starts).toBe('t1 t1-k1');
	});

	test('of a file whose articles stand in one line stay there', () => {
		const line = '第一条　桥分：（一）木桥；（二）铁桥。 第二条 桥长守夜。';
		expect(startsOf(line)).toEqual(['t1 t1-k1']);
	});

	test('are no points of a text that has no articles', () => {
		expect(startsOf('关于养护的意见\n各站分为：一、县站；二、乡站。')[1]).toBe('p1');
	});

	test('stay on their line, blanks between them and all; told by themselves, each has a line', () => {
		const text = '第一条　应当有：（一）桥面； （二）栏杆。　养护另定。\n第二条　略。';
		const law = readLaw(text);
		expect(printLaw(law)).toBe(text);
		expect(wordsOf(law.units[0]!)).toBe('第一条　应当有：\n（一）桥面；\n（二）栏杆。养护另定。');
	});
});
