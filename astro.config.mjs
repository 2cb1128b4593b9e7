import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { contentFolder } from './src/loaders/content-folder.ts';
import { readSite } from './src/loaders/site-file.ts';
import { processor } from './src/markdown/processor.ts';

const folder = contentFolder();
const site = readSite(folder);
const cache = createHash('sha256').update(folder).digest('hex').slice(0, 12);

// e.g. /laws/renmin-fangkong-fa/2009-08-27/: search engines are shown a law at one address, the one in force
const DATED = /\/\d{4}-\d{2}-\d{2}\/$/;

export default defineConfig({
	site: site.url,
	base: site.base,
	outDir: process.env.PUFA_OUT ?? 'dist',
	// Each content folder has its own cache, so that two sites built from one checkout never mix.
	cacheDir: `node_modules/.cache/pufa/${cache}`,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never', concurrency: 4 },
	markdown: { processor },
	integrations: [mdx(), sitemap({ filter: (page) => !DATED.test(page) })],
	vite: {
		build: {
			// Every script is a file, so that a policy without inline scripts can hold.
			assetsInlineLimit: 0,
			// Phones that are no longer updated: `@media (width<=40em)`, say, is nothing to browsers before Chrome 104.
			target: ['chrome89', 'safari15'],
		},
	},
	devToolbar: { enabled: false },
});
