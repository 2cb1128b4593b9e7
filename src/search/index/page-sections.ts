import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SourcePage, SourcePassage } from './source.ts';

/**
 * A built page (report, study unit, guide) as the indexer needs it: a passage for each heading that has an id.
 * @param html the page; facets and title stand in its head, as for Pagefind
 * @param path under the base, `guides/jingbao/`
 * @returns nothing for a page that is not searched
 */
export function pageSections(html: string, path: string): SourcePage | null {
	const all = [...elements(parse(html))];
	const main = all.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
	if (!main) return null;
	const facets: Record<string, string[]> = {};
	let title = '';
	for (const element of all) {
		const content = attribute(element, 'content') ?? '';
		const facet = /^(\w+)\[content\]$/.exec(attribute(element, 'data-pagefind-filter') ?? '')?.[1];
		if (facet) (facets[facet] ??= []).push(content);
		if (attribute(element, 'data-pagefind-meta') === 'title[content]') title = content;
	}
	const passages: SourcePassage[] = [section('', '')];
	read(main, passages);
	return {
		path,
		title,
		names: [],
		facets,
		older: false,
		featured: false,
		number: '',
		passages: passages
			.map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ').trim() }))
			.filter(({ text, label }) => text !== '' || label !== ''),
	};
}

const section = (address: string, label: string): SourcePassage => ({
	address,
	label,
	headings: [],
	gist: '',
	note: '',
	text: '',
});

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const BLOCK = /^(?:p|li|h\d|tr|div|section|dt|dd|blockquote|summary|caption|td|th)$/;

function read(node: Tree.ParentNode, passages: SourcePassage[]): void {
	for (const child of node.childNodes) {
		const current = passages.at(-1)!;
		if ('value' in child) current.text += child.value;
		if (!('tagName' in child) || SILENT.has(child.tagName)) continue;
		if (attribute(child, 'data-pagefind-ignore') !== undefined) continue;
		const id = attribute(child, 'id');
		if (/^h[1-6]$/.test(child.tagName)) {
			const label = textOf(child).replace(/\s+/g, ' ').trim();
			if (child.tagName === 'h1') continue;
			if (id) passages.push(section(id, label));
			else current.text += ` ${label} `;
			continue;
		}
		if (BLOCK.test(child.tagName)) current.text += ' ';
		read(child, passages);
	}
}

const textOf = (node: Tree.ParentNode): string =>
	node.childNodes
		.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
		.join('');

function* elements(node: Tree.ParentNode): Generator<Tree.Element> {
	for (const child of node.childNodes) {
		if (!('tagName' in child)) continue;
		yield child;
		yield* elements(child);
	}
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((found) => found.name === name)?.value;
