import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readKnown } from '../../src/importer/ledger/known.ts';
import { mergeLedgers } from '../../src/importer/ledger/merge.ts';
import { MASK, masked, printable } from '../../src/importer/ledger/printable.ts';
import { ledgerReport } from '../../src/importer/ledger/report.ts';
import { candidateYaml, synonymCandidates } from '../../src/importer/ledger/synonyms.ts';
import { topicsOf } from '../../src/importer/ledger/topics.ts';
import type { LedgerQuery, SearchLedger } from '../../src/schemas/ledger.ts';
import { search } from './ledger-samples.ts';
import { Scratch } from './scratch.ts';

const ledger = (...queries: LedgerQuery[]): SearchLedger => ({
	pufa: 'search-ledger',
	version: 1,
	exported: '2031-03-01',
	queries,
	months: [],
});

/** An invented content folder with something of each kind. */
function content(): string {
	const scratch = new Scratch();
	scratch.content('registry/topics.yaml', '- id: jingbao\n  name: 示例警报\n  description: 甲。\n');
	scratch.content(
		'registry/synonyms.yaml',
		'- id: qianxin\n  say: [欠薪水]\n  law: [工资支付]\n- id: zhengzhi\n  say: [甲乙]\n  law: [丙丁]\n',
	);
	scratch.content(
		'registry/law-names.yaml',
		'- id: a\n  title: 示例县避难场所规定\n  names: [躲灾规矩]\n- id: b\n  title: 示例路灯法\n',
	);
	scratch.content('laws/a/law.yaml', 'title: 示例县避难场所规定\nshortTitle: 避难场所规定\n');
	scratch.content('laws/a/2020-01-01.txt', '第一条　轮椅能进。');
	scratch.content('guides/b.mdx', '---\ntitle: 停电怎么办\n---\n\n## 检查手电筒\n\n备好电池。\n');
	return scratch.out;
}

describe('numbers that may be somebody’s', () => {
	test.each([
		['13800000000', MASK],
		['电话138 0000 0000找谁', `电话${MASK}找谁`],
		['138-0000-0000', MASK],
		['１３８００００００００', MASK],
		['41088119900101000X 查询', `${MASK} 查询`],
		['138\u200b0000\u200b0000', MASK],
		['138\u00070000\u00070000', MASK],
		['一三八零零零零', MASK],
		['123456', MASK],
	])('are masked: %j', (text, shown) => {
		expect(masked(text)).toBe(shown);
	});

	test.each([
		'12345',
		'刑法120-1',
		'民法典1254条',
		'一千二百六十条',
		'2031-02-01',
		'国发〔2031〕12号',
	])('are not these: %s', (text) => {
		expect(masked(text)).toBe(text);
	});

	test('never come through, whatever stands around them', () => {
		const around = fc.string({ unit: 'binary' });
		const digits = fc.stringMatching(/^[0-9]{6,18}$/);
		fc.assert(
			fc.property(around, digits, around, (before, number, after) => {
				expect(masked(before + number + after)).not.toMatch(/\d{6}/);
			}),
		);
	});
});

test('what is printed is one short line without control characters', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const shown = printable(text, 20);
			expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
			expect([...shown].length).toBeLessThanOrEqual(21);
		}),
	);
});

describe('equal searches of several readers', () => {
	test.each<[what: string, one: string, other: string]>([
		['blanks', '遛鸟 牵绳', ' 遛鸟  牵绳 '],
		['full-width letters', 'ＡＢ证', 'ab证'],
		['masked numbers', '13800000000', '13900000001'],
	])('become one: %s', (_, one, other) => {
		const merged = mergeLedgers([
			ledger(search(one, 2, { last: '2031-01-05', outcome: 'unopened' })),
			ledger(search(other, 3, { last: '2031-02-01' })),
		]);
		expect(merged).toMatchObject([{ times: 5, last: '2031-02-01', outcome: 'none' }]);
	});

	test('of a ledger that is given twice count once', () => {
		expect(mergeLedgers([ledger(search('甲', 2)), ledger(search('甲', 2))])).toMatchObject([
			{ times: 2 },
		]);
	});

	test('that are pasted letters are one by their beginning', () => {
		const merged = mergeLedgers([ledger(search('长'.repeat(300)), search('长'.repeat(4000)))]);
		expect(merged.map(({ query, times }) => [query.length, times])).toEqual([[200, 2]]);
	});

	test('lose no time that was asked', () => {
		const queries = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙 ', ' 丙'), fc.nat(50)));
		fc.assert(
			fc.property(queries, (rows) => {
				const merged = mergeLedgers([
					ledger(...rows.map(([query, times]) => search(query, times))),
				]);
				const sum = (list: readonly { times: number }[]): number =>
					list.reduce((total, { times }) => total + times, 0);
				expect(sum(merged)).toBe(rows.reduce((total, [, times]) => total + times, 0));
			}),
		);
	});
});

describe('topics of searches that led nowhere', () => {
	const found = (...queries: LedgerQuery[]): [string, number, string | undefined][] =>
		topicsOf(queries, readKnown(content()).titles).map(({ subject, times, title }) => [
			subject,
			times,
			title,
		]);

	test.each([
		['示例警报', '示例警报'],
		['警报听到了', '示例警报'],
		['避难场所 轮椅', '示例县避难场所规定'],
		['停电', '停电怎么办'],
		// A name that only the registry has, of a law that is there.
		['躲灾规矩', '躲灾规矩'],
	])('are told what is named after them: %s', (query, title) => {
		expect(found(search(query))).toEqual([[expect.anything(), 1, title]]);
	});

	test.each([
		// The registry comes with thousands of words for laws that the office does not hold.
		'欠薪水怎么讨',
		// A law that is only cited.
		'示例路灯法',
		// 规定 stands in a title, and what is asked does not.
		'鹦鹉规定',
		'鹦鹉避难',
	])('are missing where nothing is named after them: %s', (query) => {
		expect(found(search(query))).toEqual([[expect.anything(), 1, undefined]]);
	});

	test('are grouped by the word that searches share, most asked first', () => {
		expect(
			found(
				search('噪音扰民', 4),
				search('楼上噪音', 3),
				search('装修 噪音', 2),
				search('鹦鹉', 5),
			),
		).toEqual([
			['噪音', 9, undefined],
			['鹦鹉', 5, undefined],
		]);
	});

	test.each(['管理规定', '国家法律', '有关办法'])(
		'are not hidden by words that every title holds: %s',
		(query) => {
			expect(found(search(query))).toHaveLength(1);
		},
	);
});

describe('candidates for synonyms', () => {
	const found = (...queries: LedgerQuery[]): [say: string[], law: string[], why: string][] => {
		const folder = content();
		return synonymCandidates(queries, readKnown(folder), folder).map(({ say, law, like }) => [
			say,
			law,
			like?.why ?? '没有',
		]);
	};

	test.each<[query: string, law: string[], why: string]>([
		['是例警报', ['示例警报'], '读音相同'],
		['避难长所', ['避难场所'], '读音相同'],
		['壁难场所', ['避难场所'], '读音相同'],
		['避然场所', ['避难场所规定'], '字相近'],
		['是力静报', ['示例警报'], '读音相同'],
		['斯例景报', ['示例警报'], '读音相近'],
		['鹦鹉', [], '没有'],
		['避高地方', [], '没有'],
		['abc', [], '没有'],
	])('%s', (query, law, why) => {
		expect(found(search(query))).toEqual([[[query], law, why]]);
	});

	test('near to what people already say get that entry’s words', () => {
		expect(found(search('欠新水'))).toEqual([[['欠新水'], ['工资支付'], '读音相同']]);
	});

	test.each(['轮椅', '手电筒', '13800000000', '警报', '第一条'])(
		'do not hold what the content says, nor numbers: %s',
		(query) => {
			expect(found(search(query))).toEqual([]);
		},
	);

	test('with the same meaning are one entry', () => {
		expect(found(search('壁难场所', 2), search('避南场所', 1))).toEqual([
			[['壁难场所', '避南场所'], ['避难场所'], '读音相同'],
		]);
	});

	test('have ids that are free', () => {
		const folder = content();
		const ids = synonymCandidates([search('鹦鹉'), search('英武')], readKnown(folder), folder).map(
			({ id }) => id,
		);
		expect(new Set(ids).size).toBe(2);
	});

	test('are YAML, whatever was typed', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }),
				(say) => {
					const yaml = candidateYaml({ id: 'a', say, law: [], times: 1, like: null });
					expect(parse(yaml)).toEqual([{ id: 'a', say, law: [] }]);
					expect(yaml.split('\n')).toHaveLength(3);
				},
			),
		);
	});
});

describe('the report', () => {
	test('says that numbers are masked and names are not', () => {
		const report = ledgerReport([ledger(search('李某13800000000'))], content());
		expect(report).toContain('六位以上的连续数字已写成 ******。姓名、住址程序认不出来');
		expect(report).toContain(`李某${MASK}（1 次`);
	});

	test('holds a ready entry for each candidate', () => {
		const report = ledgerReport([ledger(search('壁难场所', 4))], content());
		expect(report).toContain(
			'# 4 次，与“避难场所”读音相同\n- id: binan-changsuo\n  say: [壁难场所]\n  law: [避难场所]',
		);
	});

	test('says month by month how many searches led somewhere, and no share of a few', () => {
		const months = (searches: number, opened: number) => [
			{ month: '2031-02', searches, opened },
			{ month: '2031-01', searches: 5, opened: 5 },
		];
		const one = { ...ledger(search('甲')), months: months(30, 9) };
		const other = { ...ledger(search('乙')), months: months(20, 11) };
		// The first is given twice.
		expect(ledgerReport([one, other, one], content())).toContain(
			[
				'  2031-01：搜索 10 次，打开结果 10 次（次数太少，不算比例）',
				'  2031-02：搜索 50 次，打开结果 20 次（40%）',
			].join('\n'),
		);
		expect(ledgerReport([ledger(search('甲'))], content())).not.toContain('读者找到没有');
	});

	test('tells apart what is missing and what nobody found though it is there', () => {
		const report = ledgerReport([ledger(search('停电', 4), search('鹦鹉', 2))], content());
		const [missing, unfound] = report.split('有内容却没有找到的主题') as [string, string];
		expect(missing).toContain('1. 鹦鹉：2 次\n');
		expect(unfound).toContain('1. 停电：4 次，已有“停电怎么办”\n');
	});

	test('cuts what is long and says how much is left', () => {
		const many = Array.from({ length: 40 }, (_, place) =>
			search(String.fromCodePoint(0x4e00 + place * 13).repeat(60)),
		);
		const report = ledgerReport([ledger(...many)], content());
		expect(report).toContain('…还有 10 个主题');
		for (const line of report.split('\n').slice(3)) expect(line.length).toBeLessThan(160);
	});

	test('of a ledger without searches says that nothing is missing', () => {
		const report = ledgerReport([ledger()], content());
		expect(report).toContain('缺少的主题：没有');
		expect(report).toContain('同义词候选：没有');
	});

	test('of hostile searches stays plain text', () => {
		const queries = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), {
			maxLength: 5,
		});
		const folder = content();
		fc.assert(
			fc.property(queries, (typed) => {
				const report = ledgerReport([ledger(...typed.map((query) => search(query)))], folder);
				expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
			}),
			{ numRuns: 50 },
		);
	});

	test('of a folder that is not there takes everything for missing', () => {
		expect(ledgerReport([ledger(search('警报'))], `${new Scratch().root}/none`)).toContain(
			'1. 警报：1 次',
		);
	});
});
