import { readStatute, roomForTexts } from '../../loaders/statute-text.ts';
import { comparedWordings, successive } from './compared-wordings.ts';
import { laws } from '../held/laws.ts';
import { once } from '../once.ts';
import { foundPart } from '../held/prepared.ts';

/**
 * The program beside this one looks for citations for seconds, and no page of a law can be made before. In the meantime the texts of
 * laws are read, which each page needs, and wordings that follow one another are compared.
 */
export const readAhead = once(async (): Promise<void> => {
	let found = false;
	void foundPart('citations').then(() => (found = true));
	for (const work of ahead(await laws())) {
		// What has been found is told in between.
		await new Promise((then) => setImmediate(then));
		if (found || !roomForTexts()) return;
		work();
	}
});

/** What can be done before, piece by piece. */
function* ahead(all: Awaited<ReturnType<typeof laws>>): Generator<() => void> {
	for (const { id, texts } of all) for (const date of texts) yield () => readStatute(id, date);
	for (const law of all)
		for (const { old, newer } of successive(law))
			yield () => comparedWordings(law, old.date, newer.date);
}
