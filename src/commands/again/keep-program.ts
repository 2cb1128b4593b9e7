import { hash } from 'node:crypto';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { ask } from '../../holdings/ask.ts';
import { ENTRY, KEEPS, type Program } from '../../holdings/prepared.ts';
import { isHandedOver } from '../../loaders/handed-over.ts';
import { inOrder } from '../page-order.ts';
import type { VitePlugin } from '../page-scripts.ts';
import { addressOfPage } from './place-of-page.ts';

// e.g. "_astro/style.B2hZ1kQx.css", "_astro/CdV0g7U7.js"
const LOADED = /^_astro\/.*\.(?:css|js)$/;

/** What Vite has written: the folder and the entry of the program that makes the pages, and the files that browsers load. */
interface Written {
	program?: { folder: string; entry: string };
	assets: Set<string>;
}

/**
 * Lets Astro make the pages in the order of `inOrder`, but for those that the last build has made and that are the same; and keeps
 * the program that it has compiled for them: the next build can make pages with it and need not compile it anew.
 *
 * Without the program that started it, Astro's own way is as good.
 * @param base of the site, with a slash at its end
 * @param asked what the links in bodies depend on; it grows while Astro compiles
 * @param isThere takes the address below `base` of each page that is not made, because it is there
 */
export function pageMaking(
	base: string,
	asked: ReadonlySet<string>,
	isThere: Compiled['isThere'],
): AstroIntegration {
	const written: Written = { assets: new Set() };
	return {
		name: 'pufa-page-making',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [watching(written)] } });
			},
			'astro:build:start': ({ setPrerenderer }) => {
				if (isHandedOver())
					setPrerenderer((astros) => keeping(inOrder(astros, base), { written, asked, isThere }));
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

/** What is known when Astro has compiled. */
interface Compiled {
	written: Written;
	asked: ReadonlySet<string>;
	/** Takes the path of each page that need not be made. */
	isThere: (path: string) => void;
}

const keeping = (maker: AstroPrerenderer, compiled: Compiled): AstroPrerenderer => ({
	...maker,
	name: 'pufa',
	// It is compiled now, and Astro removes it when the pages are made.
	async getStaticPaths() {
		const assets = hash('sha256', [...compiled.written.assets].sort().join('\n'));
		keepProgram(compiled, assets);
		const paths = await maker.getStaticPaths();
		const last = await ask('made');
		if (last.assets !== assets) return paths;
		const isSame = ({ pathname, cacheKey }: (typeof paths)[number]): boolean =>
			cacheKey !== undefined && cacheKey === last.keys.get(pathname);
		for (const { pathname, route } of paths.filter(isSame))
			compiled.isThere(addressOfPage(pathname, route.type));
		return paths.filter((path) => !isSame(path));
	},
});

function keepProgram(
	{ written: { program, assets: names }, asked }: Compiled,
	assets: string,
): void {
	const folder = process.env[KEEPS];
	const [stylesheet, ...others] = [...names].filter((name) => name.endsWith('.css'));
	if (!folder || !program || !stylesheet || others.length > 0) return;
	rmSync(folder, { recursive: true, force: true });
	cpSync(program.folder, folder, { recursive: true });
	writeFileSync(join(folder, ENTRY), `export * from './${program.entry}';\n`);
	process.send!({ program: { stylesheet, assets, asked } satisfies Program });
}
