import type { Nodes, Parents, Root, Text } from 'mdast';
import { toNode } from './words-as-links.ts';

// e.g. "https://www.example.gov.cn/a?b=1" in "登录https://www.example.gov.cn/a?b=1，按提示办理", "www.example.com" in "（www.example.com）"
const ADDRESS = /((?:https?:\/\/|(?<![\w.@/-])www\.)[!#-;=?-~]*[\w/=&#%-])/i;

/**
 * Remark plugin: a web address in running text is a link, and ends where Chinese begins. GFM knows only blanks between words: it
 * ends an address at the next one, takes none that follows a Chinese word, and of `http://www` there only `www`.
 */
export function bareAddresses() {
	return (tree: Root): void => linkAddresses(tree);
}

function linkAddresses(parent: Parents): void {
	const children = withoutLinks(parent.children).flatMap((child): Nodes[] => {
		if (child.type === 'text') return piecesOf(child.value).map(toNode);
		if ('children' in child && child.type !== 'link' && child.type !== 'linkReference')
			linkAddresses(child);
		return [child];
	});
	parent.children = children as typeof parent.children;
}

const piecesOf = (text: string) =>
	text
		.split(ADDRESS)
		.map((words, place) => ({ text: words, href: place % 2 === 1 ? addressOf(words) : undefined }));

const addressOf = (words: string): string => (/^www\./i.test(words) ? `http://${words}` : words);

/** What GFM has made of addresses becomes text again, in one piece with the words around it. */
function withoutLinks(nodes: readonly Nodes[]): Nodes[] {
	const joined: Nodes[] = [];
	for (const node of nodes) {
		const words = bareWords(node) ?? (node.type === 'text' ? node : undefined);
		const before = joined.at(-1);
		if (words && before?.type === 'text')
			joined[joined.length - 1] = { type: 'text', value: before.value + words.value };
		else joined.push(words ?? node);
	}
	return joined;
}

/** The words of a link that nobody made one: its address is all that is written. */
function bareWords(node: Nodes): Text | undefined {
	if (node.type !== 'link' || !/^https?:/.test(node.url)) return undefined;
	const [words] = node.children;
	// e.g. "www.example.gov.cn" leads to "http://www.example.gov.cn"
	if (words?.type !== 'text' || !node.url.endsWith(words.value)) return undefined;
	const { start, end } = node.position ?? {};
	const written = start && end ? end.offset! - start.offset! : words.value.length;
	return written === words.value.length ? words : undefined;
}
