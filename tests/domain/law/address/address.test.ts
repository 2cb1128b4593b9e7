import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	citeAddress,
	formatAddress,
	parseAddress,
	unitsByAddress,
	type AddressableKind,
	type Step,
} from '../../../../src/domain/law/address/address.ts';
import { walk } from '../../../../src/domain/law/model.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';

const step = (kind: AddressableKind, main: number, rest: Partial<Step> = {}): Step => ({
	kind,
	number: { main, branch: 0 },
	occurrence: 1,
	...rest,
});

describe('an address says the way to a unit', () => {
	test.each<[address: string, steps: Step[], citation: string]>([
		['t22', [step('article', 22)], '第二十二条'],
		['t17z1', [step('article', 17, { number: { main: 17, branch: 1 } })], '第十七条之一'],
		[
			't22-k1-x3-m1',
			[step('article', 22), step('paragraph', 1), step('item', 3), step('subitem', 1)],
			// 项 without brackets in a citation; 目 with Arabic numerals (立法法 art. 65).
			'第二十二条第一款第三项第1目',
		],
		['b2-c1-s3', [step('part', 2), step('chapter', 1), step('section', 3)], '第二编第一章第三节'],
		['b3-f1', [step('part', 3), step('subpart', 1)], '第三编第一分编'],
		['h2', [step('heading', 2)], '第二部分'],
		// Sections of a plan: 2.1 and 4.2.1.
		['h2-h1', [step('heading', 2), step('heading', 1)], '第2.1节'],
		['h4-h2-h1', [step('heading', 4), step('heading', 2), step('heading', 1)], '第4.2.1节'],
		['fj1-h3-h2', [step('annex', 1), step('heading', 3), step('heading', 2)], '附件一第3.2节'],
		['fj1-t3', [step('annex', 1), step('article', 3)], '附件一第三条'],
		['t5~2-k1', [step('article', 5, { occurrence: 2 }), step('paragraph', 1)], '第五条第一款'],
		['p3', [step('paragraph', 3, { free: true })], '第三段'],
		['d4', [step('point', 4)], '第四点'],
		['d4-k2', [step('point', 4), step('paragraph', 2)], '第四点第二款'],
		['d4-k1-x3', [step('point', 4), step('paragraph', 1), step('item', 3)], '第四点第（三）项'],
		['d4-k2-x1', [step('point', 4), step('paragraph', 2), step('item', 1)], '第四点第二款第一项'],
		['h2', [step('heading', 2)], '第二部分'],
	])('%s', (address, steps, citation) => {
		expect(parseAddress(address)).toEqual(steps);
		expect(formatAddress(steps)).toBe(address);
		expect(citeAddress(address)).toBe(citation);
	});
});

describe('nothing else is an address', () => {
	test.each<[text: string, why: string]>([
		['', 'nothing'],
		['t', 'no number'],
		['t022', 'a leading nought'],
		['t22~1', 'the first of its name is not counted'],
		['t22z0', 'no 之零'],
		['q1', 'no such unit'],
		['t22-', 'a step missing'],
		['-t22', 'a step missing'],
		['t22--k1', 'a step missing'],
		['T22', 'capitals'],
		['t22#k1', 'another mark'],
		['t99999', 'a number beyond 9,999'],
		['t22 ', 'a blank'],
		['第二十二条', 'a citation'],
	])('%j (%s)', (text) => {
		expect(parseAddress(text)).toBeNull();
		expect(citeAddress(text)).toBe('');
	});
});

const KINDS: AddressableKind[] = [
	...(['annex', 'part', 'subpart', 'chapter', 'section', 'heading'] as const),
	...(['article', 'point', 'paragraph', 'item', 'subitem'] as const),
];

const anyStep: fc.Arbitrary<Step> = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		number: fc.record({ main: fc.nat(9999), branch: fc.nat(999) }),
		occurrence: fc.integer({ min: 1, max: 9999 }),
		free: fc.boolean(),
	})
	.map(({ free, ...rest }) => (free && rest.kind === 'paragraph' ? { ...rest, free } : rest));

test('parseAddress and formatAddress are each other’s reverse', () => {
	fc.assert(
		fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) => {
			expect(parseAddress(formatAddress(steps))).toEqual(steps);
		}),
	);
});

test('whatever parses is written as it was', () => {
	const addressLike = fc.string({ unit: fc.constantFrom(...'tkxmpbcz~-0123'), maxLength: 12 });
	fc.assert(
		fc.property(fc.oneof(addressLike, fc.string()), (text) => {
			const steps = parseAddress(text);
			return steps === null || formatAddress(steps) === text;
		}),
	);
});

test('every unit is found by its address', () => {
	const { units } = parseLaw(
		'第一章　总则\n第一条　灯：\n（一）街灯；\n（二）桥灯。\n第一条　又一盏。',
	).value;
	const byAddress = unitsByAddress(walk(units));
	expect([...byAddress.keys()]).toEqual([
		...['c1', 't1', 't1-k1', 't1-k1-x1', 't1-k1-x2'],
		...['t1~2', 't1~2-k1'],
	]);
	for (const [address, unit] of byAddress) expect(unit.address).toBe(address);
});

// A collection gives the 编 of a code as files: they are joined under headings without numbers.
test('总则 beside 编 without numbers is the first 编', () => {
	const { units } = parseLaw(
		'总则\n第一章　灯\n第一条　灯要亮。\n灯塔编\n第一章　塔\n第二条　塔要高。\n附则\n第三条　自明日起施行。',
	).value;
	const divisions = [...unitsByAddress(walk(units)).keys()].filter((one) => /^[bh]/.test(one));
	expect(divisions).toEqual(['b1', 'b1-c1', 'b2', 'b2-c1', 'h1']);
});
