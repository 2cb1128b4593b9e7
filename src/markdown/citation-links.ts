import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CitedLaws } from '../domain/citation/law-index.ts';
import { link } from '../domain/citation/link.ts';
import type { Target } from '../domain/citation/model.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import { linkIn } from './words-as-links.ts';

/** What the plugin needs to know of the site. */
export interface CitationLinksOptions {
	/** The laws that citations can mean. A function: they are read at the first document. */
	laws: () => CitedLaws;
	/** Where a place is read. */
	href: (target: Target) => string;
}

/**
 * Remark plugin: citations in a body become links to the places that they mean. A text about one law (`laws` in its
 * frontmatter) means that law by 本法 and 第三条.
 */
export function citationLinks({ laws, href }: CitationLinksOptions) {
	return (tree: Root, file: VFile): void => {
		const reader = new CitationReader(laws(), { self: lawOf(file) });
		linkIn(tree, (text) =>
			link(text, reader).map(({ text: words, citation }) => {
				const [first] = citation?.targets ?? [];
				return { text: words, href: first && href(first) };
			}),
		);
	};
}

function lawOf({ data }: VFile): { law: string } | undefined {
	const { astro } = data as { astro?: { frontmatter?: { laws?: unknown } } };
	const laws = astro?.frontmatter?.laws;
	return Array.isArray(laws) && laws.length === 1 ? { law: String(laws[0]) } : undefined;
}
