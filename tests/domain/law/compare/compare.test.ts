import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../src/domain/law/compare/change.ts';
import { compareLaws } from '../../../../src/domain/law/compare/compare.ts';
import { formatNumeral } from '../../../../src/domain/law/numbers/numerals.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import { timeWorked } from '../../../time-worked.ts';
import { BRIDGE, FEE, FERRY, GARDEN, law, LIGHT } from './provisions.ts';

/** What many articles of a law say, of one thing each. */
const DUTY = (what: string): string =>
	`示例县人民政府有关部门应当按照各自职责做好${what}的维护工作。`;
/** Six that are like none of the others. */
const OTHERS = [
	'灯塔的值守表由示例站公布，一季一次。',
	'渡口的渡船每天早晚各开一班，汛期停航。',
	'桥上不得垂钓、晒网和停放水车。',
	'石磨归全村共用，先到先磨。',
	'锣鼓在秋收以后借给邻村。',
	'瓦窑每年春天开火三次，烧出的瓦先修学堂。',
];
/** What a law says of one office after the other. */
const KEEPER = (of: string): string =>
	`${of}里的守灯人由${of}长聘任，对${of}长负责，行使下列职权：看护灯塔、记录水位、修理灯具、保管灯油。`;
/** Three rules of one matter, in other sentences each. */
const FORGED = '持假木牌摆渡的，由巡河队烧毁木牌，船主三年内不得再领。';
const COPIED = '木牌系仿造、涂改的，收缴后烧毁；已经摆渡的，船主停船，满三年方可重新申领。';
const LENT = '借出、出租木牌的船主，停船三年；借入的人与船主一并处理，木牌收缴。';
/** What a law says of each thing that is not allowed. */
const FINE = '违者由巡河队收缴木牌，并罚挑沙二十担。';
/** Several rules in one sentence, and the same apart, each in other words; and wholly in other words. */
const BOATS =
	'船主应当凭船籍簿向埠头领取船灯，船灯挂在船尾；装运石料的船只吃水不得过线，沿途不得抛锚过夜，到埠后先报石料斤数再卸。';
const BOATS_APART = [
	'船灯凭船籍簿向埠头领取，一船一盏，应当挂在船尾看得见的地方。',
	'装运石料以吃水线为限，过线的船只由埠头的人拦下。',
	'船到埠后先报石料斤数，验过再卸；沿途抛锚过夜的，说明缘由。',
];
const BOATS_REWRITTEN = [
	'埠头按船籍簿发给每条船一盏灯，船尾挂灯。',
	'石料不可装得过线。卸石料要报斤数，路上过夜要有缘由。',
];
const CHAPTER = (number: string, title: string): string => `第${number}章　${title}`;

/** `二→三 changed moved`: what became of each provision that is not simply the same. */
function told(changes: readonly Change[]): string[] {
	const number = (label: string): string => label.replace(/^第|条$/g, '');
	return changes.flatMap((change) => {
		if (change.kind === 'inserted')
			return [
				`+${number(change.new.label)}${change.cameFrom.map(({ passage }) => ` from ${number(passage.label)}`).join('')}${change.was ? ' refilled' : ''}`,
			];
		if (change.kind === 'removed')
			return [
				`-${number(change.old.label)}${change.wentTo.map(({ passage }) => ` into ${number(passage.label)}`).join('')}${change.left ? ' emptied' : ''}`,
			];
		const marks = [change.kind === 'changed' && 'changed', change.moved && 'moved'].filter(Boolean);
		if (marks.length === 0 && !change.renumbered) return [];
		return [[`${number(change.old.label)}→${number(change.new.label)}`, ...marks].join(' ')];
	});
}

describe('provisions are followed', () => {
	test.each([
		['nothing changed', law(LIGHT, FERRY), law(LIGHT, FERRY), []],
		['an insertion renumbers', law(LIGHT, FERRY), law(LIGHT, BRIDGE, FERRY), ['+二', '二→三']],
		['a deletion renumbers', law(LIGHT, BRIDGE, FERRY), law(LIGHT, FERRY), ['-二', '三→二']],
		[
			'rewritten in its place',
			law(LIGHT, FERRY),
			law(LIGHT.replace('示例站', '县守灯队'), FERRY),
			['一→一 changed'],
		],
		[
			'rewritten and renumbered',
			law(LIGHT, FERRY),
			law(BRIDGE, LIGHT, FERRY.replace('每年', '每两年')),
			['+一', '一→二', '二→三 changed'],
		],
		[
			'replaced by another provision under the same number',
			law(LIGHT, FERRY, FEE),
			law(LIGHT, GARDEN, FEE),
			['+二', '-二'],
		],
		[
			'moved behind the others',
			law(LIGHT, FERRY, GARDEN, BRIDGE),
			law(FERRY, GARDEN, BRIDGE, LIGHT),
			['二→一', '三→二', '四→三', '一→四 moved'],
		],
		[
			'split in two',
			law(LIGHT + FERRY, BRIDGE),
			law(LIGHT, FERRY, BRIDGE),
			['一→一 changed', '+二 from 一', '二→三'],
		],
		[
			'removed, while another one has its words before and after',
			law(LIGHT + FERRY, BRIDGE, FERRY),
			law(LIGHT + FERRY, BRIDGE),
			['-三'],
		],
		[
			'inserted, with words that stay in another one',
			law(LIGHT + FERRY, BRIDGE),
			law(LIGHT + FERRY, BRIDGE, FERRY),
			['+三'],
		],
		[
			'merged, though short',
			law('渡口由示例站管理。', LIGHT, FERRY),
			law(LIGHT + '渡口由示例站管理。', FERRY),
			['-一 into 一', '二→一 changed', '三→二'],
		],
		[
			'a long 款 moved to a short article',
			law(BRIDGE, LIGHT, `${FERRY}\n${GARDEN}${FEE}`),
			law(`${BRIDGE}\n${GARDEN}${FEE}`, LIGHT, FERRY),
			['一→一 changed', '三→三 changed'],
		],
		[
			'split, the second part longer',
			law(`${LIGHT}\n${GARDEN}${FEE}`, BRIDGE),
			law(LIGHT, GARDEN + FEE, BRIDGE),
			['一→一 changed', '+二 from 一', '二→三'],
		],
		[
			'merged from two',
			law(LIGHT, FERRY, BRIDGE),
			law(LIGHT + FERRY, BRIDGE),
			['一→一 changed', '-二 into 一', '三→二'],
		],
		[
			'merged from two, of which the second is longer: the law goes on with the one that it begins with',
			law(LIGHT, `${GARDEN}${FEE}${FERRY}`, BRIDGE),
			law(`${LIGHT}${GARDEN}${FEE}${FERRY}`, BRIDGE),
			['一→一 changed', '-二 into 一', '三→二'],
		],
		[
			'split, the first 款 in other words and the second as it was',
			law(...OTHERS, `渡船的船桨由船主自备，每年立夏以前上漆。\n${FEE}`, BRIDGE),
			law(...OTHERS, '渡船的船桨由船主自备，长短不得少于九尺，每年立夏以前上桐油漆。', FEE, BRIDGE),
			['七→七 changed', '+八 from 七', '八→九'],
		],
		[
			'moved to another chapter without a new number',
			law(CHAPTER('一', '灯火'), LIGHT, FERRY, CHAPTER('二', '水路'), BRIDGE),
			law(CHAPTER('一', '灯火'), LIGHT, CHAPTER('二', '水路'), FERRY, BRIDGE),
			['二→二 moved'],
		],
		[
			'the day of commencement, beside which the older text repeals another law',
			law(
				LIGHT,
				'本规定自1991年5月1日起施行。1957年12月公布的《示例渡口守则》、《示例灯塔守则》同时废止。',
			),
			law(FERRY, GARDEN, '本规定自2031年9月1日起施行。'),
			['+一', '+二', '-一', '二→三 changed'],
		],
		[
			'a number that stays without its words, and another that stayed so before',
			law(LIGHT, FERRY, '（删去）', BRIDGE),
			law(LIGHT, '（删去）', '（删去）', BRIDGE),
			['-二 emptied'],
		],
		[
			'a number that stood empty has words again',
			law(LIGHT, '(删除)', BRIDGE),
			law(LIGHT, FERRY, BRIDGE),
			['+二 refilled'],
		],
		[
			'what went elsewhere from a number that stays',
			law(LIGHT, FERRY, BRIDGE),
			law(LIGHT + FERRY, '（删去）', BRIDGE),
			['一→一 changed', '-二 into 一 emptied'],
		],
		[
			'why the law is made, in other words',
			law('根据《示例通则》有关灯火的规定，制定本规定。', LIGHT),
			law('为了夜里行船认得岸，特制定本规定。', '有关灯火的规定由示例站解释。', LIGHT),
			['一→一 changed', '+二', '二→三'],
		],
		[
			'moved and rewritten, and in its place another that says only what many say',
			law(DUTY('锣鼓'), '示例县人民政府有关部门应当公布灯塔的值守表。', DUTY('渡口'), DUTY('石磨')),
			law(
				DUTY('锣鼓'),
				DUTY('水车'),
				DUTY('渡口'),
				DUTY('石磨'),
				'灯塔的值守表由示例站公布，一季一次。',
			),
			['+二', '二→五 changed moved'],
		],
		[
			'a chapter that was only renamed moves nothing',
			law(CHAPTER('一', '灯火'), LIGHT, FERRY),
			law(CHAPTER('一', '灯火和渡口'), LIGHT, FERRY),
			['一章→一章 changed'],
		],
		[
			'merged from two into a new one, which is the one of more words',
			law(LIGHT, FERRY, `${FEE}${FEE.replace('锣鼓', '水车')}`, BRIDGE),
			law(
				LIGHT,
				`${GARDEN}${FERRY}${GARDEN.replace('花园', '果园')}${FEE}${FEE.replace('锣鼓', '水车')}`,
				BRIDGE,
			),
			['-二 into 二', '三→二 changed', '四→三'],
		],
		[
			'taken into another one, in other sentences',
			law(
				...OTHERS,
				'收购旧船的人，每收一条旧船，把船板上的编号、船主的姓名和停泊的埠头记在船簿上。',
				'收购旧船的人遇到来历不明的旧船，先扣下船桨，再报知巡河队。',
			),
			law(
				...OTHERS,
				'收购旧船的人遇到来历不明的旧船，先扣下船桨，再报知巡河队，同时查对船簿、船板编号和停泊埠头。',
			),
			['-七 into 七', '八→七 changed'],
		],
		[
			'two of one matter that became a new one: neither of them is it',
			law(FORGED, ...OTHERS, LENT),
			law(...OTHERS.slice(0, 3), COPIED, ...OTHERS.slice(3)),
			['-一 into 四', '二→一', '三→二', '四→三', '+四 from 一 from 八', '-八 into 四'],
		],
		[
			'rewritten, and more like another that has said the same all along',
			law(
				...OTHERS,
				'收购旧船，记明船主，船板编号，停泊埠头，报知巡河，扣下船桨，查对船簿，不得拆卖，三日以内，画押为凭，另立一册，年底交验。',
				'收购旧船，记明船主，船板编号，每月初一，当众宣读，众人作证，钱归桥会。',
			),
			law(
				'年底交验，另立一册，画押为凭，三日以内，夜里巡更，敲锣为号，各户轮值，备好灯油。',
				...OTHERS,
				'收购旧船，记明船主，船板编号，每月初一，当众宣读，众人作证，钱归学堂。',
			),
			[
				'七→一 changed moved',
				...['一→二', '二→三', '三→四', '四→五', '五→六', '六→七'],
				'八→八 changed',
			],
		],
		[
			'taken into one of two that both say more of the matter',
			law(...OTHERS, FORGED, BRIDGE, FEE),
			law(...OTHERS, BRIDGE + COPIED, FEE + LENT),
			['-七 into 七', '八→七 changed', '九→八 changed'],
		],
		[
			'gone, and in its place a part of the one before it',
			law(
				...OTHERS,
				'新造的渡船宽不小于七尺，旧船改造的不小于六尺。渡船下水以后，船篷应当在六个月内搭好。',
				'渡船船篷的画样，应当先经看过。',
				FEE,
			),
			law(
				...OTHERS,
				'新造的渡船宽不小于七尺，旧船改造的不小于六尺。',
				'渡船船篷应当与船身一同打造，在渡船下水以后六个月内搭好。',
				FEE,
			),
			['七→七 changed', '-八', '+八 from 七'],
		],
		[
			'one word of it in another one is nothing',
			law(...OTHERS, '船桨每年上漆。', FEE, BRIDGE),
			law(...OTHERS, `${FEE}上漆另算。`, `${BRIDGE}栏杆重新刷过。`),
			['-七', '八→七 changed', '九→八 changed'],
		],
		[
			'what many articles say of a fine came from none of them',
			law(...OTHERS, `${FERRY}${FEE}${FINE}`),
			law(
				...OTHERS,
				...[
					'不得在汛期私开渡船，不得夜间摇橹。',
					'不得剪短灯芯或者兑水卖油。',
					'水道里禁止倾倒瓦砾，禁止拴牛。',
					'石栏上严禁刻字凿孔，严禁晾晒鱼网。',
				].map((rule) => rule + FINE),
			),
			['-七', '+七', '+八', '+九', '+十'],
		],
		// The older one is nearly as like the eighth, which has its own partner.
		[
			'rewritten and moved, beside one on the same thing',
			law(...OTHERS, KEEPER('镇'), KEEPER('乡')),
			law(
				'镇里的守灯人由镇长聘任，根据镇里的章程和镇长的授权行使职权，列席镇务会。',
				...OTHERS,
				`${KEEPER('乡')}守灯人每月报告一次。`,
			),
			[
				'一→二',
				'七→一 changed moved',
				'三→四',
				'二→三',
				'五→六',
				'八→八 changed',
				'六→七',
				'四→五',
			],
		],
		// Which of them is the older one, its words tell; the others stand beside it, and behind them something new.
		[
			'split in three, each of them reworded',
			law(...OTHERS, BOATS, FEE),
			law(...OTHERS, ...BOATS_APART, '新船下水的日子由村里的老人挑选。', FEE),
			['+七 from 七', '+八 from 七', '七→九 changed', '+十', '八→十一'],
		],
		[
			'gone, and in its place two that say it in other words',
			law(...OTHERS, BOATS, FEE),
			law(...OTHERS, ...BOATS_REWRITTEN, FEE),
			['-七 into 七 into 八', '+七 from 七', '+八 from 七', '八→九'],
		],
		[
			'gone, and the chapter that begins behind it is none that parts them',
			law(CHAPTER('一', '灯火'), ...OTHERS, BOATS, CHAPTER('二', '附则'), FEE),
			law(CHAPTER('一', '灯火'), ...OTHERS, CHAPTER('二', '附则'), ...BOATS_REWRITTEN, FEE),
			['-七 into 七 into 八', '+七 from 七', '+八 from 七', '八→九'],
		],
		[
			'short prohibitions that became lines of one list',
			law(
				...OTHERS,
				'堤上不得开挖窑洞。',
				'不得在堤上放养山羊和鹅。',
				'不得攀折堤上柳枝。',
				BRIDGE,
				'挖洞的人，罚挑土三十担。',
				FEE,
			),
			law(
				...OTHERS,
				BRIDGE,
				'在堤上不得有下列行为：\n（一）放养山羊、鹅和别的家畜；\n（二）夜里点篝火；\n（三）开挖窑洞、地窖；\n（四）攀折、砍伐柳枝。',
				'挖洞的人，罚挑土五十担。',
				FEE,
			),
			[
				'-七 into 八',
				'-八 into 八',
				'+八 from 七 from 八 from 九',
				'-九 into 八',
				'十→七',
				'十一→九 changed',
				'十二→十',
			],
		],
	])('%s', (_, old, newer, expected) => {
		const got = told(compareLaws(old, newer));
		expect([...got].sort()).toEqual([...expected].sort());
	});

	test('among equal articles the nearest is meant', () => {
		const same = law(LIGHT, FEE, FERRY, FEE, BRIDGE);
		expect(told(compareLaws(same, same))).toEqual([]);
	});

	test('laws without articles are compared by their points and lines', () => {
		const [old, newer] = ['三', '七'].map((n) =>
			readLaw(`示例通知\n\n一、${LIGHT}\n\n二、巡灯人${n}日一查。\n`),
		);
		expect(compareLaws(old!, newer!).map(({ kind }) => kind)).toEqual(['same', 'changed']);
	});
});

test('a code of 1,260 articles is compared with under a second of work', () => {
	const nouns = [
		'灯塔',
		'渡口',
		'花园',
		'桥梁',
		'锣鼓',
		'水车',
		'石磨',
		'风车',
		'瓦窑',
		'井台',
		'船坞',
	];
	const article = (n: number): string =>
		Array.from({ length: 6 }, (_, k) => {
			const at = (step: number): string => nouns[(n * step + k * 7) % nouns.length]!;
			return `${at(1)}与${at(3)}${formatNumeral(n + k)}号由${at(5)}${formatNumeral(n * 7 + k)}号照看`;
		}).join('，') + '。';
	const articles = Array.from({ length: 1260 }, (_, n) => article(n + 1));
	const [old, newer] = [
		law(...articles),
		law(LIGHT, ...articles.map((words, n) => (n % 10 ? words : `${words}另行公告。`))),
	];
	const start = timeWorked();
	const changes = compareLaws(old, newer);
	const worked = timeWorked() - start;
	expect(told(changes)).toHaveLength(1261);
	expect(worked).toBeLessThan(1000);
});

test('headings that are a number alone are those of the same number: several 附件 make no change', () => {
	const annexed = (fee: string): string =>
		`示例乡规则\n第一条　${FERRY}\n附件一\n${LIGHT}\n附件二\n${GARDEN}\n附件三\n${fee}\n`;
	const kinds = (old: string, newer: string): string[] =>
		compareLaws(readLaw(old), readLaw(newer)).map(({ kind }) => kind);
	expect(new Set(kinds(annexed(FEE), annexed(FEE).replaceAll('附件', '附件 ')))).toEqual(
		new Set(['same']),
	);
	expect(kinds(annexed(FEE), annexed(FEE.replace('押金', '木牌'))).sort()).toEqual([
		'changed',
		...Array.from({ length: 6 }, () => 'same'),
	]);
});
