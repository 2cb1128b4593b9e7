import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What Chrome 89 and Safari 15 have of the language, and what `older-browsers.ts` gives them. */
const KNOWN = [
	...['es2021', 'es2022.intl', 'dom', 'dom.iterable'],
	...[
		'es2022.array',
		'es2022.string',
		'es2022.object',
		'es2022.error',
		'es2023.array',
		'es2024.collection',
	],
].map((name) => `lib.${name}.d.ts`);

/** Scripts of pages and the service worker, with all that they import, as a compiler sees them that knows no more than this. */
function unknownIn(roots: readonly string[]): string[] {
	const { options } = ts.parseJsonConfigFileContent(
		ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config,
		ts.sys,
		ROOT,
	);
	const program = ts.createProgram(roots, { ...options, noEmit: true, lib: KNOWN });
	const own = program.getSourceFiles().filter(({ fileName }) => !/node_modules/.test(fileName));
	return own
		.flatMap((file) => [...program.getSemanticDiagnostics(file)])
		.map(({ file, messageText }) => {
			const message = ts.flattenDiagnosticMessageText(messageText, ' ');
			return `${file!.fileName.slice(ROOT.length + 1)}: ${message}`;
		});
}

test('no script uses what phones lack that are no longer updated', () => {
	const roots = globSync(['src/islands/**/*.ts', 'src/offline/*.ts'], { cwd: ROOT });
	expect(roots.length).toBeGreaterThan(100);
	expect(unknownIn(roots.map((file) => join(ROOT, file)))).toEqual([]);
}, 120_000);

/** What is taken away from this engine, as from an older one, and what is asked of each. */
const METHODS: [method: string, asked: string][] = [
	['Array.prototype.at', 'list.at(place)'],
	['Array.prototype.findLast', 'list.findLast((one) => one > place)'],
	['Array.prototype.findLastIndex', 'list.findLastIndex((one) => one > place)'],
	['Array.prototype.toSorted', '[list.toSorted(), list.toSorted((a, b) => b - a), list]'],
	['Array.prototype.toReversed', '[list.toReversed(), list]'],
	['String.prototype.at', 'list.join("").at(place)'],
	['Object.getPrototypeOf(Uint8Array.prototype).at', 'Uint8Array.from(list).at(place)'],
	['Map.groupBy', '[...Map.groupBy(list, (one, at) => at > place && one > 50)]'],
	['Object.hasOwn', '[Object.hasOwn(list, place), Object.hasOwn(list, "at")]'],
];

describe('what an older browser is given', () => {
	const lists = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 6 });
	const asked = fc.sample(fc.tuple(lists, fc.integer({ min: -8, max: 8 })), 200);
	const file = join(ROOT, 'src/islands/browser/older-browsers.ts');
	const given = stripTypeScriptTypes(readFileSync(file, 'utf8'));

	test.each(METHODS)('%s answers like that of newer ones', (method, question) => {
		const browser = createContext({ asked: JSON.stringify(asked) });
		const run = (code: string): unknown => runInContext(code, browser);
		const answers = (): unknown =>
			run(`JSON.stringify(JSON.parse(asked).map(([list, place]) => ${question}))`);
		const expected = answers();
		run(`delete ${method}`);
		expect(answers).toThrow('is not a function');
		run(given);
		expect(answers()).toEqual(expected);
		expect(run('Object.keys(Array.prototype).length')).toBe(0);
	});
});
