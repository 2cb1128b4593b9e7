import type { TextOrigin } from '../domain/citation/resolve/meaning/meaning.ts';
import { dayOfReport } from '../domain/report/day.ts';

/**
 * What a text of the content folder means where it names no law, or no wording. Notes mean the law that they explain by 本法 and 第三条,
 * and so does a study unit about one law (`laws`); a yearly report means the laws of its day.
 * @param fields its frontmatter, or the fields of its file, as they stand there or behind their schema
 */
export function textOrigin(fields: Readonly<Record<string, unknown>>): TextOrigin {
	const { law, version, laws, notes } = fields;
	if (notes && typeof law === 'string')
		return { self: { law, date: typeof version === 'string' ? version : undefined, about: true } };
	const [only, ...others] = Array.isArray(laws) ? (laws as unknown[]) : [];
	if (typeof only === 'string' && others.length === 0) return { self: { law: only, about: true } };
	return { day: dayOfReport(fields) };
}
