import { describe, expect, test } from 'vitest';
import {
	brokenImports,
	forbiddenImports,
	isWithin,
	layerOf,
	readSources,
} from './architecture/checker.ts';
import { layers } from './architecture/layers.ts';

describe('the import table', () => {
	const sources = readSources();

	test('knows a layer for every file', () => {
		const strays = Object.keys(sources).filter((path) => !layerOf(path));
		expect(strays).toEqual([]);
	});

	test('names no layer and no permission that is not there', () => {
		const named = Object.entries(layers).flatMap(
			([layer, { src = [], types = [], scripts = [] }]) => [
				layer,
				...[...src, ...types, ...scripts],
			],
		);
		const paths = Object.keys(sources);
		const gone = named.filter((entry) => !paths.some((path) => isWithin(path, entry)));
		expect(gone).toEqual([]);
	});

	test('is kept by every file', () => {
		const found = Object.entries(sources).flatMap(([path, code]) => forbiddenImports(path, code));
		expect(found).toEqual([]);
	});

	test('holds for files that exist: relative imports carry their extension', () => {
		const found = Object.entries(sources).flatMap(([path, code]) => brokenImports(path, code));
		expect(found).toEqual([]);
	});
});

describe('the checker of the import table', () => {
	test.each<[path: string, code: string, message: string]>([
		// A file of a pure layer reaches for the disk, in every way there is to import.
		['domain/law/read/parse.ts', `import fs from 'node:fs';`, 'node:fs'],
		['domain/law/read/parse.ts', `import 'node:fs';`, 'node:fs'],
		['domain/law/read/parse.ts', `export { join } from 'node:path';`, 'node:path'],
		['domain/law/read/parse.ts', `const fs = await import('node:fs');`, 'node:fs'],
		['domain/law/read/parse.ts', `let stats: import('node:fs').Stats;`, 'node:fs'],
		[
			'domain/law/read/parse.ts',
			`const all = import.meta.glob('../../../site/*.ts');`,
			'../../../site/*.ts',
		],
		// Upwards, sideways, and through a prefix that only looks like the allowed folder.
		[
			'domain/law/read/parse.ts',
			`import { find } from '../../citation/find/find.ts';`,
			'../../citation/find/find.ts',
		],
		[
			'domain/report/years/years.ts',
			`import { a } from '../../guide/model.ts';`,
			'../../guide/model.ts',
		],
		[
			'domain/report/years/years.ts',
			`import { a } from '../../citation/find/find.ts';`,
			'../../citation/find/find.ts',
		],
		[
			'domain/citation/find/find.ts',
			`import { a } from '../../lawyers/a.ts';`,
			'../../lawyers/a.ts',
		],
		// Back from what is found to what it means.
		[
			'domain/citation/find/find.ts',
			`import { a } from '../resolve/resolve.ts';`,
			'../resolve/resolve.ts',
		],
		['checked.ts', `import { a } from './domain/law/model.ts';`, './domain/law/model.ts'],
		// The Node-only part of an otherwise allowed folder.
		[
			'islands/search/site-search.ts',
			`import '../../search/build-index.ts';`,
			'../../search/build-index.ts',
		],
		// A value where only types are allowed; a name that is not on the list.
		[
			'site/held/laws.ts',
			`import { lawSchema } from '../../schemas/law.ts';`,
			'../../schemas/law.ts',
		],
		['pages/laws.ts', `import { getCollection } from 'astro:content';`, 'astro:content'],
		['pages/laws.ts', `import * as content from 'astro:content';`, 'astro:content'],
		// Astro files: frontmatter, script, and a script named by its address.
		['pages/a.astro', `---\nimport { a } from '../loaders/a.ts';\n---\n<p/>`, '../loaders/a.ts'],
		['layouts/A.astro', `---\nimport '../islands/a.ts';\n---\n`, '../islands/a.ts'],
		['layouts/A.astro', `<p/>\n<script>\nimport '../site/a.ts';\n</script>`, '../site/a.ts'],
		['layouts/A.astro', `<script src="../site/a.ts"></script>`, '../site/a.ts'],
		// Configuration at the root is held to the table too.
		['astro.config.mjs', `import { a } from './src/site/held/laws.ts';`, './src/site/held/laws.ts'],
	])('reports in %s: %j', (path, code, target) => {
		expect(forbiddenImports(path, code)).toEqual([`${path} may not import "${target}"`]);
	});

	test('reports a file that belongs to no layer', () => {
		expect(forbiddenImports('utils/index.ts', '')).toEqual(['utils/index.ts belongs to no layer']);
	});

	test.each<[path: string, code: string]>([
		[
			'domain/law/read/parse.ts',
			`import { a } from './lines/lines.ts'; import type { C } from '../../../checked.ts';`,
		],
		['site/held/laws.ts', `import type { LawMetadata } from '../../schemas/law.ts';`],
		['site/held/laws.ts', `import { type LawMetadata } from '../../schemas/law.ts';`],
		['pages/a.astro', `---\nimport { render } from 'astro:content';\n---\n<p/>`],
		[
			'layouts/A.astro',
			`---\nimport '../styles/base.css';\n---\n<script>import '../islands/a.ts';</script>`,
		],
		['islands/search/site-search.ts', `import { search } from '../../search/pagefind.ts';`],
		[
			'domain/law/read/parse.ts',
			`// import fs from 'node:fs'\nconst text = "import x from 'node:fs'";`,
		],
		['astro.config.mjs', `import { processor } from './src/markdown/processor.ts';`],
	])('lets pass in %s: %j', (path, code) => {
		expect(forbiddenImports(path, code)).toEqual([]);
	});
});
