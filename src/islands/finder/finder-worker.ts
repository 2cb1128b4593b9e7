import { answerCalls, type Call, type Reply } from './calls.ts';
import { createFinder } from '../../search/finder/finder.ts';
import { fetchFiles } from './fetch-files.ts';

// The worker is `search/worker.js`, the index lies beside it.
const folder = new URL('finder/', self.location.href).href;
const send = (reply: Reply): void => self.postMessage(reply);
const answer = answerCalls(() => createFinder(fetchFiles(folder)), send);

self.addEventListener('message', (event: MessageEvent<Call>) => void answer(event.data));
send('ready');
