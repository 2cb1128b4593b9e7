import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { gfm } from 'micromark-extension-gfm';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { walk, type Law } from '../../src/domain/law/model.ts';
import { readRow } from '../../src/domain/law/read/lines/table-rows.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { escapeMarkdown, lawMarkdown } from '../../src/exports/markdown.ts';
import { isTable } from '../../src/exports/unit-runs.ts';
import { exported } from './exported.ts';
import { text } from './lines.ts';

const markdown = (law: Law): string => lawMarkdown(exported(law));

/** The words that Markdown shows, without blanks: it joins and trims them. */
const shown = (node: Nodes): string =>
	'children' in node ? node.children.map(shown).join('') : 'value' in node ? node.value : '';
const withoutBlanks = (words: string): string => words.replace(/\s+/g, '');
const wordsOf = (law: Law): string =>
	walk(law.units)
		.map((unit) =>
			isTable([unit]) ? readRow(unit.text).join('') : unit.label + unit.gap + unit.text,
		)
		.join('');
const read = (made: string): Nodes & { children: Nodes[] } =>
	fromMarkdown(made, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const bodyOf = (made: string): string => made.slice(made.indexOf('\n---\n') + 5);

describe('the Markdown of a law', () => {
	test('shows the words of the law, whatever lines it is made of', () => {
		fc.assert(
			fc.property(text, (source) => {
				const law = readLaw(source.replaceAll('\0', ''));
				const tree = read(bodyOf(markdown(law)));
				expect(withoutBlanks(shown(tree))).toBe(withoutBlanks(wordsOf(law)));
				expect(tree.children.map(({ type }) => type)).not.toContain('list');
			}),
			{ numRuns: 300 },
		);
	});

	test('has headings for divisions, bold numbers, and one paragraph for each 款 and 项', () => {
		const law = readLaw(
			'示例县水位观测规定\n第一章　总则\n第一条　示例站应当：\n（一）观测；\n1.流量。',
		);
		expect(markdown(law)).toBe(
			[
				'---\ntitle: "示例县水位观测规定"\nversion: "2023-11-20"\nsource: "https://example.invalid/laws/shili-guiding/"\nsample: true\n---',
				'# 示例县水位观测规定',
				'## 第一章　总则',
				'**第一条**　示例站应当：',
				'（一）观测；',
				'1\\.流量。\n',
			].join('\n\n'),
		);
	});

	test('has a table for rows, as wide as its widest row', () => {
		const law = readLaw(
			'示例规定\n第一条　收费按照附表。\n附表　收费标准\n| 渡口 | 收费 |\n| 东渡 | 二元\\|三元 | 1. 另议 |\n',
		);
		expect(markdown(law)).toMatch(
			/\n## 附表　收费标准\n\n\| 渡口 \| 收费 \|\|\n\| --- \| --- \| --- \|\n\| 东渡 \| 二元\\\|三元 \| 1\. 另议 \|\n$/,
		);
	});

	test('escapes what Markdown would take for its own', () => {
		expect(escapeMarkdown('第1~3条 [a](b) <i> a|b &amp;')).toBe(
			'第1\\~3条 \\[a\\](b) \\<i\\> a\\|b \\&amp;',
		);
	});
});
