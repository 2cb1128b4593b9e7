import type { Link, Nodes, Parents, Root, Text } from 'mdast';

// e.g. "，", "）", "”", "查": what no address holds that was copied from a browser
const CHINESE = /[\p{Script=Han}—…‘’“”\u3000-\u303f\uff00-\uffef]/u;

/**
 * Remark plugin: a web address in running text ends where Chinese begins. GFM ends it at the next blank, and of
 * `登录https://www.example.gov.cn/，按提示办理。` everything behind 登录 would be one link that leads nowhere.
 */
export function bareAddresses() {
	return (tree: Root): void => endAddresses(tree);
}

function endAddresses(parent: Parents): void {
	const children = parent.children.flatMap((child: Nodes): Nodes[] => {
		const words = bareWords(child);
		if (words) return cut(child as Link, words);
		if ('children' in child) endAddresses(child);
		return [child];
	});
	parent.children = children as typeof parent.children;
}

/** The words of a link that nobody made one: its address is all that is written. */
function bareWords(node: Nodes): Text | undefined {
	if (node.type !== 'link') return undefined;
	const [words] = node.children;
	// e.g. "www.example.gov.cn" leads to "http://www.example.gov.cn"
	if (words?.type !== 'text' || !node.url.endsWith(words.value)) return undefined;
	const { start, end } = node.position ?? {};
	const written = start && end ? end.offset! - start.offset! : words.value.length;
	return written === words.value.length ? words : undefined;
}

function cut(link: Link, words: Text): Nodes[] {
	const end = words.value.search(CHINESE);
	if (end === -1) return [link];
	const rest: Text = { type: 'text', value: words.value.slice(end) };
	const url = link.url.slice(0, link.url.length - rest.value.length);
	return [{ ...link, url, children: [{ ...words, value: words.value.slice(0, end) }] }, rest];
}
