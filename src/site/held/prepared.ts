import { ask } from '../../holdings/ask.ts';
import { GIVEN, type Preparing, type Prepared } from '../../holdings/prepared.ts';
import { isHandedOver } from '../../loaders/handed-over.ts';

const given = (globalThis as { [GIVEN]?: Promise<Preparing | undefined> })[GIVEN];

/** Whether a program prepares what pages need, beside this one. */
const beside = isHandedOver();

let answers: Preparing | undefined;

/**
 * A part of what the program beside this one has prepared. All are asked for at once: when it has made the last one, that
 * program is at other work for seconds.
 * @returns nothing if there is no such program: then the caller makes it
 */
export async function prepared<P extends keyof Prepared>(
	part: P,
): Promise<Prepared[P] | undefined> {
	const handed = await given;
	if (!handed && !beside) return undefined;
	answers ??= handed ?? {
		texts: ask('texts'),
		laws: ask('laws'),
		notes: ask('notes'),
		files: ask('files'),
		citers: ask('citers'),
		repeals: ask('repeals'),
		terms: ask('terms'),
		citations: ask('citations'),
	};
	const answer: Promise<Prepared[P]> = answers[part];
	return answer;
}
