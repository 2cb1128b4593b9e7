import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	packNumbers,
	unpackNumbers,
	withoutSign,
	withSign,
} from '../../../src/search/text/packed.ts';
import { isInitialsLike, isPinyinLike, splitPinyin } from '../../../src/search/text/pinyin.ts';
import { soundTable } from '../../../src/search/text/sound-table.ts';
import { looseSound, readSoundTable } from '../../../src/search/text/sound.ts';
import { traditionalTable } from '../../../src/search/text/traditional-table.ts';
import { readTraditional } from '../../../src/search/text/traditional.ts';

const sounds = readSoundTable(soundTable('人民防空法仿警报主组张律女行银能冷A1，䑩𠮷'));

describe('the sound of words', () => {
	test.each([
		['防空', 'fangkong', 'fk'],
		['人民防空法', 'renminfangkongfa', 'rmfkf'],
		['法律', 'falv', 'fl'],
		['女', 'nv', 'n'],
		// what the table does not have stays
		['A法', 'Afa', 'Af'],
		['', '', ''],
	])('%s is %s and %s', (word, sound, initials) => {
		expect(sounds.soundsOf(word)).toBe(sound);
		expect(sounds.initialsOf(word)).toBe(initials);
	});

	test('a slip by sound sounds alike', () => {
		expect(sounds.soundsOf('仿空警报')).toBe(sounds.soundsOf('防空警报'));
		expect(sounds.looseOf('组张')).toBe(sounds.looseOf('主张'));
		expect(sounds.looseOf('能')).toBe(sounds.looseOf('冷'));
	});

	test('a character has its usual sound', () => {
		expect(sounds.soundsOf('行')).toBe('xing');
	});

	test('an empty table knows nothing', () => {
		for (const packed of ['', soundTable('')]) {
			expect(readSoundTable(packed).soundsOf('法')).toBe('法');
		}
	});

	test.each([
		['zhang', 'zan'],
		['chi', 'ci'],
		['shi', 'si'],
		['nan', 'lan'],
		['ling', 'lin'],
		['feng', 'fen'],
		['kong', 'kong'],
		['hu', 'hu'],
		['nv', 'lv'],
		['n', 'n'],
	])('%s is loosely %s', (sound, loose) => {
		expect(looseSound(sound)).toBe(loose);
		expect(looseSound(loose)).toBe(loose);
	});
});

describe('typed pinyin', () => {
	test.each([
		['renminfangkong', [['ren', 'min', 'fang', 'kong']]],
		['fang kong', [['fang', 'kong']]],
		['Fángkōng', [['fang', 'kong']]],
		['xian', [['xian'], ['xi', 'an']]],
		["xi'an", [['xi', 'an']]],
		['lü', [['lv']]],
		['falu:', [['fa', 'lv']]],
	])('%s: %j', (typed, ways) => {
		expect(splitPinyin(typed)).toEqual(ways);
		expect(isPinyinLike(typed)).toBe(true);
	});

	test.each(['rmfkf', 'hello', '防空', '', ' ', 'fangk', 'a1', 'i'])('%j is none', (typed) => {
		expect(splitPinyin(typed)).toBeNull();
		expect(isPinyinLike(typed)).toBe(false);
	});

	test('has no more ways than one can try', () => {
		expect(splitPinyin('xian'.repeat(16))!.length).toBeLessThanOrEqual(32);
		expect(splitPinyin('xian'.repeat(16))![0]).toHaveLength(16);
		expect(splitPinyin('xian'.repeat(17))).toBeNull();
	});

	test.each([
		['rmfkf', true],
		['fk', true],
		['f', false],
		['vpn', false],
		['rm fkf', false],
		['防空', false],
	])('%s can be initials: %s', (typed, expected) => {
		expect(isInitialsLike(typed)).toBe(expected);
	});

	test('any way put together is what was typed', () => {
		const syllables = fc.array(
			fc.constantFrom('xi', 'an', 'xian', 'fang', 'gan', 'fa', 'nge', 'e'),
		);
		fc.assert(
			fc.property(syllables, (all) => {
				const typed = all.join('');
				for (const way of splitPinyin(typed) ?? []) expect(way.join('')).toBe(typed);
			}),
		);
	});
});

describe('tables packed for the browser', () => {
	test('numbers come back', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), (numbers) => {
				expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
			}),
		);
		fc.assert(
			fc.property(fc.integer(), (number) => {
				expect(withSign(withoutSign(number))).toBe(number);
			}),
		);
	});

	test.each([-1, 0.5, Number.NaN])('%s cannot be packed', (number) => {
		expect(() => packNumbers([number])).toThrow(RangeError);
	});

	test('traditional characters of the characters that are needed, and no others', () => {
		const map = readTraditional(traditionalTable('权国防发里A'));
		expect([...map.keys()].sort().join('')).toBe([...'國發髮裏裡權'].sort().join(''));
		expect(map.get('權')).toBe('权');
		expect(map.get('髮')).toBe('发');
		expect(readTraditional('').size).toBe(0);
		expect(readTraditional(traditionalTable('')).size).toBe(0);
	});
});
