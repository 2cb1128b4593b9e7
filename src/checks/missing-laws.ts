import { nameInWords } from '../domain/citation/say/describe.ts';
import { titleKey } from '../domain/law/title/identify.ts';
import {
	citationsInEntries,
	citationsInText,
	citedLaws,
	type PlacedCitation,
} from './texts/citations.ts';
import { statuteTexts } from './texts/statutes.ts';
import { readContent } from './content/validate.ts';

/** A law that texts name and the site does not hold. */
export interface MissingLaw {
	name: string;
	/** How often it is cited. */
	count: number;
	/** Where it is cited first. */
	file: string;
	line: number;
}

/** Laws that a content folder cites without holding them, those that are cited most often first. */
export function missingLaws(folder: string, today: string): MissingLaw[] {
	const { value: content } = readContent(folder);
	const laws = citedLaws(content, today);
	const found = new Map<string, MissingLaw>();
	const count = ({ file, line, citation: { reason } }: PlacedCitation): void => {
		if (reason?.kind !== 'not held') return;
		const { name } = reason;
		const key = titleKey(name);
		const known = found.get(key) ?? { name, count: 0, file, line: line() };
		found.set(key, { ...known, count: known.count + 1 });
	};
	citationsInEntries(content, laws).forEach(count);
	for (const text of statuteTexts(content, today))
		if (text.readable) citationsInText(text, laws).forEach(count);
	return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The list as an editor reads it. */
export function printMissingLaws(missing: readonly MissingLaw[]): string {
	if (missing.length === 0) return '引用到的法规本站都有。';
	const lines = missing.map(
		({ name, count, file, line }) => `  ${nameInWords(name)}  ${count} 处，如 ${file}:${line}`,
	);
	return [`引用到而本站没有收录的法规，${missing.length} 部：`, ...lines].join('\n');
}
