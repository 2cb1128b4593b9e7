import { performance } from 'node:perf_hooks';

/** Work that is going on keeps the process busy; what waits this long with nothing to do waits for ever. */
const LOOK_EVERY = 200;
const IDLE = 0.05;

/**
 * The outcome of work on bytes in memory, which never waits for anything outside; an error when nothing happens any
 * more. word-extractor neither ends nor fails over some damaged files.
 */
export async function unlessStalled<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const stalled = new Promise<never>((_, reject) => {
		let before = performance.eventLoopUtilization();
		timer = setInterval(() => {
			const { utilization } = performance.eventLoopUtilization(before);
			before = performance.eventLoopUtilization();
			if (utilization < IDLE) reject(new Error('nothing happens any more'));
		}, LOOK_EVERY);
	});
	try {
		return await Promise.race([work, stalled]);
	} finally {
		clearInterval(timer);
	}
}
