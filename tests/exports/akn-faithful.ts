import { DOMParser } from '@xmldom/xmldom';
import { expect } from 'vitest';
import { formatRow } from '../../src/domain/law/read/lines/table-rows.ts';
import type { Law } from '../../src/domain/law/model.ts';
import { printLaw } from '../../src/domain/law/read/print.ts';
import { akomaNtoso, PUFA_XML, type CitationsOf } from '../../src/exports/akoma-ntoso.ts';
import type { ExportedLaw } from '../../src/exports/exported-law.ts';
import { AKN_POINTS_TO, AKN_RULES, AKN_VALUES } from './akn-rules.ts';
import { exported } from './exported.ts';

/** The document, or the parser's first complaint as an error. */
function parseXml(xml: string): Document {
	const fail = (message: string): never => {
		throw new Error(message);
	};
	return new DOMParser({
		errorHandler: { warning: fail, error: fail, fatalError: fail },
	}).parseFromString(xml, 'text/xml');
}

function childrenOf(element: Element): Element[] {
	const children: Element[] = [];
	for (let node = element.firstChild; node; node = node.nextSibling)
		if (node.nodeType === 1) children.push(node as Element);
	return children;
}

/** An element and all in it, in the order of the document. */
function allElements(element: Element): Element[] {
	const all: Element[] = [];
	const collect = (one: Element): void => {
		all.push(one);
		childrenOf(one).forEach(collect);
	};
	collect(element);
	return all;
}

/** Whether an element only says something of the law. */
const isInMeta = ({ tagName, parentNode }: Element): boolean =>
	tagName === 'meta' || (parentNode?.nodeType === 1 && isInMeta(parentNode as Element));

/** Elements whose words are words of the law. */
const WORDS = new Set(['num', 'heading', 'p']);
/** Elements that stand for a unit: what stands before them is said, or is a line end. */
const isUnit = (element: Element): boolean =>
	element.tagName === 'p'
		? element.hasAttribute('class')
		: element.tagName === 'tr' ||
			(element.hasAttribute('eId') &&
				element.tagName !== 'table' &&
				!isInMeta(element) &&
				!(element.tagName === 'hcontainer' && element.getAttribute('name') !== 'heading'));

const attributeOr = (element: Element, name: string, otherwise: string): string =>
	element.hasAttributeNS(PUFA_XML, name) ? element.getAttributeNS(PUFA_XML, name)! : otherwise;

/** The published text, read out of the XML as the manual says. */
function textOf(root: Element): string {
	const act = childrenOf(root)[0]!;
	const body = childrenOf(act).find(({ tagName }) => tagName === 'body')!;
	const words = allElements(act).map(
		(element) => (isUnit(element) ? attributeOr(element, 'before', '\n') : '') + wordsOf(element),
	);
	return words.join('') + attributeOr(body, 'end', '\n');
}

/** A row is its cells between bars. */
function wordsOf(element: Element): string {
	const { tagName, parentNode, textContent } = element;
	if (tagName === 'tr') return formatRow(childrenOf(element).map((cell) => cell.textContent));
	return WORDS.has(tagName) && parentNode?.nodeName !== 'td' ? textContent : '';
}

function holdsWords(element: Element): boolean {
	for (let node = element.firstChild; node; node = node.nextSibling)
		if (node.nodeType === 3) return true;
	return false;
}

/** What the standard's rules forbid in an element. */
function faultsOf(element: Element): string[] {
	const { tagName } = element;
	const rule = AKN_RULES[tagName];
	if (!rule) return [`unknown element ${tagName}`];
	const children = childrenOf(element)
		.map((child) => `${child.tagName} `)
		.join('');
	return [
		...(rule.children.test(children) ? [] : [`${tagName} holds ${children || 'nothing'}`]),
		...(rule.required ?? [])
			.filter((name) => !element.getAttribute(name))
			.map((name) => `${tagName} lacks ${name}`),
		...attributesOf(element).flatMap((one) => attributeFaults(tagName, one)),
		...(!rule.words && holdsWords(element) ? [`${tagName} holds words`] : []),
	];
}

/** Its attributes, without those of another namespace and the names of namespaces. */
function attributesOf({ attributes }: Element): Attr[] {
	const own: Attr[] = [];
	for (let at = 0; at < attributes.length; at += 1) {
		const one = attributes[at]!;
		if (!one.name.includes(':') && one.name !== 'xmlns') own.push(one);
	}
	return own;
}

function attributeFaults(tagName: string, { name, value }: Attr): string[] {
	const { required, optional } = AKN_RULES[tagName]!;
	if (!required?.includes(name) && !optional?.includes(name)) return [`${tagName} has ${name}`];
	return AKN_VALUES[name]?.test(value) === false ? [`${name} of ${tagName} is ${value}`] : [];
}

/** What an attribute points to, where it points to a place of the file. */
function pointingFaults(elements: readonly Element[]): string[] {
	const tags = new Map(elements.map((one) => [`#${one.getAttribute('eId')}`, one.tagName]));
	return elements.flatMap((element) =>
		attributesOf(element)
			.filter(({ name, value }) => AKN_POINTS_TO[name]?.includes(tags.get(value) ?? '') === false)
			.map(({ name, value }) => `${element.tagName} has ${name} ${value}`),
	);
}

/** XML 1.0 has no place for these; every other character is carried. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** What the standard forbids in a document: its elements, their attributes, two of one eId, references to what they may not name. */
export function standardFaults(xml: string): string[] {
	const elements = allElements(parseXml(xml).documentElement);
	const ids = elements.flatMap((element) => element.getAttribute('eId') || []);
	const authors = elements.filter(({ tagName }) => tagName === 'FRBRauthor');
	return [
		...elements.flatMap(faultsOf),
		...pointingFaults(elements),
		...(new Set(ids).size < ids.length ? ['an eId occurs twice'] : []),
		...authors
			.map((one) => one.getAttribute('href')!)
			.filter((href) => !ids.includes(href.slice(1)))
			.map((href) => `no author ${href}`),
	];
}

/** What holds for the XML of every statute: well-formed, of the standard's shape, eIds unique, no character lost. */
export function expectStandard(
	law: Law,
	citations?: CitationsOf,
	more: Partial<ExportedLaw> = {},
): void {
	const xml = akomaNtoso(exported(law, more), citations);
	expect(standardFaults(xml)).toEqual([]);
	expect(textOf(parseXml(xml).documentElement)).toBe(printLaw(law).replace(NOT_XML, '\uFFFD'));
}
