import type { Problem } from '../../../checked.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import type { Entry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** Names and words that are listed one by one: `[甲，乙]` with a Chinese comma is one of them, which nobody looks for. */
export const joinedWords: Rule = ({ laws, reports, registry }) => [
	...laws.flatMap((law) => joinedIn(law, ['aliases'], law.data.aliases)),
	...reports.flatMap((report) =>
		joinedIn(report, ['addressee'], report.data.addressee, BETWEEN_OFFICES),
	),
	...rowsOf(registry['law-names'], ({ names }) => ({ names })),
	...rowsOf(registry.issuers, ({ aliases }) => ({ aliases })),
	// Words of statutes are quoted with the commas that stand in them.
	...rowsOf(registry.synonyms, ({ say }) => ({ say })),
	...rowsOf(registry.days, ({ writings }) => ({ writings })),
];

// e.g. "避难场所规定，避难规定"; 、 may be part of a name: 隐藏、转移
const BETWEEN = /[，；]/;
// e.g. "中共示例县委、示例县人民政府"
const BETWEEN_OFFICES = /[，；、]/;

function rowsOf<T>(
	entry: Entry<T[]> | null,
	lists: (row: T) => Record<string, readonly string[] | undefined>,
): Problem[] {
	if (!entry) return [];
	return entry.data.flatMap((row, place) =>
		Object.entries(lists(row)).flatMap(([field, words]) => joinedIn(entry, [place, field], words)),
	);
}

function joinedIn(
	entry: Entry,
	path: FieldPath,
	words: readonly string[] = [],
	between = BETWEEN,
): Problem[] {
	return words.flatMap((word, place) => {
		const sign = between.exec(word)?.[0];
		if (!sign) return [];
		const message = `“${word}”里有全角的“${sign}”，被当成了一项。几项之间用半角逗号加空格，或者每项单独一行、以“- ”开头；确实是一项的，不用改`;
		return [warning(entry, [...path, place], message)];
	});
}
