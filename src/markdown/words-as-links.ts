import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';

/** Words of a text, and where they lead to. */
export interface Piece {
	text: string;
	href?: string | undefined;
	/** What is said of the link, which then leads to notes of the office's own and not to words of a law. */
	toNote?: string | undefined;
	/** The wording that it leads to is later than the text, as `data-later` of a law's page tells. */
	later?: true | undefined;
}

/** What holds running text. Headings do as well, but are left alone. */
const BLOCKS: readonly string[] = ['paragraph', 'tableCell'];
/** Parts of running text that stay as they are: links, and code, which is no words. */
const LEFT_ALONE: readonly string[] = ['link', 'linkReference', 'inlineCode'];

/**
 * Replace the running text of each paragraph by pieces, some of which are links. A paragraph is read in one piece, whatever is bold in
 * it: `**《某法》**第三条` is an article of that law.
 * @param pieces joined, they are the text again
 */
export function linkIn(node: Nodes, pieces: (text: string) => Piece[]): void {
	if (node.type === 'heading' || !('children' in node)) return;
	if (BLOCKS.includes(node.type)) replaceIn(node, takerOf(pieces(runningText(node))));
	else for (const child of node.children) linkIn(child, pieces);
}

/** The words of a part as they are read, with `\0` in the place of code. */
export function runningText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'inlineCode') return '\0';
	return 'children' in node ? node.children.map(runningText).join('') : '';
}

/** Marks that are parted where a link begins or ends among their words: `**《某**法》` is one link, of which a part is bold. */
const MARKS: readonly string[] = ['strong', 'emphasis', 'delete'];

/** A part of running text that holds no other: words, or something without words, such as a line break. */
interface Leaf {
	node: PhrasingContent;
	/** The marks around it, from the outside in. */
	marks: readonly Parents[];
	/** The link that it belongs to. */
	link?: Link | undefined;
}

function replaceIn(parent: Parents, take: Take): void {
	parent.children = nested(withLinks(leavesIn(parent, [], take)));
}

function leavesIn(parent: Parents, marks: readonly Parents[], take: Take): Leaf[] {
	return parent.children.flatMap((child: Nodes): Leaf[] => {
		if (child.type === 'text')
			return take(child.value.length).map(({ text, link }) => ({
				node: { type: 'text', value: text },
				marks,
				link,
			}));
		if (LEFT_ALONE.includes(child.type)) take(runningText(child).length);
		else if ('children' in child) {
			if (MARKS.includes(child.type)) return leavesIn(child, [...marks, child], take);
			replaceIn(child, take);
		}
		return [{ node: child as PhrasingContent, marks }];
	});
}

type Take = (length: number) => { text: string; link: Link | undefined }[];

/** Hands out pieces from the first to the last, as much text as is asked for. */
function takerOf(pieces: readonly Piece[]): Take {
	const left: { text: string; link: Link | undefined }[] = [];
	for (const { text, ...to } of pieces) {
		const before = left.at(-1);
		// e.g. 《某法》 and what follows, where a guide might have been named
		if (before && before.link?.url === to.href) before.text += text;
		else left.push({ text, link: linkTo(to) });
	}
	return (length) => {
		const taken: ReturnType<Take> = [];
		for (let open = length; open > 0;) {
			const { text, link } = left.shift()!;
			taken.push({ text: text.slice(0, open), link });
			if (text.length > open) left.unshift({ text: text.slice(open), link });
			open -= text.length;
		}
		return taken;
	};
}

/** What a leaf stands in, from the outside in: its link is inside all marks that are around the whole of it. */
function withLinks(leaves: readonly Leaf[]): { node: PhrasingContent; around: Parents[] }[] {
	const shared = new Map<Link, readonly Parents[]>();
	for (const { link, marks } of leaves)
		if (link)
			shared.set(
				link,
				(shared.get(link) ?? marks).filter((mark) => marks.includes(mark)),
			);
	return leaves.map(({ node, marks, link }) => {
		if (!link) return { node, around: [...marks] };
		const outside = shared.get(link)!.length;
		return { node, around: [...marks.slice(0, outside), link, ...marks.slice(outside)] };
	});
}

/** The tree of which these are the leaves. */
function nested(leaves: ReturnType<typeof withLinks>, depth = 0): PhrasingContent[] {
	const groups: (typeof leaves)[] = [];
	for (const leaf of leaves) {
		const last = groups.at(-1);
		const outer = leaf.around[depth];
		if (outer && last?.[0]?.around[depth] === outer) last.push(leaf);
		else groups.push([leaf]);
	}
	return groups.map((group) => {
		const outer = group[0]!.around[depth];
		return outer
			? ({ ...outer, children: nested(group, depth + 1) } as PhrasingContent)
			: group[0]!.node;
	});
}

function linkTo({ href, toNote, later }: Omit<Piece, 'text'>): Link | undefined {
	if (!href) return undefined;
	const hProperties = {
		...(toNote && { className: ['to-note'] }),
		...(later && { 'data-later': '' }),
	};
	const said = toNote || later ? { data: { hProperties } } : {};
	return { type: 'link', url: href, ...(toNote && { title: toNote }), ...said, children: [] };
}

/** Words, linked where there is something to lead to. */
export function toNode({ text, ...to }: Piece): PhrasingContent {
	const words = { type: 'text', value: text } as const;
	const link = linkTo(to);
	return link ? { ...link, children: [words] } : words;
}
