import { pathToFileURL } from 'node:url';
import { hashOfCode } from './build/again/inputs.ts';
import type { BuildCall } from './build-options.ts';
import type * as Program from './build/build-site.ts';
import { orSay } from './or-say.ts';
import { keepPrograms, programFile } from './build/programs/programs.ts';
import { EarlyMaker } from './build/pages/early-maker.ts';
import { hasPageProgram, pageProgramFolder } from './build/pages/program-folder.ts';
import { createSteps } from './build/steps.ts';

const out = process.env['PUFA_OUT'] || 'dist';

await orSay(async () => {
	const options = await readOptions();
	const early = new EarlyMaker();
	try {
		const code = hashOfCode();
		if (!options.anew && hasPageProgram(pageProgramFolder(code))) early.load(code);
		const program = pathToFileURL(programFile('build-site', code)).href;
		const { buildSite } = (await import(program)) as typeof Program;
		await buildSite(out, createSteps(), { ...options, code, early });
		await keepPrograms(code);
		console.error(`网站已生成：${out}/`);
	} finally {
		early.stop();
	}
});

/** What the call asks for. Most builds have no options, and Commander would take 20 ms of those that go on from the last. */
async function readOptions(): Promise<BuildCall> {
	if (process.argv.length === 2) return {};
	const { buildOptions } = await import('./build-options.ts');
	return buildOptions('build');
}
