import { isDivision, type Law, type Unit, type UnitKind } from '../law/model.ts';
import type { Here } from './here.ts';
import type { Citation } from './model.ts';
import type { CitationReader } from './resolve.ts';

/** Units whose words can cite. Titles, 题注, 目录 and headings name the law itself and its parts. */
const CITING: readonly UnitKind[] = ['paragraph', 'item', 'subitem', 'continuation', 'row'];

/**
 * The citations in the units of a law, in order. Spans count in the unit's `text`.
 * @param reader one that has read nothing yet
 */
export function readLawCitations(
	law: Pick<Law, 'units'>,
	reader: CitationReader,
): Map<Unit, Citation[]> {
	const found = new Map<Unit, Citation[]>();
	const visit = (units: readonly Unit[], here: Here): void => {
		for (const unit of units) {
			const inside =
				isDivision(unit) && unit.kind !== 'annex' ? { ...here, division: unit.address } : here;
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

// e.g. "…关于修改《某法》的决定", "…关于修正《某省某条例》的决定", "…关于修改《甲解释》等二十九件司法解释的决定"
const AMENDING = /修[改正].*的决定$/;
// e.g. "中华人民共和国刑法修正案（八）", "中华人民共和国宪法修正案（2018年）"
const AMENDMENT = /^(.*?)修正案(?:[（(][^（）()]*[）)])?$/;

/**
 * The laws that a text with this title amends.
 * @returns undefined for a text that amends none; names, if the title tells them, for one that does
 */
export function amendedBy(title: string): string[] | undefined {
	const [, base] = AMENDMENT.exec(title) ?? [];
	if (base && !title.includes('关于')) return [base];
	if (!AMENDING.test(title)) return undefined;
	const inner = [...title.matchAll(/[《〈]([^《》]+?)[》〉](?!的决定)/g)].map(([, name]) => name!);
	return /等.{1,6}[件部]/.test(title) ? [] : inner.slice(0, 1);
}
