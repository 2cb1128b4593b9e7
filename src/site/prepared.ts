import { ASKS, type Prepared } from '../holdings/prepared.ts';

/** Whether a program prepares what pages need, beside this one. */
const beside = process.env[ASKS] !== undefined && process.send !== undefined;

/**
 * A part of what the program beside this one has prepared.
 * @returns nothing if there is no such program: then the caller makes it
 */
export async function prepared<P extends keyof Prepared>(
	part: P,
): Promise<Prepared[P] | undefined> {
	if (!beside) return undefined;
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
