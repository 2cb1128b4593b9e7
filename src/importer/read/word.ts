import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unreadable, type Reading } from '../paragraphs.ts';

/** A Word file handed to the process that reads it. */
export interface WordFile {
	format: 'doc' | 'docx';
	bytes: Uint8Array;
}

/** A damaged or malicious file can make the readers run for ever, use up memory or throw where nobody can catch it. */
const WORD_LIMITS = { milliseconds: 30_000, megabytes: 512 };

const DAMAGED = 'Word 文件已损坏，读不出来。请重新下载，或者在 Word 里打开后另存为 .docx，再导入';
const TOO_LONG =
	'Word 文件读得太久，没有导入，文件可能已损坏。请在 Word 里打开后另存为 .docx 再导入';

let reader: ChildProcess | null = null;

/**
 * The paragraphs of a Word file, read in a process of its own, so that no file can end or hold up the import. The
 * process stays for the next file. One file at a time.
 */
export function readWord(file: WordFile): Promise<Reading> {
	const child = (reader ??= startReader());
	return new Promise((resolve) => {
		const finish = (reading: Reading): void => {
			clearTimeout(timer);
			child.removeAllListeners('message').removeAllListeners('exit');
			resolve(reading);
		};
		const giveUp = (message: string): void => {
			reader = null;
			child.kill('SIGKILL');
			finish(unreadable(message));
		};
		const timer = setTimeout(() => giveUp(TOO_LONG), WORD_LIMITS.milliseconds);
		child.once('message', (reading) => finish(reading as Reading));
		child.once('exit', () => giveUp(DAMAGED));
		child.send(file, (error) => error && giveUp(DAMAGED));
	});
}

function startReader(): ChildProcess {
	const child = fork(fileURLToPath(new URL('./word-reader.ts', import.meta.url)), {
		execArgv: [`--max-old-space-size=${WORD_LIMITS.megabytes}`],
		serialization: 'advanced',
		// What the readers print about odd files is not for the editor.
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	// While a file is read the timer keeps the import alive; afterwards nothing should.
	child.unref();
	child.channel?.unref();
	return child;
}
