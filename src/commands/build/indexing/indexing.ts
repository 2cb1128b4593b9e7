import type { IndexTasks } from './index-tasks.ts';

/** What a task gives, when it is done. */
export type Answer<Name extends keyof IndexTasks> = Promise<Awaited<ReturnType<IndexTasks[Name]>>>;

/** Makes the finder's index. */
export interface Indexing {
	/**
	 * Ask for a task; it begins when those before are done. Nobody has to wait for its answer.
	 * @throws Error with the words of this one or one before, when it fails
	 */
	ask: <Name extends keyof IndexTasks>(
		name: Name,
		...given: Parameters<IndexTasks[Name]>
	) => Answer<Name>;
	/** Nothing shall be made any more. @returns when nothing is written any more */
	stop: () => Promise<void>;
}
