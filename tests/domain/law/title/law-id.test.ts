import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, lawId } from '../../../../src/domain/law/title/law-id.ts';
import { syllables } from '../../../../src/importer/pinyin.ts';
import { slug } from '../../../../src/schemas/fields.ts';

describe('the id of a law is the pinyin of its short title', () => {
	test.each([
		['中华人民共和国人民防空法', 'renmin-fangkong-fa'],
		['民法典', 'minfa-dian'],
		['河南省实施《中华人民共和国人民防空法》办法', 'henansheng-shishi-renmin-fangkong-fa-banfa'],
		['河南省人民防空工程管理办法', 'henansheng-renmin-fangkong-gongcheng-guanli-banfa'],
		['国防动员法', 'guofang-dongyuan-fa'],
		['行政处罚法', 'xingzheng-chufa-fa'],
		// ü is written v, as on a keyboard.
		['女职工劳动保护特别规定', 'nv-zhigong-laodong-baohu-tebie-guiding'],
		// Characters with several readings are read as words.
		['会计法', 'kuaiji-fa'],
		['长江保护法', 'changjiang-baohu-fa'],
		// The number of an amendment tells it from the others.
		['刑法修正案（十二）', 'xingfa-xiuzhengan-shier'],
		['示例办法（试行）', 'shili-banfa-shixing'],
		['LED显示屏管理规定', 'led-xianshi-ping-guanli-guiding'],
		['★示例★规定', 'shili-guiding'],
	])('%s → %s', (title, id) => {
		expect(lawId(title, syllables)).toBe(id);
	});

	test('a long title ends at a word', () => {
		const id = lawId(
			'最高人民法院关于审理示例市示例区示例街道示例社区示例小区示例楼栋示例单元示例房屋示例纠纷案件适用法律若干问题的解释',
			syllables,
		);
		expect(id.length).toBeLessThanOrEqual(100);
		expect(id).toMatch(/^zuigao-renminfayuan-guanyu-shenli-.*[a-z]$/);
	});

	test('any title gives an id that the schema accepts, or none', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (title) => {
				const id = lawId(title, syllables);
				expect(id === '' || slug.safeParse(id).success).toBe(true);
				expect(id.length).toBeLessThanOrEqual(100);
			}),
		);
	});
});

test('an id that is taken gets the next number', () => {
	const taken = new Set(['shili-fa', 'shili-fa-2']);
	expect(freeId('shili-fa', (id) => taken.has(id))).toBe('shili-fa-3');
	expect(freeId('bieshi-fa', (id) => taken.has(id))).toBe('bieshi-fa');
});
