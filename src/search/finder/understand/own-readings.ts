import type { Asked } from '../../asked/read-question.ts';
import type { Reading } from '../answer.ts';

/** What the form of the question says, shown so that a reader sees it. */
export function ownReadings({ phrases, without, days }: Asked): Reading[] {
	return [
		...phrases.map(({ typed, text }): Reading => ({
			key: `phrase:${text}`,
			kind: 'phrase',
			typed,
			readAs: [typed],
		})),
		...without.map(({ typed, text }): Reading => ({
			key: `without:${text}`,
			kind: 'without',
			typed,
			readAs: [typed],
		})),
		...days
			.filter(({ typed, text }) => typed !== text)
			.map(({ typed, text }): Reading => ({
				key: `day:${text}`,
				kind: 'date',
				typed,
				readAs: [text],
			})),
	];
}
