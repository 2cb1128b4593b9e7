import { expect, test } from 'vitest';
import { listCitations } from '../../../src/commands/citing/list.ts';
import type { TextOrigin } from '../../../src/domain/citation/resolve/meaning/meaning.ts';
import { inventedLaws } from '../../domain/citation/invented-laws.ts';

test('a place that the wording in force has not says which other wording has it', () => {
	const lines = ['依照《渡口法》第三十条和《灯塔条例》第九十条办理。'];
	const text = { path: 'a.txt', lines, above: 0, statute: null, origin: { day: '2029-01-01' } };
	expect([...listCitations(text, inventedLaws)].map(({ reason }) => reason)).toEqual([
		'《渡口法》（2028-01-01）里没有第三十条（2010-01-01 的文本里有）',
		'《灯塔条例》（2021-05-01）里没有第九十条',
	]);
});

const targetsIn = (line: string, origin: TextOrigin) => {
	const text = { path: 'a.txt', lines: [line], above: 0, statute: null, origin };
	return [...listCitations(text, inventedLaws)].flatMap(({ targets }) => targets);
};

test.each<[line: string, origin: TextOrigin, targets: string[]]>([
	['依照《渡口法》第十二条办理。', { day: '2029-01-01' }, ['dukou#t12']],
	['依照修订前的《渡口法》第四十条办理。', { day: '2029-01-01' }, ['dukou/2010-01-01#t40']],
	['依照2010年《渡口法》第四十条办理。', { day: '2029-01-01' }, ['dukou/2010-01-01#t40']],
	// what was in force on its day needs no such word
	['依照《渡口法》第四十条办理。', { day: '2015-01-01' }, ['dukou#t40']],
	[
		'将第四十条改为第十二条。',
		{ day: '2028-01-01', amends: ['渡口法'] },
		['dukou#t40', 'dukou#t12'],
	],
])('an earlier wording is told by its day: %s of %o', (line, origin, targets) => {
	expect(targetsIn(line, origin)).toEqual(targets);
});
