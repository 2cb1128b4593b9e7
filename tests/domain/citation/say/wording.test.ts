import { describe, expect, test } from 'vitest';
import { citationOf, citePlace } from '../../../../src/domain/citation/say/wording.ts';

const law = { title: '示例县避难场所管理办法' };

describe('a citation', () => {
	test.each<[address: string, paragraphs: number, written: string]>([
		['t22', 3, '《示例县避难场所管理办法》第二十二条'],
		['t22-k1', 3, '《示例县避难场所管理办法》第二十二条第一款'],
		['t22-k2-x3', 3, '《示例县避难场所管理办法》第二十二条第二款第三项'],
		['t22-k2-x3-m1', 3, '《示例县避难场所管理办法》第二十二条第二款第三项第1目'],
		['t17z1', 1, '《示例县避难场所管理办法》第十七条之一'],
		['fj1-t3', 1, '《示例县避难场所管理办法》附件一第三条'],
		['c2', 0, '《示例县避难场所管理办法》第二章'],
		['', 0, '《示例县避难场所管理办法》'],
		['jiedu', 0, '《示例县避难场所管理办法》'],
	])('of %j in an article of %i 款 is %s', (address, paragraphs, written) => {
		expect(citationOf(law, citePlace(address, paragraphs))).toBe(written);
	});

	test.each<[address: string, written: string]>([
		['t49-k1', '第四十九条'],
		['t49-k1-x3', '第四十九条第三项'],
		['t17z1-k1-x2-m1', '第十七条之一第二项第1目'],
		['p3', '第三段'],
	])('never says 第一款 of the only 款: %s is %s', (address, written) => {
		expect(citePlace(address, 1)).toBe(written);
	});

	test('names the wording where it matters', () => {
		const version = '2023-11-20';
		expect(citationOf({ ...law, version, kind: '修正' }, citePlace('t8', 0))).toBe(
			'《示例县避难场所管理办法》（2023年11月20日修正）第八条',
		);
		expect(citationOf({ ...law, version }, citePlace('t8', 0))).toBe(
			'《示例县避难场所管理办法》（2023年11月20日版本）第八条',
		);
	});

	test('turns book-title marks inside a title into single ones', () => {
		expect(citationOf({ title: '示例县实施《示例省消防条例》办法' }, citePlace('t1', 0))).toBe(
			'《示例县实施〈示例省消防条例〉办法》第一条',
		);
	});
});
