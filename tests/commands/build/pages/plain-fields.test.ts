import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { plainFields, withPlainFields } from '../../../../src/commands/build/pages/plain-fields.ts';

const plain = (code: string): string => withPlainFields(code, parseAst(code, { lang: 'ts' }));

test.each([
	['class A { #rows: string[] = []; }', 'class A { _rows: string[] = []; }'],
	[
		'class A { async #fill() {} go() { return this.#fill(); } }',
		'class A { async _fill() {} go() { return this._fill(); } }',
	],
	[
		'class A { get #size() { return 1; } static #all = 0; }',
		'class A { get _size() { return 1; } static _all = 0; }',
	],
	[
		'class A { #a = 1; is(o: A) { return o?.#a === this.#a; } }',
		'class A { _a = 1; is(o: A) { return o?._a === this._a; } }',
	],
	["class A { #id = '#main'; }", "class A { _id = '#main'; }"],
	['class A { #id = `#${1}`; } // e.g. #t1', 'class A { _id = `#${1}`; } // e.g. #t1'],
	['const anchor = /#t\\d+/;', 'const anchor = /#t\\d+/;'],
	['', ''],
])('%s', (code, expected) => {
	expect(plain(code)).toBe(expected);
});

test('whether an object has a private field is no question for a plain one', () => {
	expect(() => plain('class A { #a = 1; is(o: object) { return #a in o; } }')).toThrow(
		'#name in object',
	);
});

describe('only scripts of pages are written anew', () => {
	const CODE = 'class A { #a = 1; }';
	const { transform } = plainFields as unknown as {
		transform: (code: string, id: string) => unknown;
	};
	const into = (name: string, id: string): unknown =>
		transform.call({ environment: { name }, parse: parseAst }, CODE, id);

	test.each([
		['client', '/src/islands/a.ts', { code: 'class A { _a = 1; }', map: null }],
		['ssr', '/src/islands/a.ts', undefined],
		['client', '/node_modules/other/a.js', undefined],
	])('for %s: %s', (name, id, expected) => {
		expect(into(name, id)).toEqual(expected);
	});
});
