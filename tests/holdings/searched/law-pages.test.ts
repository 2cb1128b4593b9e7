import { expect, test } from 'vitest';
import type { Holdings } from '../../../src/holdings/holdings.ts';
import type { LawRecord } from '../../../src/holdings/law-record.ts';
import { searchedPages } from '../../../src/holdings/searched/law-pages.ts';

const law = {
	...{ id: 'deng-ta-fa', title: '中华人民共和国灯塔法', shortTitle: '灯塔法' },
	...{ aliases: [], topics: [], wordings: [], versions: [], level: '法律', summary: '关于灯塔。' },
} as unknown as LawRecord;

const namesWith = (rows: { id: string; title: string; names?: string[] }[]): string[] => {
	const holdings = { notes: new Map(), lawNames: rows, topics: [] } as unknown as Holdings;
	return searchedPages(law, holdings)[0]!.names.filter((name) => !name.includes('灯塔法'));
};

test.each([
	['its id', [{ id: 'deng-ta-fa', title: '灯塔保护法', names: ['塔法'] }], ['塔法']],
	// e.g. imported before the row was written
	[
		'its full name',
		[{ id: 'dengta-fa', title: '中华人民共和国灯塔法', names: ['塔法'] }],
		['塔法'],
	],
	['both', [{ id: 'deng-ta-fa', title: '中华人民共和国灯塔法', names: ['塔法'] }], ['塔法']],
	['neither', [{ id: 'deng-fa', title: '中华人民共和国灯法', names: ['塔法'] }], []],
	['a row without names', [{ id: 'deng-ta-fa', title: '灯塔法' }], []],
])('a law has the short names of the row with %s', (_, rows, names) => {
	expect(namesWith(rows)).toEqual(names);
});

test.each([
	['of its own', { documentNumber: '示例令第7号' }, ['示例令第7号']],
	[
		'that its wordings were given by',
		{ versions: [{ documentNumber: '示例令第7号' }, {}, { documentNumber: '示例令第9号' }] },
		['示例令第7号', '示例令第9号'],
	],
	[
		'of both, each once',
		{ documentNumber: '示例令第7号', versions: [{ documentNumber: '示例令第7号' }] },
		['示例令第7号'],
	],
])('a law is found by the numbers %s', (_, more, numbers) => {
	const holdings = { notes: new Map(), lawNames: [], topics: [] } as unknown as Holdings;
	const [page] = searchedPages({ ...law, ...more } as LawRecord, holdings);
	expect(page!.number.split('\n')).toEqual(numbers);
});
