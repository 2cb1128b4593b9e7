import { expect, test } from 'vitest';
import { checkFields } from '../../src/schemas/issues.ts';
import { notesSchema } from '../../src/schemas/note.ts';

const said = (...places: string[]): string[] =>
	checkFields(notesSchema, {
		...{ law: 'shili-guiding', checkedOn: '2026-11-01', author: '示例办' },
		notes: places.map((at) => ({ at, gist: '示例', plain: '示例。' })),
	}).issues.map(({ message }) => message);

test('a place has one note; its 款 may have others', () => {
	expect(said('t3', 't3-k1', 't4')).toEqual([]);
	expect(said('t3', 't4', 't3')).toEqual([
		'notes 第 3 项的 at 这个条款地址前面已经写了一条解读，请合并，实为“t3”',
	]);
});

test('there is at least one note', () => {
	expect(said()).toEqual(['notes 至少写一条解读。要写：各条解读']);
});
