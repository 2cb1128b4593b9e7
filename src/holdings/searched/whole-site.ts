import type { SourceSite } from '../../search/index/source.ts';
import type { SearchedHoldings } from '../holdings.ts';

/** What the finder knows of the whole site: awareness days, everyday words and names of laws. */
export function searchedSite({ days, synonyms, lawNames }: SearchedHoldings): SourceSite {
	const named = days.flatMap(({ rule, writings }) =>
		'day' in rule
			? writings.map((writing): [string, string] => [writing, `${rule.month}月${rule.day}日`])
			: [],
	);
	return {
		days: named,
		synonyms: synonyms.map(({ say, law }) => ({ say, law })),
		lawNames: lawNames.map(({ title, names = [] }) => [title, ...names]),
	};
}
