import { expect, test } from 'vitest';
import { CitedLaws } from '../../../../../src/domain/citation/held/law-index.ts';
import { placesOf } from '../../../../../src/domain/citation/held/law-places.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { readLaw } from '../../../../../src/domain/law/read/parse.ts';

/** An invented rule before and after an amendment that gives its second article one 项 more. */
const BEFORE = `某市风车条例
第一条　风车应当有帆。
第二条　禁止下列行为：
（一）拆帆；
（二）挡风。
第三条　违反本条例的，收帆。
`;
const AFTER = BEFORE.replace('（二）挡风。', '（二）在风车上晾衣；\n（三）挡风。');

const versionOf = (date: string, text: string) => ({
	date,
	effective: '2020-01-01',
	places: () => placesOf(readLaw(text)),
});
const name = '某市风车条例';
const versions = [versionOf('2020-01-01', BEFORE), versionOf('2030-01-01', AFTER)];
const laws = new CitedLaws(
	[{ id: 'fengche', name, names: [name], numbers: [], versions }],
	'2031-06-01',
);

/** `第二项 → t2-k1-x2 2020-01-01`; without a day in the wording of today, which the amendment makes. */
function read(line: string): string[] {
	const reader = new CitationReader(laws, { day: '2030-01-01', amends: [name] });
	return reader
		.read(line, { address: 'd1-k1', division: '' })
		.map(
			({ text, targets }) =>
				`${text} → ${targets.map(({ address, version }) => [address, version].filter(Boolean).join(' ')).join()}`,
		);
}

test('the 项 that an amendment adds, and the number that another gets, are of the wording that it makes', () => {
	expect(read('第二条增加一项，作为第二项：“（二）在风车上晾衣；”原第二项改为第三项。')).toEqual([
		'第二条 → t2 2020-01-01',
		'第二项 → t2-k1-x2',
		'第二项 → t2-k1-x2 2020-01-01',
		'第三项 → t2-k1-x3',
	]);
});
