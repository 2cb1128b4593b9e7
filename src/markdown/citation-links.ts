import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CitedLaws } from '../domain/citation/law-index.ts';
import { link, type Segment } from '../domain/citation/link.ts';
import type { Target } from '../domain/citation/model.ts';
import { CitationReader } from '../domain/citation/resolve.ts';

/** What the plugin needs to know of the site. */
export interface CitationLinksOptions {
	/** The laws that citations can mean. A function: they are read at the first document. */
	laws: () => CitedLaws;
	/** Where a place is read. */
	href: (target: Target) => string;
}

/** Words that are no running text, or are links already. */
const LEFT_ALONE: readonly string[] = ['link', 'linkReference', 'heading', 'inlineCode', 'code'];

/**
 * Remark plugin: citations in a body become links to the places that they mean. A text about one law (`laws` in its
 * frontmatter) means that law by 本法 and 第三条.
 */
export function citationLinks({ laws, href }: CitationLinksOptions) {
	return (tree: Root, file: VFile): void => {
		const reader = new CitationReader(laws(), { self: lawOf(file) });
		linkIn(tree, (text) => link(text, reader).map((segment) => nodeOf(segment, href)));
	};
}

function lawOf({ data }: VFile): { law: string } | undefined {
	const { astro } = data as { astro?: { frontmatter?: { laws?: unknown } } };
	const laws = astro?.frontmatter?.laws;
	return Array.isArray(laws) && laws.length === 1 ? { law: String(laws[0]) } : undefined;
}

function linkIn(parent: Parents, pieces: (text: string) => PhrasingContent[]): void {
	const children = parent.children.flatMap((child: Nodes): Nodes[] => {
		if (child.type === 'text') return pieces(child.value);
		if ('children' in child && !LEFT_ALONE.includes(child.type)) linkIn(child, pieces);
		return [child];
	});
	parent.children = children as typeof parent.children;
}

function nodeOf({ text, citation }: Segment, href: CitationLinksOptions['href']): PhrasingContent {
	const words = { type: 'text', value: text } as const;
	const [first] = citation?.targets ?? [];
	return first ? { type: 'link', url: href(first), children: [words] } : words;
}
