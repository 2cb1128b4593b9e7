import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGiven, type Given } from '../../src/commands/citing/given.ts';
import { listCitations, type ListedCitation } from '../../src/commands/citing/list.ts';
import { CitedLaws } from '../../src/domain/citation/held/law-index.ts';
import { parseTarget } from '../../src/domain/citation/say/describe.ts';
import { findSources } from '../../src/importer/sources.ts';
import { CORPUS, meta } from './corpus.ts';

const TODAY = '2025-06-01';

const N = '[零〇一二三四五六七八九十百千]+';
/** How often a form is found, at the least: about nine tenths of what was counted when this was written. */
const FORMS: [form: string, pattern: RegExp, least: number][] = [
	['本法第N条', new RegExp(`^本法第${N}条`), 1400],
	['本条例第N条', new RegExp(`^本条例第${N}条`), 2100],
	['本办法第N条', new RegExp(`^本办法第${N}条`), 280],
	['本解释第N条', new RegExp(`^本解释第${N}条`), 280],
	['《全称》第N条', /^《中华人民共和国[^》]+》第/, 205],
	['不带书名号的法规名称', new RegExp(`^[^《本前第该同]{1,30}法第${N}条`), 2500],
	['第N条之一', new RegExp(`第${N}条之[一二三四]`), 135],
	['第N条至第M条', new RegExp(`条至第${N}条$`), 110],
	['前款', /^前款$/, 2500],
	['前款第N项', /^前款第.*项$/, 300],
	['前两款', /^前[两二三四]款/, 180],
	['前条', /^前条/, 30],
	['本条第N款', /^本条第.*款/, 330],
	['省略的项', /第[（(].[）)](?:、[（(].[）)])+项$/, 25],
	['第N章', /^本[^第]{1,3}第.章/, 90],
];

describe.skipIf(CORPUS === '')('citations in the statutes of PUFA_CORPUS', { meta }, () => {
	let given: Given;
	let laws: CitedLaws;
	let citations: ListedCitation[];

	beforeAll(async () => {
		given = await readGiven(findSources([CORPUS]), join(tmpdir(), 'pufa-no-content'), TODAY);
		laws = new CitedLaws(given.laws.values(), TODAY);
		const start = performance.now();
		citations = given.texts.flatMap((text) => [...listCitations(text, laws)]);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(`${given.texts.length} 部法规，${citations.length} 处引用，${seconds} 秒`);
	});

	const inFile = (name: string): ListedCitation[] =>
		citations.filter(({ source }) => source.includes(name));
	const targetsOf = (name: string, text: string): string[][] =>
		inFile(name)
			.filter((citation) => citation.text === text)
			.map(({ targets }) => targets);

	test('lead to places that are there', () => {
		const lost = citations.flatMap(({ targets }) =>
			targets.map(parseTarget).filter(({ law, address }) => {
				const versions = laws.byId(law)?.versions ?? [];
				return address !== '' && !versions.some(({ places }) => places().has(address));
			}),
		);
		expect(lost).toEqual([]);
	});

	test('say the words that stand in the file, and have a target or a reason', () => {
		const lines = new Map(given.texts.map(({ path, lines }) => [path, lines]));
		const wrong = citations.filter(
			({ source, line, start, end, text, targets, reason }) =>
				lines.get(source)![line - 1]!.slice(start, end) !== text ||
				targets.length > 0 === (reason !== null),
		);
		expect(wrong).toEqual([]);
	});

	test.each(FORMS)('%s', (_, pattern, least) => {
		const found = citations.filter(({ text }) => pattern.test(text)).length;
		expect(found).toBeGreaterThanOrEqual(least);
	});

	test('are the golden ones', () => {
		expect(targetsOf('行政法/人民防空法', '本法第二十一条')).toEqual([['renmin-fangkong-fa#t21']]);
		expect(inFile('行政法/人民防空法').filter(({ text }) => text.startsWith('本法'))).toHaveLength(
			1,
		);
		expect(targetsOf('行政法/人民防空法', '前款')).toContainEqual(['renmin-fangkong-fa#t16-k1']);
		expect(targetsOf('行政处罚法', '本法第六十七条至第六十九条')).toContainEqual(
			[67, 68, 69].map((article) => `xingzheng-chufa-fa#t${article}`),
		);
		expect(inFile('国防动员法').filter(({ text }) => /^本法第/.test(text))).toEqual([]);
		expect(targetsOf('侵权责任编', '本编')).toEqual([['minfa-dian#b7']]);
		const office = inFile('河南地方法规').filter(({ source }) => /实施.*人民防空法/.test(source));
		const shared = office.find(({ text }) => text === '本办法第十二条');
		expect(shared?.targets).toEqual(['henansheng-shishi-renmin-fangkong-fa-banfa#t12']);
		const law = office.find(({ line, end }) => line === shared!.line && end === shared!.start - 1);
		expect(law?.targets).toEqual(['renmin-fangkong-fa']);
	});

	test('in the words that an amendment prints stand in the law that it amends', () => {
		const printed = inFile('刑法修正案').filter(({ text }) => /^(?:前.?款|本条)/.test(text));
		const found = printed.filter(({ targets }) => targets.length > 0);
		expect(found.length).toBeGreaterThan(100);
		expect(found.every(({ targets }) => targets[0]!.startsWith('xingfa#t'))).toBe(true);
	});

	test('of an earlier wording lead nowhere', () => {
		const lines = new Map(given.texts.map(({ path, lines }) => [path, lines]));
		const earlier = citations.filter(({ source, line, start }) =>
			/修[正订改]前的?$/.test(lines.get(source)![line - 1]!.slice(0, start)),
		);
		expect(earlier.length).toBeGreaterThan(10);
		expect(earlier.filter(({ targets }) => targets.length > 0)).toEqual([]);
	});
});
