import { setImmediate as pause } from 'node:timers/promises';
import { indexTasks, type IndexTasks } from './index-tasks.ts';
import type { Answer, Indexing } from './indexing.ts';

/** Makes the index in the thread that asks: that of this program, where little is to be made, or one that was started for it. */
export class IndexingHere implements Indexing {
	readonly #tasks: IndexTasks;
	/** The program that makes pages is told first what to make. */
	#before: Promise<unknown> = pause();

	/** @param last the file in which the last build has kept its index */
	constructor(last: string) {
		this.#tasks = indexTasks(last);
	}

	/** Do a task when those before it are done. After one that failed none is done: each fails for its reason. */
	ask<Name extends keyof IndexTasks>(
		name: Name,
		...given: Parameters<IndexTasks[Name]>
	): Answer<Name> {
		const task = this.#tasks[name] as (...given: unknown[]) => unknown;
		const answer = this.#before.then(() => task(...given));
		answer.catch(() => undefined);
		this.#before = answer;
		return answer as Answer<Name>;
	}

	/** Wait for the tasks that were given. */
	async stop(): Promise<void> {
		await this.#before.catch(() => undefined);
	}
}
