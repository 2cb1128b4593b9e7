import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { withPlainFields } from '../../../../src/commands/build/pages/plain-fields.ts';

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
