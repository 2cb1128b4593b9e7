import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';

/**
 * Phones that are no longer updated: `@media (width<=40em)`, say, is nothing to browsers before Chrome 104. What they lack of
 * the language itself `islands/browser/older-browsers.ts` gives them.
 */
export const PHONES = ['chrome89', 'safari15'];

/** How esbuild makes one classic script that runs there: without modules, which no page on a disk may load. */
export const CLASSIC = {
	bundle: true,
	format: 'iife',
	minify: true,
	target: PHONES,
	inject: [resolve(import.meta.dirname, '../islands/browser/older-browsers.ts')],
} satisfies BuildOptions;
