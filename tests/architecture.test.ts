import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What the files of one layer may import. */
interface Layer {
	/** Layers, groups of layers (`domain`) or single files of a layer (`domain/citation/model`). */
	src?: string[];
	/** The same, but only with `import type`. */
	types?: string[];
	/** The same, but only in a `<script>`, which runs in the browser. */
	scripts?: string[];
	/** Packages and built-in modules. */
	modules?: RegExp;
	/** Modules of which only these names may be imported. */
	names?: Record<string, string[]>;
}

/** How a body is read: for its page, and by the one who checks it. */
const READING = ['markdown/read', 'markdown/words-as-links', 'markdown/headings'];

/** Folder or file in `src/` → what it may import. The longest matching path applies. */
const layers: Record<string, Layer> = {
	'checked.ts': {},
	'command-line.ts': { modules: /^commander$/ },
	// A folder that a command is told to write to: the import makes some, and what builds others.
	'make-folder.ts': { modules: /^node:/ },
	'once.ts': {},
	'urls.ts': {},
	'domain/law': {},
	'domain/law/compare': { src: ['domain/law'] },
	// One way: what is written is found without knowing any law, and what it means is resolved in the laws that are held.
	'domain/citation': { src: ['domain/law'] },
	'domain/citation/find': { src: ['domain/law', 'domain/citation'] },
	'domain/citation/held': { src: ['domain/law', 'domain/citation', 'domain/citation/find'] },
	'domain/citation/say': { src: ['domain/law', 'domain/citation', 'domain/citation/find'] },
	'domain/citation/resolve': {
		src: [
			'domain/law',
			'domain/citation',
			'domain/citation/find',
			'domain/citation/held',
			'domain/citation/say',
		],
	},
	'domain/citation/link': {
		src: [
			'domain/law',
			'domain/citation',
			'domain/citation/find',
			'domain/citation/held',
			'domain/citation/resolve',
		],
	},
	'domain/citation/commencement': {
		src: ['domain/law', 'domain/citation', 'domain/citation/find', 'domain/citation/held'],
	},
	'domain/citation/repeals': {
		src: ['domain/law', 'domain/citation', 'domain/citation/find', 'domain/citation/held'],
	},
	'domain/report': { src: ['domain/law', 'domain/text'] },
	'domain/guide': { src: ['domain/law'] },
	// A draft is held against laws: it asks what is cited, what the words are, and how they differ.
	'domain/draft': {
		src: [
			'domain/law',
			'domain/law/compare',
			'domain/citation',
			'domain/citation/commencement',
			'domain/citation/find',
			'domain/citation/held',
			'domain/citation/resolve',
			'domain/citation/say',
			'domain/text',
		],
	},
	// Characters and bytes, whatever they say: schemas, importer and drafts need the same.
	'domain/text': {},
	// Which number Word writes before a paragraph: the import and the check of drafts both read Word files.
	'word-numbers': { src: ['domain/law'] },
	schemas: { src: ['domain'], modules: /^astro\/zod$/ },
	loaders: { src: ['schemas', 'domain'], modules: /^(astro\/loaders$|node:|yaml$)/ },
	'content.config.ts': {
		src: ['schemas', 'loaders'],
		modules: /^astro\/(content\/config|loaders)$/,
	},
	// Configuration runs before there are collections: the laws that citations lead to are read from the folder, or handed over.
	markdown: {
		src: ['domain', 'schemas', 'loaders', 'holdings/bodies', ...READING],
		modules: /^(node:|vfile$|mdast|hast|remark-|@astrojs\/markdown-remark$|esbuild$|sharp$)/,
	},
	// How a body is read, without what makes HTML of it.
	'markdown/read': { modules: /^(mdast|micromark)/ },
	'markdown/words-as-links': { modules: /^mdast$/ },
	'markdown/headings': { modules: /^hast$/ },
	importer: {
		src: ['command-line.ts', 'make-folder.ts', 'domain', 'schemas', 'loaders', 'word-numbers'],
		modules:
			/^(node:|mammoth$|word-extractor$|@xmldom\/xmldom$|yauzl|parse5$|mdast|cli-progress$|pinyin-pro$|yaml$)/,
	},
	checks: {
		src: [
			'checks/content',
			'checks/problems',
			...['command-line.ts', 'domain', 'schemas', 'loaders', 'styles/tokens/colour', ...READING],
		],
		modules: /^(node:|yaml$|mdast$|pinyin-pro$)/,
	},
	// What files hold by their schemas: rules ask for it, and it knows no rule.
	'checks/content': {
		src: ['checks/problems', 'domain', 'schemas', 'loaders'],
	},
	'checks/problems': { types: ['checks/content', 'loaders'] },
	exports: { src: ['domain'], types: ['schemas/law-json'] },
	// Word files are made in the browser; the build never loads their package.
	'exports/word': { src: ['domain', 'exports'], types: ['schemas/law-json'], modules: /^docx$/ },
	search: { src: ['domain/law'] },
	'search/pagefind': { src: ['search'] },
	// Tables that the build packs for the browser; their packages are far too large for it.
	'search/text/sound-table': { src: ['search'], modules: /^pinyin-pro$/ },
	'search/text/traditional-table': { src: ['search'], modules: /^opencc-js\/t2cn$/ },
	'search/build-index': { src: ['search/index-files'], modules: /^(node:|pagefind$)/ },
	// The files of Pagefind's index are in CBOR.
	'search/index-files': { modules: /^(node:|cborg$)/ },
	// The finder's index is made at build; what the site hands it, and what a statute's passages are, is plain data.
	'search/index': {
		src: [
			'search',
			'search/index/source',
			'search/index/statute-passages',
			'search/text/sound-table',
			'search/text/traditional-table',
			'domain',
		],
		modules: /^(node:|parse5$)/,
	},
	'search/index/source': {},
	'search/index/statute-passages': { src: ['search/index/source', 'domain/law'] },
	// Read by Astro's pages and, without Astro, by the program that runs beside it.
	holdings: {
		src: [
			'holdings/packed-citations',
			'holdings/bodies',
			...['domain', 'loaders', 'exports', 'search/index/source', 'search/index/statute-passages'],
		],
		types: ['schemas'],
	},
	// How two pages are written as one: the pages write, the programs that make them read.
	'holdings/twin': { src: ['loaders'] },
	// What a compiled body is: its compiler and the pages agree on it.
	'holdings/bodies': { types: ['holdings'] },
	'holdings/packed-citations': { src: ['domain/citation/model'], modules: /^node:v8$/ },
	site: {
		// Statute HTML is one of the formats; the texts are read from disk when a page needs them.
		src: [
			'site/law/key',
			'site/body/bodies',
			'holdings/twin',
			...['domain', 'loaders', 'holdings', 'exports'],
			'search',
			'search/index/source',
		],
		types: ['schemas'],
		modules: /^astro:content$/,
	},
	// Bodies are compiled apart from Astro, and shown by its own means.
	'site/body/bodies': {
		src: ['site', 'domain/citation/model', 'holdings/bodies'],
		types: ['holdings'],
		modules: /^(node:vm|astro\/jsx-runtime)$/,
	},
	// Hashes of inline scripts.
	'site/frame/policy': { modules: /^node:/ },
	// A key is a hash.
	'site/law/key': { src: ['site', 'domain', 'loaders', 'holdings'], modules: /^node:/ },
	// Classic scripts, which Astro cannot make, and which are there when pages are.
	'site/frame/scripts': { src: ['site'], modules: /^virtual:page-scripts$/ },
	// Licence texts lie in the packages that they belong to.
	'site/statements/licences': { modules: /^node:/ },
	components: {
		// Where the line of a title may end and how a day is written is a matter of showing it, and of no page model.
		src: ['search/facets', 'holdings/twin', 'domain/law/numbers/dates', 'domain/law/title/phrases'],
		types: ['domain', 'schemas', 'site'],
		scripts: ['islands'],
		modules: /^astro\/types$/,
	},
	// The frame of every page (names, navigation, footer) is asked for in one place and not by each page.
	layouts: {
		src: ['components', 'styles', 'site/frame/navigation', 'site/frame/policy'],
		types: ['site'],
		scripts: ['islands'],
	},
	islands: {
		src: [
			'search',
			'search/pagefind',
			'domain/law',
			// Any two wordings are compared in the browser, from their published data.
			'domain/law/compare',
			'exports/json',
			'domain/citation/say/wording',
			'islands/reading/take-away/qr-image',
			'islands/word',
			'islands/reading/take-away/cite-dialog',
		],
		types: ['offline/messages', 'exports/reference', 'islands/draft'],
	},
	// References in several forms, loaded when a reader asks for them.
	'islands/reading/take-away/cite-dialog': { src: ['islands', 'domain/law', 'exports'] },
	// What makes Word files, loaded when a reader asks for one.
	'islands/word': {
		src: ['islands', 'exports/word'],
		types: ['schemas/law-json'],
	},
	// What checks a draft, loaded when somebody checks one: it reads Word files and the published data of laws.
	'islands/draft': {
		src: [
			'islands',
			'domain/law',
			'domain/law/compare',
			'domain/draft',
			'domain/text',
			'word-numbers',
			'exports/json',
		],
		types: ['schemas/law-json'],
		modules: /^fflate$/,
	},
	// The encoder of QR codes, loaded when a reader shares a place.
	'islands/reading/take-away/qr-image': { modules: /^uqr$/ },
	styles: {},
	// What runs in the service worker; its questions are known to the pages that ask them.
	offline: {},
	pages: {
		// The schema of the published data is published itself.
		src: [
			'site',
			'site/body/bodies',
			'site/frame/scripts',
			'site/statements/licences',
			'schemas/law-json',
			'layouts',
			'components',
		],
		modules: /^astro(:content)?$/,
		// Astro loses the head of a page in dev mode when `render` is called outside the route file.
		names: { 'astro:content': ['render'] },
	},
	// From a built folder to what is handed out: swapped in, compressed, portable.
	publish: { modules: /^(node:|esbuild$|fflate$)/ },
	commands: {
		src: [
			'command-line.ts',
			'make-folder.ts',
			'importer',
			'checks',
			'checks/content',
			'search',
			'search/build-index',
			'search/index',
			'search/index/source',
			'markdown/body-compiler',
			'markdown/read',
			'markdown/words-as-links',
			'holdings/bodies',
			'holdings/twin',
			'holdings',
			'schemas',
			'styles/tokens',
			'styles/tokens/theme-sheet',
			'domain',
			'loaders',
			'publish',
		],
		modules: /^(?!astro:)[^./]/,
	},
	'astro.config.mjs': {
		src: [
			'commands/build/pages/keep-program',
			'commands/build/pages/page-scripts',
			'commands/build/pages/plain-attributes',
			'commands/build/pages/plain-fields',
			'commands/build/pages/site-map',
			'commands/editing/say-problems',
			'markdown/processor',
			'loaders/site-file',
			'loaders/content-place',
			'loaders/compiling',
			'loaders/path-signs',
			'publish/classic',
			'search/index/index-folder',
			'search/index/source',
			'styles/tokens/theme-sheet',
		],
		modules: /^(node:|@astrojs\/|sirv$)/,
	},
};

/** Open to every layer. */
const OPEN = ['checked.ts', 'once.ts', 'urls.ts'];

interface Import {
	target: string;
	names: string[];
	typeOnly: boolean;
	/** It stands in a `<script>` of an Astro file. */
	inScript: boolean;
}

const root = resolve(import.meta.dirname, '..');

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

/** Path relative to `src/` (the configuration at the root: its name) → text of every file that has a layer. */
function readSources(): Record<string, string> {
	const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'README.md')
		.map((entry) => join(entry.parentPath, entry.name));
	const config = join(root, 'astro.config.mjs');
	const files = existsSync(config) ? [...inSrc, config] : inSrc;
	return Object.fromEntries(files.map((file) => [layerPath(file), readFileSync(file, 'utf8')]));
}

const layerPath = (file: string): string =>
	fromSrc(file.slice(root.length + 1).replaceAll(sep, '/'));

const fromSrc = (path: string): string => path.replace(/^src\//, '');

function forbiddenImports(path: string, code: string): string[] {
	const layer = layerOf(path);
	if (!layer) return [`${path} belongs to no layer`];
	return importsOf(path, code)
		.filter((found) => !isAllowed(found, path, layer))
		.map(({ target }) => `${path} may not import "${target}"`);
}

function isAllowed(found: Import, path: string, layer: string): boolean {
	const rule = layers[layer] ?? {};
	if (!found.target.startsWith('.')) return isAllowedModule(found, rule);
	const target = resolveImport(path, found.target);
	const open = [layer, ...OPEN, ...(rule.src ?? [])];
	if (found.typeOnly) open.push(...(rule.types ?? []));
	if (found.inScript) open.push(...(rule.scripts ?? []));
	return open.some((entry) => opens(entry, target));
}

function isAllowedModule({ target, names }: Import, rule: Layer): boolean {
	const allowed = rule.names?.[target];
	if (allowed && !names.every((name) => allowed.includes(name))) return false;
	return rule.modules?.test(target) ?? false;
}

/** A layer opens its own files, not those of a layer inside it; anything else opens all that is below it. */
function opens(entry: string, target: string): boolean {
	return isWithin(target, entry) && (!(entry in layers) || layerOf(target) === entry);
}

function layerOf(path: string): string | undefined {
	return Object.keys(layers)
		.filter((layer) => isWithin(path, layer))
		.sort((a, b) => b.length - a.length)[0];
}

const isWithin = (path: string, layer: string): boolean =>
	path === layer || path.startsWith(`${layer}/`) || path === `${layer}.ts`;

/** The imported path as `layers` writes it. */
function resolveImport(path: string, target: string): string {
	const folder = posix.dirname(path === 'astro.config.mjs' ? path : `src/${path}`);
	return fromSrc(posix.join(folder, target));
}

function brokenImports(path: string, code: string): string[] {
	return importsOf(path, code)
		.map(({ target }) => target)
		.filter((target) => target.startsWith('.') && !target.includes('*'))
		.filter((target) => {
			const found = resolveImport(path, target.replace(/\?.*$/, ''));
			return !existsSync(join(root, 'src', found)) && !existsSync(join(root, found));
		})
		.map((target) => `${path} imports "${target}", which does not exist`);
}

/** Kept by what is read, since several rules ask for the imports of every file. */
const read = new Map<string, Import[]>();

function importsOf(path: string, source: string): Import[] {
	const key = `${path}\n${source}`;
	const found = read.get(key) ?? importsRead(path, source);
	read.set(key, found);
	return found;
}

function importsRead(path: string, source: string): Import[] {
	if (/\.[mc]?[jt]s$/.test(path)) return importsIn(source, false);
	if (!path.endsWith('.astro')) return [];
	const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
	return [...importsIn(frontmatter, false), ...importsInScripts(source)];
}

function importsInScripts(source: string): Import[] {
	const scripts = source.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
	return [...scripts].flatMap(([, attributes = '', code = '']) => {
		const target = /\bsrc=["'](\.[^"']+)["']/.exec(attributes)?.[1];
		const named = target ? [{ target, names: [], typeOnly: false, inScript: true }] : [];
		return [...named, ...importsIn(code, true)];
	});
}

function importsIn(code: string, inScript: boolean): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		for (const target of targetsOf(node)) found.push({ target, ...bindingsOf(node), inScript });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
	return found;
}

/** The modules that a node names: `import … from`, `export … from`, `import()`, `import.meta.glob()`. */
function targetsOf(node: ts.Node): string[] {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return textsOf(node.moduleSpecifier);
	}
	if (ts.isImportTypeNode(node)) {
		return ts.isLiteralTypeNode(node.argument) ? textsOf(node.argument.literal) : [];
	}
	return ts.isCallExpression(node) && isImportCall(node) ? textsOf(node.arguments[0]) : [];
}

function isImportCall({ expression }: ts.CallExpression): boolean {
	return (
		expression.kind === ts.SyntaxKind.ImportKeyword ||
		(ts.isPropertyAccessExpression(expression) &&
			ts.isMetaProperty(expression.expression) &&
			expression.name.text === 'glob')
	);
}

function textsOf(node: ts.Node | undefined): string[] {
	if (!node) return [];
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
	return ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** Which names a node imports, `*` for all of them, and whether they are types only. */
function bindingsOf(node: ts.Node): Pick<Import, 'names' | 'typeOnly'> {
	if (ts.isImportTypeNode(node)) return { names: ['*'], typeOnly: true };
	if (ts.isExportDeclaration(node)) return { names: ['*'], typeOnly: node.isTypeOnly };
	if (!ts.isImportDeclaration(node)) return { names: ['*'], typeOnly: false };
	const clause = node.importClause;
	const named = clause?.namedBindings;
	const elements = named && ts.isNamedImports(named) ? [...named.elements] : [];
	const names = elements.map(({ name, propertyName }) => (propertyName ?? name).text);
	if (clause?.name) names.push('default');
	if (named && ts.isNamespaceImport(named)) names.push('*');
	const allTypes = elements.length > 0 && elements.every((e) => e.isTypeOnly) && !clause?.name;
	return { names, typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes };
}
