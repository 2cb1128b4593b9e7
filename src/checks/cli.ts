import type { Problem } from '../checked.ts';
import { commandLine } from '../command-line.ts';
import { momentInBeijing } from '../domain/law/numbers/dates.ts';
import { noContentFolder } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/content-place.ts';
import { confirmFile, inFolder } from './marks/confirm.ts';
import { confirmText } from './marks/confirm-text.ts';
import { tellConfirmation } from './marks/tell-confirmation.ts';
import { missingLaws, printMissingLaws } from './missing-laws.ts';
import { printFindings } from './print.ts';
import { checkContent } from './run.ts';
import { readContent } from './content/validate.ts';

interface Options {
	json?: boolean;
	verbose?: boolean;
	strict?: boolean;
	missingLaws?: boolean;
	confirm?: string[];
}

/** @returns the exit code */
function main({ json = false, verbose = false, strict = false, ...asked }: Options): number {
	if (asked.confirm) return confirm(asked.confirm);
	if (asked.missingLaws) return listMissingLaws(json);
	const findings = checkContent(contentFolder(), momentInBeijing(Date.now()), progressOnTerminal());
	const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
	const output = json
		? [...findings.problems, ...findings.coming]
				.map((problem) => JSON.stringify(problem))
				.join('\n')
		: printFindings(findings, { colours, verbose });
	if (output) console.log(output);
	return fails(findings.problems, strict) ? 1 : 0;
}

/** Each file is read anew, since the one before it may be the same. */
function confirm(files: readonly string[]): number {
	const { today } = momentInBeijing(Date.now());
	const told = files.map((file) => {
		const content = readContent(contentFolder()).value;
		const path = inFolder(content, file);
		if (confirmText(content, path)) {
			console.log(`${path}：记下了现在的文字`);
			return true;
		}
		const done = confirmFile(content, file, today);
		console.log(tellConfirmation(content.folder, file, done));
		return done !== null;
	});
	return told.every(Boolean) ? 0 : 1;
}

function listMissingLaws(json: boolean): number {
	const noFolder = noContentFolder(contentFolder());
	if (noFolder !== undefined) {
		console.error(noFolder);
		return 1;
	}
	const missing = missingLaws(contentFolder(), momentInBeijing(Date.now()).today);
	const lines = json ? missing.map((law) => JSON.stringify(law)) : [printMissingLaws(missing)];
	if (lines.length > 0) console.log(lines.join('\n'));
	return 0;
}

const fails = (problems: readonly Problem[], strict: boolean): boolean =>
	problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

/** A line on the terminal that counts texts, where there are many; nothing in a pipe. */
function progressOnTerminal(): (done: number, all: number) => void {
	if (!process.stderr.isTTY) return () => {};
	return (done, all) => {
		if (all < 200 || (done % 20 > 0 && done < all)) return;
		process.stderr.write(done < all ? `\r正在检查法规文本 ${done}/${all}` : '\r\u001b[K');
	};
}

process.exitCode = main(
	commandLine(
		'check',
		'检查内容文件夹（content/，或者环境变量 PUFA_CONTENT 指定的文件夹）里的每个文件。有错误时退出码为 1，否则为 0',
	)
		.option('--json', '每行输出一个 JSON 对象：severity、file、line、message')
		.option('--verbose', '列出全部问题，包括只供了解的提示')
		.option('--strict', '有警告也算不通过')
		.option('--missing-laws', '不检查，只列出引用到而本站没有收录的法规')
		.option(
			'--confirm <文件...>',
			'对照现在的条文核对过这些文件：把条文的指纹写进 checked，以后条文改了会提醒复核；也可以是核对过的正式文本',
		)
		.parse()
		.opts<Options>(),
);
