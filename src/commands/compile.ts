import { hashOfCode } from './build/again/inputs.ts';
import { Compiling } from './build/pages/compile.ts';
import { pageProgramFolder } from './build/pages/program-folder.ts';
import { keepPrograms } from './build/programs/programs.ts';
import { cannotKeep } from './build/target-folder.ts';
import { wrongPlace } from '../loaders/path-signs.ts';
import { PROJECT } from './project.mjs';

/**
 * `npm ci` calls it (`prepare` in `package.json`): what builds is compiled with the packages, and no build needs to wait for it. One that
 * finds nothing compiled does it itself, so nothing is lost where this fails.
 */
try {
	const code = hashOfCode();
	const fault = wrongPlace(PROJECT);
	if (fault) console.error(fault);
	else if (!cannotKeep()) {
		await new Compiling(pageProgramFolder(code)).done;
		await keepPrograms(code);
	}
} catch (error) {
	console.error(
		`生成网站的程序现在没有编译好，第一次生成时会再编译。\n${(error as Error).message}`,
	);
}
