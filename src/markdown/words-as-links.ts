import type { Nodes, Parents, PhrasingContent } from 'mdast';

/** Words that are no running text, or are links already. */
const LEFT_ALONE: readonly string[] = ['link', 'linkReference', 'heading', 'inlineCode', 'code'];

/** Replace each running text in a body by pieces, some of which are links. */
export function linkIn(parent: Parents, pieces: (text: string) => PhrasingContent[]): void {
	const children = parent.children.flatMap((child: Nodes): Nodes[] => {
		if (child.type === 'text') return pieces(child.value);
		if ('children' in child && !LEFT_ALONE.includes(child.type)) linkIn(child, pieces);
		return [child];
	});
	parent.children = children as typeof parent.children;
}

/** Words, linked where there is something to lead to. */
export function wordsOf(text: string, url: string | undefined): PhrasingContent {
	const words = { type: 'text', value: text } as const;
	return url ? { type: 'link', url, children: [words] } : words;
}
