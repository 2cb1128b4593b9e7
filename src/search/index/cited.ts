import { bareName } from '../query.ts';
import type { SourcePage } from './source.ts';

// e.g. 《中华人民共和国民法典》, 《人民防空法》
const TITLE = /《([^《》]{2,60})》/g;

/**
 * How often other laws name each law, older wordings like the law itself: what is named often is what people need.
 * @returns one count for each page
 */
export function citedCounts(pages: readonly SourcePage[]): number[] {
	const byName = new Map<string, Set<string>>();
	for (const { names, path } of pages)
		for (const name of names.map(bareName)) {
			const law = lawOf(path);
			byName.set(name, (byName.get(name) ?? new Set()).add(law));
		}
	const counts = new Map<string, number>();
	for (const { path, passages, older } of pages) {
		if (older) continue;
		for (const { text } of passages)
			for (const [, title] of text.matchAll(TITLE))
				for (const law of byName.get(bareName(title!)) ?? [])
					if (law !== lawOf(path)) counts.set(law, (counts.get(law) ?? 0) + 1);
	}
	return pages.map(({ path }) => counts.get(lawOf(path)) ?? 0);
}

/** `laws/minfa-dian/2020-05-28/` → `minfa-dian`. */
const lawOf = (path: string): string => path.split('/')[1] ?? '';
