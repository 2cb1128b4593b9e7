import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
	read('package.json'),
) as Record<
	'dependencies' | 'devDependencies' | 'optionalDependencies',
	Readonly<Record<string, string>>
>;
const asked = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

/** What no package brings: our own files, Node's modules, and those that Astro and the build make. */
const isMade = (module: string): boolean =>
	/^(?:\.|node:|astro:|virtual:)/.test(module) || builtinModules.includes(module);

// e.g. "@astrojs/mdx" of "@astrojs/mdx/server.js", "astro" of "astro/zod"
const packageOf = (module: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(module)![0];

/** Packages that files import. */
function importedBy(pattern: string): string[] {
	const modules = globSync(pattern, { cwd: root }).flatMap((file) =>
		ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName),
	);
	return [...new Set(modules.filter((module) => !isMade(module)).map(packageOf))];
}

/** The code of a file; of an Astro file what stands before its markup. */
const codeOf = (file: string): string =>
	file.endsWith('.astro') ? (read(file).split(/^---$/m)[1] ?? '') : read(file);

describe('packages', () => {
	test.each(['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts', '*.{js,mjs,ts}'])(
		'that %s imports are asked for by name, and come not by chance with others',
		(pattern) => {
			const imported = importedBy(pattern);
			expect(imported).toContain(pattern.startsWith('*') ? 'vitest' : 'astro');
			// Of `mdast` and `hast` there are only types.
			const missing = imported.filter(
				(name) => !asked.includes(name) && !asked.includes(`@types/${name}`),
			);
			expect(missing).toEqual([]);
		},
	);

	test('each have a reason in src/README.md, and none stands there that is gone', () => {
		const [, section = ''] = /^## Packages$([\s\S]*?)^## /m.exec(read('src/README.md')) ?? [];
		// e.g. "- `cborg`, `pagefind`: why"
		const told = [...section.matchAll(/^- (`[^:]*`): /gm)].flatMap(([, names]) =>
			[...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
		);
		expect(told.sort()).toEqual(asked.sort());
	});
});
