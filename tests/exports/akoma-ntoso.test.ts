import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/domain/citation/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { akomaNtoso } from '../../src/exports/akoma-ntoso.ts';
import type { ExportedLaw } from '../../src/exports/exported-law.ts';
import { eIdOf } from '../../src/exports/e-id.ts';
import { expectStandard, standardFaults } from './akn-faithful.ts';
import { exported } from './exported.ts';
import { text } from './lines.ts';

const xml = (source: string): string => akomaNtoso(exported(readLaw(source)));

describe('the Akoma Ntoso of a law', () => {
	test('has the shape of the standard and every character of the text, whatever lines it is made of', () => {
		fc.assert(
			fc.property(text, (source) => expectStandard(readLaw(source))),
			{ numRuns: 400 },
		);
	});

	test('nests articles in chapters, 款 in articles, 项 in 款', () => {
		expect(
			xml('第一章　总则\n第一条　示例站应当：\n（一）观测；\n1.流量。\n示例站每日公布。\n'),
		).toContain(
			'<body period="#temporal_1"><chapter eId="chp_1" pufa:before=""><num>第一章　</num><heading>总则</heading>' +
				'<article eId="art_1"><num>第一条　</num>' +
				'<paragraph eId="art_1__para_1" pufa:before=""><intro><p>示例站应当：</p></intro>' +
				'<point eId="art_1__para_1__point_1"><num>（一）</num><intro><p>观测；</p></intro>' +
				'<indent eId="art_1__para_1__point_1__indent_1"><num>1.</num><content><p>流量。</p></content></indent>' +
				'</point></paragraph>' +
				'<paragraph eId="art_1__para_2"><content><p>示例站每日公布。</p></content></paragraph>' +
				'</article></chapter></body>',
		);
	});

	test('numbers the work as the law is numbered, not as its amendment', () => {
		const { about, version, ...law } = exported(readLaw('第一条　示例。'));
		const made = (number?: string) =>
			akomaNtoso({
				...law,
				about: { ...about, documentNumber: number },
				version: { ...version, documentNumber: '示例令〔2023〕6号' },
			});
		expect(made('示例令〔2019〕1号')).toContain('<FRBRnumber value="示例令〔2019〕1号"/>');
		expect(made()).toContain('<FRBRnumber value="示例令〔2023〕6号"/>');
	});

	test('marks that the paragraph of an annex that is a heading alone is no line', () => {
		const made = akomaNtoso(exported(readLaw('第一条　示例。\n附件：名词解释\n')));
		expect(made).toContain('<mainBody><p pufa:before=""/></mainBody>');
	});

	test('has title and 题注 in the preface and 附件 as attachments with metadata of their own', () => {
		const made = xml(
			'示例县水位观测规定\n（2023年11月20日示例县人民政府公布）\n第一条　示例。\n附件：名词解释\n水位，是示例河的水位。',
		);
		expect(made).toContain('<preface><p class="title" pufa:before=""><docTitle>示例县水位观测规定');
		expect(made).toMatch(
			/<attachments><attachment eId="att_1"><num>附件：<\/num><heading>名词解释/,
		);
		expect(made).toContain('value="/akn/cn/act/shili-guiding/zho@2023-11-20/!annex_1.xml"');
	});

	test('has tables for rows, also between 款; one that is not written as rows are stays a line', () => {
		expect(
			xml('第一条　收费如下：\n| 渡口 | 收费 |\n| 东渡 | 二\\|三元 |\n另行公布。\n| 甲|乙 |\n'),
		).toContain(
			'<content><p>收费如下：</p><table eId="table_2">' +
				'<tr><td><p>渡口</p></td><td><p>收费</p></td></tr>' +
				'<tr><td><p>东渡</p></td><td><p>二|三元</p></td></tr></table></content>',
		);
		expect(xml('第一条　收费如下：\n| 甲|乙 |\n')).toContain('<p class="row">| 甲|乙 |</p>');
	});

	test('says work, expression and manifestation, and only days that are known', () => {
		const made = xml('第一条　示例。');
		expect(made).toContain('<FRBRuri value="/akn/cn/act/shili-guiding"/>');
		expect(made).toContain('<FRBRdate date="2019-03-15" name="本站最早的版本"/>');
		expect(made).toContain(
			'<FRBRdate date="2023-11-20" name="修正"/><FRBRdate date="2024-01-01" name="施行"/>',
		);
		expect(made).toContain('<FRBRlanguage language="zho"/>');
	});

	test.each<[what: string, more: Partial<ExportedLaw>, meta: string]>([
		[
			'made and amended',
			{},
			'<lifecycle source="#publisher">' +
				'<eventRef eId="event_1" date="2019-03-15" source="#original" type="generation" pufa:kind="通过"/>' +
				'<eventRef eId="event_2" date="2019-05-01" source="#publisher" pufa:kind="施行"/>' +
				'<eventRef eId="event_3" date="2023-11-20" source="#act_1" type="amendment" pufa:kind="修正"/>' +
				'<eventRef eId="event_4" date="2024-01-01" source="#publisher" pufa:kind="施行"/></lifecycle>' +
				'<temporalData source="#publisher"><temporalGroup eId="temporal_1">' +
				'<timeInterval refersTo="#inForce" start="#event_4"/></temporalGroup></temporalData>',
		],
		[
			'the same, of the wording in which it was made: no longer in force',
			{ version: { date: '2019-03-15', kind: '制定', effective: '2019-05-01' } },
			'pufa:kind="施行"/></lifecycle><references',
		],
		[
			'ended, and amended on a day that nobody tells',
			{
				version: { date: '2020-02-01', effective: '2020-02-01' },
				events: [
					{ date: '2020-02-01', kind: '施行' },
					{ date: '2031-05-01', kind: '废止', act: '示例县渡口规定' },
				],
			},
			'type="repeal" pufa:kind="废止"/></lifecycle>' +
				'<temporalData source="#publisher"><temporalGroup eId="temporal_1">' +
				'<timeInterval refersTo="#inForce" start="#event_1" end="#event_2"/></temporalGroup></temporalData>',
		],
		// It was made on some day before: that of 修订 is none of its making.
		[
			'known from its revision on',
			{ events: [{ date: '2023-11-20', kind: '修订' }] },
			'<lifecycle source="#publisher"><eventRef eId="event_1" date="2023-11-20" source="#publisher" type="amendment" pufa:kind="修订"/></lifecycle><references',
		],
		['of which no day is known', { events: [] }, '</identification><references'],
	])('tells the life of a law: %s', (_, more, meta) => {
		const law = readLaw('第一条　示例。');
		expect(akomaNtoso(exported(law, more))).toContain(meta);
		expectStandard(law, undefined, more);
	});

	test.each([
		['制定', 'originalVersion'],
		['修订', 'singleVersion'],
		[undefined, 'singleVersion'],
	] as const)('says of which text it is: %s, %s', (kind, contains) => {
		const version = { date: '2023-11-20', ...(kind && { kind }) };
		const made = akomaNtoso(exported(readLaw('第一条　甲。\n附件：乙\n丙。'), { version }));
		expect(made).toContain(`<act name="act" contains="${contains}">`);
		expect(made).toContain(`<doc name="annex" contains="${contains}">`);
	});

	test('names the acts that changed a law, and the wording in which it was made', () => {
		const made = xml('第一条　示例。');
		const act = encodeURIComponent('关于修改〈示例县水位观测规定〉的决定');
		expect(made).toContain(
			'<original eId="original" href="/akn/cn/act/shili-guiding" showAs="示例县水位观测规定"/>' +
				`<passiveRef eId="act_1" href="/akn/cn/act/${act}" showAs="《关于修改〈示例县水位观测规定〉的决定》"/>` +
				'<TLCConcept eId="inForce" href="/akn/ontology/concept/cn/in-force" showAs="施行"/>',
		);
	});

	test('makes citations references and leaves the words as they are', () => {
		const law = readLaw('第二条　依照第一条至第三条和《别的规定》第二条办理。');
		const citation = (words: string, targets: Citation['targets']): Citation => {
			const start = law.units[0]!.children[0]!.text.indexOf(words);
			return { start, end: start + words.length, text: words, targets, reason: null };
		};
		const found = [
			citation('第一条至第三条', [
				{ law: 'shili-guiding', address: 't1' },
				{ law: 'shili-guiding', address: 't2' },
			]),
			citation('《别的规定》第二条', [{ law: 'bie', address: 't2-k1', version: '2020-01-01' }]),
		];
		const made = akomaNtoso(exported(law), ({ kind }) => (kind === 'paragraph' ? found : []));
		expect(made).toContain(
			'<p>依照<ref href="#art_1" pufa:also="#art_2">第一条至第三条</ref>和' +
				'<ref href="/akn/cn/act/bie/zho@2020-01-01#art_2__para_1">《别的规定》第二条</ref>办理。</p>',
		);
		expectStandard(law, ({ kind }) => (kind === 'paragraph' ? found : []));
	});

	test('makes citations in a table references, each in its cell', () => {
		const law = readLaw('附表　罚款\n| 依据 | 金额 |\n| 一 | 依照第三条 |\n');
		const found = { start: 8, end: 11, text: '第三条', reason: null };
		const targets = [{ law: 'shili-guiding', address: 't3' }];
		const made = akomaNtoso(exported(law), ({ text: row }) =>
			row.includes('第三条') ? [{ ...found, targets }] : [],
		);
		expect(made).toContain('<td><p>依照<ref href="#art_3">第三条</ref></p></td>');
	});

	// Places in the words of the row.
	test.each<[what: string, row: string, start: number, cells: string]>([
		['in the first cell', '| 第三条 | 一 |', 2, '<ref href="#art_3">第三条</ref>|一'],
		['over the bar between two', '| 一第 | 三条 |', 3, '一第|三条'],
		[
			'behind an escaped bar, where nobody knows its place',
			'| 一\\|第三条又二 | 三 |',
			5,
			'一|第三条又二|三',
		],
		[
			'in the cell behind an escaped bar',
			'| 一\\|二 | 第三条 |',
			9,
			'一|二|<ref href="#art_3">第三条</ref>',
		],
	])('a citation in a table: %s', (_, row, start, cells) => {
		const law = readLaw(`附表　罚款\n| 依据 | 金额 |\n${row}\n`);
		const target = { law: 'shili-guiding', address: 't3' };
		const found = { start, end: start + 3, text: '第三条', reason: null, targets: [target] };
		const made = akomaNtoso(exported(law), ({ text }) => (text === row ? [found] : []));
		const written = made.split('<tr>').at(-1)!.split('</tr>', 1)[0]!;
		const parts = written.slice('<td><p>'.length, -'</p></td>'.length).split('</p></td><td><p>');
		expect(parts.join('|')).toBe(cells);
	});

	test('lets nothing that stands in a statute become markup', () => {
		expect(xml('第一条 <b a="1">&amp;]]>')).toContain('&lt;b a=&quot;1&quot;&gt;&amp;amp;]]&gt;');
	});
});

test.each([
	['<article eId="art_1"', '<article', 'article lacks eId'],
	['<article eId="art_1"', '<article eId="art 1"', 'eId of article is art 1'],
	['<article eId="art_1"', '<article eId="event_1"', 'an eId occurs twice'],
	['<article eId="art_1"', '<article eId="art_1" name="x"', 'article has name'],
	['"singleVersion"', '"thisVersion"', 'contains of act is thisVersion'],
	['date="2019-05-01"', 'date="2019-13-01"', 'date of eventRef is 2019-13-01'],
	['source="#act_1"', 'source="#inForce"', 'eventRef has source #inForce'],
	['period="#temporal_1"', 'period="#event_1"', 'body has period #event_1'],
	['<FRBRauthor href="#issuer"/>', '<FRBRauthor href="#nobody"/>', 'no author #nobody'],
	['</article>', '甲</article>', 'article holds words'],
	['</lifecycle>', '</lifecycle><analysis/>', 'unknown element analysis'],
	['<preface>', '<preamble>', null],
])('the rules of the standard refuse %j changed to %j', (from, to, fault) => {
	const made = xml('示例规定\n第一条　示例。');
	expect(made).toContain(from);
	const changed = made.replace(from, to);
	if (fault === null) expect(() => standardFaults(changed)).toThrow();
	else expect(standardFaults(changed)).toContain(fault);
});

test.each([
	['t22-k1-x3-m2', 'art_22__para_1__point_3__indent_2'],
	['t17z1', 'art_17-1'],
	['b2-f1-c3-s4', 'part_2__subpart_1__chp_3__sec_4'],
	['fj1-t3', 'att_1__art_3'],
	['t5~2', 'art_5~2'],
	['p3', 'para_f3'],
	['', ''],
])('the eId of %j is %j', (address, eId) => {
	expect(eIdOf(address)).toBe(eId);
});
