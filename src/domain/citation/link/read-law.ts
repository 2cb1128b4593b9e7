import { isDivision, type Law, type Unit, type UnitKind } from '../../law/model.ts';
import type { Here } from '../held/here.ts';
import type { Citation } from '../model.ts';
import type { CitationReader } from '../resolve/resolve.ts';

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
