import { describe, expect, test } from 'vitest';
import { prefaceOf, sectionsOfParagraphs } from '../../../../src/domain/law/address/sections.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import { citeInSection, citeSection } from '../../../../src/domain/law/address/cite-section.ts';

describe('a section is cited by its number, or by its heading', () => {
	test.each<[address: string, heading: string, cited: string]>([
		['h2-h1', '2.1 指挥部', '第2.1节'],
		['h2', '2 组织体系', '第二部分'],
		['h1', '第一部分　总体要求', '第一部分'],
		['h3', '三、保障措施', '第三部分'],
		['h1', '序　言', '序言'],
		['fj1-h1', '总则', '附件一总则'],
		['fj1-h2-h3', '2.3 通讯', '附件一第2.3节'],
	])('%s, %s', (address, heading, cited) => {
		expect(citeSection(address, heading)).toBe(cited);
	});
});

describe('款 of a section are counted in it', () => {
	test.each<[address: string, heading: string, paragraphs: string[], cited: string]>([
		['p7', '2.1 指挥部', ['p6', 'p7'], '第2.1节第二款'],
		['p7-x1', '2.1 指挥部', ['p6', 'p7'], '第2.1节第二款第一项'],
		['p7-x1', '2.1 指挥部', ['p7'], '第2.1节第一项'],
		['p70', '2.1 指挥部', ['p7', 'p70'], '第2.1节第二款'],
		['p2', '序言', ['p1', 'p2'], '序言第二段'],
		['h2-h1', '2.1 指挥部', ['p1', 'p2'], '第2.1节'],
	])('%s of %s with %j', (place, heading, paragraphs, cited) => {
		expect(citeInSection(place, { address: 'h2-h1', heading, paragraphs })).toBe(cited);
	});
});

test('the section of a 款 is the one whose heading stands right above it', () => {
	const plan = '示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了不慌。\n2 处置\n先灭火。\n再扶人。\n';
	expect([...sectionsOfParagraphs(readLaw(plan))]).toEqual([
		['p1', { address: 'h1-h1', name: '第1.1节' }],
		['p2', { address: 'h2', name: '第二部分' }],
		['p3', { address: 'h2', name: '第二部分' }],
	]);
});

test.each<[text: string, preface: string[]]>([
	['示例乡关于灯会的决定\n为了安全，作如下决定：\n一、灯要扎稳。\n二、人要看住。\n', ['p1']],
	['示例乡灯会意见\n各村：\n现提出以下意见。\n一、灯要扎稳。\n', ['p1', 'p2']],
	['示例乡灯会规定\n第一条　灯要扎稳。\n', []],
	['示例乡灯会须知\n灯要扎稳。\n', []],
])('the preface of %j is what stands in front of the first number', (text, preface) => {
	expect(prefaceOf(readLaw(text))).toEqual(preface);
});
