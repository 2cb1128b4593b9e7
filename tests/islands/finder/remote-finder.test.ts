import { describe, expect, test } from 'vitest';
import { answerCalls, type Call, type Reply } from '../../../src/islands/finder/calls.ts';
import { remoteFinder } from '../../../src/islands/finder/remote-finder.ts';
import type { Excerpt, Finder } from '../../../src/search/finder/answer.ts';

const EXCERPT: Excerpt = { headings: [], gist: '虚构', runs: [], isNote: false };

/** An invented engine. */
const engine: Finder = {
	find: ({ typed }) =>
		typed === '慢' ? new Promise(() => undefined) : Promise.reject(new Error('没有索引')),
	excerpts: (passages) => Promise.resolve(passages.map(() => EXCERPT)),
};

/** A worker in the same thread. */
function worker(open: () => Promise<Finder>) {
	const listeners: Record<string, (event: MessageEvent<Reply>) => void> = {};
	const emit = (type: string, data?: Reply): void =>
		listeners[type]?.(new MessageEvent(type, data === undefined ? {} : { data }));
	const answer = answerCalls(open, (reply) => emit('message', reply));
	const port = {
		postMessage: (call: Call) => void answer(call),
		addEventListener: (type: string, listen: (event: MessageEvent<Reply>) => void) =>
			void (listeners[type] = listen),
	};
	return { port, emit };
}

const question = { typed: '', filters: {}, undone: [], older: false };

describe('the finder in a worker', () => {
	test('answers calls, and gives the messages of failures', async () => {
		const { port, emit } = worker(() => Promise.resolve(engine));
		const connected = remoteFinder(port);
		emit('message', 'ready');
		const finder = await connected;
		expect(await finder.excerpts([1, 2])).toEqual([EXCERPT, EXCERPT]);
		await expect(finder.find(question)).rejects.toThrow('没有索引');
	});

	test('a worker that does not start is told', async () => {
		const { port, emit } = worker(() => Promise.resolve(engine));
		const connected = remoteFinder(port);
		emit('error');
		await expect(connected).rejects.toThrow('搜索线程出错');
	});

	test('an error in the worker rejects the calls that wait', async () => {
		const { port, emit } = worker(() => Promise.resolve(engine));
		const connected = remoteFinder(port);
		emit('message', 'ready');
		const waiting = (await connected).find({ ...question, typed: '慢' });
		emit('error');
		await expect(waiting).rejects.toThrow('搜索线程出错');
	});

	test('an engine is loaded at once, and where it did not come, anew for each call', async () => {
		let tries = 0;
		const { port, emit } = worker(() =>
			++tries < 3 ? Promise.reject(new Error('断网')) : Promise.resolve(engine),
		);
		expect(tries).toBe(1);
		const connected = remoteFinder(port);
		emit('message', 'ready');
		const finder = await connected;
		await expect(finder.excerpts([1])).rejects.toThrow('断网');
		expect(await finder.excerpts([1])).toEqual([EXCERPT]);
	});
});
