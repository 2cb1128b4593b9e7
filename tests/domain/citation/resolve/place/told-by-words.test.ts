import { expect, test } from 'vitest';
import { ArticleWords } from '../../../../../src/domain/citation/held/article-words.ts';
import { CitedLaws } from '../../../../../src/domain/citation/held/law-index.ts';
import { INVENTED, TODAY } from '../../invented-laws.ts';
import { readMarked } from '../../marks.ts';

const OTHERS = Array.from(
	{ length: 20 },
	(_, at) => [`t${at + 30}`, '船长应当接受检查。'] as const,
);
const WORDS: Record<string, Record<string, string>> = {
	dengta: {
		t9: '雾天灯塔应当鸣钟，每分钟不少于三次。',
		t10: '看守灯塔的人员经考核合格的，发给证书。',
	},
	shandong: {
		t9: '山洞的入口应当装门，夜间上锁。',
		t10: '进入山洞应当登记姓名，携带绳索。',
	},
};
const laws = new CitedLaws(
	INVENTED.map((law) => {
		const words = WORDS[law.id];
		if (!words) return law;
		const articles = new ArticleWords(new Map([...Object.entries(words), ...OTHERS]));
		return { ...law, versions: law.versions.map((one) => ({ ...one, words: () => articles })) };
	}),
	TODAY,
);

const read = (lines: readonly string[]): string[] => readMarked(lines, laws);

// An article that a line of a letter names without its law, where the words of laws are at hand
test.each<[what: string, lines: string[]]>([
	[
		'is of the law whose article the sentence speaks of, where the line before has named several',
		[
			'{《山洞保护法》第二条|shandong#t2}和{《灯塔条例》第三条|dengta#t3}都作了规定。',
			'雾天没有鸣钟，{第九条|dengta#t9}要求每分钟三次。',
			'山洞的入口没有装门，夜间没有上锁，不符合{第九条第一款|shandong#t9-k1}。',
			'船长没有接受检查，不符合{第九条|!nothing meant}。',
		],
	],
	[
		'is of the law that the sentence speaks of, where the line before is about a contract or a law that nobody has',
		[
			'{《灯塔条例》第三条|dengta#t3}管灯，与看守合同第四条一致。',
			'看守灯塔的人员没有证书。{第十条|dengta#t10}要求考核。',
			'{《纸船规定》第三条|!not held}管船。',
			'看守灯塔的人员没有证书，{第十条第二款|dengta#t10-k2}要求考核。',
			'付款按{第十一条|!nothing meant}执行。',
		],
	],
	[
		'is none of a law that the sentence does not speak of, where the text cites a contract as well',
		[
			'依据看守合同第四条，灯塔由你方看守。',
			'依据{《灯塔条例》第三条|dengta#t3}，灯塔不能没有人。',
			'我方将依{第九条|!nothing meant}解除合同，依{第三条|dengta#t3}报告。',
		],
	],
	[
		'is of the law all the same where it names a 款, which few contracts have',
		[
			'依据看守合同第四条，灯塔由你方看守。',
			'依据{《灯塔条例》第三条|dengta#t3}，灯塔不能没有人。',
			'我方将依{第十条第二款|dengta#t10-k2}搬走桌椅。',
		],
	],
	[
		'is of the law that the sentence speaks of, behind a contract in the same line',
		[
			'依据{《灯塔条例》第三条|dengta#t3}，看守合同第四条不变，看守人员没有证书的，依{第十条第二款|dengta#t10-k2}考核，合格后发给，依第十一条付款。',
		],
	],
	[
		'is none of the law in a text on a draft, whose articles say the same',
		[
			'{《灯塔条例》第三条|dengta#t3}管灯，修订草案第四条管人。',
			'雾天没有鸣钟，{第九条|!nothing meant}要求每分钟三次。',
		],
	],
	[
		'is of the only law of the line before, whatever the sentence speaks of, where the text cites nothing else',
		['依据{《灯塔条例》第三条|dengta#t3}，灯塔不能没有人。', '另见{第九条|dengta#t9}。'],
	],
	[
		'is of the wording adopted last, which the text has named so',
		[
			'新修订的{《灯塔条例》|dengta}和{《山洞保护法》|shandong}已经施行。',
			'雾天没有鸣钟，按{第九条|dengta#t9}每分钟三次。',
		],
	],
	[
		'is of a law that the text has only spoken of',
		[
			'同志们，今天讲灯塔条例。',
			'先看{第九条|dengta#t9}，雾天要鸣钟，每分钟三次；再看{第十条|dengta#t10}。',
			'{第四条|dengta#t4}很短。',
		],
	],
	[
		'is of a law that was named without a place, where the words lead to it',
		[
			'你方违反了{《灯塔条例》|dengta}关于看守的规定。',
			'上述事实清楚。',
			'你方违反{第三条第一款|dengta#t3-k1}，依据{第四条|dengta#t4}罚款。',
			'要求有二，见{第五条|dengta#t5}。',
		],
	],
	[
		'is none of a paper that was named beside the law',
		[
			'{《限期点灯通知》|!not held}援引的{《灯塔条例》第三条|dengta#t3}没有这个意思。',
			'违反{第四条|dengta#t4}的，罚款。',
		],
	],
])('%s', (_, lines) => {
	expect(read(lines)).toEqual(lines);
});
