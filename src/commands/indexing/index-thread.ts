import { parentPort, workerData } from 'node:worker_threads';
import { indexTasks } from './index-tasks.ts';
import type { Asked } from './indexing-beside.ts';

// In a thread: does the tasks that `IndexingBeside` asks for, one after the other, and answers each.
const tasks = indexTasks(workerData as string);
let before = Promise.resolve();
parentPort!.on('message', ([name, ...given]: Asked) => {
	const task = tasks[name] as (...given: unknown[]) => unknown;
	// What fails ends the thread, and whoever waits is told.
	before = before.then(async () => parentPort!.postMessage(await task(...given)));
});
