import { describe, expect, test, vi } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { sampleLaw } from './sample-law.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const { lawLegislation } = await import('../../../src/site/law/legislation.ts');

/** Invented. */
const statute = readLaw('点灯规定\n第一条　点灯。\n第二条　敲钟。\n');
const NOW = { date: '2023-11-20', published: '2023-11-28', effective: '2024-01-01' };
const OLD = { date: '2009-08-27', documentNumber: '示例令第7号' };
const law = sampleLaw([NOW, OLD], {
	...{ title: '点灯规定', shortTitle: '点灯规定', aliases: ['灯规'] },
	...{ sample: false, status: '现行有效' as const, documentNumber: '示例令第9号' },
});

interface Told {
	'@id': string;
	alternateName?: string[];
	legislationIdentifier: string;
	legislationLegalForce?: string;
	legislationDateVersion?: string;
	encoding?: { contentUrl: string }[];
	hasPart?: { '@id': string }[];
	workExample?: { '@id': string };
}
const shownOn = (more: object = {}, of = law): Told =>
	lawLegislation(of, { shown: NOW, statute, dated: false, lastDay: undefined, ...more }) as Told;

describe('what search engines are told', () => {
	test('of an invented law is nothing', () => {
		expect(shownOn({}, { ...law, sample: true })).toBeUndefined();
	});

	test('nothing of the force of a law that is to end: the page may be read after that day', () => {
		const ending = { ...law, history: [{ date: '2099-01-01', kind: '废止' as const }] };
		expect(shownOn({}, ending).legislationLegalForce).toBeUndefined();
	});

	test('on the page of a law: which wording it shows, its other names, and that it is in force', () => {
		const told = shownOn();
		expect(told['@id']).toMatch(/\/laws\/shili-guiding\/$/);
		expect(told.workExample!['@id']).toMatch(/\/laws\/shili-guiding\/2023-11-20\/$/);
		expect(told.hasPart).toBeUndefined();
		expect(told.alternateName).toEqual(['灯规']);
		expect(told.legislationIdentifier).toBe('示例令第9号');
		expect(told.legislationLegalForce).toBe('https://schema.org/InForce');
		expect([told.encoding, told.legislationDateVersion]).toEqual([undefined, undefined]);
	});

	test('on the page of a wording: its own address, files and articles', () => {
		const told = shownOn({ dated: true });
		expect(told['@id']).toMatch(/\/laws\/shili-guiding\/2023-11-20\/$/);
		expect(told.encoding![0]!.contentUrl).toMatch(/\/laws\/shili-guiding\/2023-11-20\.json$/);
		expect(told.workExample).toBeUndefined();
		expect(told.legislationDateVersion).toBe(NOW.date);
		expect(told.hasPart!.map((part) => part['@id'])).toEqual(['#t1', '#t2']);
	});

	test('of an older wording: its own number, and not that it is in force', () => {
		const told = shownOn({ shown: OLD, dated: true });
		expect(told.legislationIdentifier).toBe('示例令第7号');
		expect(told.legislationLegalForce).toBeUndefined();
		const unnumbered = shownOn({ shown: { date: '1996-10-29' }, dated: true });
		expect(unnumbered.legislationIdentifier).toBe('/akn/cn/act/shili-guiding');
	});

	test('of a law whose own term is to end: not that it is in force, which a page could say for too long', () => {
		expect(shownOn({ lastDay: '2030-12-31' }).legislationLegalForce).toBeUndefined();
	});

	test('of a law without text: no files, no articles, no wording', () => {
		const bare = sampleLaw([], { sample: false, status: '现行有效' });
		const told = shownOn({ shown: undefined, statute: undefined }, bare);
		expect([told.encoding, told.workExample, told.legislationDateVersion]).toEqual([
			...[undefined, undefined, undefined],
		]);
		expect(told.legislationLegalForce).toBe('https://schema.org/InForce');
	});
});
