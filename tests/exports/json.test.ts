import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { lawJson, lawOfJson } from '../../src/exports/json.ts';
import { lawJsonSchema, publishedSchema, type LawJson } from '../../src/schemas/law-json.ts';
import { exported } from './exported.ts';
import { text } from './lines.ts';

const SCHEMA = 'https://example.invalid/laws/schema.json';
const asPublished = (source: string): LawJson =>
	JSON.parse(JSON.stringify(lawJson(exported(readLaw(source)), SCHEMA))) as LawJson;

/** What the manual tells a reader of the data to do. */
const joined = (units: LawJson['units']): string =>
	units
		.map(
			({ before = '', label = '', gap = '', text = '', children = [] }) =>
				before + label + gap + text + joined(children),
		)
		.join('');

describe('the JSON of a law', () => {
	test('joined, gives the published text, whatever lines it is made of', () => {
		fc.assert(
			fc.property(text, (source) => {
				const { units, end } = asPublished(source);
				expect(joined(units) + end).toBe(source);
			}),
			{ numRuns: 300 },
		);
	});

	test('fits its schema, and becomes the same law again', () => {
		fc.assert(
			fc.property(text, (source) => {
				const json = asPublished(source);
				expect(lawJsonSchema.safeParse(json).error).toBeUndefined();
				expect(printLaw(lawOfJson(json))).toBe(source);
			}),
			{ numRuns: 100 },
		);
	});

	test('names every unit by address and number, and leaves out what is empty', () => {
		const [article] = asPublished('第十七条之一　示例站应当：\n（一）观测。').units;
		expect(article).toEqual({
			kind: 'article',
			address: 't17z1',
			number: { main: 17, branch: 1 },
			label: '第十七条之一',
			gap: '　',
			children: [
				{
					kind: 'paragraph',
					address: 't17z1-k1',
					text: '示例站应当：',
					children: [
						{
							kind: 'item',
							address: 't17z1-k1-x1',
							number: { main: 1 },
							before: '\n',
							label: '（一）',
							text: '观测。',
						},
					],
				},
			],
		});
	});

	test('names the law and the wording as FRBR work and expression', () => {
		expect(asPublished('')).toMatchObject({
			$schema: SCHEMA,
			work: '/akn/cn/act/shili-guiding',
			expression: '/akn/cn/act/shili-guiding/zho@2023-11-20',
		});
	});

	test('has a published schema that describes units as a tree', () => {
		const schema = JSON.stringify(publishedSchema());
		expect(schema).toContain('"$schema":"https://json-schema.org/draft/2020-12/schema"');
		expect(schema).toContain('"$ref"');
	});
});
