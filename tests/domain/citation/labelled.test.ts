import { describe, expect, test } from 'vitest';
import { formatTarget } from '../../../src/domain/citation/describe.ts';
import type { Citation } from '../../../src/domain/citation/model.ts';
import type { TextOrigin } from '../../../src/domain/citation/meaning.ts';
import { CitationReader } from '../../../src/domain/citation/resolve.ts';
import { INVENTED, inventedLaws } from './invented-laws.ts';
import { here, LABELLED, type Row } from './labelled.ts';

const OWN: TextOrigin = { self: { law: 'fengzheng' }, day: '2030-01-01' };
// e.g. "{本条例第九条|@t9}", "{《纸船法》第三条|!not held}"
const MARKED = /\{([^|{}]*)\|([^{}]*)\}/g;

const plain = (sentence: string): string => sentence.replace(MARKED, '$1');

/** A read sentence with its citations marked as in the labelled one. */
function marked(text: string, citations: readonly Citation[], own: string): string {
	let written = '';
	let at = 0;
	for (const { start, end, targets, reason } of citations) {
		const means = targets
			.map(formatTarget)
			.map((target) => (target.startsWith(`${own}#`) ? target.replace(`${own}#`, '@') : target))
			.join(' ');
		written += `${text.slice(at, start)}{${text.slice(start, end)}|${means || `!${reason?.kind}`}}`;
		at = end;
	}
	return written + text.slice(at);
}

function read([sentence, setting = {}]: Row): string {
	const { origin = OWN } = setting;
	const text = plain(sentence);
	const citations = new CitationReader(inventedLaws, origin).read(text, here(setting));
	return marked(text, citations, origin.self?.law === 'fengzheng' ? 'fengzheng' : '-');
}

describe('a labelled sentence', () => {
	test.each(LABELLED)('%s', (...row) => {
		expect(read(row)).toBe(row[0]);
	});

	test('is one of a set that has more than four hundred citations', () => {
		const count = LABELLED.reduce(
			(sum, [sentence]) => sum + [...sentence.matchAll(MARKED)].length,
			0,
		);
		expect(count).toBeGreaterThan(400);
	});

	test('names only laws that are invented', () => {
		expect(INVENTED.every(({ id }) => inventedLaws.byId(id))).toBe(true);
	});
});
