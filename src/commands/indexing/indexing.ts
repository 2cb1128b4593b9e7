import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { COMPILED_CODE } from '../cache-folder.mjs';
import { programFile } from '../programs.ts';
import type { Asked, IndexTasks } from './index-thread.ts';

/** What a task gives, when the thread has answered. */
type Answer<Name extends keyof IndexTasks> = Promise<Awaited<ReturnType<IndexTasks[Name]>>>;

/**
 * The finder's index, made in a thread of its own: it takes a third of what this program has to do while Astro makes the
 * pages, and asks for nothing but the words of pages.
 */
export class Indexing {
	readonly #thread: Worker;
	readonly #waiting: PromiseWithResolvers<unknown>[] = [];
	#fault: Error | undefined;

	/**
	 * @param code a hash of the code that builds
	 * @param last the file in which the last build has kept its index, if this one may go on from it
	 */
	constructor(code: string, last: string | undefined) {
		const program = pathToFileURL(programFile('make-index', code));
		this.#thread = new Worker(program, {
			workerData: last,
			env: { ...process.env, NODE_COMPILE_CACHE: COMPILED_CODE },
		});
		this.#thread.on('message', (answer) => this.#waiting.shift()!.resolve(answer));
		this.#thread.on('error', (fault) => this.#end(fault));
		this.#thread.on('exit', () => this.#end(new Error('检索索引没有建成。')));
	}

	/**
	 * Ask for a task; it begins when those before are done.
	 * @throws Error with the thread's own words when this one or one before fails
	 */
	ask<Name extends keyof IndexTasks>(
		name: Name,
		...given: Parameters<IndexTasks[Name]>
	): Answer<Name> {
		const answer = Promise.withResolvers<unknown>();
		// Not everybody waits for an answer.
		answer.promise.catch(() => undefined);
		if (this.#fault) answer.reject(this.#fault);
		else {
			this.#waiting.push(answer);
			this.#thread.postMessage([name, ...given] satisfies Asked);
		}
		return answer.promise as Answer<Name>;
	}

	/** Nothing shall be made any more. @returns when nothing is written any more */
	async stop(): Promise<void> {
		await this.#thread.terminate();
	}

	#end(fault: Error): void {
		this.#fault ??= fault;
		for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
	}
}
