import type { IndexedVersion } from '../../held/law-index.ts';
import type { CitedPlace } from '../../model.ts';

/** Where the steps of a place are counted. */
export interface Frame {
	/** The unit that the steps are counted in; empty for the law. */
	base?: string;
	/** Address of a 章: of several that fit, the one in its 编 is meant. */
	near?: string;
}

/**
 * The addresses of a place that is counted there; null if the wording has no such place. For the law itself an empty one, and
 * nobody asks for the text.
 */
export function locateIn(
	{ base = '', near = '' }: Frame,
	place: CitedPlace,
	{ places }: IndexedVersion,
): string[] | null {
	return place.steps.length === 0 && base === '' ? [''] : places().locate(place, base, near);
}
