import { isDivision, type Law, type Unit, type UnitKind } from '../../law/model.ts';
import type { Here } from '../held/here.ts';
import type { Citation } from '../model.ts';
import type { CitationReader } from '../resolve/resolve.ts';
import { titlesIn } from '../find/names/titles.ts';

/** Units whose words can cite. Titles, 题注, 目录 and headings name the law itself and its parts. */
const CITING: readonly UnitKind[] = ['paragraph', 'item', 'subitem', 'continuation', 'row'];

/**
 * The citations in the units of a law, in order. Spans count in the unit's `text`.
 * @param reader one that has read nothing yet
 * @param part for the text of one 编 alone: its address in the law, in place of its own
 */
export function readLawCitations(
	law: Pick<Law, 'units'>,
	reader: CitationReader,
	part?: string,
): Map<Unit, Citation[]> {
	const found = new Map<Unit, Citation[]>();
	const visit = (units: readonly Unit[], here: Here): void => {
		for (const unit of units) {
			const inside =
				isDivision(unit) && unit.kind !== 'annex'
					? { ...here, division: inPart(unit.address, part) }
					: here;
			const own = unit.address === '' ? inside : { ...inside, address: unit.address };
			if (CITING.includes(unit.kind)) {
				const citations = reader.read(unit.text, own);
				if (citations.length > 0) found.set(unit, citations);
			}
			visit(unit.children, own);
		}
	};
	visit(law.units, { address: '', division: '' });
	return found;
}

/** `b1-c2` of a file that holds the third 编 is `b3-c2` of the law. */
const inPart = (address: string, part: string | undefined): string =>
	part === undefined ? address : address.replace(/^[^-]+/, part);

// e.g. "…关于修改《某法》的决定", "…关于修正《某省某条例》的决定", "…关于修改《甲解释》等二十九件司法解释的决定"
const AMENDING = /^(?=.*的决定$).*?修[改正]/;
// e.g. "中华人民共和国刑法修正案（八）", "中华人民共和国宪法修正案（2018年）", "某省某条例（修正案）"
const AMENDMENT = /^(.*?)(?:修正案(?:[（(][^（()）]*[）)])?|[（(]修正案[）)])$/;

/**
 * The laws that a text with this title amends.
 * @returns undefined for a text that amends none; names, if the title tells them, for one that does
 */
export function amendedBy(title: string): string[] | undefined {
	const [, base] = AMENDMENT.exec(title) ?? [];
	if (base && !title.includes('关于')) return [base];
	if (!AMENDING.test(title)) return undefined;
	// e.g. 《关于修改〈某法〉的决定》, which has the marks of a title within a title
	const marked = title.includes('《') ? title : title.replace(/〈/g, '《').replace(/〉/g, '》');
	const [name, ...others] = titlesIn(marked).map((one) => one.name);
	return name === undefined || others.length > 0 || /等.{1,6}[件部]/.test(title) ? [] : [name];
}
