import type { Problem, Severity } from '../../../../checked.ts';
import type { Unit } from '../../model.ts';

/** A problem with the name of its kind, so that many of one kind can be told as one. */
export interface Finding extends Problem {
	/** What is wrong in general, in a few words: `序号不连续`. */
	rule: string;
	line: number;
}

/** A finding at a unit. The message is the rule, what was found there, and what to do. */
export const finding = (
	unit: Unit,
	rule: string,
	detail: string,
	severity: Severity = 'warning',
): Finding => ({ rule, severity, line: unit.line, message: `${rule}：${detail}` });

/** As many findings of one kind are told one by one. */
const TOLD = 3;
/** As many lines are named of the others. */
const NAMED = 10;

/** Problems in the order of the source; of many of one kind the first few, then one that counts the others. */
export function asProblems(findings: readonly Finding[]): Problem[] {
	const byRule = Map.groupBy(findings, ({ rule }) => rule);
	return [...byRule.values()]
		.flatMap((same) => told(same.toSorted((a, b) => a.line - b.line)))
		.sort((a, b) => a.line! - b.line!);
}

function told(findings: Finding[]): Problem[] {
	const problems = findings.map(({ severity, message, line }) => ({ severity, message, line }));
	if (findings.length <= TOLD + 1) return problems;
	return [...problems.slice(0, TOLD), others(findings.slice(TOLD))];
}

function others(rest: readonly Finding[]): Problem {
	const { rule, severity, line } = rest[0]!;
	const lines = rest.slice(0, NAMED).map((one) => one.line);
	const more = rest.length > NAMED ? '……' : ' ';
	const message = `${rule}：同样的问题另有 ${rest.length} 处，在第 ${lines.join('、')}${more}行。请对照官方文本一并核对`;
	return { severity, message, line };
}
