import { parseFragment } from 'parse5';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAttribute } from '../../../../src/commands/build/pages/plain-attribute.ts';
import { either, TWIN_MARKS } from '../../../../src/holdings/twin.ts';

test.each([
	[' href="/laws/"', ' href=/laws/'],
	[' aria-label="当前位置"', ' aria-label=当前位置'],
	[' content="https://www.example.com/a/#t1"', ' content=https://www.example.com/a/#t1'],
	[' class="law wide"', ' class="law wide"'],
	[' href="/search/?q=1"', ' href="/search/?q=1"'],
	[' value', ' value'],
	['', ''],
])('%j is written %j', (attribute, plain) => {
	expect(plainAttribute(attribute)).toBe(plain);
});

const MARKS = new RegExp(`[${TWIN_MARKS.join('')}]`);

test('each of two pages has it as if it were made alone', () => {
	const value = fc.constantFrom('/laws/a/', '/laws/a/2020-01-01/', '甲 乙', '甲=乙');
	fc.assert(
		fc.property(value, value, (one, other) => {
			const [own, twin] = [` content="${one}"`, ` content="${other}"`].map(plainAttribute);
			const both = plainAttribute(` content="${either(one, other)}"`);
			const [before, inner = ''] = both.split(TWIN_MARKS[0]);
			const [first, second] = inner.split(MARKS);
			expect([before! + (first ?? ''), before! + (second ?? '')]).toEqual(
				inner === '' ? [both, both] : [own, twin],
			);
			if (one === other) expect(both).toBe(own);
		}),
	);
});

test('a browser reads the same value', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'a/"\'`=<>& 条\u3000\n') }), (value) => {
			const escaped = value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
			const read = (attribute: string): unknown => parseFragment(`<p${attribute}>`).childNodes;
			const attribute = ` title="${escaped}"`;
			expect(JSON.stringify(attrs(read(plainAttribute(attribute))))).toBe(
				JSON.stringify(attrs(read(attribute))),
			);
		}),
	);
});

const attrs = (nodes: unknown): unknown => (nodes as [{ attrs: unknown }])[0].attrs;
