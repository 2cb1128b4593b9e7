import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainRows } from '../../src/loaders/plain-rows.ts';
import { heldToYaml } from './held-to-yaml.ts';

describe('rows of words', () => {
	test.each<[what: string, yaml: string]>([
		['a row', '- id: jia\n  say: [甲, 乙]\n  law: [丙]\n'],
		['comments and blank lines', '# 说明\n\n- id: jia\n# 甲 #乙\n\n- id: yi\n'],
		['letters and figures in words', '- id: 16-sui\n  say: [12345热线, AA制, N+1, "AI声音"]\n'],
		['signs in words', '- say: [转移、隐藏, 甲《乙》（试行）, 甲“乙”]\n'],
	])('%s', (_, yaml) => {
		expect(plainRows(yaml)).toEqual(parse(yaml));
		expect(plainRows(yaml)).toBeDefined();
	});

	test.each<[what: string, yaml: string]>([
		['nothing', ''],
		['one thing', 'id: jia\n'],
		['a number', '- id: jia\n  say: [996]\n'],
		['a day', '- id: 2024-01-01\n'],
		['what is no word for YAML', '- id: jia\n  say: [甲, No, Null]\n'],
		['a comment behind words', '- id: jia\n  say: [甲] # 乙\n'],
		['a name given twice', '- id: jia\n  id: yi\n'],
		['another indent', '- id: jia\n   say: [甲]\n'],
		['a tab', '- id: jia\n\tsay: [甲]\n'],
		['a list that is open', '- id: jia\n  say: [甲, 乙\n'],
		['a comma in quotation marks', '- say: ["甲, 乙"]\n'],
	])('%s is left to the YAML package', (_, yaml) => {
		expect(plainRows(yaml)).toBeUndefined();
	});

	test('what is read is what the YAML package reads, whatever stands there', () => {
		const sign = fc.constantFrom(...'a甲乙10-、，exo·+“”（N：é"\':# ._é１㈠〇', '\u2028', '\u200b');
		const word = fc.oneof(
			fc.string({ unit: sign, maxLength: 5 }),
			fc.constantFrom('null', 'True', '16-sui', '1e5', '0o7', '0x1f', '"甲"', '""', '"a # b"'),
		);
		const list = fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`);
		const field = fc
			.tuple(
				fc.constantFrom('- ', '  ', '  ', '   ', ''),
				fc.constantFrom('id', 'say', '名', 'null'),
				fc.oneof(word, list),
			)
			.map(([start, name, value]) => `${start}${name}: ${value}`);
		const line = fc.oneof(field, fc.constantFrom('', '# 甲', '  # 甲', ' '));
		const read = heldToYaml(plainRows, '- id: a', line, { lines: 4, runs: 2000 });
		expect(read).toBeGreaterThan(100);
	});

	test('the everyday words that ship are read so', () => {
		const yaml = readFileSync('content/registry/synonyms.yaml', 'utf8');
		expect(plainRows(yaml)).toEqual(parse(yaml));
	});
});
