import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sirv from 'sirv';
import { keepingProgram } from './src/commands/build/pages/keep-program.ts';
import { pageScripts } from './src/commands/build/pages/page-scripts.ts';
import { plainAttributes } from './src/commands/build/pages/plain-attributes.ts';
import { plainFields } from './src/commands/build/pages/plain-fields.ts';
import { siteMap } from './src/commands/build/pages/site-map.ts';
import { sayProblems } from './src/commands/editing/say-problems.ts';
import { dataOf, isCompiling } from './src/loaders/compiling.ts';
import { contentFolder } from './src/loaders/content-place.ts';
import { wrongForEditing } from './src/loaders/path-signs.ts';
import { readSite } from './src/loaders/site-file.ts';
import { processorFor } from './src/markdown/processor.ts';
import { PHONES } from './src/publish/classic.ts';
import { indexFolder } from './src/search/index/index-folder.ts';
import { UNNAMED_INDEX } from './src/search/index/source.ts';
import { themeSheet } from './src/styles/tokens/theme-sheet.ts';

const folder = contentFolder();
// What Astro compiles for builds is of no site: whatever it is called and wherever it lies, that program makes its pages.
const site = isCompiling() ? { base: '/' } : siteOf(folder);
const schemas = readdirSync('src/schemas').map((file) => readFileSync(`src/schemas/${file}`));
const cache = createHash('sha256')
	.update([folder, ...schemas].join('\n'))
	.digest('hex')
	.slice(0, 12);

const out = process.env.PUFA_OUT ?? 'dist';

/** Whose site it is. A folder without it, or one that cannot be shown, is told in a line: Astro would list the places of our code. */
function siteOf(content) {
	try {
		const fault = wrongForEditing(import.meta.dirname, content);
		if (fault) throw new Error(fault);
		return readSite(content);
	} catch ({ message }) {
		console.error(message);
		process.exit(1);
	}
}

/**
 * While one edits, the search page asks the index of the last build, whose name it does not know. The folders are looked
 * into anew for each file.
 */
const indexOfLastBuild = {
	name: 'pufa-index-of-last-build',
	apply: 'serve',
	configureServer: ({ middlewares }) => {
		middlewares.use('/pagefind', sirv(join(out, 'pagefind'), { dev: true }));
		middlewares.use(`/search/finder/${UNNAMED_INDEX}`, (...asked) =>
			sirv(indexFolder(out), { dev: true })(...asked),
		);
	},
};

/** While one edits, Astro wants a slash after every address that a page of many makes, and so finds no picture. */
const badgeOfContent = {
	name: 'pufa-badge-of-content',
	apply: 'serve',
	configureServer: ({ middlewares }) => {
		const pictures = sirv(folder, { dev: true });
		const badge = `/${site.identifiers.partyGovernmentImage}`;
		middlewares.use((request, response, next) =>
			request.url === badge ? pictures(request, response, next) : next(),
		);
	},
};

// A file, because browsers ask for its address while one edits.
const THEME = resolve('src/styles/tokens/theme.css');

/** The tokens with the site's own colours, as a stylesheet that a layout imports like any other. */
const theme = {
	name: 'pufa-theme',
	enforce: 'pre',
	load: (id) => {
		if (id !== THEME) return undefined;
		// The build puts it in front of the others (`page-program.ts`).
		return isCompiling() ? '' : themeSheet(site.colours);
	},
};

/**
 * Modules that pages load together lie in one file: compressed one by one, thirty small ones weigh a tenth more. The first
 * are those of the header, which every page has; the others are those of reading a law.
 */
const SHARED = [
	{
		name: 'page',
		test: /islands\/(display\/display-settings|offline\/ask|browser\/(storage|keys)|search\/field\/(shortcut|composing))\.ts|classPrivate|assertClassBrand|preload-helper/,
	},
	{
		name: 'reading',
		test: /domain\/law\/(address\/address|numbers\/(numerals|dates)|title\/title)\.ts|citation\/say\/wording\.ts|browser\/element\.ts|reading\/(articles|place-name|reading-place)\.ts/,
	},
];

/** Packages that the program which makes pages takes into itself: Node takes a millisecond for each of their 190 files. */
const BUNDLED = [
	...['zod', 'yaml', 'devalue'],
	...['@oslojs/encoding', 'clsx', 'cookie', 'html-escaper', 'piccolore'],
];

/** What defines collections: Node has it loaded with Astro, and Vite would read and rewrite its hundred modules once more. */
const LOADED = ['astro/content/config', 'astro/loaders', 'astro/zod'];

/**
 * The language of `PHONES`, but for static blocks, which no script has (`tests/dist/older-browsers.test.ts`): told the browsers,
 * Oxc would for want of these write out each field of a class.
 */
const FIELDS = 'es2022';

/** Scripts as they reach a browser; those that make pages stay as they are, which is faster. */
const scripts = {
	name: 'pufa-scripts',
	enforce: 'pre',
	configEnvironment: (name) => ({
		build: {
			// What is loaded when it is asked for needs no hints ahead, and their code does not run from a disk.
			modulePreload: false,
			target: name === 'client' ? FIELDS : 'esnext',
			...(name === 'client' && {
				// Each page names about ten; the names that Astro gives weigh more than a chapter's headings.
				rollupOptions: {
					output: { entryFileNames: '_astro/[hash:6].js', codeSplitting: { groups: SHARED } },
				},
			}),
			// One file, which Node loads in three quarters of the time of eighty. It has the same name from build to build, so that what
			// is kept of it compiled takes the place of the old. (Where there is content, Astro puts it into a file apart from its manifest.)
			...(name === 'prerender' &&
				isCompiling() && {
					rollupOptions: {
						output: { entryFileNames: 'prerender-entry.mjs', codeSplitting: false },
					},
				}),
		},
		...(name === 'prerender' && { resolve: { noExternal: BUNDLED } }),
		...(name === 'astro' && { resolve: { external: LOADED } }),
	}),
	// Vite would put a kilobyte for those hints into every page; an import that is given none is just an import.
	load: (id) =>
		id === '\0vite/preload-helper.js'
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};

/**
 * Without `defineConfig`, which gives back what it takes: with it Node loads the optimizer of SVG files, four hundred modules.
 * @type {import('astro').AstroUserConfig}
 */
export default {
	site: site.url,
	base: site.base,
	outDir: out,
	// Each content folder has its own cache, so that two sites built from one checkout never mix; a changed schema has
	// a new one, since Astro would take entries from the old that lack the new fields.
	cacheDir: isCompiling() ? dataOf() : `node_modules/.cache/pufa/${cache}`,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', concurrency: 4 },
	markdown: {
		// While one edits; the build compiles bodies apart (`markdown/body-compiler.ts`).
		processor: processorFor(folder, site.base),
		// A law has no program code, and the colours of one would be styles that the policy refuses.
		syntaxHighlight: false,
	},
	integrations: [mdx(), ...(isCompiling() ? [keepingProgram()] : [siteMap()])],
	vite: {
		plugins: [
			indexOfLastBuild,
			badgeOfContent,
			sayProblems(folder),
			theme,
			scripts,
			plainAttributes,
			plainFields,
			pageScripts,
		],
		build: {
			// One stylesheet, which a browser asks for once and keeps.
			cssCodeSplit: false,
			// Every script is a file, so that a policy without inline scripts can hold.
			assetsInlineLimit: 0,
			cssTarget: PHONES,
		},
	},
	devToolbar: { enabled: false },
	...(!isCompiling() && { logger: { entrypoint: resolve('src/commands/editing/astro-says.ts') } }),
};
