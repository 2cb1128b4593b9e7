import { expect, test } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { statutePassages } from '../../../src/search/index/statute-passages.ts';

const called = (text: string): string[] =>
	statutePassages(readLaw(text), []).map(({ address, label }) => `${address} ${label}`.trim());

const LIGHTS =
	'灯会规定\n\n第一条　灯会先验灯。\n灯坏了的：\n（一）换灯。\n第二条　灯会有人值班。\n';
const note = (at: string, gist: string, plain: string) => ({ at, gist, plain });

test.each<[string, ReturnType<typeof note>[], [gist: string, note: string][]]>([
	[
		'of an article',
		[note('t1', '先验灯', '没验过的不挂。')],
		[
			['先验灯', '没验过的不挂。'],
			['', ''],
		],
	],
	[
		'of a 项 belongs to its article',
		[note('t1-k2-x1', '换灯', '坏灯不修。')],
		[
			['换灯', '坏灯不修。'],
			['', ''],
		],
	],
	[
		'beside another of the same article: its gist is searched as well',
		[note('t1', '先验灯', '没验过的不挂。'), note('t1-k2', '坏灯', '坏灯不修。')],
		[
			['先验灯', '没验过的不挂。 坏灯 坏灯不修。'],
			['', ''],
		],
	],
	[
		'of a place that is not there belongs to nothing',
		[note('t1-k9', '无', '无。'), note('t9', '无', '无。')],
		[
			['', ''],
			['', ''],
		],
	],
])('a note %s', (_, notes, told) => {
	const passages = statutePassages(readLaw(LIGHTS), notes);
	expect(passages.map((one) => [one.gist, one.note])).toEqual(told);
});

test('a preamble is called by its heading, articles and sections by their addresses', () => {
	const charter = '示例乡灯会章程\n序言\n灯会起于老码头。\n第一条　灯会每年一次。\n';
	expect(called(charter)).toEqual(['h1 序言', 't1']);
	const plan = '示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了不慌。\n2 处置\n先灭火。\n';
	expect(called(plan)).toEqual(['h1-h1', 'h2']);
});
