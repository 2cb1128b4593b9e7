import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { either, twinsIn } from '../../src/holdings/twin.ts';

const twins = (page: string): string[] => twinsIn(Buffer.from(page)).map(String);

describe('two pages that are written as one', () => {
	test.each([
		['没有不同', '没有不同', '没有不同'],
		[
			`<title>${either('某法', '某法（2024年版本）')}</title>`,
			'<title>某法</title>',
			'<title>某法（2024年版本）</title>',
		],
		[`${either('', '<p>版本</p>')}正文${either('a', 'b')}`, '正文a', '<p>版本</p>正文b'],
		[`${either('引用', '')}`, '引用', ''],
	])('%j', (page, own, twin) => {
		expect(twins(page)).toEqual([own, twin]);
	});

	test('come apart as they were written, whatever they say', () => {
		const text = fc.string({ unit: 'binary' }).filter((said) => !/[\ufdd0-\ufdd2]/.test(said));
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text, text)), (pieces) => {
				const page = pieces.map(([shared, own, twin]) => shared + either(own, twin)).join('');
				expect(twins(page)).toEqual([
					pieces.map(([shared, own]) => shared + own).join(''),
					pieces.map(([shared, , twin]) => shared + twin).join(''),
				]);
			}),
		);
	});

	test.each(['甲\ufdd0乙', '甲\ufdd0乙\ufdd1丙', '甲\ufdd0乙\ufdd2'])(
		'a page that has lost a mark is none: %j',
		(page) => {
			expect(() => twins(page)).toThrow('mark');
		},
	);
});
