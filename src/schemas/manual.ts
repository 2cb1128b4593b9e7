import { z } from 'astro/zod';

/** The fields of an object's schema. */
export type Shape = Record<PropertyKey, z.ZodType>;

/** What the schema tells the editor about a field; about what holds it, for a row of a list and for a field that is in one form only. */
export function manualOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	const at = schemaAt(schema, path);
	const asksOuter = typeof path.at(-1) === 'number' || !at;
	return description(at) ?? (asksOuter ? manualOf(schema, path.slice(0, -1)) : undefined);
}

/** The text of `.describe()`, which may stand inside or outside `.optional()` and `.default()`. */
export function description(schema: z.ZodType | undefined): string | undefined {
	return schema && (schema.description ?? description(held(schema)));
}

/** The schema of a field, by the path of an issue: `versions`, `0`, `date`. @returns undefined where the schema has no such field */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	return path.reduce<z.ZodType | undefined>((at, step) => {
		const object = bare(at);
		if (object instanceof z.ZodArray) return object.element as z.ZodType;
		const shape: Shape = object instanceof z.ZodObject ? object.shape : {};
		return shape[step];
	}, schema);
}

/** A schema without what may be wrapped around it: optional, with a default, preprocessed. */
export function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
	const inner = schema && held(schema);
	return inner ? bare(inner) : schema;
}

/** The schema that a wrapper holds: `.optional()`, `.default()`, `z.preprocess()`. */
function held(schema: z.ZodType): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return schema.unwrap() as z.ZodType;
	return schema instanceof z.ZodPipe ? (schema.out as z.ZodType) : undefined;
}
