import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { CACHE } from '../../project.mjs';

/** Where their sources lie. */
const BUILD = resolve(import.meta.dirname, '..');

/**
 * Programs that every build runs, in few files: Node takes a millisecond for each of four hundred, which is a fifth of a
 * build that goes on from the last.
 */
const PROGRAMS = {
	'build-site': 'build-site.ts',
	'make-pages': 'pages/make-pages.ts',
	'make-index': 'indexing/index-thread.ts',
};

type Program = keyof typeof PROGRAMS;

const KEPT = join(CACHE, 'programs');

/** Where what was bundled of one code lies. @param code its hash */
const folderOf = (code: string): string => join(KEPT, code.slice(0, 16));

/** The file of a program: the bundled one, or its source if this code has not been bundled yet. */
export function programFile(program: Program, code: string): string {
	const bundled = join(folderOf(code), `${program}.mjs`);
	return existsSync(bundled) ? bundled : join(BUILD, PROGRAMS[program]);
}

/**
 * Bundle the programs for builds to come, if they are not, and forget those of other code. What another build of this code
 * is writing stays.
 */
export async function keepPrograms(code: string): Promise<void> {
	const [folder, fresh] = [folderOf(code), `${folderOf(code)}-${process.pid}`];
	if (existsSync(folder)) return;
	await bundleInto(fresh);
	try {
		renameSync(fresh, folder);
	} catch {
		// Another build was faster.
		rmSync(fresh, { recursive: true, force: true });
	}
	for (const name of readdirSync(KEPT))
		if (!name.startsWith(basename(folder)))
			rmSync(join(KEPT, name), { recursive: true, force: true });
}

async function bundleInto(folder: string): Promise<void> {
	const { build } = await import('esbuild');
	await build({
		entryPoints: Object.entries(PROGRAMS).map(([out, file]) => ({
			in: join(BUILD, file),
			out,
		})),
		outdir: folder,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: `node${process.versions.node}`,
		external: ['esbuild'],
		minifyWhitespace: true,
		legalComments: 'none',
		// Packages that are no modules ask for Node's own ones in their way.
		banner: {
			js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
		},
		plugins: [ownPlaces],
		logLevel: 'error',
	});
}

/** A module knows where its source lies, and finds other files from there. */
const ownPlaces: Plugin = {
	name: 'pufa-own-places',
	setup(build) {
		const source = resolve(import.meta.dirname, '../../..');
		build.onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
			if (!path.startsWith(source)) return undefined;
			return { contents: withOwnPlace(await readFile(path, 'utf8'), path), loader: 'ts' };
		});
	},
};

/** The code of a module that says where its source lies. The patterns do not find themselves, and any folder may have `'` or `$&` in its name. */
export const withOwnPlace = (code: string, path: string): string =>
	code
		.replace(/\bimport\.meta\.dirname\b/g, () => JSON.stringify(dirname(path)))
		.replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(path).href));
