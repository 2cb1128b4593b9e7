import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One page of a built site. */
export interface BuiltPage {
	/** Path under the base, `laws/renmin-fangkong-fa/`. */
	path: string;
	elements: Element[];
	/** What a browser has to put right in its HTML, by the names of the standard. */
	errors: string[];
}

/** Every page of a built site, parsed. */
export function readPages(dist: string): BuiltPage[] {
	return (readdirSync(dist, { recursive: true }) as string[])
		.filter((file) => file.endsWith('.html'))
		.map((file) => readPage(dist, file));
}

function readPage(dist: string, file: string): BuiltPage {
	const html = readFileSync(join(dist, file), 'utf8');
	const errors: string[] = [];
	const root = parse(html, {
		onParseError: ({ code, startLine, startCol }) =>
			errors.push(`${startLine}:${startCol} ${code}`),
	});
	const path = file.split(sep).join('/');
	return { path: path.replace(/index\.html$/, ''), elements: [...elementsOf(root)], errors };
}

function* elementsOf(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsOf(child);
	if ('content' in node) yield* elementsOf(node.content);
}

/** The value of an attribute, or `undefined`. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** All values of an attribute in a page. */
export const attributes = (page: BuiltPage, name: string): string[] =>
	page.elements.flatMap((element) => attribute(element, name) ?? []);

/** Elements of a page by tag name. */
export const byTag = (page: BuiltPage, tag: RegExp): Element[] =>
	page.elements.filter((element) => tag.test(element.tagName));

/** The text in an element. */
export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return ('childNodes' in node ? node.childNodes : []).map(textOf).join('');
}
