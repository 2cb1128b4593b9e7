import { styleText } from 'node:util';
import type { Problem, Severity } from '../checked.ts';
import { DAYS_AHEAD } from './coming/coming-days.ts';
import type { Findings } from './run.ts';

export interface PrintOptions {
	/** Whether the output is a terminal that shows colours. */
	colours: boolean;
	/** Show every problem, also those for knowing only. */
	verbose: boolean;
}

const NAMES: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
/** The whole command: npm keeps an option for itself that does not stand behind `--`. */
const ALL = 'npm run check -- --verbose';
/** So many warnings of one file are shown; a text that was cut wrongly has hundreds. */
const SHOWN_PER_FILE = 5;
/** So many files are listed, and all files with errors; an imported collection has hundreds with a warning. */
const SHOWN_FILES = 30;

/** The findings as a person reads them: grouped by file, errors first, with a summary at the end. */
export function printFindings(findings: Findings, options: PrintOptions): string {
	const shown = findings.problems.filter(({ severity }) => options.verbose || severity !== 'info');
	const groups = printProblems(shown, options);
	const failing = new Set(shown.filter(isError).map(({ file }) => file)).size;
	const listed = groups.slice(0, options.verbose ? groups.length : Math.max(failing, SHOWN_FILES));
	const hidden = groups.length - listed.length;
	const more = hidden > 0 ? [`另有 ${hidden} 个文件有警告，用 ${ALL} 全部列出`] : [];
	return [...listed, ...more, ...nextDays(findings), summary(findings, options)].join('\n\n');
}

/** What changes in the next days, day by day; shown always. */
const nextDays = ({ coming }: Findings): string[] =>
	coming.length === 0 ? [] : [[`今后 ${DAYS_AHEAD} 天`, ...coming.map(comingLine)].join('\n')];

const comingLine = ({ file, line, message }: Problem): string =>
	`  ${message}（${file} 第 ${line} 行）`;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * Problems grouped by file, one text for each file: those with errors first, then what the office writes itself, and last the
 * official texts. Of these a collection has many slips that nobody may mend, and they would hide that a note must be looked at.
 */
export function printProblems(problems: readonly Problem[], options: PrintOptions): string[] {
	const files = [...Map.groupBy(problems, ({ file }) => file ?? '').entries()]
		.map(([file, found]) => ({ file, problems: sorted(found) }))
		.sort(
			(a, b) =>
				rank(a.problems[0]!) - rank(b.problems[0]!) ||
				Number(isText(a.file)) - Number(isText(b.file)) ||
				(a.file < b.file ? -1 : 1),
		);
	return files.map((group) => printFile(group.file, group.problems, options));
}

// e.g. "laws/some-law/2010-01-01.txt"
const isText = (file: string): boolean => /^laws\/.*\.txt$/.test(file);

const rank = ({ severity }: Problem): number => ORDER.indexOf(severity);

const sorted = (problems: readonly Problem[]): Problem[] =>
	problems.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));

function printFile(file: string, problems: readonly Problem[], options: PrintOptions): string {
	const shown = options.verbose ? problems : chosen(problems);
	const lines = shown.map((problem) => printProblem(problem, options));
	const hidden = problems.length - lines.length;
	if (hidden > 0) lines.push(`  另有 ${hidden} 处警告，用 ${ALL} 全部列出`);
	const head = file && (options.colours ? styleText('bold', file, ALWAYS) : file);
	return [...(head ? [head] : []), ...lines].join('\n');
}

/** Of one kind so many come before any further kind. */
const FIRST_OF_KIND = 2;

/** All errors, and some warnings: the first of each kind, so that ten promises without an answer do not hide a telephone number. */
function chosen(problems: readonly Problem[]): readonly Problem[] {
	const errors = problems.filter(isError).length;
	const before = new Map<string, number>();
	const later = (problem: Problem): boolean => {
		const kind = kindOf(problem);
		before.set(kind, (before.get(kind) ?? 0) + 1);
		return !isError(problem) && before.get(kind)! > FIRST_OF_KIND;
	};
	const further = new Set(problems.filter(later));
	const first = problems.filter((problem) => !further.has(problem));
	const kept = [...first, ...further].slice(0, Math.max(errors, SHOWN_PER_FILE));
	return problems.filter((problem) => kept.includes(problem));
}

/** What a message says before it names anything: `没有回答上一年度的承诺 `, `条号不连续：第`. */
const kindOf = ({ message }: Problem): string =>
	message.split(/[“《\d零一二三四五六七八九十百]/, 1)[0]!;

/** The caller decides about colours, not the stream that this process happens to have. */
const ALWAYS = { validateStream: false };

function printProblem({ severity, line, message }: Problem, { colours }: PrintOptions): string {
	const name = NAMES[severity];
	const place = line === undefined ? '' : `第 ${line} 行 `;
	return `  ${colours ? styleText(COLOURS[severity], name, ALWAYS) : name} ${place}${message}`;
}

function summary({ problems, content, texts }: Findings, { verbose }: PrintOptions): string {
	const { laws, reports, study, guides } = content.ids;
	const extent = `检查了 ${laws.size} 部法规（${texts} 个文本）、${reports.size} 份报告、${study.size} 份学习材料、${guides.size} 篇指南`;
	const counts = ORDER.flatMap((severity) => {
		const count = problems.filter((problem) => problem.severity === severity).length;
		const hint = severity === 'info' && !verbose ? `（用 ${ALL} 列出）` : '';
		return count > 0 ? [`${count} 处${NAMES[severity]}${hint}`] : [];
	});
	if (counts.length === 0) return `${extent}：没有发现问题。`;
	return `${extent}：${counts.join('，')}。`;
}
