import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Problem } from '../../checked.ts';
import { printProblems } from '../../checks/print.ts';

const CHECK = resolve(import.meta.dirname, '../../checks/cli.ts');
/** A moment in which an editor's program writes a file, perhaps in two steps. */
const SETTLED = 300;

/** What the server of Vite tells of files. */
interface Watching {
	watcher: { on(event: 'add' | 'change' | 'unlink', tell: (file: string) => void): unknown };
}

/**
 * While one edits, says of each file that is saved what `npm run check` says of it: Astro tells a slip in English, and in the words of
 * a program. Of a file that is deleted, it says which errors others have now that named it. The check is a process of its own, so
 * that pages do not wait for it.
 * @param folder the content folder
 * @param say where the messages go
 */
export function sayProblems(folder: string, say: (message: string) => void = console.log) {
	const saved = new Set<string>();
	const deleted = new Set<string>();
	const wrong = new Set<string>();
	let waiting: NodeJS.Timeout | undefined;
	// One check after the other: on a site of all statutes it takes seconds.
	let looking = Promise.resolve();
	const look = async (): Promise<void> => {
		const [files, gone] = [[...saved], [...deleted]];
		saved.clear();
		deleted.clear();
		if (files.length + gone.length === 0) return;
		const problems = await problemsIn(folder);
		if (!problems) return;
		for (const message of deletedMessages(gone, problems)) say(message);
		for (const file of files)
			for (const message of savedMessages(file, problems, wrong)) say(message);
	};
	// The server goes on, whatever kept the check from running.
	const tell = (fault: Error): void => say(`\n没有检查保存的文件：${fault.message}\n`);
	const note = (changed: Set<string>, other: Set<string>) => (path: string) => {
		const file = relative(folder, path).replaceAll('\\', '/');
		if (file.startsWith('..')) return;
		changed.add(file);
		other.delete(file);
		clearTimeout(waiting);
		waiting = setTimeout(() => void (looking = looking.then(look).catch(tell)), SETTLED);
	};
	return {
		name: 'pufa-say-problems',
		apply: 'serve' as const,
		configureServer({ watcher }: Watching): void {
			watcher.on('add', note(saved, deleted));
			watcher.on('change', note(saved, deleted));
			watcher.on('unlink', note(deleted, saved));
		},
	};
}

/** Which errors others have now that files are deleted. */
function deletedMessages(gone: readonly string[], problems: readonly Problem[]): string[] {
	const left = gone.length > 0 ? problems.filter(({ severity }) => severity === 'error') : [];
	if (left.length === 0) return [];
	return [`\n删去了 ${gone.join('、')}，现在别的文件有错误：`, ...printed(left)];
}

/** What is wrong with a file that was saved. @param wrong the files of which something was said before; kept up to date */
function savedMessages(file: string, problems: readonly Problem[], wrong: Set<string>): string[] {
	const found = problems.filter((problem) => problem.file === file && isWorth(problem));
	if (found.length === 0) return wrong.delete(file) ? [`\n${file}\n  改好了，没有发现问题\n`] : [];
	wrong.add(file);
	return printed(found);
}

const printed = (problems: readonly Problem[]): string[] =>
	printProblems(problems, PLAIN).map((message) => `\n${message}\n`);

/** What is for knowing only is no matter of the moment in which one saves. */
const isWorth = ({ severity }: Problem): boolean => severity !== 'info';

const PLAIN = { colours: false, verbose: false };

/** Everything that the check finds; undefined where it broke off, which it says itself. */
async function problemsIn(folder: string): Promise<Problem[] | undefined> {
	const check = spawn(process.execPath, [CHECK, '--json'], {
		env: { ...process.env, PUFA_CONTENT: folder },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [said] = await Promise.all([text(check.stdout), once(check, 'close')]);
	const isWhole = said === '' ? check.exitCode === 0 : said.endsWith('}\n');
	if (!isWhole) return undefined;
	return said
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Problem);
}
