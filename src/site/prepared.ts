import { ASKS, GIVEN, type Prepared } from '../holdings/prepared.ts';

const given = (globalThis as { [GIVEN]?: Promise<Prepared> })[GIVEN];

/** Whether a program prepares what pages need, beside this one. */
const beside = process.env[ASKS] !== undefined && process.send !== undefined;

type Answers = { [Part in keyof Prepared]: Promise<Prepared[Part]> };

let answers: Answers | undefined;

/**
 * A part of what the program beside this one has prepared. All are asked for at once: when it has made the last one, that
 * program is at other work for seconds.
 * @returns nothing if there is no such program: then the caller makes it
 */
export function prepared<P extends keyof Prepared>(part: P): Promise<Prepared[P] | undefined> {
	if (given) return given.then((all) => all[part]);
	if (!beside) return Promise.resolve(undefined);
	answers ??= {
		laws: ask('laws'),
		notes: ask('notes'),
		files: ask('files'),
		citers: ask('citers'),
		repeals: ask('repeals'),
		citations: ask('citations'),
		comparisons: ask('comparisons'),
	};
	const answer: Answers[P] = answers[part];
	return answer;
}

async function ask<P extends keyof Prepared>(part: P): Promise<Prepared[P]> {
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
