import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KEEPS } from '../../../loaders/compiling.ts';
import { filesIn } from '../../../publish/files.ts';
import { makePageProgram, type Source } from './page-program.ts';
import type { VitePlugin } from './page-scripts.ts';

// e.g. "_astro/style.B2hZ1kQx.css", "_astro/CdV0g7U7.js"
const LOADED = /^_astro\//;

/** What Vite has written: the folder and the entry of the program that makes the pages, and the files that browsers load. */
interface Written {
	program?: { folder: string; entry: string };
	assets: Set<string>;
}

/** Lets Astro keep the program that it has compiled, and make no page: `make-pages.ts` makes them with it. */
export function keepingProgram(): AstroIntegration {
	const written: Written = { assets: new Set() };
	let site = '';
	return {
		name: 'pufa-keeping-program',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [watching(written)] } });
			},
			'astro:config:done': ({ config }) => {
				site = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer({
					name: 'pufa',
					// It is compiled now. Astro would remove it, and look for pages to make.
					getStaticPaths() {
						keepProgram(written, site);
						process.exit();
					},
					render: () => Promise.reject(new Error('no page is made here')),
				});
			},
		},
	};
}

/** The entry of Astro's program. What lists its pages is no part of it: Astro asks for that where it builds, with all that it has loaded there. */
const ENTRY = /astro\/dist\/entrypoints\/prerender\.js$/;
const LISTING = `export { StaticPaths } from 'astro/runtime/prerender/static-paths.js';`;

const watching = (written: Written): VitePlugin => ({
	name: 'pufa-written',
	apply: 'build',
	transform: {
		filter: { id: ENTRY },
		handler: (code) => `${code}\n${LISTING}`,
	},
	writeBundle({ dir }, bundle) {
		const files = Object.values(bundle);
		const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
		if (this.environment.name === 'prerender' && dir && entry)
			written.program = { folder: dir, entry };
		for (const { fileName } of files) if (LOADED.test(fileName)) written.assets.add(fileName);
	},
});

function keepProgram({ program, assets }: Written, site: string): void {
	const [stylesheet, ...others] = [...assets].filter((name) => name.endsWith('.css'));
	if (!program || !stylesheet || others.length > 0) return;
	// Astro moves style sheets into the site when the pages are made.
	const loaded = [...assets].map((name): Source => {
		const there = join(site, name);
		return [name, existsSync(there) ? there : join(program.folder, name)];
	});
	const own = filesIn('public').map((name): Source => [name, join('public', name)]);
	const about = { entry: program.entry, stylesheet };
	makePageProgram(process.env[KEEPS]!, about, program.folder, [...loaded, ...own]);
}
