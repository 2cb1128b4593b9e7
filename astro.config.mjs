import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import sirv from 'sirv';
import { contentFolder } from './src/loaders/content-folder.ts';
import { readSite } from './src/loaders/site-file.ts';
import { processorFor } from './src/markdown/processor.ts';
import { themeSheet } from './src/styles/theme-sheet.ts';

const folder = contentFolder();
const site = readSite(folder);
const schemas = readdirSync('src/schemas').map((file) => readFileSync(`src/schemas/${file}`));
const cache = createHash('sha256')
	.update([folder, ...schemas].join('\n'))
	.digest('hex')
	.slice(0, 12);

const out = process.env.PUFA_OUT ?? 'dist';

/** While one edits, the search page asks the index of the last build. Its folder is looked into anew for each file. */
const indexOfLastBuild = {
	name: 'pufa-index-of-last-build',
	apply: 'serve',
	configureServer: ({ middlewares }) => {
		for (const folder of ['search/finder', 'pagefind'])
			middlewares.use(`/${folder}`, sirv(join(out, folder), { dev: true }));
	},
};

// e.g. /laws/renmin-fangkong-fa/2009-08-27/: search engines are shown a law at one address, the one in force
const DATED = /\/\d{4}-\d{2}-\d{2}\/$/;

/** The tokens with the site's own colours, as a module that a layout imports like any stylesheet. */
const theme = {
	name: 'pufa-theme',
	resolveId: (id) => (id === 'virtual:theme.css' ? id : undefined),
	load: (id) => (id === 'virtual:theme.css' ? themeSheet(site.colours) : undefined),
};

export default defineConfig({
	site: site.url,
	base: site.base,
	outDir: out,
	// Each content folder has its own cache, so that two sites built from one checkout never mix; a changed schema has
	// a new one, since Astro would take entries from the old that lack the new fields.
	cacheDir: `node_modules/.cache/pufa/${cache}`,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', concurrency: 4 },
	markdown: { processor: processorFor(folder, site.base) },
	integrations: [mdx(), sitemap({ filter: (page) => !DATED.test(page) })],
	vite: {
		plugins: [indexOfLastBuild, theme],
		build: {
			// One stylesheet, which a browser asks for once and keeps.
			cssCodeSplit: false,
			// Every script is a file, so that a policy without inline scripts can hold.
			assetsInlineLimit: 0,
			// Phones that are no longer updated: `@media (width<=40em)`, say, is nothing to browsers before Chrome 104.
			target: ['chrome89', 'safari15'],
		},
	},
	devToolbar: { enabled: false },
});
