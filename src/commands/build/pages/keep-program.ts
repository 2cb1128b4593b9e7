import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ask } from '../../../holdings/ask.ts';
import { BODIES } from '../../../holdings/bodies.ts';
import { KEEPS } from '../../../holdings/prepared.ts';
import { contentFolder } from '../../../loaders/content-folder.ts';
import { isHandedOver } from '../../../loaders/handed-over.ts';
import { BodyCompiler } from '../../../markdown/body-compiler.ts';
import { filesIn } from '../../../publish/files.ts';
import { inOrder } from './page-order.ts';
import type { VitePlugin } from './page-scripts.ts';
import { withTwins } from './twin-pages.ts';
import { keepPageProgram, type Source } from './page-program.ts';

// e.g. "_astro/style.B2hZ1kQx.css", "_astro/CdV0g7U7.js"
const LOADED = /^_astro\//;

/** What Vite has written: the folder and the entry of the program that makes the pages, and the files that browsers load. */
interface Written {
	program?: { folder: string; entry: string };
	assets: Set<string>;
}

/**
 * Lets Astro make the pages in the order of `inOrder`, with bodies that are compiled apart; and keeps the program that it has
 * compiled for them: later builds make pages with it and need no Astro.
 *
 * Without the program that started it, Astro's own way is as good.
 * @param base of the site, with a slash at its end
 */
export function pageMaking(base: string): AstroIntegration {
	const written: Written = { assets: new Set() };
	let site = '';
	return {
		name: 'pufa-page-making',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [watching(written)] } });
			},
			'astro:config:done': ({ config }) => {
				site = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				if (!isHandedOver()) return;
				const bodies = new BodyCompiler({
					folder: contentFolder(),
					base,
					site,
					laws: () => ask('laws'),
				});
				Object.assign(globalThis, { [BODIES]: bodies.codeOf });
				setPrerenderer((astros) =>
					keeping(inOrder(withTwins(astros), base, bodies), written, site),
				);
			},
		},
	};
}

const watching = (written: Written): VitePlugin => ({
	name: 'pufa-written',
	apply: 'build',
	writeBundle({ dir }, bundle) {
		const files = Object.values(bundle);
		const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
		if (this.environment.name === 'prerender' && dir && entry)
			written.program = { folder: dir, entry };
		for (const { fileName } of files) if (LOADED.test(fileName)) written.assets.add(fileName);
	},
});

const keeping = (maker: AstroPrerenderer, written: Written, site: string): AstroPrerenderer => ({
	...maker,
	name: 'pufa',
	// It is compiled now, and Astro removes it when the pages are made.
	getStaticPaths() {
		keepProgram(written, site);
		return maker.getStaticPaths();
	},
});

function keepProgram({ program, assets }: Written, site: string): void {
	const folder = process.env[KEEPS];
	const [stylesheet, ...others] = [...assets].filter((name) => name.endsWith('.css'));
	if (!folder || !program || !stylesheet || others.length > 0) return;
	// Astro moves style sheets into the site when the pages are made.
	const loaded = [...assets].map((name): Source => {
		const there = join(site, name);
		return [name, existsSync(there) ? there : join(program.folder, name)];
	});
	const own = filesIn('public').map((name): Source => [name, join('public', name)]);
	const about = { entry: program.entry, stylesheet };
	keepPageProgram(folder, about, program.folder, [...loaded, ...own]);
}
