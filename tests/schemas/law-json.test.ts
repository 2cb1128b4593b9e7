import { expect, test } from 'vitest';
import { publishedIndexSchema, publishedSchema } from '../../src/schemas/law-json.ts';

interface Described {
	description?: string;
	$ref?: string;
	items?: Described;
	properties?: Record<string, Described>;
	$defs?: Record<string, Described>;
}

/** The fields of a schema that no words explain, by their paths. */
const unexplained = (schema: Described, path: string): string[] => [
	...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
		...(field.description || field.$ref ? [] : [`${path}.${name}`]),
		...unexplained(field, `${path}.${name}`),
	]),
	...(schema.items ? unexplained(schema.items, `${path}[]`) : []),
	...Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => unexplained(one, name)),
];

test('every field of the published data is explained where programs look for it', () => {
	expect(unexplained(publishedSchema(), 'law')).toEqual([]);
	expect(unexplained(publishedIndexSchema(), 'index')).toEqual([]);
});
