import { expect, test } from 'vitest';
import {
	statusOn,
	turnsOf,
	type KnownOfForce,
	type SaidOfEnd,
} from '../../../../src/domain/law/versions/status.ts';

const coming = { current: { date: '2030-12-01', effective: '2031-01-01' } };
const ended = (date: string) => [{ date, kind: '废止' }];
const OVER = '写明的有效期已届满';
const ENDED = '另有法规写明废止';

test.each<[string, KnownOfForce, SaidOfEnd, string, object[]]>([
	['nothing is known', {}, {}, '未核实', []],
	['it is verified', { status: '现行有效' }, {}, '现行有效', []],
	['it is to apply', coming, {}, '尚未生效', [['2031-01-01', '未核实']]],
	[
		'it is to apply, and for how long is written',
		coming,
		{ lastDay: '2032-12-31' },
		'尚未生效',
		[
			['2031-01-01', '未核实'],
			['2033-01-01', OVER],
		],
	],
	['its term is over', { status: '现行有效' }, { lastDay: '2030-05-31' }, OVER, []],
	['its last day is today', {}, { lastDay: '2030-06-01' }, '未核实', [['2030-06-02', OVER]]],
	['another law ends it', { status: '现行有效' }, { repeal: {} }, ENDED, []],
	['it was ended', { status: '现行有效', history: ended('2030-06-01') }, {}, '已废止', []],
	[
		'it is to end, whatever another law says of it later',
		{ status: '现行有效', history: ended('2031-01-01') },
		{ repeal: { day: '2032-01-01' } },
		'现行有效',
		[['2031-01-01', '已废止']],
	],
	[
		'another law ends it before its term is over',
		{ status: '现行有效' },
		{ repeal: { day: '2031-01-01' }, lastDay: '2032-01-01' },
		'现行有效',
		[['2031-01-01', ENDED]],
	],
	[
		'another law ends it afterwards',
		{},
		{ repeal: { day: '2033-01-01' }, lastDay: '2032-01-01' },
		'未核实',
		[
			['2032-01-02', OVER],
			['2033-01-01', ENDED],
		],
	],
])(
	'the 时效性 of a law on 2030-06-01, and what it will be by itself: %s',
	(_, law, said, status, turns) => {
		expect(statusOn(law, said, '2030-06-01')).toBe(status);
		expect(turnsOf(law, said, '2030-06-01')).toEqual(turns);
	},
);
