import { join, resolve } from 'node:path';

/**
 * The folder in which Node keeps the compiled code of packages from one build to the next. Compiling Astro anew takes a
 * second of each start. It lies with the packages, and goes with them.
 */
export const COMPILED_CODE = join(
	resolve(import.meta.dirname, '../..'),
	'node_modules/.cache/pufa/compiled',
);
