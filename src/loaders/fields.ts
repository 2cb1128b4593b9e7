import type { FieldPath } from './yaml-source.ts';

/** A value below a field, and the steps to it. */
export interface Field {
	path: FieldPath;
	value: unknown;
}

/** Every field of an entry, outer ones first. */
export function* fieldsOf(value: unknown, path: FieldPath = []): Generator<Field> {
	yield { path, value };
	if (typeof value !== 'object' || value === null) return;
	for (const [key, child] of Object.entries(value))
		yield* fieldsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
