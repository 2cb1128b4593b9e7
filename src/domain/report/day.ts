/**
 * The day on which a yearly report was written: it means laws as they stood then, and nobody mends it when they change. One that
 * does not tell it was written in the year after its own, and not after it was published.
 * @param fields its frontmatter, as it stands in the file or behind its schema
 * @returns undefined of the frontmatter of anything else
 */
export function dayOfReport(fields: Readonly<Record<string, unknown>>): string | undefined {
	const { year, written, published, parts } = fields;
	if (typeof year !== 'number' || typeof parts !== 'object') return undefined;
	const end = `${year + 1}-12-31`;
	return dayIn(written) ?? [dayIn(published) ?? end, end].sort()[0];
}

// e.g. "2024-03-28 09:00"
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** YAML without quotes is a date for Astro, which reads it as the middle of the night in Greenwich. */
const dayIn = (value: unknown): string | undefined =>
	DAY.exec(value instanceof Date ? value.toISOString() : String(value))?.[0];
