import { citeAddress, parseAddress, unitsByAddress } from '../../domain/law/address/address.ts';
import { citeSection } from '../../domain/law/address/cite-section.ts';
import { isDivision, walk, wordsOf, type Law, type Unit } from '../../domain/law/model.ts';
import { headingOf } from '../../domain/law/address/outline.ts';
import type { SourcePassage } from './source.ts';

/** A plain-language note as the indexer needs it. */
export interface SourceNote {
	at: string;
	gist: string;
	plain: string;
}

/** The passages of a statute: its 条 and numbered points, and what stands outside them under the nearest heading. */
export function statutePassages(law: Law, notes: readonly SourceNote[]): SourcePassage[] {
	const passages: SourcePassage[] = [];
	collect(law.units, [], '', passages);
	const known = unitsByAddress(walk(law.units));
	const places = new Map(passages.map((found) => [found.address, found]));
	for (const note of notes) {
		const place = known.has(note.at) && places.get(note.at.split('-')[0]!);
		if (place) Object.assign(place, joined(place, noteOf(note)));
	}
	return passages;
}

const joined = (
	place: SourcePassage,
	{ gist, note }: { gist: string; note: string },
): Partial<SourcePassage> => ({
	gist: place.gist || gist,
	note: [place.note, place.gist && gist, note].filter(Boolean).join(' '),
});

/** A plain-language note as a passage has it. */
export const noteOf = ({ gist, plain }: SourceNote): { gist: string; note: string } => ({
	gist,
	note: plain,
});

/** A passage with nothing but its place and words. @param headings above it, the outermost first */
export const passage = (address: string, headings: string[], text = ''): SourcePassage => ({
	address,
	label: '',
	headings,
	gist: '',
	note: '',
	text,
});

const UNSAID = new Set<Unit['kind']>(['title', 'caption', 'contents', 'entry']);

function collect(
	units: readonly Unit[],
	headings: string[],
	address: string,
	into: SourcePassage[],
): void {
	const loose: string[] = [];
	const at = into.length;
	for (const unit of units) {
		// The rest of a heading is in the heading.
		if (UNSAID.has(unit.kind) || (unit.kind === 'continuation' && loose.length === 0)) continue;
		if (isDivision(unit))
			collect(unit.children, [...headings, headingOf(unit)], unit.address, into);
		else if (unit.kind === 'article' || unit.kind === 'point')
			into.push(passage(unit.address, headings, published(unit)));
		else loose.push(published(unit));
	}
	if (loose.length > 0) {
		const label = labelOfSection(address, headings.at(-1) ?? '');
		into.splice(at, 0, { ...passage(address, headings, loose.join('\n')), label });
	}
}

/** A preamble is called 序言, which its address does not say; a section with a number is called as the address says. */
function labelOfSection(address: string, heading: string): string {
	if (parseAddress(address)?.at(-1)?.kind !== 'heading') return '';
	const name = citeSection(address, heading);
	return name === citeAddress(address) ? '' : name;
}

/** A unit's words without the invisible breaks that a page leaves out too. */
const published = (unit: Unit): string => wordsOf(unit).replaceAll('\u200B', '');
