import type { Prepared } from './prepared.ts';

/** Ask the program that started this one for a part of what it prepares. */
export async function ask<P extends keyof Prepared>(part: P): Promise<Prepared[P]> {
	// The channel alone is no reason to go on; an answer that is still to come is.
	process.channel!.ref();
	const answer = await new Promise<Prepared[P]>((answered) => {
		const take = (message: Partial<Prepared>): void => {
			if (message[part] === undefined) return;
			process.off('message', take);
			answered(message[part]);
		};
		process.on('message', take);
		process.send!(part);
	});
	if (process.listenerCount('message') === 0) process.channel!.unref();
	return answer;
}
