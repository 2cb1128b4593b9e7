import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainRecord } from '../../src/loaders/plain-record.ts';
import { heldToYaml } from './held-to-yaml.ts';

const HASH = 'a1'.repeat(32);

describe('a record of words', () => {
	test.each<[what: string, yaml: string]>([
		['words and days', 'title: 点灯规定\nadopted: 2098-01-01\n'],
		['comments and blank lines', '# 说明 #\n\ntitle: 点灯规定\n\n# 甲\nlevel: 规章\n'],
		[
			'a list',
			'title: 甲\nversions:\n  - date: 2098-01-01\n    kind: 修订\n  - date: 2099-01-01\n',
		],
		['a field behind a list', 'versions:\n  - date: 2098-01-01\nlevel: 规章\n'],
		['signs in words', 'by: 关于修改〈甲〉、《乙》的决定（试行）\nfrom: 甲(2098-01-01).md\n'],
		['a hash', `versions:\n  - sha256: ${HASH}\n`],
		['a hash that begins like a number', `sha256: 1e5a${HASH.slice(4)}\n`],
	])('%s', (_, yaml) => {
		expect(plainRecord(yaml)).toEqual(parse(yaml));
		expect(plainRecord(yaml)).toBeDefined();
	});

	test.each<[what: string, yaml: string]>([
		['nothing', ''],
		['comments alone', '# 甲\n'],
		['a list alone', '- id: jia\n'],
		['a number', 'pages: 12\n'],
		['a hash that is a number', `sha256: ${'12'.repeat(32)}\n`],
		['a hash that is a number with an exponent', `sha256: 1e${'1'.repeat(62)}\n`],
		['what is no word for YAML', 'sample: true\n'],
		['a name without anything', 'title: 甲\nversions:\n'],
		['a list without anything, and a field behind it', 'versions:\ntitle: 甲\n'],
		['a comment behind a word', 'title: 甲 # 乙\n'],
		['a name given twice', 'title: 甲\ntitle: 乙\n'],
		['a name given twice in a row', 'versions:\n  - kind: 甲\n    kind: 乙\n'],
		['a row in a word', 'title: 甲\n  - date: 2098-01-01\n'],
		['another indent', 'versions:\n   - date: 2098-01-01\n'],
		['a record in a record', 'officialSource:\n    title: 甲\n'],
		['a tab', 'versions:\n\t- date: 2098-01-01\n'],
		['words in brackets', 'aliases: [甲, 乙]\n'],
		['a word that goes on', 'summary: 甲\n  乙\n'],
		['a blank at the end', 'title: 甲 \n'],
		['words with a colon', 'summary: 甲: 乙\n'],
		['an anchor', 'title: &甲 乙\n'],
	])('%s is left to the YAML package', (_, yaml) => {
		expect(plainRecord(yaml)).toBeUndefined();
	});

	test('what is read is what the YAML package reads, whatever stands there', () => {
		const sign = fc.constantFrom(
			...'a甲乙10-、，exo·+“”（N：é"\':# ._é１㈠〇<>()&*!',
			'\u2028',
			'\u200b',
		);
		const word = fc.oneof(
			fc.string({ unit: sign, maxLength: 5 }),
			fc.constantFrom('null', 'True', '2098-01-01', '1e5', '0o7', HASH, '1'.repeat(64), '甲'),
		);
		const field = fc
			.tuple(
				fc.constantFrom('', '', '  - ', '    ', '  ', '- '),
				fc.constantFrom('title', 'kind', '名', 'null', 'a1'),
				fc.oneof(word, word, fc.constant(undefined)),
			)
			.map(([start, name, value]) => `${start}${name}:${value === undefined ? '' : ` ${value}`}`);
		const line = fc.oneof(field, fc.constantFrom('', '# 甲', '  # 甲', ' ', 'versions:'));
		const read = heldToYaml(plainRecord, 'id: a', line, { lines: 5, runs: 4000 });
		expect(read).toBeGreaterThan(200);
	});
});
