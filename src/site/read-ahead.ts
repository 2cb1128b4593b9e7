import { readStatute, roomForTexts } from '../loaders/statute-text.ts';
import { laws } from './laws.ts';
import { once } from './once.ts';
import { prepared } from './prepared.ts';

/**
 * The program beside this one looks for citations for seconds, and no page of a law can be made before. In the meantime the texts of
 * laws are read: each page needs its own.
 */
export const readAhead = once(async (): Promise<void> => {
	let found = false;
	void prepared('citations').then(() => (found = true));
	for (const { id, texts } of await laws())
		for (const date of texts) {
			// What has been found is told in between.
			await new Promise((then) => setImmediate(then));
			if (found || !roomForTexts()) return;
			readStatute(id, date);
		}
});
