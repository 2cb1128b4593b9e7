import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redline, type Segment } from '../../../../../src/domain/law/compare/words/redline.ts';
import {
	normalised,
	tokensOf,
	type Token,
} from '../../../../../src/domain/law/compare/words/tokens.ts';
import { withWholeLines } from '../../../../../src/domain/law/compare/words/whole-lines.ts';

const compared = (old: string, newer: string): Segment[] => redline(tokensOf(old), tokensOf(newer));

/** `灯[-亮-]{+明+}。`: what was removed and added in the words of both sides. */
const shown = (segments: readonly Segment[]): string =>
	segments
		.map((segment) => {
			if (segment.kind === 'same') return segment.new;
			return segment.kind === 'removed' ? `[-${segment.old}-]` : `{+${segment.new}+}`;
		})
		.join('');

describe('what says the same', () => {
	test.each([
		['widths of brackets and digits', '（一）灯塔(12)盏', '(一)灯塔（１２）盏'],
		['blanks and line ends', '灯 塔　明\n亮', '灯塔明亮'],
		['quotation marks and book-title marks', '“灯塔”《规定〈试行〉》', '"灯塔"《规定<试行>》'],
		['forms of zero', '二〇〇七年', '二○○七年'],
		['a zero-width blank', '灯\u200b塔', '灯塔'],
		['a misread character', '笫一盏', '第一盏'],
	])('%s', (_, old, newer) => {
		expect(normalised(old)).toBe(normalised(newer));
		expect(compared(old, newer).map(({ kind }) => kind)).toEqual(['same']);
	});

	test('but a changed word is a change, also where it sounds alike', () => {
		expect(normalised('做出决定')).not.toBe(normalised('作出决定'));
	});

	test('a new 款 is a change, a line end within one is none', () => {
		const [old, newer] = ['灯塔明亮。\n渡口安静。', '灯塔明亮。渡口安静。'];
		expect(compared(old, newer)).toHaveLength(1);
		const split = redline(tokensOf(old, [5]), tokensOf(newer));
		expect(split.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same']);
	});
});

test.each([
	['灯塔明亮。', '灯塔应当明亮。', '灯塔{+应当+}明亮。'],
	['处五百元罚款', '处二千元罚款', '处[-五百-]{+二千+}元罚款'],
	['三日内修好', '30日内修好', '[-三-]{+30+}日内修好'],
	['渡口和灯塔', '灯塔', '[-渡口和-]灯塔'],
	['镇长的桥', '县令的船', '[-镇长的桥-]{+县令的船+}'],
	[
		'依照《本镇渡口规定》收费',
		'依照《本镇灯塔规定》、《本镇渡口规定》收费',
		'依照{+《本镇灯塔规定》、+}《本镇渡口规定》收费',
	],
	// What stands between two insertions is repeated at the end of the second: one insertion.
	[
		'灯塔防汛，由本站负责。',
		'灯塔守护每年开展，为的是灯塔防汛，由本站负责。',
		'{+灯塔守护每年开展，为的是+}灯塔防汛，由本站负责。',
	],
	['灯防汛', '灯火通明，渡口安静，钟防虫、鼓防汛', '灯{+火通明，渡口安静，钟防虫、鼓+}防汛'],
	// A lone character among much that is new is an accident; a sign is none.
	[
		'依灯和渡收费',
		'依《示例灯塔规定》和《示例渡口规定》收费',
		'依[-灯和渡-]{+《示例灯塔规定》和《示例渡口规定》+}收费',
	],
	// Of a word that was replaced one character may have stayed.
	['居民报告灯灭', '居民举报灯灭', '居民[-报告-]{+举报+}灯灭'],
	['由渡运管理机构点灯', '由渡运主管部门点灯', '由渡运[-管理机构-]{+主管部门+}点灯'],
	['执行职务的守灯人', '履行职责的守灯人', '[-执行职务-]{+履行职责+}的守灯人'],
	['三日内书面通知', '三日以内通知', '三日{+以+}内[-书面-]通知'],
	['灯九盏的', '灯明亮的九盏', '灯{+明亮的+}九盏[-的-]'],
	// What both sides of a change end in stayed; the end of a word goes with its word.
	[
		'给他人人身、船只造成损害',
		'造成人身、船只或者其他损害',
		'[-给他人-]{+造成+}人身、船只[-造成-]{+或者其他+}损害',
	],
	[
		'灯油专款专用，不得挪用',
		'灯油按照规定的用途使用，不得挪用',
		'灯油[-专款专用-]{+按照规定的用途使用+}，不得挪用',
	],
	['灯、钟', '红灯和黄灯、铜钟', '{+红灯和黄+}灯、{+铜+}钟'],
	// What stands alone between a change and a sign is the other half of its word; 但 is a word.
	['船只的选育、登记', '船只的培育、登记', '船只的[-选育-]{+培育+}、登记'],
	['印制、领购', '印制、领用', '印制、[-领购-]{+领用+}'],
	['点灯，但下雨的除外', '点灯，但刮风的除外', '点灯，但[-下雨-]{+刮风+}的除外'],
	// A sentence that stayed is not torn between two.
	[
		'本规定自2024年5月1日起施行。',
		'本规定自2031年1月1日起施行。2024年5月1日起施行的《示例规定》同时废止。',
		'本规定自[-2024年5-]{+2031年1+}月1日起施行。{+2024年5月1日起施行的《示例规定》同时废止。+}',
	],
	[
		'船工应当持牌上岗。木牌每年换发。',
		'船工应当经过培训。培训由县守灯队组织。船工应当持牌上岗。木牌每年换发。',
		'{+船工应当经过培训。培训由县守灯队组织。+}船工应当持牌上岗。木牌每年换发。',
	],
	[
		'船桨由船主自备，桨架由埠头配齐。',
		'船桨由船主自备。桨架由埠头配齐。',
		'船桨由船主自备[-，-]{+。+}桨架由埠头配齐。',
	],
	['点灯、守灯、擦灯。', '点灯、擦灯。', '点灯、[-守灯、-]擦灯。'],
])('%s → %s', (old, newer, expected) => {
	expect(shown(compared(old, newer))).toBe(expected);
});

/** Lines of an article; each begins a 款, but 项. */
const linesOf = (text: string): Token[] =>
	tokensOf(
		text,
		[...text.matchAll(/\n(?!（)/g)].map(({ index }) => index),
	);

test.each([
	// A 项 more: the one before it ends otherwise, and the new one in its own sign.
	[
		'（一）灯；\n（二）钟。',
		'（一）灯；\n（二）钟；\n（三）鼓。',
		'（一）灯；\n（二）钟[-。-]{+；\n（三）鼓。+}',
	],
	// A 款 more, behind words that are new too.
	['点灯。', '点灯和敲钟。\n雾天吹号。', '点灯{+和敲钟+}。{+\n雾天吹号。+}'],
	// A 款 less, in front of which words are new.
	['选亮的灯。\n人人有责。', '选亮的灯，随时调整。', '选亮的灯{+，随时调整+}。[-\n人人有责。-]'],
	// A 项 more in front of another: that one has a new number.
	[
		'（一）不敲钟的；\n（二）吹号的。',
		'（一）不敲钟的；\n（二）天亮以前打更的；\n（三）吹号的。',
		'（一）不敲钟的；\n{+（二）天亮以前打更的；\n+}（[-二-]{+三+}）吹号的。',
	],
	// A 项 less behind one that was reworded.
	[
		'（一）选灯长会的灯长；\n（二）选鼓手；\n（三）记录水位。',
		'（一）选灯长、鼓手；\n（二）记录水位。',
		'（一）选灯长[-会的灯长-]{+、鼓手+}；\n[-（二）选鼓手；\n-]（[-三-]{+二+}）记录水位。',
	],
	// Two 项 for one, in other words: where the first line ended it still does.
	[
		'（一）不敲钟的；\n（二）吹号的。',
		'（一）熄灯；\n（二）天亮以前打更；\n（三）点火。',
		'（一）[-不敲钟的-]{+熄灯+}；\n（二）[-吹号的-]{+天亮以前打更；\n（三）点火+}。',
	],
	[
		'雾天敲钟十二次。\n风天吹号，直到看得见岸。',
		'大雪点火。\n夜里打更，三更以前换人。',
		'[-雾天敲钟十二次-]{+大雪点火+}。\n[-风天吹号，直到看得见岸-]{+夜里打更，三更以前换人+}。',
	],
	['点灯。\n人人有责。\n敲钟。', '点灯。\n敲钟。', '点灯。[-\n人人有责。-]\n敲钟。'],
])('whole lines, with the signs at their own ends: %j → %j', (old, newer, expected) => {
	expect(shown(redline(linesOf(old), linesOf(newer)))).toBe(expected);
});

test('however many lines of an annex are rewritten, each keeps its end', () => {
	const [old, newer] = ['点灯。\n', '敲钟。\n'].map((line) => tokensOf(line.repeat(20_000)));
	const runs = withWholeLines([{ same: false, old: old!, new: newer! }]);
	expect(runs).toHaveLength(40_000);
	expect(runs.at(-1)).toMatchObject({ same: true, new: [{ text: '。\n' }] });
});

const words = fc.string({
	unit: fc.constantFrom(...'灯塔渡口应当（）()〇零十二12 　\n，。“”"Aａ'),
});

test('joined, the segments are each side, character for character', () => {
	const places = fc.array(fc.nat(20), { maxLength: 3 });
	fc.assert(
		fc.property(words, words, places, (old, newer, paragraphs) => {
			const segments = redline(tokensOf(old, paragraphs), tokensOf(newer));
			const side = (name: 'old' | 'new'): string =>
				segments
					.map((segment) => (name in segment ? (segment as Record<string, string>)[name] : ''))
					.join('');
			expect(side('old')).toBe(old);
			expect(side('new')).toBe(newer);
		}),
	);
});

test('what is called the same says the same', () => {
	fc.assert(
		fc.property(words, words, (old, newer) => {
			for (const segment of compared(old, newer))
				if (segment.kind === 'same') expect(normalised(segment.old)).toBe(normalised(segment.new));
		}),
	);
});
