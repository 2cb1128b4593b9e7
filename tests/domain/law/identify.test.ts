import { describe, expect, test } from 'vitest';
import { captionOf, shortTitleOf, titleKey, titleOf } from '../../../src/domain/law/identify.ts';
import { parseLaw } from '../../../src/domain/law/parse.ts';

const titled = (text: string): string => titleOf(parseLaw(text).value);

describe('the title of a law', () => {
	test.each([
		['the first line', '示例市示例条例\n\n第一条 示例。', '示例市示例条例'],
		[
			'a Markdown heading',
			'# 示例市示例条例\n\n<!-- INFO END -->\n\n第一条 示例。',
			'示例市示例条例',
		],
		['spaces that set it wider', '示 例 市　示 例 条 例\n\n第一条 示例。', '示例市示例条例'],
		[
			'two lines',
			'最高人民法院\n关于示例问题的解释\n\n第一条 示例。',
			'最高人民法院关于示例问题的解释',
		],
		['an edition mark', '示例市示例条例（2018修正）\n\n第一条 示例。', '示例市示例条例'],
		['a day behind it', '示例市示例条例（2018-05-01）\n\n第一条 示例。', '示例市示例条例'],
		[
			'an order of promulgation above it',
			'中华人民共和国国务院令\n\n第900号\n\n示例条例\n\n第一条 示例。',
			'示例条例',
		],
		// (试行) belongs to the name.
		['a trial', '示例管理办法（试行）\n\n第一条 示例。', '示例管理办法（试行）'],
	])('%s', (_, text, title) => {
		expect(titled(text)).toBe(title);
	});

	test('no title in a text that begins with an article', () => {
		expect(titled('第一条 示例。')).toBe('');
	});
});

describe('the short title', () => {
	test.each([
		['中华人民共和国人民防空法', '人民防空法'],
		['河南省实施《中华人民共和国人民防空法》办法', '河南省实施《人民防空法》办法'],
		['关于修改〈中华人民共和国示例法〉的决定', '关于修改〈示例法〉的决定'],
		['河南省人民防空工程管理办法', '河南省人民防空工程管理办法'],
	])('%s → %s', (title, short) => {
		expect(shortTitleOf(title)).toBe(short);
	});
});

describe('two titles of one law', () => {
	test.each([
		['河南省实施《人民防空法》办法', '河南省实施〈中华人民共和国人民防空法〉办法'],
		['示例条例', '示例条例（2018年修正）'],
		['示例条例', '示 例 条 例 (2018修正)'],
		['示例规定（试行）', '示例规定(试行)'],
		['最高人民法院、最高人民检察院关于示例的解释', '最高人民法院 最高人民检察院关于示例的解释'],
	])('%s = %s', (a, b) => {
		expect(titleKey(a)).toBe(titleKey(b));
	});

	test.each([
		['示例修正案（七）', '示例修正案（八）'],
		['示例办法', '示例办法（试行）'],
	])('%s ≠ %s', (a, b) => {
		expect(titleKey(a)).not.toBe(titleKey(b));
	});
});

test('the 题注 of a parsed law is its caption lines', () => {
	const { value } = parseLaw(
		'示例条例\n\n2012年4月28日 示例令第1号公布\n\n2012年5月1日 施行\n\n第一条 示例。',
	);
	expect(captionOf(value)).toBe('2012年4月28日 示例令第1号公布\n2012年5月1日 施行');
});
