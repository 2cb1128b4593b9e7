import type { Target } from '../../model.ts';
import type { Named } from '../names/names.ts';

/** The place that was named last. */
export interface LastPlace {
	target: Target;
	named: Named;
	/** The article that it was named in; null outside of any. */
	article: string | null;
}

/** The place that was named last, or the law of it, if its text is not here. */
export interface LastNamed {
	lastPlace: LastPlace | null;
	unheld: Pick<LastPlace, 'named' | 'article'> | null;
	/** The places that the line has named, where that is known. */
	inLine?: readonly { place: LastPlace }[];
}

/** A place that was named as broken: as an offence, or as a duty that was not done. */
export interface Charged extends LastNamed {
	/** The 款 that it was named in; null outside of any. */
	paragraph: string | null;
}
