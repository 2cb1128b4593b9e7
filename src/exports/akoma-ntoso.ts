import { segmentsOf } from '../domain/citation/link/link.ts';
import type { Citation, Target } from '../domain/citation/model.ts';
import { isDivision, walk, withoutAnnexes, type Unit, type UnitKind } from '../domain/law/model.ts';
import { annexMetaXml, metaXml } from './akoma-ntoso-meta.ts';
import { tableXml, type CellXml } from './akoma-ntoso-table.ts';
import { eIdOf } from './e-id.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportedLaw } from './exported-law.ts';
import { isTable, unitRuns } from './unit-runs.ts';

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
	const { lead, middle, tail } = around(withoutAnnexes(law.units));
	const annexes = law.units.filter(({ kind }) => kind === 'annex');
	// Told at the body: every text has one, and the standard lets it have attributes of others.
	const end = law.end === '\n' ? '' : ` pufa:end="${escapeXml(law.end)}"`;
	const { meta, period } = metaXml(exported);
	const act = [
		meta,
		wrapped('preface', linesXml(lead, context)),
		`<body${period}${end}>${hierarchiesXml(middle, context) || EMPTY_BODY}</body>`,
		wrapped('conclusions', linesXml(tail, context)),
		wrapped(
			'attachments',
			annexes.map((unit, at) => annexXml(unit, at + 1, exported, context)).join(''),
		),
	].join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:pufa="${PUFA_XML}"><act name="act" contains="${versionOf(exported)}">${act}</act></akomaNtoso>\n`;
}

/** Which text of the law this is; nothing says how one without a kind came about. */
const versionOf = ({ version }: ExportedLaw): string =>
	version.kind === '制定' ? 'originalVersion' : 'singleVersion';

/** A body must hold something, also where a text has only lines. */
const EMPTY_BODY =
	'<hcontainer name="empty" eId="hcontainer_empty"><content><p/></content></hcontainer>';

/** An annex whose heading is all of it holds a paragraph by the standard, which is no line of the text. */
const NO_LINE = '<p pufa:before=""/>';

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

/** Lines, and lines below them: the entries of a 目录. Rows are tables. */
const linesXml = (units: readonly Unit[], context: Context): string =>
	unitRuns(walk(units), 'row')
		.map((run) =>
			isTable(run)
				? tableXml(run, beforeOf, cellXml(context))
				: run.map((line) => lineXml(line, context)).join(''),
		)
		.join('');

const lineXml = (line: Unit, context: Context): string =>
	`<p class="${line.kind}"${beforeOf(line)}>${lineWords(line, context)}</p>`;

function lineWords(line: Unit, context: Context): string {
	const label = escapeXml(line.label + line.gap);
	if (line.kind !== 'title') return label + wordsXml(line, context);
	return `<docTitle>${label}${escapeXml(line.text)}</docTitle>`;
}

/** Units of the hierarchy; lines between them need a container there. */
const hierarchiesXml = (units: readonly Unit[], context: Context): string =>
	unitRuns(units, 'row')
		.map((run) => {
			const [unit] = run as [Unit];
			if (isHierarchy(unit)) return hierarchyXml(unit, context);
			return `<hcontainer name="line" eId="line_${unit.line}"><content>${linesXml(run, context)}</content></hcontainer>`;
		})
		.join('');

function hierarchyXml(unit: Unit, context: Context): string {
	const tag = HIERARCHY.get(unit.kind)!;
	const name = tag === 'hcontainer' ? ' name="heading"' : '';
	return `<${tag}${name} eId="${eIdOf(unit.address)}"${beforeOf(unit)}>${numberXml(unit)}${contentXml(unit, context)}</${tag}>`;
}

const numberXml = ({ label, gap }: Unit): string =>
	wrapped('num', escapeXml(label === '' ? '' : label + gap));

function contentXml(unit: Unit, context: Context): string {
	const { lead, middle, tail } = around(unit.children);
	const own = (unit.label === '' ? escapeXml(unit.gap) : '') + wordsXml(unit, context);
	const heading = isDivision(unit) ? wrapped('heading', own) : '';
	const opening = (isDivision(unit) ? '' : wrapped('p', own)) + linesXml(lead, context);
	if (middle.length === 0) return `${heading}<content>${opening || '<p/>'}</content>`;
	return [
		heading,
		wrapped('intro', opening),
		hierarchiesXml(middle, context),
		wrapped('wrapUp', linesXml(tail, context)),
	].join('');
}

function annexXml(unit: Unit, number: number, exported: ExportedLaw, context: Context): string {
	const below = unitRuns(unit.children, 'row')
		.map((run) => (isHierarchy(run[0]!) ? hierarchyXml(run[0]!, context) : linesXml(run, context)))
		.join('');
	const heading = wrapped('heading', escapeXml((unit.label === '' ? unit.gap : '') + unit.text));
	const doc = `<doc name="annex" contains="${versionOf(exported)}">${annexMetaXml(exported, number)}<mainBody>${below || NO_LINE}</mainBody></doc>`;
	return `<attachment eId="${eIdOf(unit.address)}"${beforeOf(unit)}>${numberXml(unit)}${heading}${doc}</attachment>`;
}

const wordsXml = (unit: Unit, { citations, law }: Context): string =>
	citedXml(unit.text, citations(unit), law);

/** The words of a cell; of one with escaped bars nobody knows where in the row its words stand. */
const cellXml =
	({ citations, law }: Context): CellXml =>
	(row, cell, at) => {
		const inCell = citations(row)
			.map((found) => ({ ...found, start: found.start - at, end: found.end - at }))
			.filter(({ start, end }) => start >= 0 && end <= cell.length);
		return citedXml(cell, row.text.startsWith(cell, at) ? inCell : [], law);
	};

/** Words; citations are references. A range refers to its first member, `pufa:also` names the others. */
function citedXml(words: string, found: readonly Citation[], law: string): string {
	if (found.length === 0) return escapeXml(words);
	return segmentsOf(words, found)
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
