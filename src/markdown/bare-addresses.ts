import type { Nodes, Parents, Root, Text } from 'mdast';
import { linkIn, wordsOf } from './words-as-links.ts';

// e.g. "https://www.example.gov.cn/a?b=1" in "登录https://www.example.gov.cn/a?b=1，按提示办理", "www.example.com" in "（www.example.com）"
const ADDRESS = /((?:https?:\/\/|(?<![\w.@/-])www\.)[!#-;=?-~]*[\w/=&#%-])/i;

/**
 * Remark plugin: a web address in running text is a link, and ends where Chinese begins. GFM knows only blanks between words: it
 * ends an address at the next one, takes none that follows a Chinese word, and of `http://www` there only `www`.
 */
export function bareAddresses() {
	return (tree: Root): void => {
		asText(tree);
		linkIn(tree, (text) =>
			text
				.split(ADDRESS)
				.map((words, place) => wordsOf(words, place % 2 === 1 ? addressOf(words) : undefined)),
		);
	};
}

const addressOf = (words: string): string => (/^www\./i.test(words) ? `http://${words}` : words);

/** What GFM has made of addresses becomes text again, in one piece with the words around it. */
function asText(parent: Parents): void {
	const children: Nodes[] = [];
	for (const child of parent.children) {
		const words = bareWords(child) ?? (child.type === 'text' ? child : undefined);
		const before = children.at(-1);
		if (words && before?.type === 'text')
			children[children.length - 1] = { type: 'text', value: before.value + words.value };
		else children.push(words ?? child);
		if ('children' in child) asText(child);
	}
	parent.children = children as typeof parent.children;
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
