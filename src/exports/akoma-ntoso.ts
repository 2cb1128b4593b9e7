import { segmentsOf } from '../domain/citation/link/link.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import { isDivision, walk, type Unit, type UnitKind } from '../domain/law/model.ts';
import { annexMetaXml, metaXml } from './akoma-ntoso-meta.ts';
import { eIdOf } from './e-id.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportedLaw } from './exported-law.ts';

/** Namespace of the one attribute that is not of the standard: what stands before a unit. */
export const PUFA_XML = 'urn:pufa:akoma-ntoso:1';

/** Units that are a hierarchy in Akoma Ntoso; all others are lines. The glossary in `domain/law/model.ts`. */
const HIERARCHY: ReadonlyMap<UnitKind, string> = new Map([
	['part', 'part'],
	['subpart', 'subpart'],
	['chapter', 'chapter'],
	['section', 'section'],
	['heading', 'hcontainer'],
	['article', 'article'],
	['point', 'point'],
	['paragraph', 'paragraph'],
	['item', 'point'],
	['subitem', 'indent'],
]);

/** Finds the citations in the words of a unit, which become references. */
export type CitationsOf = (unit: Unit) => readonly Citation[];

interface Context {
	citations: CitationsOf;
	/** The law itself, whose places are named without it. */
	law: string;
}

/**
 * A law as Akoma Ntoso 3.0 (OASIS LegalDocML). The text content of `num`, `heading` and `p`, with what `pufa:before` says
 * stands before each unit (a line end where it says nothing), is the published text, character for character.
 */
export function akomaNtoso(exported: ExportedLaw, citations: CitationsOf = () => []): string {
	const { law, about } = exported;
	const context = { citations, law: about.id };
	const { lead, middle, tail } = around(law.units.filter(({ kind }) => kind !== 'annex'));
	const annexes = law.units.filter(({ kind }) => kind === 'annex');
	const act = [
		metaXml(exported),
		wrapped('preface', lead.map((unit) => lineXml(unit, context)).join('')),
		`<body>${middle.map((unit) => hierarchyXml(unit, context)).join('') || EMPTY_BODY}</body>`,
		wrapped('conclusions', tail.map((unit) => lineXml(unit, context)).join('')),
		wrapped(
			'attachments',
			annexes.map((unit, at) => annexXml(unit, at + 1, exported, context)).join(''),
		),
	].join('');
	const end = law.end === '\n' ? '' : ` pufa:end="${escapeXml(law.end)}"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:pufa="${PUFA_XML}"><act name="act" contains="singleVersion"${end}>${act}</act></akomaNtoso>\n`;
}

/** A body must hold something, also where a text has only lines. */
const EMPTY_BODY =
	'<hcontainer name="empty" eId="hcontainer_empty"><content><p/></content></hcontainer>';

const wrapped = (name: string, content: string): string =>
	content === '' ? '' : `<${name}>${content}</${name}>`;

const isHierarchy = ({ kind }: Unit): boolean => HIERARCHY.has(kind);

/** Lines before, everything from the first to the last unit of the hierarchy, lines after. */
function around(units: readonly Unit[]): Record<'lead' | 'middle' | 'tail', readonly Unit[]> {
	const first = units.findIndex(isHierarchy);
	if (first === -1) return { lead: units, middle: [], tail: [] };
	const end = units.findLastIndex(isHierarchy) + 1;
	return {
		lead: units.slice(0, first),
		middle: units.slice(first, end),
		tail: units.slice(end),
	};
}

const beforeOf = ({ before }: Unit): string =>
	before === '\n' ? '' : ` pufa:before="${escapeXml(before)}"`;

/** A line, and lines below it: the entries of a 目录. */
const lineXml = (unit: Unit, context: Context): string =>
	walk([unit])
		.map((line) => `<p class="${line.kind}"${beforeOf(line)}>${lineWords(line, context)}</p>`)
		.join('');

function lineWords(line: Unit, context: Context): string {
	const label = escapeXml(line.label + line.gap);
	if (line.kind !== 'title') return label + wordsXml(line, context);
	return `<docTitle>${label}${escapeXml(line.text)}</docTitle>`;
}

function hierarchyXml(unit: Unit, context: Context): string {
	const tag = HIERARCHY.get(unit.kind);
	// A line between units of the hierarchy needs a container there.
	if (!tag)
		return `<hcontainer name="line" eId="line_${unit.line}"><content>${lineXml(unit, context)}</content></hcontainer>`;
	const name = tag === 'hcontainer' ? ' name="heading"' : '';
	return `<${tag}${name} eId="${eIdOf(unit.address)}"${beforeOf(unit)}>${numberXml(unit)}${contentXml(unit, context)}</${tag}>`;
}

const numberXml = ({ label, gap }: Unit): string =>
	wrapped('num', escapeXml(label === '' ? '' : label + gap));

function contentXml(unit: Unit, context: Context): string {
	const { lead, middle, tail } = around(unit.children);
	const own = (unit.label === '' ? escapeXml(unit.gap) : '') + wordsXml(unit, context);
	const heading = isDivision(unit) ? wrapped('heading', own) : '';
	const opening =
		(isDivision(unit) ? '' : wrapped('p', own)) +
		lead.map((line) => lineXml(line, context)).join('');
	if (middle.length === 0) return `${heading}<content>${opening || '<p/>'}</content>`;
	return [
		heading,
		wrapped('intro', opening),
		...middle.map((child) => hierarchyXml(child, context)),
		wrapped('wrapUp', tail.map((line) => lineXml(line, context)).join('')),
	].join('');
}

function annexXml(unit: Unit, number: number, exported: ExportedLaw, context: Context): string {
	const below = unit.children
		.map((child) => (isHierarchy(child) ? hierarchyXml(child, context) : lineXml(child, context)))
		.join('');
	const heading = wrapped('heading', escapeXml((unit.label === '' ? unit.gap : '') + unit.text));
	const doc = `<doc name="annex">${annexMetaXml(exported, number)}<mainBody>${below || '<p/>'}</mainBody></doc>`;
	return `<attachment eId="${eIdOf(unit.address)}"${beforeOf(unit)}>${numberXml(unit)}${heading}${doc}</attachment>`;
}

/** The words of a unit; citations are references. A range refers to its first member, `pufa:also` names the others. */
function wordsXml(unit: Unit, { citations, law }: Context): string {
	const found = citations(unit);
	if (found.length === 0) return escapeXml(unit.text);
	return segmentsOf(unit.text, found)
		.map(({ text, citation }) => {
			const [first, ...others] = (citation?.targets ?? []).map((target) => hrefOf(target, law));
			if (first === undefined) return escapeXml(text);
			const also = others.length > 0 ? ` pufa:also="${escapeXml(others.join(' '))}"` : '';
			return `<ref href="${escapeXml(first)}"${also}>${escapeXml(text)}</ref>`;
		})
		.join('');
}

function hrefOf({ law, address, version }: Target, self: string): string {
	const work = law === self && !version ? '' : `/akn/cn/act/${law}`;
	const place = address === '' ? '' : `#${eIdOf(address)}`;
	return `${work}${version ? `/zho@${version}` : ''}${place}` || `/akn/cn/act/${law}`;
}
