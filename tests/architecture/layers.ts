/** What the files of one layer may import. */
export interface Layer {
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
export const layers: Record<string, Layer> = {
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
export const OPEN = ['checked.ts', 'once.ts', 'urls.ts'];
