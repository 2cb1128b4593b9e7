import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../src/exports/json-ld.ts';
import { legislation, type LegislationFacts } from '../../src/exports/legislation.ts';
import { textOf } from './faithful.ts';

/** Invented. */
const FACTS: LegislationFacts = {
	id: 'shili-guiding',
	title: '示例县水位观测规定',
	names: ['水位观测规定'],
	level: '规范性文件',
	issuer: '示例县人民政府',
	documentNumber: '示例政规〔2023〕6号',
	status: '现行有效',
	adopted: '2023-11-20',
	published: '2023-11-25',
	effective: '2024-01-01',
	version: '2023-11-20',
	page: 'https://example.invalid/laws/shili-guiding/',
	files: [{ type: 'text/plain', address: 'https://example.invalid/laws/shili-guiding.txt' }],
	articles: [{ address: 't1' }],
};

describe('a law as schema.org Legislation', () => {
	test('says what is known of it, with its articles as parts', () => {
		expect(legislation(FACTS)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Legislation',
			'@id': 'https://example.invalid/laws/shili-guiding/',
			url: 'https://example.invalid/laws/shili-guiding/',
			name: '示例县水位观测规定',
			alternateName: ['水位观测规定'],
			inLanguage: 'zh-CN',
			legislationIdentifier: '示例政规〔2023〕6号',
			legislationType: '规范性文件',
			legislationJurisdiction: 'CN',
			legislationPassedBy: { '@type': 'Organization', name: '示例县人民政府' },
			legislationDate: '2023-11-20',
			datePublished: '2023-11-25',
			legislationDateOfApplicability: '2024-01-01',
			legislationDateVersion: '2023-11-20',
			legislationLegalForce: 'https://schema.org/InForce',
			encoding: [
				{
					'@type': 'LegislationObject',
					encodingFormat: 'text/plain',
					contentUrl: 'https://example.invalid/laws/shili-guiding.txt',
					legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
				},
			],
			hasPart: [{ '@type': 'Legislation', '@id': '#t1' }],
		});
	});

	test('on the page of the law leads to the wording whose articles are told there', () => {
		const wording = `${FACTS.page}2023-11-20/`;
		const told = legislation({ ...FACTS, articles: [], wording });
		expect(told).toMatchObject({ workExample: { '@type': 'Legislation', '@id': wording } });
		expect(Object.keys(told).filter((name) => /Date|date|inLanguage/.test(name))).toEqual([]);
	});

	test('leaves out what is not known, and names the law by its id where it has no number', () => {
		const { id, title, level, page } = FACTS;
		const made = legislation({ id, title, names: [], level, page, files: [], articles: [] });
		expect(Object.keys(made)).toEqual([
			...['@context', '@type', '@id', 'url', 'name'],
			...['legislationIdentifier', 'legislationType', 'legislationJurisdiction', 'inLanguage'],
		]);
		expect(made).toMatchObject({ legislationIdentifier: '/akn/cn/act/shili-guiding' });
	});

	test.each<[LegislationFacts['status'], string | undefined]>([
		['现行有效', 'https://schema.org/InForce'],
		['已废止', 'https://schema.org/NotInForce'],
		['尚未生效', 'https://schema.org/NotInForce'],
		['已修改', undefined],
		[undefined, undefined],
	])('with the 时效性 %s has the legal force %s', (status, force) => {
		const made = legislation({ ...FACTS, status }) as { legislationLegalForce?: string };
		expect(made.legislationLegalForce).toBe(force);
	});

	test('never ends its script, and says the same when read, whatever the title', () => {
		const title = fc.oneof(
			fc.string(),
			fc.constantFrom('</script><script>', '<!--', ']]>', '&lt;'),
		);
		fc.assert(
			fc.property(title, (name) => {
				const html = `<script type="application/ld+json">${jsonLd({ name })}</script>`;
				const root = parseFragment(html);
				expect(root.childNodes).toHaveLength(1);
				expect(JSON.parse(textOf(root))).toEqual({ name });
			}),
		);
	});
});
