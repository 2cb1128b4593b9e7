import { citeAddress } from '../../../domain/law/address/address.ts';
import { CitationReader } from '../../../domain/citation/resolve/resolve.ts';
import { articleOf } from '../../../loaders/review-mark.ts';
import { textOrigin } from '../../../loaders/text-origin.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { citedLaws } from '../../texts/citations.ts';
import { citedSources } from '../../texts/cited-sources.ts';

/**
 * A source whose title names an article is that of the article that `at` is: readers see the one, and the link leads to the other.
 * After a renumbering `--confirm` moves `at`; the words are the editor's.
 */
export const sourceTitles: Rule = (content, { today }) => {
	const laws = citedLaws(content, today);
	return citedSources(content).flatMap(({ entry, path, source: { title, law, at } }) => {
		if (!law || !at) return [];
		const reader = new CitationReader(laws, textOrigin(entry.data as Record<string, unknown>));
		// Of an earlier wording the numbers are others.
		const named = reader
			.read(title)
			.flatMap(({ targets }) => targets)
			.filter((target) => target.law === law && target.address !== '' && !target.version)
			.map(({ address }) => articleOf(address));
		if (named.length === 0 || named.includes(articleOf(at))) return [];
		const message = `来源的名称写的是${named.map(citeAddress).join('、')}，at 是 ${at}（${citeAddress(at)}）。请核对，改成一致`;
		return [warning(entry, [...path, 'at'], message)];
	});
};
