import { parentPort, workerData } from 'node:worker_threads';
import { loadTables } from '../../../search/index/files/site-sounds.ts';
import { giveWay } from '../programs/give-way.ts';
import type { Asked } from './indexing-beside.ts';
import { IndexingHere } from './indexing-here.ts';

giveWay();
// While the content is read.
void loadTables();

// In a thread: does what `IndexingBeside` asks for, and answers in the same order.
const indexing = new IndexingHere(workerData as string);
parentPort!.on('message', ([name, ...given]: Asked) => {
	// What fails ends the thread, and whoever waits is told.
	void indexing.ask(name, ...(given as never)).then((answer) => parentPort!.postMessage(answer));
});
