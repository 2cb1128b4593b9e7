import { answerCalls, type Call, type Opening, type Reply } from './calls.ts';
import { createFinder } from '../../search/finder/finder.ts';
import { fetchFiles } from './fetch-files.ts';

const send = (reply: Reply): void => self.postMessage(reply);

// The first message names the index, all others are calls.
self.addEventListener('message', (event: MessageEvent<Opening>) => answerOver(event.data), {
	once: true,
});

function answerOver({ folder, here }: Opening): void {
	const load = fetchFiles(folder, here);
	const answer = answerCalls(() => createFinder(load), send);
	self.addEventListener('message', (event: MessageEvent<Call>) => void answer(event.data));
	send('ready');
}
