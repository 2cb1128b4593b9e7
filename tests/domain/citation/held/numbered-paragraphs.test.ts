import { expect, test } from 'vitest';
import { CitedLaws } from '../../../../src/domain/citation/held/law-index.ts';
import { placesOf } from '../../../../src/domain/citation/held/law-places.ts';
import { readLawCitations } from '../../../../src/domain/citation/link/read-law.ts';
import { CitationReader } from '../../../../src/domain/citation/resolve/resolve.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import { marked, plain } from '../marks.ts';

/** An invented treaty: its 款 are numbered, the first in the line of its article or below it. */
const TREATY = `某国和某国关于渡船的条约

第一条　一、双方应当让渡船通行。
二、{前款|@t1-k1}的渡船挂旗，包括：
（一）国旗；
（二）号旗。
三、{前款|@t1-k1-x2}、{本款|@t1-k1-x3}规定的旗由双方商定，{本条第二款第（二）项|@t1-k1-x2-m2}的旗除外。
第二条
一、争端由双方协商解决。
二、{第一条第三款|@t1-k1-x3}和{前款|@t2-k1-x1}的争端除外。
第三条　双方应当告知下列事项：
一、船名；
二、船旗，不适用第一款第四项和第三条第二款。
`;

test('第二款 of a treaty that numbers its 款 is the one that is numbered so, and no 项 behind words of their own', () => {
	const law = readLaw(plain(TREATY));
	const laws = new CitedLaws(
		[
			{
				...{ id: 'tiaoyue', name: '条约', names: ['某国和某国关于渡船的条约'], numbers: [] },
				versions: [{ date: '2030-01-01', places: () => placesOf(law) }],
			},
		],
		'2031-06-01',
	);
	const reader = new CitationReader(laws, { self: { law: 'tiaoyue' } });
	const found = [...readLawCitations(law, reader)].map(([unit, citations]) =>
		marked(
			unit.text,
			citations.filter(({ targets }) => targets.length > 0),
			'tiaoyue',
		),
	);
	expect(found.filter((line) => line.includes('{'))).toEqual(
		TREATY.split('\n')
			.filter((line) => line.includes('{'))
			.map((line) => line.replace(/^[一二三]、/, '')),
	);
});
