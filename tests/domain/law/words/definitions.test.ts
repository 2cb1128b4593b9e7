import { describe, expect, test } from 'vitest';
import { definitionsOf } from '../../../../src/domain/law/words/definitions.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';
import { firstUses } from '../../../../src/domain/law/words/term-uses.ts';

/** `term@where` for every definition of an invented text, with the scope behind it if it has one. */
const defined = (text: string): string[] =>
	definitionsOf(parseLaw(text).value).map(
		({ term, at, scope }) => `${term}@${at}${scope && ` in ${scope}`}`,
	);

describe('the terms that a law defines', () => {
	test.each<[what: string, text: string, found: string[]]>([
		['of the whole law', '第一条　本条例所称警笛，是指示例用的响器。', ['警笛@t1-k1']],
		['without a comma', '第一条　本法所称的警笛是指示例用的响器。', ['警笛@t1-k1']],
		['in quotes', '第一条　本办法所称“警笛”，是指示例用的响器。', ['警笛@t1-k1']],
		[
			'with a short name',
			'第一条　本办法所称手摇警笛（以下简称警笛），是指响器。',
			['手摇警笛@t1-k1'],
		],
		['in a second sentence', '第一条　示例。警笛是指示例用的响器。', ['警笛@t1-k1']],
		['of another law', '第一条　示例法第五条第一款规定的“警笛”，是指响器。', ['警笛@t1-k1']],
		[
			'in a list',
			'第九条　下列用语的含义：\n（一）警笛，是指响器；\n（二）值守：指有人看护。',
			['警笛@t9-k1-x1', '值守@t9-k1-x2'],
		],
		['in a 款 of their own', '第九条　示例。\n警笛，是指响器。', ['警笛@t9-k2']],
		[
			'of one chapter',
			'第一章　甲\n第一条　示例。\n第二章　乙\n第二条　本章所称警笛，是指响器。',
			['警笛@t2-k1 in c2'],
		],
		[
			'of one 编, in a 分编 of it',
			'第一编　甲\n第一条　示例。\n第二编　乙\n第一分编　丙\n第二条　本编所称警笛，是指响器。',
			['警笛@t2-k1 in b2'],
		],
		[
			'of a 分编',
			'第一编　甲\n第一分编　乙\n第一章　丙\n第一条　本分编所称警笛，是指响器。',
			['警笛@t1-k1 in b1-f1'],
		],
		[
			'of a section with a branch',
			'第一章　甲\n第一节之一　乙\n第一条　本节所称警笛，是指响器。',
			['警笛@t1-k1 in c1-s1z1'],
		],
		['for one 款 alone: none', '第一条　示例。\n前款所称警笛，是指响器。', []],
		['for one 条 alone: none', '第一条　本条所称警笛，是指响器。', []],
		['words that point: none', '第一条　其中，该情形是指响器损坏。', []],
		['a case: none', '第一条　响器损坏严重的，是指不能发声。', []],
		['other words with 指: none', '第一条　示例主管部门，指导单位维护响器。', []],
		[
			'twice: the first',
			'第一条　本法所称警笛，是指甲。\n第二条　本法所称警笛，是指乙。',
			['警笛@t1-k1'],
		],
	])('%s', (_, text, found) => {
		expect(defined(text)).toEqual(found);
	});
});

describe('the first use of a term in an article', () => {
	const uses = (texts: string[], terms: string[]): string[] =>
		firstUses(texts, terms).map(({ term, text, start }) => `${term}@${text}:${start}`);

	test('is found once, wherever in the article it stands', () => {
		expect(uses(['单位维护警笛，', '检查警笛和值守。'], ['警笛', '值守'])).toEqual([
			'警笛@0:4',
			'值守@1:5',
		]);
	});

	test('is that of the longest term', () => {
		expect(uses(['检查手摇警笛。'], ['警笛', '手摇警笛'])).toEqual(['手摇警笛@0:2']);
	});

	test('is not inside the title of a law', () => {
		expect(uses(['依照《示例省警笛条例》检查警笛'], ['警笛'])).toEqual(['警笛@0:13']);
	});

	test('does not cut words in two', () => {
		const inPairs = (_: string, start: number, end: number): boolean =>
			start % 2 === 0 && end % 2 === 0;
		expect(firstUses(['报警笛声长短'], ['警笛'], inPairs)).toEqual([]);
		expect(firstUses(['报修警笛声响'], ['警笛'], inPairs)).toHaveLength(1);
	});

	test('asks about words only where a term is used for the first time', () => {
		const asked: string[] = [];
		firstUses(
			['依照《示例省警笛条例》检查', '值守警笛，试警笛'],
			['警笛', '水泵'],
			(text, start, end) => {
				asked.push(`${text.slice(start, end)}@${start}`);
				return true;
			},
		);
		expect(asked).toEqual(['警笛@2']);
	});

	test('needs terms', () => {
		expect(uses(['检查警笛'], [])).toEqual([]);
	});
});
