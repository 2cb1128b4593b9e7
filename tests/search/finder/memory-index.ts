import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { createFinder } from '../../../src/search/finder/finder.ts';
import type { Answer, Finder, Question } from '../../../src/search/finder/answer.ts';
import { FinderIndex } from '../../../src/search/index/finder-index.ts';
import type { SourcePage, SourceSite } from '../../../src/search/index/source.ts';
import { statutePassages } from '../../../src/search/index/statute-passages.ts';

/**
 * A finder over an index that lies in memory, written and read as its files are.
 * @param arrival of a file by its name: when it comes
 */
export async function finderOver(
	site: SourceSite,
	pages: readonly SourcePage[],
	arrival: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<Finder> {
	const index = new FinderIndex(site);
	for (const page of pages) index.add(page);
	const { files } = await index.files();
	return createFinder(async (name) => {
		await arrival(name);
		const file = files.get(name);
		if (file === undefined) throw new Error(`no file ${name}`);
		return JSON.parse(file.json()) as unknown;
	});
}

/** A law for the index, from its text. */
export function lawPage(
	id: string,
	title: string,
	text: string,
	more: Partial<SourcePage> = {},
): SourcePage {
	return {
		path: `laws/${id}/`,
		title: `《${title}》`,
		names: [title, `中华人民共和国${title}`],
		facets: { kind: ['法规'], level: ['法律'], topic: [], issuer: [], status: ['时效性未核实'] },
		older: false,
		featured: false,
		number: '',
		passages: statutePassages(readLaw(text), []),
		...more,
	};
}

export const ask = (finder: Finder, typed: string, more: Partial<Question> = {}): Promise<Answer> =>
	finder.find({ typed, filters: {}, undone: [], older: false, ...more });

/** Rows of a YAML list of the shipped registry. */
export const registry = <T>(name: string): T[] =>
	parse(readFileSync(`content/registry/${name}.yaml`, 'utf8')) as T[];

/** The registry's synonyms and days, as a site hands them to the indexer. */
export function shippedSite(): SourceSite {
	const days = registry<{ rule: { month: number; day?: number }; writings?: string[] }>('days');
	return {
		synonyms: registry('synonyms'),
		lawNames: registry<{ title: string; names?: string[] }>('law-names').map(
			({ title, names = [] }) => [title, ...names],
		),
		days: days.flatMap(({ rule, writings = [] }) =>
			rule.day
				? writings.map((one): [string, string] => [one, `${rule.month}月${rule.day}日`])
				: [],
		),
	};
}
