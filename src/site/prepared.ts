import { ask } from '../holdings/ask.ts';
import { GIVEN, type Prepared } from '../holdings/prepared.ts';
import { isHandedOver } from '../loaders/handed-over.ts';

const given = (globalThis as { [GIVEN]?: Promise<Prepared> })[GIVEN];

/** Whether a program prepares what pages need, beside this one. */
const beside = isHandedOver();

/** Which pages are there is asked for by who makes them. */
type Asked = Exclude<keyof Prepared, 'made'>;
type Answers = { [Part in Asked]: Promise<Prepared[Part]> };

let answers: Answers | undefined;

/**
 * A part of what the program beside this one has prepared. All are asked for at once: when it has made the last one, that
 * program is at other work for seconds.
 * @returns nothing if there is no such program: then the caller makes it
 */
export function prepared<P extends Asked>(part: P): Promise<Prepared[P] | undefined> {
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
