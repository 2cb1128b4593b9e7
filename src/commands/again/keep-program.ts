import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ASKS, ENTRY, KEEPS, type Program } from '../../holdings/prepared.ts';
import { inOrder } from '../page-order.ts';
import type { VitePlugin } from '../page-scripts.ts';

/** What Vite has written: the folder and the entry of the program that makes the pages, and the site's stylesheets. */
interface Written {
	program?: { folder: string; entry: string };
	stylesheets: Set<string>;
}

/**
 * Lets Astro make the pages in the order of `inOrder`, and keeps the program that it has compiled for them: the next build
 * can make pages with it and need not compile it anew.
 *
 * Without the program that started it, Astro's own way is as good.
 * @param base of the site, with a slash at its end
 * @param asked what the links in bodies depend on; it grows while Astro compiles
 */
export function pageMaking(base: string, asked: ReadonlySet<string>): AstroIntegration {
	const written: Written = { stylesheets: new Set() };
	return {
		name: 'pufa-page-making',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [watching(written)] } });
			},
			'astro:build:start': ({ setPrerenderer }) => {
				if (process.env[ASKS])
					setPrerenderer((astros) => keeping(inOrder(astros, base), written, asked));
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
		for (const { fileName } of files)
			if (fileName.endsWith('.css')) written.stylesheets.add(fileName);
	},
});

function keeping(
	maker: AstroPrerenderer,
	written: Written,
	asked: ReadonlySet<string>,
): AstroPrerenderer {
	return {
		...maker,
		name: 'pufa',
		// It is compiled now, and Astro removes it when the pages are made.
		getStaticPaths() {
			const folder = process.env[KEEPS];
			const { program, stylesheets } = written;
			const [stylesheet, ...others] = stylesheets;
			if (folder && program && stylesheet && others.length === 0) {
				rmSync(folder, { recursive: true, force: true });
				cpSync(program.folder, folder, { recursive: true });
				writeFileSync(join(folder, ENTRY), `export * from './${program.entry}';\n`);
				process.send!({ program: { stylesheet, asked } satisfies Program });
			}
			return maker.getStaticPaths();
		},
	};
}
