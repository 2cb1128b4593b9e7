import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../../src/domain/law/compare/since.ts';
import { heirIn } from '../../../../src/domain/law/compare/change.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import type { Law } from '../../../../src/domain/law/model.ts';

/** Invented. */
const law = (...articles: string[]): Law => readLaw(`渡船规定\n${articles.join('\n')}\n`);

const BEFORE = law(
	'第一条　渡船每天早晚各开一班，风大的日子由渡口长决定开不开。',
	'第二条　船工开船以前数清船上的人数。',
	'第三条　起雾的日子不开船，候船的人在渡口的棚子里等。',
);
const NOW = law(
	'第一条　渡船每天早晚各开一班，风大的日子由渡口长决定开不开。船工开船以前数清船上的人数。',
	'第二条　桨要成对，断了的当天修好。',
	'第四条　起雾的日子不开船，候船的人在渡口的棚子里等候。',
);

describe('what became of a provision between two wordings', () => {
	const since = changesSince(BEFORE, NOW);

	test.each([
		['it is the same one', 't1', { kind: 'changed', new: { address: 't1' } }],
		['it is gone, and its words are in another', 't2', { kind: 'removed' }],
		['it has another number', 't3', { kind: 'changed', new: { address: 't4' }, renumbered: true }],
	])('%s', (_, address, change) => {
		expect(since(address)).toMatchObject(change);
	});

	test.each(['t4', ''])('nothing is known of what it had not: "%s"', (address) => {
		expect(since(address)).toBeUndefined();
	});

	test('what most of it went to is told by its heir', () => {
		const change = since('t2');
		expect(heirIn(change!.wentTo)?.address).toBe('t1');
	});

	test('two wordings are compared once', () => {
		expect(changesSince(BEFORE, NOW)).toBe(since);
		expect(changesSince(NOW, BEFORE)).not.toBe(since);
	});
});
