import { describe, expect, test } from 'vitest';
import { otherNumberRemark } from '../../../../src/domain/draft/remarks/other-number.ts';

/** Invented. */
const CITED =
	'船主应当自收到停航决定书之日起十五日内，到指定的渡口缴纳灯油费；每日按灯油费数额的百分之三加收。';
const ARTICLE =
	`${CITED}\n逾期三十日内仍不缴纳灯油费的，收回木牌，处五百元以上二千元以下罚款。` +
	'船工应当年满二十周岁并且会游泳，每年学习不少于八小时；缓缴灯油费最多不得超过十日。';
const said = (behind: string, cited = CITED): string | undefined =>
	otherNumberRemark(behind, cited, ARTICLE)?.words;

describe('a number behind a citation that the cited place has otherwise', () => {
	test.each<[what: string, behind: string, words: string]>([
		[
			'a time',
			'，你应当自收到决定书之日起二十日内到指定的渡口缴纳灯油费',
			'后面写的“二十日内”，所引的条文里是“十五日内”，请核对',
		],
		[
			'in Arabic numerals',
			'，你应当自收到决定书之日起20日内到指定的渡口缴纳灯油费',
			'后面写的“20日内”，所引的条文里是“十五日内”，请核对',
		],
		['a share', '，每日按灯油费数额的5%加收', '后面写的“5%”，所引的条文里是“百分之三”，请核对'],
	])('is told: %s', (_, behind, words) => {
		expect(said(behind)).toBe(words);
	});

	test.each<[what: string, behind: string, words: string]>([
		[
			'of hours, whatever stands behind it',
			'，船工每年学习不少于十二小时以上',
			'后面写的“十二小时”，所引的条文里是“八小时”，请核对',
		],
		[
			'of an age',
			'，船工应当年满十八周岁并且会游泳',
			'后面写的“十八周岁”，所引的条文里是“二十周岁”，请核对',
		],
		[
			'that the article has elsewhere, in a clause that says the very same',
			'，缓缴灯油费最多不得超过三十日',
			'后面写的“三十日”，所引的条文里是“十日”，请核对',
		],
	])('so is one: %s', (_, behind, words) => {
		expect(said(behind, ARTICLE)).toBe(words);
	});

	test('so is one of more than a hundred years, which is no year of the calendar', () => {
		const cited = '本规定所称老船，是指船龄在一百年以上的木船。';
		expect(
			otherNumberRemark('，本规定所称老船，是指船龄在一百五十年以上的木船', cited, cited),
		).toEqual({
			grade: 'doubtful',
			about: 'quotation',
			words: '后面写的“一百五十年以上”，所引的条文里是“一百年以上”，请核对',
		});
	});

	test('so is one in a short clause, if all of it stands there', () => {
		const cited = '停航期限延长至五年。';
		expect(otherNumberRemark('，期限延长至十年', cited, cited)?.words).toContain('“五年”');
		expect(otherNumberRemark('，停业延长至十年', cited, cited)).toBeNull();
	});

	test('so are bounds of a fine', () => {
		expect(said('，收回木牌，处五千元以上罚款，逾期不缴纳灯油费的处五千元以上', ARTICLE)).toBe(
			'后面写的“五千元以上”，所引的条文里是“五百元以上”，请核对',
		);
	});

	test.each<[what: string, behind: string]>([
		['the same number', '，你应当自收到决定书之日起15日内到指定的渡口缴纳灯油费'],
		['the same share', '，每日按灯油费数额的3%加收'],
		['one of the same article', '，逾期三十日内仍不到指定的渡口缴纳灯油费'],
		['what an office sets', '，责令你自收到决定书之日起七日内到指定的渡口缴纳灯油费'],
		['a day', '，你应当自收到决定书之日起于11月20日前到指定的渡口缴纳灯油费'],
		['a year', '，船主在2031年前收到停航决定书的，到指定的渡口缴纳灯油费'],
		[
			'a grade within the bounds of a fine',
			'\t轻微\t逾期仍不缴纳灯油费的，处五百元以上八百元以下罚款',
		],
		['something else', '，渡船每二十日内上一次漆，船篷换新'],
		['an amount of the case', '，到指定的渡口缴纳灯油费五千元'],
	])('is not told of %s', (_, behind) => {
		expect(said(behind)).toBeUndefined();
		expect(said(behind, ARTICLE)).toBeUndefined();
	});
});
