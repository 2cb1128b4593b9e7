import { answerCalls, type Call, type Reply } from './calls.ts';
import { createFinder } from '../../search/finder/finder.ts';
import { fetchFiles } from './fetch-files.ts';

const send = (reply: Reply): void => self.postMessage(reply);

// The first message names the folder of the index, all others are calls.
self.addEventListener('message', (event: MessageEvent<string>) => answerOver(event.data), {
	once: true,
});

function answerOver(folder: string): void {
	const answer = answerCalls(() => createFinder(fetchFiles(folder)), send);
	self.addEventListener('message', (event: MessageEvent<Call>) => void answer(event.data));
	send('ready');
}
