import type { ChildProcess } from 'node:child_process';
import { setImmediate as pause } from 'node:timers/promises';
import type { CitationsOf, KeptCitations } from '../holdings/citations.ts';
import { addCitingArticles, type Citers } from '../holdings/citers.ts';
import { addComparisons, type Comparisons } from '../holdings/comparisons.ts';
import type { Holdings } from '../holdings/holdings.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Prepared, Told } from '../holdings/prepared.ts';

/** The parts that Astro will ask for, each as soon as it is there. */
export type Preparing = { [Part in keyof Prepared]: Promise<Prepared[Part]> };

/**
 * Prepare what pages need of the statutes together, in the order in which Astro asks.
 * @param citationsOf keeps what it finds in `kept`
 */
export function prepare(
	holdings: Holdings,
	citationsOf: CitationsOf,
	kept: KeptCitations,
): Preparing {
	const citers = citersOf(holdings, citationsOf);
	return {
		citers,
		citations: citers.then(() => kept),
		comparisons: citers.then(() => comparisonsOf(holdings)),
	};
}

/** Other wordings than the one in force cite for nobody; what they cite is kept for their pages. */
async function citersOf(holdings: Holdings, citationsOf: CitationsOf): Promise<Citers> {
	const found: Citers = new Map();
	for (const law of holdings.laws) {
		for (const { date } of law.wordings)
			if (date !== law.current?.date) citationsOf(law, { law: readStatute(law.id, date), date });
		addCitingArticles(found, law, citationsOf, holdings);
		await pause();
	}
	return found;
}

async function comparisonsOf({ laws }: Holdings): Promise<Comparisons> {
	const found: Comparisons = new Map();
	for (const law of laws) {
		addComparisons(found, law);
		await pause();
	}
	return found;
}

/**
 * Answer a program that asks for parts. It ends when a part cannot be made: it would wait for ever.
 * @param tell takes what it tells
 */
export function answer(
	program: ChildProcess,
	preparing: Preparing,
	tell: (told: Told) => void,
): void {
	program.on('message', (message: keyof Prepared | Told) => {
		if (typeof message === 'object') return tell(message);
		preparing[message].then(
			(made) => program.connected && program.send({ [message]: made }),
			() => program.kill(),
		);
	});
}
