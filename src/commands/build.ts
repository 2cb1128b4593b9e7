import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { COMPILED_CODE } from './cache-folder.ts';

enableCompileCache(COMPILED_CODE);
const { buildSite } = await import('./build-site.ts');
const { createSteps } = await import('./steps.ts');

const out = process.env['PUFA_OUT'] || 'dist';

try {
	const { values } = parseArgs({
		options: {
			compress: { type: 'boolean', default: false },
			anew: { type: 'boolean', default: false },
		},
	});
	await buildSite(out, createSteps(), values);
	console.error(`网站已生成：${out}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
