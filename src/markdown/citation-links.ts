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
	laws: () => CitedLaws | Promise<CitedLaws>;
	/** Where a place is read. */
	href: (target: Target) => string;
}

/**
 * Remark plugin: citations in a body become links to the places that they mean, and all these places are listed as `cited`
 * in its frontmatter, for the pages of the laws. A text about one law (`laws` in its frontmatter) means that law by 本法 and 第三条.
 */
export function citationLinks({ laws, href }: CitationLinksOptions) {
	return async (tree: Root, file: VFile): Promise<void> => {
		const frontmatter = frontmatterOf(file);
		const reader = new CitationReader(await laws(), { self: lawOf(frontmatter) });
		const cited: Target[] = [];
		linkIn(tree, (text) =>
			link(text, reader).map(({ text: words, citation }) => {
				const targets = citation?.targets ?? [];
				cited.push(...targets);
				return { text: words, href: targets[0] && href(targets[0]) };
			}),
		);
		frontmatter.cited = cited;
	};
}

/** As Astro hands it over, before a schema has seen it, and takes it back. */
interface Frontmatter {
	laws?: unknown;
	cited?: Target[];
}

const frontmatterOf = ({ data }: VFile): Frontmatter =>
	(data as { astro?: { frontmatter?: Frontmatter } }).astro?.frontmatter ?? {};

function lawOf({ laws }: Frontmatter): { law: string } | undefined {
	return Array.isArray(laws) && laws.length === 1 ? { law: String(laws[0]) } : undefined;
}
