import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { simplified } from '../../../../src/domain/citation/find/traditional.ts';

test('traditional characters become simplified ones, and 著作权 stays', () => {
	expect(simplified('依照《集會遊行示威法》和陝西省採礦條例，著作权法第三条')).toBe(
		'依照《集会游行示威法》和陕西省采矿条例，著作权法第三条',
	);
});

test('each as OpenCC has it', () => {
	const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
	const han = Array.from({ length: 0x9fff - 0x3400 }, (_, at) => String.fromCharCode(0x3400 + at));
	const changed = han.filter((character) => simplified(character) !== character);
	expect(changed.length).toBeGreaterThan(400);
	for (const character of changed)
		expect(converters.map((convert) => convert(character))).toContain(simplified(character));
});
