import { describe, expect, test } from 'vitest';
import { asksForContact } from '../../../src/search/asked/contact.ts';

describe('a question for the office itself', () => {
	test.each([
		'电话',
		'联系方式',
		'办公时间',
		'人防办电话',
		'人防办电话是多少',
		'某某县国防动员办公室电话',
		'国动办地址',
		'单位地址在哪里',
		'请问你们的电话是多少?',
		'怎么联系你们',
		'在哪里可以咨询人防办',
		'人防办在哪里',
		'某某县人防办怎么走',
		'几点上班',
		'你们周末上班吗',
	])('is “%s”', (asked) => {
		expect(asksForContact(asked)).toBe(true);
	});

	test.each([
		// what may be somebody else's
		'举报电话',
		'报警电话',
		'司法局电话',
		'居委会办公室地址',
		// what statutes answer
		'工作时间',
		'上班时间受伤算工伤吗',
		'公司地址变更要登记吗',
		'电话骚扰怎么办',
		'办公室租赁合同怎么签',
		'怎么联系征用我车的单位',
		// what asks for another place
		'在哪里',
		'怎么走',
		'最近的防空洞在哪里',
		'单位在哪里交社保',
	])('is not “%s”', (asked) => {
		expect(asksForContact(asked)).toBe(false);
	});
});
