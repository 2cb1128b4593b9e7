import { citeAddress } from '../domain/law/address.ts';
import type { Law, Unit } from '../domain/law/model.ts';

/** A plain-language note as the page shows it. */
export interface ShownNote {
	gist: string;
	plain: string;
	audience: readonly string[];
}

export interface StatuteHtmlOptions {
	/** Notes by address; each stands after the article it belongs to, apart from the official words. */
	notes?: ReadonlyMap<string, ShownNote>;
	/** The law's title as the page's `h1` shows it, so that it is not printed twice. */
	title?: string;
	/** Level of the outermost headings. */
	level?: number;
}

/** Text as HTML. The one place where the words of statutes and notes are escaped. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A statute as HTML: every character of its words in their order, every unit that has an address with an `id`.
 * One function writes strings here, where everywhere else components do, because a law has thousands of units.
 */
export function statuteHtml(law: Law, options: StatuteHtmlOptions = {}): string {
	const level = options.level ?? 2;
	return law.units
		.filter((unit) => !(unit.kind === 'title' && unit.text === options.title))
		.map((unit) => unitHtml(unit, level, options))
		.join('\n');
}

const idOf = (unit: Unit): string => (unit.address === '' ? '' : ` id="${unit.address}"`);

function unitHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	switch (unit.kind) {
		case 'title':
		case 'caption':
			return `<p class="${unit.kind}">${ownWords(unit)}</p>`;
		case 'contents':
			return `<details class="contents"><summary>${ownWords(unit)}</summary>${lines(unit)}</details>`;
		case 'annex':
		case 'part':
		case 'subpart':
		case 'chapter':
		case 'section':
		case 'heading':
			return divisionHtml(unit, level, options);
		case 'article':
		case 'point':
			return articleHtml(unit, level, options);
		case 'row':
			return tableHtml([unit]);
		default:
			return paragraphHtml(unit);
	}
}

const ownWords = (unit: Unit): string => escapeHtml(unit.label + unit.gap + unit.text);

const lines = (unit: Unit): string =>
	unit.children.map((entry) => `<p>${ownWords(entry)}</p>`).join('');

function divisionHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	const heading = `h${Math.min(level, 6)}`;
	const below = unit.children.map((child) => unitHtml(child, level + 1, options)).join('\n');
	// A child that is no unit of its own (a row) must not stand between two divisions.
	return `<section class="${unit.kind}"${idOf(unit)}><${heading}>${ownWords(unit)}</${heading}>\n${below}</section>`;
}

/** The number and the first 款 stand on one line, as in the published text. */
function articleHtml(unit: Unit, level: number, options: StatuteHtmlOptions): string {
	const heading = `h${Math.min(level, 6)}`;
	const number = `<${heading}><a href="#${unit.address}">${escapeHtml(unit.label)}</a></${heading}>${escapeHtml(unit.gap)}`;
	const [first, ...rest] = unit.children;
	const opening =
		first?.kind === 'paragraph' && first.before === ''
			? paragraphHtml(first, number)
			: `<div class="k">${number}</div>${first ? paragraphHtml(first) : ''}`;
	const words = opening + blocks(rest);
	return `<section class="${unit.kind}"${idOf(unit)}><div class="words">${words}</div>${noteHtml(unit, options)}</section>`;
}

function paragraphHtml(unit: Unit, opening = ''): string {
	const kind = unit.kind === 'paragraph' ? 'k' : unit.kind;
	const own = opening + ownWords(unit);
	return (own === '' ? `<div${idOf(unit)}></div>` : `<div class="${kind}"${idOf(unit)}>${own}</div>`) + blocks(unit.children);
}

/** Units below a 款 in their order; rows that follow one another are one table. */
function blocks(units: readonly Unit[]): string {
	let html = '';
	let rows: Unit[] = [];
	for (const unit of units) {
		if (unit.kind === 'row') {
			rows.push(unit);
			continue;
		}
		html += tableHtml(rows) + paragraphHtml(unit);
		rows = [];
	}
	return html + tableHtml(rows);
}

// e.g. "| 序号 | 名称 |"
const cells = (row: Unit): string[] => row.text.slice(1, -1).split('|');

function tableHtml(rows: readonly Unit[]): string {
	if (rows.length === 0) return '';
	const html = rows.map((row) => `<tr>${cells(row).map((cell) => `<td>${escapeHtml(cell.trim())}</td>`).join('')}</tr>`);
	return `<div class="table" role="region" aria-label="表格" tabindex="0"><table>${html.join('')}</table></div>`;
}

/** The notes on an article and on its 款 and 项, marked as no part of the law. */
function noteHtml(unit: Unit, { notes }: StatuteHtmlOptions): string {
	if (!notes || notes.size === 0) return '';
	const own = notes.get(unit.address);
	const found: [string, ShownNote][] = own ? [[unit.address, own]] : [];
	const below = (children: readonly Unit[]): void => {
		for (const child of children) {
			const note = notes.get(child.address);
			if (note) found.push([child.address, note]);
			below(child.children);
		}
	};
	below(unit.children);
	return found.map(([address, note]) => oneNote(address, note, address !== unit.address)).join('');
}

function oneNote(address: string, note: ShownNote, part: boolean): string {
	const place = part ? `<span class="place">${citeAddress(address)}</span>` : '';
	const audience = note.audience.length ? `<p class="audience">适用：${escapeHtml(note.audience.join('、'))}</p>` : '';
	return `<aside class="note" aria-label="通俗解读"><p class="gist">${place}${escapeHtml(note.gist)}</p><p>${escapeHtml(note.plain)}</p>${audience}</aside>`;
}

