import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withOwnPlace } from '../../../../src/commands/build/programs/programs.ts';

test.each(['/office/pufa/src/a.ts', "/office's/pufa $& '1'/src/a.ts"])(
	'a module of %s that is bundled knows where its source lies',
	(path) => {
		const code = withOwnPlace('[import.meta.dirname, import.meta.url]', path);
		const [folder, url] = JSON.parse(code) as string[];
		expect(`${folder}/a.ts`).toBe(path);
		expect(url).toMatch(/^file:\/\/\/office/);
	},
);

test('the module that says so is no other one when it is bundled itself', () => {
	const source = readFileSync('src/commands/build/programs/programs.ts', 'utf8');
	const [, own] = /(export const withOwnPlace[^]*?;\n)/.exec(source)!;
	expect(withOwnPlace(own!, "/office's/programs.ts")).toBe(own);
});
