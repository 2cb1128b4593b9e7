import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyed, type Strictness } from '../../../../src/domain/draft/text/keys.ts';
import { matchQuotation } from '../../../../src/domain/draft/compared/match.ts';
import { nearestPassage } from '../../../../src/domain/draft/compared/passage.ts';

/** An article that nobody has made. */
const OFFICIAL =
	'渡船每班限载二十人，救生衣按人数加两件配备。\n超过限载人数的，船长应当：\n（一）拒绝开船；\n（二）用“红灯”示意。';

describe('a quotation is held against the official words', () => {
	test.each<[quoted: string, kind: string, official?: string]>([
		['救生衣按人数加两件配备', 'exact'],
		['（一）拒绝开船；', 'exact'],
		['用‘红灯’示意', 'exact'],
		['渡船每班限载二十人……拒绝开船', 'exact'],
		['超过限载人数的，船长应当：（一）拒绝开船；', 'layout'],
		['　　渡船每班限载 二十人', 'layout'],
		['(一)拒绝开船；', 'signs', '（一）拒绝开船；'],
		['救生衣按人数加两件配备；', 'signs', '救生衣按人数加两件配备。'],
		['渡船每班限载二十人。救生衣', 'signs', '渡船每班限载二十人，救生衣'],
		['渡船每班限载20人', 'words', '渡船每班限载二十人，'],
		['救生衣按人数加三件配备。', 'words', '救生衣按人数加两件配备。'],
		['拒绝开船……渡船每班限载二十人', 'words'],
		['风筝线用完以后收回线轴保存', 'absent'],
	])('%s: %s', (quoted, kind, official) => {
		const match = matchQuotation(quoted, OFFICIAL);
		expect(match.kind).toBe(kind);
		if (official !== undefined) expect(match).toMatchObject({ official });
	});

	test('any part of the official words is exact', () => {
		const places = fc.nat(OFFICIAL.length - 1);
		const part = fc
			.tuple(places, places)
			.map(([a, b]) => OFFICIAL.slice(Math.min(a, b), Math.max(a, b) + 1));
		fc.assert(
			fc.property(
				part.filter((words) => words.trim() !== ''),
				(words) => {
					expect(matchQuotation(words, OFFICIAL).kind).toBe('exact');
				},
			),
		);
	});

	test('any other character in it is found', () => {
		const characters = [...OFFICIAL].map((character, at) => ({ character, at }));
		const said = characters.filter(({ character }) => /\p{L}/u.test(character));
		fc.assert(
			fc.property(fc.constantFrom(...said), fc.constantFrom('舟', '甲', '不'), ({ at }, wrong) => {
				const words = OFFICIAL.slice(0, at) + wrong + OFFICIAL.slice(at + 1);
				const match = matchQuotation(words, OFFICIAL);
				expect(match.kind).toBe('words');
			}),
		);
	});

	test('a difference has all words of both, but the edges of the official ones', () => {
		const cut = fc.nat(OFFICIAL.length);
		fc.assert(
			fc.property(cut, cut, fc.constantFrom('', '很', '应当'), (a, b, put) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const words = OFFICIAL.slice(0, from) + put + OFFICIAL.slice(to);
				const match = matchQuotation(words, OFFICIAL);
				if (!('difference' in match)) return;
				const drafted = match.difference.map((one) => ('new' in one ? one.new : '')).join('');
				const official = match.difference.map((one) => ('old' in one ? one.old : '')).join('');
				expect(drafted.trim()).toBe(words.trim());
				expect(OFFICIAL).toContain(official.trim());
			}),
		);
	});
});

test.each<Strictness>(['exact', 'layout', 'signs'])(
	'a key (%s) knows where each of its characters stands',
	(strictness) => {
		const text = fc.string({
			unit: fc.constantFrom('甲', '○', '（', '１', ' ', '\n', '𠂉', '①', 'ﬁ', '，'),
		});
		fc.assert(
			fc.property(text, (words) => {
				const { key, at } = keyed(words, strictness);
				expect(at).toHaveLength(key.length);
				for (const [place, start] of at.entries())
					expect(keyed(words.slice(start), strictness).key).toContain(key[place]);
				expect([...at].sort((a, b) => a - b)).toEqual([...at]);
			}),
		);
	},
);

test('the nearest passage is whole clauses of the official words, character for character', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...OFFICIAL) }), (words) => {
			expect(OFFICIAL).toContain(nearestPassage(words, OFFICIAL).words);
		}),
	);
});
