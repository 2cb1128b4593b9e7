import { expect, test } from 'vitest';
import { listCitations } from '../../../src/commands/citing/list.ts';
import { inventedLaws } from '../../domain/citation/invented-laws.ts';

test('a place that the wording in force has not says which other wording has it', () => {
	const lines = ['依照《渡口法》第三十条和《灯塔条例》第九十条办理。'];
	const text = { path: 'a.txt', lines, above: 0, statute: null, origin: { day: '2029-01-01' } };
	expect([...listCitations(text, inventedLaws)].map(({ reason }) => reason)).toEqual([
		'《渡口法》（2028-01-01）里没有第三十条（2010-01-01 的文本里有）',
		'《灯塔条例》（2021-05-01）里没有第九十条',
	]);
});
