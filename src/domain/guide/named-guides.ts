/** Guides by their titles, with the address of each. */
export type GuideAddresses = ReadonlyMap<string, string>;

/** A piece of a text; with an address, it names a guide. */
export interface GuidePiece {
	text: string;
	href?: string;
}

// e.g. "《警报试鸣当天怎么做》"
const NAMED = /(《[^《》]+》)/;

/** A text cut where it names a guide by its whole title. */
export function guidePieces(text: string, guides: GuideAddresses): GuidePiece[] {
	return text
		.split(NAMED)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const href = NAMED.test(piece) ? guides.get(piece.slice(1, -1)) : undefined;
			return href ? { text: piece, href } : { text: piece };
		});
}
