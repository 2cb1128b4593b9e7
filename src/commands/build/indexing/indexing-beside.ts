import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { COMPILED_CODE } from '../../project.mjs';
import { programFile } from '../programs/programs.ts';
import type { IndexTasks } from './index-tasks.ts';
import type { Answer, Indexing } from './indexing.ts';

/** A task by its name, and what it takes. */
export type Asked = [name: keyof IndexTasks, ...given: unknown[]];

/**
 * Makes the index in a thread of its own, where pages are made for seconds: it is a third of what this program would have to
 * do beside it, and asks for nothing but the words of pages.
 */
export class IndexingBeside implements Indexing {
	readonly #thread: Worker;
	readonly #waiting: PromiseWithResolvers<unknown>[] = [];
	#fault: Error | undefined;

	/** @param code a hash of the code that builds @param last the file in which the last build has kept its index */
	constructor(code: string, last: string) {
		const program = pathToFileURL(programFile('make-index', code));
		this.#thread = new Worker(program, {
			workerData: last,
			env: { ...process.env, NODE_COMPILE_CACHE: COMPILED_CODE },
		});
		this.#thread.on('message', (answer) => this.#waiting.shift()!.resolve(answer));
		this.#thread.on('error', (fault) => this.#end(fault));
		this.#thread.on('exit', () => this.#end(new Error('检索索引没有建成。')));
	}

	/** Give the thread a task. The answer is rejected where the thread has ended, or ends before it answers. */
	ask<Name extends keyof IndexTasks>(
		name: Name,
		...given: Parameters<IndexTasks[Name]>
	): Answer<Name> {
		const answer = Promise.withResolvers<unknown>();
		answer.promise.catch(() => undefined);
		if (this.#fault) answer.reject(this.#fault);
		else {
			this.#waiting.push(answer);
			this.#thread.postMessage([name, ...given] satisfies Asked);
		}
		return answer.promise as Answer<Name>;
	}

	/** End the thread, whatever it is doing. */
	async stop(): Promise<void> {
		await this.#thread.terminate();
	}

	#end(fault: Error): void {
		this.#fault ??= fault;
		for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
	}
}
