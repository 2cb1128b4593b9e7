import type { PassageTexts } from './passage-texts.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Terms } from '../index/terms.ts';

/** An index, as far as it is here and as it is asked for. */
export interface Sources {
	index: SiteIndex;
	terms: Terms;
	texts: PassageTexts;
}
