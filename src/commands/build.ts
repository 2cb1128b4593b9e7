import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { createSteps } from './steps.ts';

const out = process.env['PUFA_OUT'] || 'dist';

try {
	const { values } = parseArgs({ options: { compress: { type: 'boolean', default: false } } });
	await buildSite(out, createSteps(), values);
	console.error(`网站已生成：${out}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
