import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { answers, type OwnSection } from './own-section.ts';
import { NO_LAW, type SourcePage } from '../source.ts';

/**
 * A built page (report, study unit, guide) as the indexer needs it: a passage for each heading that has an id, but for those
 * that answer nothing.
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
	const sections: OwnSection[] = [section('', '')];
	read(main, sections);
	return {
		path,
		title,
		facets,
		...NO_LAW,
		passages: sections
			.map(spaced)
			.filter(({ passage: { text, label } }) => text !== '' || label !== '')
			.filter(answers)
			.map(({ passage }) => passage),
	};
}

const section = (address: string, label: string): OwnSection => ({
	passage: { address, label, headings: [], gist: '', note: '', text: '' },
	links: { count: 0, characters: 0 },
});

/** Its text with single blanks. */
const spaced = ({ passage, links }: OwnSection): OwnSection => ({
	passage: { ...passage, text: passage.text.replace(/\s+/g, ' ').trim() },
	links,
});

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const BLOCK = /^(?:p|li|h\d|tr|div|section|dt|dd|blockquote|summary|caption|td|th)$/;

/** Elements that neither index reads, and those that Pagefind alone does: what a study unit promises, say. */
const IGNORED = ['data-pagefind-ignore', 'data-finder-ignore'];

// e.g. "/guides/zhenshi-jingbao/", "/zwgk/gdb/study/renmin-fangkong-fa/#要点三"; no address of another site
const OWN_PAGE = /^(?!\/\/)(?:[^:?#]*\/)?(?:reports|study|guides)\//;

function read(node: Tree.ParentNode, sections: OwnSection[]): void {
	for (const child of node.childNodes) {
		const { passage: current, links } = sections.at(-1)!;
		if ('value' in child) current.text += child.value;
		if (!('tagName' in child) || SILENT.has(child.tagName)) continue;
		if (IGNORED.some((name) => attribute(child, name) !== undefined)) continue;
		if (child.tagName === 'a' && OWN_PAGE.test(attribute(child, 'href') ?? '')) {
			links.count += 1;
			links.characters += textOf(child).length;
		}
		const id = attribute(child, 'id');
		if (/^h[1-6]$/.test(child.tagName)) {
			const label = textOf(child).replace(/\s+/g, ' ').trim();
			if (child.tagName === 'h1') continue;
			if (id) sections.push(section(id, label));
			else current.text += ` ${label} `;
			continue;
		}
		if (BLOCK.test(child.tagName)) current.text += ' ';
		read(child, sections);
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
