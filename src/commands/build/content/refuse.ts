import type { Problem } from '../../../checked.ts';

/** @throws Error for the editor with all mistakes that would stop the build, if there are any */
export async function refuse(problems: readonly Problem[]): Promise<void> {
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return;
	const { printProblems } = await import('../../../checks/print.ts');
	const colours = process.stderr.isTTY;
	const printed = printProblems(errors, { colours, verbose: true }).join('\n\n');
	throw new Error(`内容有 ${errors.length} 处错误，网站没有生成：\n\n${printed}`);
}
