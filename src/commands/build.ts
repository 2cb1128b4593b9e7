import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type * as Program from './build-site.ts';
import { COMPILED_CODE } from './cache-folder.ts';

enableCompileCache(COMPILED_CODE);
const { hashOfCode } = await import('./again/inputs.ts');
const { keepPrograms, programFile } = await import('./programs.ts');
const { createSteps } = await import('./steps.ts');

const out = process.env['PUFA_OUT'] || 'dist';

try {
	const { values } = parseArgs({
		options: {
			compress: { type: 'boolean', default: false },
			anew: { type: 'boolean', default: false },
		},
	});
	const code = hashOfCode();
	const program = pathToFileURL(programFile('build-site', code)).href;
	const { buildSite } = (await import(program)) as typeof Program;
	await buildSite(out, createSteps(), { ...values, code });
	await keepPrograms(code);
	console.error(`网站已生成：${out}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
