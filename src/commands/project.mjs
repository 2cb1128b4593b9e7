import { join, resolve } from 'node:path';

/** The folder of the project, from wherever a command is run. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** What one build keeps for the next. It lies with the packages, and goes with them. */
export const CACHE = join(PROJECT, 'node_modules/.cache/pufa');

/** Where Node keeps the compiled code of packages: compiling Astro anew takes a second of each start. */
export const COMPILED_CODE = join(CACHE, 'compiled');
