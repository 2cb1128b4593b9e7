import type { Finder } from '../../search/finder/answer.ts';
import type { Call, Reply } from './calls.ts';

/** The part of a `Worker` that is used. */
export interface WorkerPort {
	postMessage: (call: Call) => void;
	addEventListener: (
		type: 'message' | 'error' | 'messageerror',
		listen: (event: MessageEvent<Reply>) => void,
	) => void;
}

interface Pending {
	resolve: (value: never) => void;
	reject: (error: Error) => void;
}

/**
 * The finder in a worker.
 * @returns once the worker runs
 * @throws when the worker does not start, as under a policy that forbids it
 */
export function remoteFinder(worker: WorkerPort): Promise<Finder> {
	const pending = new Map<number, Pending>();
	let last = 0;
	const call = <T>(method: keyof Finder, ...args: unknown[]): Promise<T> =>
		new Promise<T>((resolve, reject) => {
			const id = ++last;
			pending.set(id, { resolve, reject });
			worker.postMessage({ id, method, args });
		});
	const finder: Finder = {
		find: (question) => call('find', question),
		excerpts: (passages) => call('excerpts', passages),
	};
	return new Promise((started, failed) => {
		worker.addEventListener('message', ({ data }) => {
			if (data === 'ready') started(finder);
			else settle(pending, data);
		});
		const fail = (): void => {
			const error = new Error('搜索线程出错，请刷新页面再试。');
			for (const { reject } of pending.values()) reject(error);
			pending.clear();
			failed(error);
		};
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
}

function settle(pending: Map<number, Pending>, reply: Exclude<Reply, 'ready'>): void {
	const call = pending.get(reply.id);
	pending.delete(reply.id);
	if ('error' in reply) call?.reject(new Error(reply.error));
	else call?.resolve(reply.value as never);
}
